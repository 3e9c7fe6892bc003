package org.sucharit.reporting.figures;

import org.sucharit.contracts.plan.Plan;

/**
 * How far the measures of a plan have come.
 *
 * @param version of the plan
 * @param fiscalYear in which they run
 * @param all how many there are
 * @param done of them
 * @param late whose period is over, and which are neither done nor stopped
 */
public record Measures(long version, int fiscalYear, int all, int done, int late) {

    static Measures of(Plan plan) {
        return new Measures(
                plan.version(),
                plan.fiscalYear(),
                plan.measures().size(),
                (int) plan.measures().stream()
                        .filter(measure -> measure.progress().state() == Plan.ProgressState.DONE)
                        .count(),
                (int) plan.measures().stream()
                        .filter(measure -> measure.progress().timeliness() == Plan.Timeliness.LATE)
                        .count());
    }

    /** Whether it says the same, whatever version says it. */
    boolean saysAs(Measures other) {
        return other != null && new Measures(other.version, fiscalYear, all, done, late).equals(other);
    }
}
