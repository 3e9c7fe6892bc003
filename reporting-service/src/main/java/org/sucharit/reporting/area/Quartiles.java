package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.List;

/** How figures are spread: the least, the greatest, and those with a quarter, a half, three quarters at or below. */
public record Quartiles(BigDecimal least, BigDecimal lower, BigDecimal median, BigDecimal upper, BigDecimal greatest) {

    private static final int PARTS = 4;

    /**
     * Of some figures; between two of them by the straight line.
     *
     * @return null of none
     */
    static Quartiles of(List<BigDecimal> figures) {
        if (figures.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        return new Quartiles(
                sorted.getFirst(), quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3), sorted.getLast());
    }

    private static BigDecimal quarter(List<BigDecimal> sorted, int quarters) {
        int place = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(place / PARTS);
        BigDecimal above = sorted.get(Math.min(place / PARTS + 1, sorted.size() - 1));
        // Quarters have two decimals, so this is exact.
        return below.add(above.subtract(below)
                .multiply(BigDecimal.valueOf(place % PARTS * 25L).movePointLeft(2)));
    }
}
