package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Some of many.
 *
 * @param part at most {@code whole}
 */
public record Share(int part, int whole) {

    private static final int PERCENT = 100;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /**
     * Percent, rounded for display, a tie up.
     *
     * @throws ArithmeticException of none
     */
    public BigDecimal percent(int scale) {
        return BigDecimal.valueOf((long) part * PERCENT).divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP);
    }

    /** Whether it is at least so many percent; of none it is not. */
    public boolean reaches(BigDecimal percent) {
        return whole > 0
                && BigDecimal.valueOf((long) part * PERCENT).compareTo(percent.multiply(BigDecimal.valueOf(whole)))
                        >= 0;
    }
}
