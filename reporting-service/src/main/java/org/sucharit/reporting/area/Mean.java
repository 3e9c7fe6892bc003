package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A mean that is kept exactly; ordered by its value, one of nothing first.
 *
 * @param sum of what it is the mean of
 * @param count of how many; 0 where there are none
 */
public record Mean(BigDecimal sum, int count) implements Comparable<Mean> {

    public static final Mean NONE = new Mean(BigDecimal.ZERO, 0);

    static Mean of(Collection<BigDecimal> values) {
        return new Mean(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), values.size());
    }

    /** With one more. */
    Mean with(BigDecimal value) {
        return new Mean(sum.add(value), count + 1);
    }

    /** Whether it is of anything. */
    public boolean exists() {
        return count > 0;
    }

    /**
     * Rounded for display, a tie up.
     *
     * @throws ArithmeticException where it is one of nothing
     */
    public BigDecimal rounded(int scale) {
        return sum.divide(BigDecimal.valueOf(count), scale, RoundingMode.HALF_UP);
    }

    boolean isBelow(BigDecimal limit) {
        return sum.compareTo(limit.multiply(BigDecimal.valueOf(count))) < 0;
    }

    @Override
    public int compareTo(Mean other) {
        if (!exists() || !other.exists()) {
            return Boolean.compare(exists(), other.exists());
        }
        return sum.multiply(BigDecimal.valueOf(other.count)).compareTo(other.sum.multiply(BigDecimal.valueOf(count)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mean mean && compareTo(mean) == 0 && count == mean.count;
    }

    @Override
    public int hashCode() {
        return exists()
                ? Integer.hashCode(count) * 31 + sum.stripTrailingZeros().hashCode()
                : 0;
    }
}
