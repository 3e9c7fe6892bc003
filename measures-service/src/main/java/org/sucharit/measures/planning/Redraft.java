package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sucharit.contracts.plan.Plan.Origin;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.planning.MeasureField.Value;

/**
 * What a new draft would change in a plan in which people have written: only what the draft says otherwise than the last
 * one that was answered. What people changed or removed, and the draft leaves as it was, is not asked about again.
 *
 * @param answered the draft that was answered last, under the plan's numbers
 * @param now what the plan says
 * @param proposal the new draft
 */
public record Redraft(PlanContent answered, PlanContent now, PlanContent proposal) {

    /** What a change does. */
    public enum Kind {
        /** Something that the plan does not have. */
        ADD,
        /** Another text in the place of the present one. */
        CHANGE,
        /** Something is not asked for any more. */
        REMOVE
    }

    /**
     * One change that is proposed.
     *
     * @param id names it within the redraft: {@code measure/3/steps}, {@code measure/3} for the whole of it, {@code
     *     assignment/OIT.o14}, {@code indicator/7} for a measure that the indicator lacks, {@code indicator/7/2568/2} for
     *     one that goes on with an earlier plan's
     * @param now what the plan says; null for an addition
     * @param proposed what the draft says; null for a removal
     * @param edited whether people have written what the plan says
     */
    public record Change(String id, Kind kind, Object now, Object proposed, boolean edited) {}

    /** All changes that are proposed, measures first. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Pairs pairs = new Pairs(proposal, answered);
        proposal.measures().forEach(proposed -> measure(proposed, pairs, changes));
        pairs.unmatched()
                .forEach(old -> now.measure(old.number())
                        .ifPresent(present -> changes.add(
                                new Change(id(present), Kind.REMOVE, present, null, !present.saysTheSameAs(old)))));
        proposal.assignments().forEach(proposed -> assignment(proposed, changes));
        answered.assignments().stream()
                .filter(old -> proposal.assignment(old.node()).isEmpty())
                .forEach(old -> now.assignment(old.node())
                        .ifPresent(present -> changes.add(
                                new Change(id(present), Kind.REMOVE, present, null, !present.saysTheSameAs(old)))));
        return List.copyOf(changes);
    }

    private void measure(PlannedMeasure proposed, Pairs pairs, List<Change> changes) {
        Optional<PlannedMeasure> old = pairs.of(proposed);
        boolean declined = old.filter(before -> before.number() == 0)
                .filter(before -> !before.saysTheSameAs(proposed))
                .isPresent();
        if (old.isEmpty() || declined) {
            if (isMissing(proposed)) {
                changes.add(new Change(addition(proposed), Kind.ADD, null, proposed, false));
            }
            return;
        }
        sameIndicator(old.get(), proposed).ifPresent(present -> {
            for (MeasureField field : MeasureField.values()) {
                Value was = field.of(old.get());
                Value is = field.of(present);
                Value would = field.of(proposed);
                if (!would.equals(was) && !would.equals(is)) {
                    changes.add(
                            new Change(id(present, field), Kind.CHANGE, is.shown(), would.shown(), !is.equals(was)));
                }
            }
        });
    }

    /** The measure that an earlier draft became, unless people gave it to another indicator. */
    private Optional<PlannedMeasure> sameIndicator(PlannedMeasure old, PlannedMeasure proposed) {
        return now.measure(old.number()).filter(present -> proposed.indicator().equals(present.indicator()));
    }

    /** Whether the plan has nothing for the indicator, or does not go on with what was left open. */
    private boolean isMissing(PlannedMeasure proposed) {
        return now.measures().stream()
                .filter(present -> Objects.equals(present.indicator(), proposed.indicator()))
                .noneMatch(present ->
                        proposed.carriedFrom() == null || proposed.carriedFrom().equals(present.carriedFrom()));
    }

    private void assignment(PlannedAssignment proposed, List<Change> changes) {
        Optional<PlannedAssignment> old = answered.assignment(proposed.node());
        Optional<PlannedAssignment> present = now.assignment(proposed.node());
        if (old.isEmpty() && present.isEmpty()) {
            changes.add(new Change(id(proposed), Kind.ADD, null, proposed, false));
        } else if (present.isPresent()
                && !old.map(proposed::saysTheSameAs).orElse(false)
                && !proposed.saysTheSameAs(present.get())) {
            changes.add(new Change(
                    id(proposed),
                    Kind.CHANGE,
                    present.get(),
                    proposed,
                    !old.map(present.get()::saysTheSameAs).orElse(false)));
        }
    }

