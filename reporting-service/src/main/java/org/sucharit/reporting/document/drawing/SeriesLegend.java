package org.sucharit.reporting.document.drawing;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.drawing.Drawing.Anchor;
import org.sucharit.reporting.document.drawing.Drawing.Point;
import org.sucharit.reporting.document.font.Face;
import org.sucharit.reporting.document.font.Line;
import org.sucharit.reporting.document.font.LineFitter;

/** Says which line is which series, in rows; a series without any value bears a dash. */
final class SeriesLegend {

    private static final float GAP = 8;
    private static final float SAMPLE = 30;
    private static final float SAMPLE_GAP = 5;
    private static final float ENTRY_GAP = 18;

    private final List<Radar.Series> series;
    private final float width;

    SeriesLegend(List<Radar.Series> series, float width) {
        this.series = series;
        this.width = width;
    }

    /** One series in the legend. */
    private record Entry(SeriesSign sign, Line name) {

        float width() {
            return SAMPLE + SAMPLE_GAP + name.width();
        }
    }

    /** Returns where it ends. */
    float draw(Sketch sketch, float bottom) {
        float y = bottom;
        List<Entry> row = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Radar.Series each = series.get(i);
            boolean missing = each.values().stream().allMatch(value -> value == null);
            String name = missing ? each.name() + " –" : each.name();
            Entry entry = new Entry(
                    SeriesSign.of(i),
                    LineFitter.clipped(name, Face.REGULAR, AxisLabels.SIZE, width - SAMPLE - SAMPLE_GAP));
            if (!row.isEmpty() && width(row) + ENTRY_GAP + entry.width() > width) {
                draw(sketch, row, y + GAP);
                y += AxisLabels.LEADING;
                row.clear();
            }
            row.add(entry);
        }
        if (row.isEmpty()) {
            return y;
        }
        draw(sketch, row, y + GAP);
        return y + GAP + AxisLabels.LEADING;
    }

    private static float width(List<Entry> row) {
        float width = ENTRY_GAP * (row.size() - 1);
        for (Entry entry : row) {
            width += entry.width();
        }
        return width;
    }

    private void draw(Sketch sketch, List<Entry> row, float top) {
        float x = Math.max(0, (width - width(row)) / 2);
        float middle = top + AxisLabels.LEADING / 2;
        for (Entry entry : row) {
            entry.sign().line(sketch, List.of(new Point(x, middle), new Point(x + SAMPLE, middle)), false);
            entry.sign().marker(sketch, new Point(x + SAMPLE / 2, middle));
            sketch.text(
                    x + SAMPLE + SAMPLE_GAP,
                    middle + AxisLabels.SIZE * 0.36f,
                    Anchor.START,
                    entry.name().text(),
                    AxisLabels.SIZE,
                    Ink.TEXT);
            x += entry.width() + ENTRY_GAP;
        }
    }
}
