package org.sucharit.measures.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.plan.PlanJson;

/** What others have changed of a part since somebody read it, field by field. */
final class PartChanges {

    /** Characters of what a field says now. */
    private static final int SHOWN = 2_000;

    private final String last;
    private final List<Violation> changes = new ArrayList<>();

    private PartChanges(String by, Instant at) {
        this.last = "Last changed by " + by + " at " + at;
    }

    /**
     * What has changed.
     *
     * @param before as it was read; null where that is not known
     */
    static List<Violation> between(PlannedMeasure before, PlannedMeasure now, String by, Instant at) {
        PartChanges changes = new PartChanges(by, at);
        changes.add("/indicator", before, now, PlannedMeasure::indicator);
        changes.add("/issue", before, now, PlannedMeasure::issue);
        changes.add("/measure", before, now, PlannedMeasure::measure);
        changes.add("/responsible", before, now, PlannedMeasure::responsible);
        changes.add("/steps", before, now, PlannedMeasure::steps);
        changes.add("/period", before, now, PlannedMeasure::period);
        changes.add("/budget", before, now, PlannedMeasure::budget);
        changes.add("/serves", before, now, PlannedMeasure::serves);
        return changes.changes;
    }

    /**
     * What has changed.
     *
     * @param before as it was read; null where that is not known
     */
    static List<Violation> between(PlannedAssignment before, PlannedAssignment now, String by, Instant at) {
        PartChanges changes = new PartChanges(by, at);
        changes.add("/guidance", before, now, PlannedAssignment::guidance);
        changes.add("/responsible", before, now, PlannedAssignment::responsible);
        changes.add("/period", before, now, PlannedAssignment::period);
        return changes.changes;
    }

    private <T> void add(String pointer, T before, T now, Function<T, Object> field) {
        Object value = field.apply(now);
        if (before == null || !Objects.equals(field.apply(before), value)) {
            String text = value instanceof String string ? string : PlanJson.write(value);
            String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            changes.add(Violation.at(pointer, "changed", last + "; it now says: " + shown));
        }
    }
}
