package org.sucharit.measures.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan.Origin;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;

/**
 * A measure as it is planned. Fields as in {@link org.sucharit.contracts.plan.Plan.Measure}.
 *
 * @param version rises with every change of this measure; two people who edit it are told apart by it
 * @param lastStep the highest key that a step of it has had
 */
public record PlannedMeasure(
        int number,
        long version,
        String indicator,
        String issue,
        String measure,
        List<Responsible> responsible,
        List<PlannedStep> steps,
        int lastStep,
        Period period,
        BigDecimal budget,
        List<String> serves,
        Origin carriedFrom) {

    /** All its steps, those within steps too, in order. */
    public Stream<PlannedStep> allSteps() {
        return steps.stream().flatMap(PlannedStep::all);
    }

    /** The step that is counted as a number: {@code 2.1} is the first within the second. */
    public Optional<PlannedStep> step(String number) {
        return PlannedStep.counted(steps, number);
    }

    /** The same under another number and version. */
    public PlannedMeasure as(int newNumber, long newVersion) {
        return new PlannedMeasure(
                newNumber,
                newVersion,
                indicator,
                issue,
                measure,
                responsible,
                steps,
                lastStep,
                period,
                budget,
                serves,
                carriedFrom);
    }

    /** Whether both say the same, whenever they were written. */
    public boolean saysTheSameAs(PlannedMeasure other) {
        return as(0, 0).equals(other.as(0, 0));
    }
}
