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
import org.sucharit.measures.editing.EditLog.Versioned;
import org.sucharit.measures.editing.Writing.Held;

/** Writing measures. */
@ApplicationScoped
public class Measures {

    private final Writing writing;

    Measures(Writing writing) {
        this.writing = writing;
    }

    /**
     * A measure after an edit.
     *
     * @param version of the plan, which is what a further edit is based on
     */
    public record Written(PlannedMeasure measure, long version) {}

    /**
     * Adds a measure, under the next number.
     *
     * @throws ProblemException NOT_FOUND, CONFLICT where no revision is open, INVALID with everything that is wrong
     */
    @Transactional
    public Written add(int fiscalYear, String agency, MeasureData data) {
        Held held = writing.hold(fiscalYear, agency);
        if (held.content().measures().size() >= ContentRules.MEASURES) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "A plan has at most " + ContentRules.MEASURES + " measures.");
        }
        PlannedMeasure written = held.rules().measure(data, Optional.empty());
        held.requireNoViolations();
        long version = writing.version(held);
        PlanContent content = held.content().add(written.as(0, version));
        PlannedMeasure added = content.measure(content.lastNumber()).orElseThrow();
        return new Written(
                added,
                writing.keep(
                        held, content, Part.measure(added.number()), null, new Versioned<>(added, version), version));
    }

    /**
     * Writes a measure anew.
     *
     * @throws ProblemException NOT_FOUND, CONFLICT, INVALID, PRECONDITION_REQUIRED, STALE with what others changed
     */
    @Transactional
    public Written replace(int fiscalYear, String agency, int number, String ifMatch, MeasureData data) {
        Held held = writing.hold(fiscalYear, agency);
        PlannedMeasure present = present(held, number, ifMatch);
        PlannedMeasure written = held.rules().measure(data, Optional.of(present));
        held.requireNoViolations();
        if (written.equals(present)) {
            return new Written(present, held.plan().version());
        }
        long version = writing.version(held);
        PlannedMeasure changed = written.as(number, version);
        return new Written(
                changed,
                writing.keep(
                        held,
                        held.content().replace(changed),
                        Part.measure(number),
                        new Versioned<>(present, present.version()),
                        new Versioned<>(changed, version),
                        version));
    }

    /**
     * Takes a measure out of the plan; its number stays used.
     *
     * @throws ProblemException NOT_FOUND, CONFLICT, PRECONDITION_REQUIRED, STALE with what others changed
     */
    @Transactional
    public void remove(int fiscalYear, String agency, int number, String ifMatch) {
        Held held = writing.hold(fiscalYear, agency);
        PlannedMeasure present = present(held, number, ifMatch);
        writing.keep(
                held,
                held.content().remove(number),
                Part.measure(number),
                new Versioned<>(present, present.version()),
                null,
                writing.version(held));
    }

    private PlannedMeasure present(Held held, int number, String ifMatch) {
        PlannedMeasure present = held.content()
                .measure(number)
                .orElseThrow(() -> ProblemException.notFound("The plan has no measure " + number + "."));
        Base.require(ifMatch, present.version(), read -> changes(held, present, read));
        return present;
    }

    private List<Violation> changes(Held held, PlannedMeasure present, long read) {
        Part part = Part.measure(present.number());
        Optional<PlannedMeasure> before =
                writing.asOf(held, part, read, PlannedMeasure.class).map(EditLog.Edit::content);
        return writing.asOf(held, part, present.version(), PlannedMeasure.class)
                .map(last -> PartChanges.between(before.orElse(null), present, last.by(), last.at()))
                .orElse(List.of());
    }
}
