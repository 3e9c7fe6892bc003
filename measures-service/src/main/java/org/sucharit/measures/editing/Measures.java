package org.sucharit.measures.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.ContentRules;
import org.sucharit.measures.content.MeasureData;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.editing.Writing.Held;

/** Writing measures. */
@ApplicationScoped
public class Measures {

    private final Writing writing;

    Measures(Writing writing) {
        this.writing = writing;
    }

    /**
     * Adds a measure, under the next number.
     *
     * @throws ProblemException NOT_FOUND, CONFLICT where no revision is open, INVALID with everything that is wrong
     */
    @Transactional
    public PlannedMeasure add(int fiscalYear, String agency, MeasureData data) {
        Held held = writing.hold(fiscalYear, agency);
        if (held.content().measures().size() >= ContentRules.MEASURES) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "A plan has at most " + ContentRules.MEASURES + " measures.");
        }
        PlannedMeasure written = held.rules().measure(data, Optional.empty());
        held.requireNoViolations();
        long version = writing.version(held);
        PlanContent content = held.content().add(written.as(0, version));
        writing.keep(held, content, version);
        return content.measure(content.lastNumber()).orElseThrow();
    }

    /**
     * Writes a measure anew.
     *
     * @throws ProblemException NOT_FOUND, CONFLICT, INVALID, PRECONDITION_REQUIRED, STALE with what others changed
     */
    @Transactional
    public PlannedMeasure replace(int fiscalYear, String agency, int number, String ifMatch, MeasureData data) {
        Held held = writing.hold(fiscalYear, agency);
        PlannedMeasure present = present(held, number, ifMatch);
        PlannedMeasure written = held.rules().measure(data, Optional.of(present));
        held.requireNoViolations();
        if (written.equals(present)) {
            return present;
        }
        long version = writing.version(held);
        PlannedMeasure changed = written.as(number, version);
        writing.keep(held, held.content().replace(changed), version);
        return changed;
    }

    /**
     * Takes a measure out of the plan; its number stays used.
     *
     * @throws ProblemException NOT_FOUND, CONFLICT, PRECONDITION_REQUIRED, STALE with what others changed
     */
    @Transactional
    public void remove(int fiscalYear, String agency, int number, String ifMatch) {
        Held held = writing.hold(fiscalYear, agency);
        present(held, number, ifMatch);
        writing.keep(held, held.content().remove(number), writing.version(held));
    }

    private PlannedMeasure present(Held held, int number, String ifMatch) {
        PlannedMeasure present = held.content()
                .measure(number)
                .orElseThrow(() -> ProblemException.notFound("The plan has no measure " + number + "."));
        Base.require(ifMatch, held, Part.measure(number), present.version(), read -> changes(held, present, read));
        return present;
    }

    private List<Violation> changes(Held held, PlannedMeasure present, long read) {
        Part part = Part.measure(present.number());
        Optional<PlannedMeasure> before =
                writing.asOf(held, part, read).map(edit -> edit.content(PlannedMeasure.class));
        return writing.asOf(held, part, present.version())
                .map(last -> PartChanges.between(before.orElse(null), present, last.editedBy(), last.editedAt()))
                .orElse(List.of());
    }
}
