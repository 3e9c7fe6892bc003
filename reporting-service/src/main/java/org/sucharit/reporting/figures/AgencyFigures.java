package org.sucharit.reporting.figures;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.sucharit.contracts.assessment.Assessment;

/**
 * An agency in one fiscal year, and what it was the year before.
 *
 * @param result null where there is no score
 * @param measures null where there is no plan that answers this year's score
 * @param before the year before; null where there is no score of it
 * @param version of the newest snapshot that all of this is made of
 */
public record AgencyFigures(Place place, Result result, Measures measures, Before before, long version) {

    public AgencyFigures {
        Objects.requireNonNull(place, "place");
    }

    /**
     * The year before.
     *
     * @param total null where nothing was put in
     * @param announcement null until announced
     */
    public record Before(Assessment.Phase phase, Integer announcement, BigDecimal total) {

        /** The total that may be compared; null where there is none, or it is not final enough. */
        public BigDecimal total(boolean announced) {
            return Result.counts(phase, announcement, announced) ? total : null;
        }
    }

    /**
     * The total; null where there is none that counts.
     *
     * @param announced whether only announced scores count; otherwise all that are at least under review
     */
    public BigDecimal total(boolean announced) {
        return result != null && Result.counts(result.phase(), result.announcement(), announced)
                ? result.total()
                : null;
    }

    /** The newest of some versions; 0 without any. */
    static long newest(Long... versions) {
        return Stream.of(versions)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