    /**
     * The plan with some of the changes.
     *
     * @param ids those that are wanted
     * @param version of what is changed
     */
    public PlanContent taking(Set<String> ids, long version) {
        PlanContent result = now;
        Pairs pairs = new Pairs(proposal, answered);
        for (PlannedMeasure old : pairs.unmatched()) {
            if (ids.contains(id(old))) {
                result = result.remove(old.number());
            }
        }
        for (PlannedMeasure proposed : proposal.measures()) {
            Optional<PlannedMeasure> present = pairs.of(proposed).flatMap(old -> sameIndicator(old, proposed));
            if (present.isPresent()) {
                PlannedMeasure changed = present.get();
                for (MeasureField field : MeasureField.values()) {
                    if (ids.contains(id(changed, field))) {
                        changed = field.take(changed, proposed);
                    }
                }
                if (!changed.equals(present.get())) {
                    result = result.replace(changed.as(changed.number(), version));
                }
            } else if (ids.contains(addition(proposed)) && isMissing(proposed)) {
                result = result.add(proposed.as(0, version));
            }
        }
        return assignments(result, ids::contains, version);
    }

    private PlanContent assignments(PlanContent content, Predicate<String> wanted, long version) {
        List<PlannedAssignment> result = new ArrayList<>();
        for (PlannedAssignment proposed : proposal.assignments()) {
            Optional<PlannedAssignment> present = now.assignment(proposed.node());
            if (wanted.test(id(proposed)) && changes().stream().anyMatch(c -> c.id().equals(id(proposed)))) {
                result.add(proposed.as(version));
            } else {
                present.ifPresent(result::add);
            }
        }
        now.assignments().stream()
                .filter(present -> proposal.assignment(present.node()).isEmpty())
                .filter(present -> !(wanted.test(id(present))
                        && answered.assignment(present.node()).isPresent()))
                .forEach(result::add);
        return new PlanContent(content.measures(), content.lastNumber(), result);
    }

    /** The proposal under the plan's numbers, to compare the next one with. */
    public PlanContent answer(PlanContent taken) {
        Pairs pairs = new Pairs(proposal, answered);
        Pairs added = new Pairs(
                proposal.measures().stream()
                        .filter(proposed -> pairs.of(proposed).isEmpty())
                        .toList(),
                taken.measures().stream()
                        .filter(present -> proposal.measures().stream()
                                .flatMap(proposed -> pairs.of(proposed).stream())
                                .noneMatch(old -> old.number() == present.number()))
                        .toList());
        List<PlannedMeasure> numbered = proposal.measures().stream()
                .map(proposed -> proposed.as(
                        pairs.of(proposed)
                                .or(() -> added.of(proposed))
                                .map(PlannedMeasure::number)
                                .orElse(0),
                        0))
                .toList();
        return new PlanContent(numbered, taken.lastNumber(), proposal.assignments());
    }

    /**
     * A draft in the place of one in which nobody has written. Measures keep their number and steps their keys; what
     * stays as it was keeps its version.
     */
    public static PlanContent replace(PlanContent before, PlanContent draft, long version) {
        int last = before.lastNumber();
        List<PlannedMeasure> measures = new ArrayList<>();
        Pairs pairs = new Pairs(draft, before);
        for (PlannedMeasure drafted : draft.measures()) {
            Optional<PlannedMeasure> old = pairs.of(drafted);
            PlannedMeasure changed = drafted;
            if (old.isPresent()) {
                changed = old.get();
                for (MeasureField field : MeasureField.values()) {
                    changed = field.take(changed, drafted);
                }
            } else {
                last++;
                changed = drafted.as(last, version);
            }
            measures.add(old.filter(changed::equals).orElse(changed.as(changed.number(), version)));
        }
        List<PlannedAssignment> assignments = draft.assignments().stream()
                .map(drafted -> before.assignment(drafted.node())
                        .filter(drafted::saysTheSameAs)
                        .orElse(drafted.as(version)))
                .toList();
        return new PlanContent(measures, last, assignments);
    }

    private static String addition(PlannedMeasure proposed) {
        Origin origin = proposed.carriedFrom();
        return "indicator/" + proposed.indicator()
                + (origin == null ? "" : "/" + origin.fiscalYear() + "/" + origin.number());
    }

    private static String id(PlannedMeasure measure) {
        return "measure/" + measure.number();
    }

    private static String id(PlannedMeasure measure, MeasureField field) {
        return "measure/" + measure.number() + "/" + field.code();
    }

    private static String id(PlannedAssignment assignment) {
        return "assignment/" + assignment.node();
    }
}
