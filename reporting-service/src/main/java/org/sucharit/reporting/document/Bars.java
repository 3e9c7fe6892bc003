package org.sucharit.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Horizontal bars, one under the other.
 *
 * @param full what a bar as wide as the chart stands for, over 0
 * @param scale decimals of the figure at each bar
 * @param mark where a line stands across all bars, such as a criterion; null for none
 */
public record Bars(String caption, String alternative, BigDecimal full, int scale, BigDecimal mark, List<Bar> bars)
        implements Illustration {

    public static final int MOST = 60;

    public Bars {
        caption = PlainText.of(caption);
        alternative = PlainText.of(alternative);
        bars = List.copyOf(bars);
        if (full.signum() <= 0) {
            throw new IllegalArgumentException("A full bar of " + full);
        }
        if (bars.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " bars: " + bars.size());
        }
    }

    /**
     * One bar.
     *
     * @param value 0 or more; null where there is none
     */
    public record Bar(String label, BigDecimal value, Badge.Tone tone) {

        public Bar {
            label = PlainText.of(label);
            Objects.requireNonNull(tone, "tone");
            if (value != null && value.signum() < 0) {
                throw new IllegalArgumentException("A bar below 0: " + value);
            }
        }
    }
}
