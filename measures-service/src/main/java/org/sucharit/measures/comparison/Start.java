package org.sucharit.measures.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework.Thresholds;

/**
 * Where a node stood before. What is weak gets better by itself more often than worse, and what is good worse: only
 * agencies that started alike say what would have happened anyway. Alike are figures no more than {@link #DISTANCE}
 * apart that are the same kind of finding, or none.
 *
 * @param lowest the lowest figure that is alike
 * @param highest no figure over this is alike
 * @param below the threshold that figures which are alike are below, too; 101 where they have none above them
 */
public record Start(BigDecimal lowest, BigDecimal highest, BigDecimal below) {

    /** How far apart figures may lie that are alike, in points. */
    public static final BigDecimal DISTANCE = BigDecimal.valueOf(5);

    private static final BigDecimal MORE_THAN_ANY = BigDecimal.valueOf(101);

    /** What is alike a figure, by the thresholds of the framework that it was judged by. */
    public static Start of(Thresholds thresholds, BigDecimal figure) {
        Optional<BigDecimal> from = kinds(thresholds)
                .filter(threshold -> threshold.compareTo(figure) <= 0)
                .max(BigDecimal::compareTo);
        Optional<BigDecimal> below = kinds(thresholds)
                .filter(threshold -> threshold.compareTo(figure) > 0)
                .min(BigDecimal::compareTo);
        BigDecimal lowest = figure.subtract(DISTANCE);
        return new Start(from.map(lowest::max).orElse(lowest), figure.add(DISTANCE), below.orElse(MORE_THAN_ANY));
    }

    private static Stream<BigDecimal> kinds(Thresholds thresholds) {
        return Stream.of(thresholds.urgentBelow(), thresholds.improveBelow());
    }

    /** Whether another figure of the node is alike. */
    public boolean isLike(BigDecimal other) {
        return lowest.compareTo(other) <= 0 && other.compareTo(highest) <= 0 && other.compareTo(below) < 0;
    }
}
