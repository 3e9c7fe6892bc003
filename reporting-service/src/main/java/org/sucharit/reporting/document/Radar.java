package org.sucharit.reporting.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Several figures of the same kind on axes around a centre, for one or more series.
 *
 * @param axes names of the axes, at least three, clockwise from the top
 * @param from what the centre stands for
 * @param to what the rim stands for, over {@code from}
 * @param series at most four; the first is the one that matters
 */
public record Radar(
        String caption, String alternative, List<String> axes, BigDecimal from, BigDecimal to, List<Series> series)
        implements Illustration {

    static final int MOST_AXES = 24;
    private static final int FEWEST_AXES = 3;
    private static final int MOST_SERIES = 4;

    public Radar {
        caption = PlainText.of(caption);
        alternative = PlainText.of(alternative);
        axes = axes.stream().map(PlainText::of).toList();
        series = List.copyOf(series);
        if (axes.size() < FEWEST_AXES || axes.size() > MOST_AXES) {
            throw new IllegalArgumentException("Axes out of 3–24: " + axes.size());
        }
        if (series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("More than 4 series: " + series.size());
        }
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("An axis from " + from + " to " + to);
        }
        int length = axes.size();
        series.forEach(each -> {
            if (each.values().size() != length) {
                throw new IllegalArgumentException("A series does not have a value for each axis: " + each.name());
            }
        });
    }

    /**
     * One line around the centre.
     *
     * @param values one per axis; null where there is none
     */
    public record Series(String name, List<BigDecimal> values) {

        public Series {
            name = PlainText.of(name);
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
