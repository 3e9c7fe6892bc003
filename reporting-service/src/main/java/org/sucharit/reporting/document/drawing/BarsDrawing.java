package org.sucharit.reporting.document.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.drawing.Drawing.Anchor;
import org.sucharit.reporting.document.drawing.Drawing.Dash;
import org.sucharit.reporting.document.drawing.Drawing.Point;
import org.sucharit.reporting.document.font.Face;
import org.sucharit.reporting.document.font.Line;
import org.sucharit.reporting.document.font.LineFitter;
import org.sucharit.reporting.writing.Writing;

/** Draws bars: a name, a bar on its track, its figure, and a sign that says its tone without colour. */
final class BarsDrawing {

    private static final String MISSING = "–";
    private static final float LABEL_SHARE = 0.36f;
    private static final float FIGURE_SHARE = 0.22f;
    private static final float GAP = 7;

    /** Some letters reach a little beyond their width. */
    private static final float EDGE = 2;

    private static final float SIGN = 7;
    private static final float MARK_SIZE = 8.5f;
    private static final float MARK_HEIGHT = 13;

    /** How high a chart may get before its letters get smaller. */
    private static final List<Setting> SETTINGS =
            List.of(new Setting(10, 2, 5), new Setting(10, 1, 4), new Setting(8.5f, 1, 2), new Setting(7.5f, 1, 0));

    /**
     * How closely rows are set.
     *
     * @param size of the letters
     * @param lines of a name, at most
     * @param gap between rows
     */
    private record Setting(float size, int lines, float gap) {

        float leading() {
            return size * 1.34f;
        }

        float ascent() {
            return (leading() - size) / 2 + size * 0.86f;
        }
    }

    private final Bars bars;
    private final float width;
    private final LineFitter fitter = new LineFitter();
    private final List<String> figures;
    private final Sketch sketch = new Sketch();
    private final float right;
    private Setting setting;
    private float left;
    private List<List<Line>> labels;

    BarsDrawing(Bars bars, Writing writing, Room room) {
        this.bars = bars;
        width = room.width();
        figures = bars.bars().stream()
                .map(bar -> bar.value() == null ? MISSING : writing.figure(bar.value(), bars.scale()))
                .map(figure -> LineFitter.clipped(
                                figure, Face.REGULAR, SETTINGS.getFirst().size(), width * FIGURE_SHARE)
                        .text())
                .toList();
        float widest = 0;
        for (String figure : figures) {
            widest = Math.max(
                    widest, Face.REGULAR.width(figure, SETTINGS.getFirst().size()));
        }
        right = width - SIGN - GAP - widest - GAP;
        for (Setting tried : SETTINGS) {
            set(tried);
            if (top() + rowsHeight() <= room.height()) {
                break;
            }
        }
        if (marked()) {
            String figure = writing.plain(bars.mark());
            float half = Face.REGULAR.width(figure, MARK_SIZE) / 2;
            float x = Math.clamp(at(bars.mark()), half, Math.max(half, width - half));
            sketch.text(x, MARK_SIZE, Anchor.MIDDLE, figure, MARK_SIZE, Ink.TEXT);
        }
    }

    Drawing draw() {
        float y = top();
        for (int i = 0; i < bars.bars().size(); i++) {
            row(i, y);
            y += rowHeight(i);
        }
        sketch.line(left, top(), left, y, Ink.GRID, 0.8f, Dash.SOLID);
        if (marked()) {
            float x = at(bars.mark());
            // A light edge keeps the line apart from the bars that it crosses.
            sketch.line(x, top() - 2, x, y, Ink.PAPER, 3, Dash.SOLID);
            sketch.line(x, top() - 2, x, y, Ink.TEXT, 1.2f, Dash.DASHED);
        }
        return sketch.drawing(width, y + 2);
    }

    private void set(Setting tried) {
        setting = tried;
        labels = bars.bars().stream()
                .map(bar -> fitter.label(bar.label(), Face.REGULAR, tried.size(), width * LABEL_SHARE, tried.lines()))
                .toList();
        float widest = 0;
        for (List<Line> label : labels) {
            for (Line line : label) {
                widest = Math.max(widest, line.width());
            }
        }
        left = EDGE + widest + GAP;
    }

    /** A mark beyond the bars would stand nowhere. */
    private boolean marked() {
        return bars.mark() != null && bars.mark().signum() >= 0 && bars.mark().compareTo(bars.full()) <= 0;
    }

    private float top() {
        return marked() ? MARK_HEIGHT : 2;
    }

    private float rowHeight(int bar) {
        return Math.max(1, labels.get(bar).size()) * setting.leading() + setting.gap();
    }

    private float rowsHeight() {
        float height = 2;
        for (int i = 0; i < labels.size(); i++) {
            height += rowHeight(i);
        }
        return height;
    }

    private float at(BigDecimal value) {
        double share =
                Math.clamp(value.divide(bars.full(), MathContext.DECIMAL64).doubleValue(), 0, 1);
        return (float) (left + (right - left) * share);
    }

    private void row(int index, float y) {
        Bars.Bar bar = bars.bars().get(index);
        List<Line> label = labels.get(index);
        float middle = y + rowHeight(index) / 2;
        float baseline = middle - label.size() * setting.leading() / 2 + setting.ascent();
        for (Line line : label) {
            sketch.text(left - GAP, baseline, Anchor.END, line.text(), setting.size(), Ink.TEXT);
            baseline += setting.leading();
        }
        float thick = setting.size() * 0.9f;
        Ink ink = Ink.of(bar.tone());
        if (bar.value() != null) {
            sketch.box(left, middle - thick / 2, right - left, thick, Ink.TRACK);
            float end = at(bar.value());
            if (end > left) {
                sketch.box(left, middle - thick / 2, end - left, thick, ink);
            }
            sign(bar.tone(), new Point(width - SIGN / 2, middle), ink);
        }
        sketch.text(
                width - SIGN - GAP,
                middle + setting.size() * 0.36f,
                Anchor.END,
                figures.get(index),
                setting.size(),
                Ink.TEXT);
    }

    /** A tick, a disc, a triangle or a cross. */
    private void sign(Badge.Tone tone, Point at, Ink ink) {
        float x = at.x();
        float y = at.y();
        float r = SIGN / 2 - 0.7f;
        switch (tone) {
            case GOOD ->
                sketch.path(
                        List.of(new Point(x - r, y), new Point(x - r / 4, y + r), new Point(x + r, y - r)),
                        false,
                        ink,
                        1.4f,
                        Dash.SOLID);
            case NEUTRAL -> sketch.area(Sketch.circle(at, r * 0.7f), ink);
            case CAUTION -> sketch.area(Sketch.polygon(new Point(x, y + 0.6f), r * 1.15f, 3), ink);
            case BAD -> {
                sketch.line(x - r, y - r, x + r, y + r, ink, 1.4f, Dash.SOLID);
                sketch.line(x - r, y + r, x + r, y - r, ink, 1.4f, Dash.SOLID);
            }
        }
    }
}
