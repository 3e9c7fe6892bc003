package org.sucharit.measures.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
     * Other agencies that started alike.
     *
     * @param agencies how many
     * @param changes the sum of the points by which their figures changed
     */
    public record Others(int agencies, BigDecimal changes) {

        public static final Others NONE = new Others(0, BigDecimal.ZERO);

        /** With one more. */
        public Others and(BigDecimal change) {
            return new Others(agencies + 1, changes.add(change));
        }
    }

    /** A change beside that of others. */
    public static Comparison of(BigDecimal change, Others others) {
        if (others.agencies() < FEWEST) {
            return new Comparison(others.agencies(), null, null);
        }
        BigDecimal number = BigDecimal.valueOf(others.agencies());
        return new Comparison(
                others.agencies(),
                others.changes().divide(number, DECIMALS, RoundingMode.HALF_UP),
                change.multiply(number).subtract(others.changes()).divide(number, DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether there are enough agencies to tell their mean. */
    public boolean tells() {
        return meanChange != null;
    }
}
