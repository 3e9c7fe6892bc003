package org.sucharit.measures.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A change beside that of comparable agencies. The mean and the difference are each rounded once, from exact sums, half
 * up to two decimals; so they may miss the change by a hundredth when added.
 *
 * @param agencies how many there are
 * @param meanChange points by which their figure changed in the mean; null where they are too few
 * @param difference points by which the change is greater than that; null where they are too few
 */
public record Comparison(int agencies, BigDecimal meanChange, BigDecimal difference) {

    /** The fewest agencies whose mean is told: of fewer, one alone would move it by too much. */
    public static final int FEWEST = 10;

    private static final int DECIMALS = 2;

    /**
     * A figure of another agency before and after.
     */
    public record Pair(BigDecimal before, BigDecimal after) {

        BigDecimal change() {
            return after.subtract(before);
        }
    }

    /** A change beside those of others, of which those count that started alike. */
    public static Comparison of(Start start, BigDecimal change, List<Pair> others) {
        List<Pair> alike =
                others.stream().filter(other -> start.isLike(other.before())).toList();
        if (alike.size() < FEWEST) {
            return new Comparison(alike.size(), null, null);
        }
        BigDecimal sum = alike.stream().map(Pair::change).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal number = BigDecimal.valueOf(alike.size());
        return new Comparison(
                alike.size(),
                sum.divide(number, DECIMALS, RoundingMode.HALF_UP),
                change.multiply(number).subtract(sum).divide(number, DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether there are enough agencies to tell their mean. */
    public boolean tells() {
        return meanChange != null;
    }
}
