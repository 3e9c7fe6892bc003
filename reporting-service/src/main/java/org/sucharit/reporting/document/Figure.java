package org.sucharit.reporting.document;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure: shown in the document's digits, and a number where a format has numbers. One that is missing is a word, not
 * a figure.
 *
 * @param scale decimals that are shown; a tie is rounded up
 */
public record Figure(BigDecimal value, int scale) implements CellBlock {

    private static final int MOST_DECIMALS = 10;

    public Figure {
        Objects.requireNonNull(value, "value");
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException("Decimals out of 0–10: " + scale);
        }
    }

    /** A score with its two decimals. */
    public static Figure score(BigDecimal score) {
        return new Figure(score, 2);
    }

    /** A whole number. */
    public static Figure count(long count) {
        return new Figure(BigDecimal.valueOf(count), 0);
    }
}
