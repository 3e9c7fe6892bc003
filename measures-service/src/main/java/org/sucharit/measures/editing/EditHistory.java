package org.sucharit.measures.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.plan.EditRepository;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.plan.Plans;

/** Who wrote what, for those who may read the agency's own affairs. */
@ApplicationScoped
public class EditHistory {

    private final EditRepository edits;
    private final Plans plans;
    private final PlanReading reading;

    EditHistory(EditRepository edits, Plans plans, PlanReading reading) {
        this.edits = edits;
        this.plans = plans;
        this.reading = reading;
    }

    /**
     * A measure as it was from some version on.
     *
     * @param measure null where it was taken out of the plan
     */
    public record MeasureEdit(long version, int revision, String editedBy, Instant editedAt, PlannedMeasure measure) {}

    /**
     * The edits of one measure before a version, the newest first.
     *
     * @throws ProblemException NOT_FOUND without a plan
     */
    public Page<MeasureEdit> ofMeasure(int fiscalYear, String agency, int number, long before, int limit) {
        reading.requireInside(agency);
        plans.look(fiscalYear, agency);
        return Page.of(
                edits.page(fiscalYear, agency, Part.measure(number), before, limit + 1).stream()
                        .map(edit -> new MeasureEdit(
                                edit.version(),
                                edit.revision(),
                                edit.editedBy(),
                                edit.editedAt(),
                                edit.content(PlannedMeasure.class)))
                        .toList(),
                limit,
                edit -> Long.toString(edit.version()));
    }
}
