package org.sucharit.reporting.document.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.drawing.Drawing.Anchor;
import org.sucharit.reporting.document.drawing.Drawing.Dash;
import org.sucharit.reporting.document.drawing.Drawing.Point;
import org.sucharit.reporting.document.font.Face;
import org.sucharit.reporting.document.font.LineFitter;
import org.sucharit.reporting.writing.Writing;

/** Draws a radar: rings with their figures, a line for each series, and a legend under it. */
final class RadarDrawing {

    private static final int RINGS = 5;
    private static final float LEAST_RADIUS = 84;
    private static final float MOST_RADIUS = 118;

    /** Of the width. */
    private static final float RADIUS = 0.265f;

    /** From the rim to the band's edge: room for the rim's figure. */
    private static final float BEYOND = 14;

    private static final float FIGURE_SIZE = 8;
    private static final float FIGURE_INSET = 4;

    /** A figure wider than this would run into names; the drawing says enough without it. */
    private static final float WIDEST_FIGURE = 28;

    private final Radar radar;
    private final Writing writing;
    private final float width;
    private final float radius;
    private final AxisLabels labels;
    private final Point center;
    private final Sketch sketch = new Sketch();

    RadarDrawing(Radar radar, Writing writing, Room room) {
        this.radar = radar;
        this.writing = writing;
        width = room.width();
        radius = Math.clamp(width * RADIUS, LEAST_RADIUS, MOST_RADIUS);
        labels = new AxisLabels(radar.axes(), radius, radius + BEYOND, width, new LineFitter());
        center = new Point(width / 2, labels.heightAbove() + BEYOND + radius);
    }

    Drawing draw() {
        List<Radar.Series> series = radar.series();
        if (!series.isEmpty()) {
            inside(points(series.getFirst()));
        }
        web();
        for (int i = series.size() - 1; i >= 0; i--) {
            series(SeriesSign.of(i), points(series.get(i)));
        }
        labels.draw(sketch, center);
        float bottom = center.y() + radius + BEYOND + labels.heightBelow();
        return sketch.drawing(width, new SeriesLegend(radar.series(), width).draw(sketch, bottom));
    }

    private void web() {
        int axes = radar.axes().size();
        for (int ring = 1; ring <= RINGS; ring++) {
            float thickness = ring == RINGS ? 1 : 0.5f;
            sketch.path(Sketch.polygon(center, radius * ring / RINGS, axes), true, Ink.GRID, thickness, Dash.SOLID);
        }
        for (Point rim : Sketch.polygon(center, radius, axes)) {
            sketch.line(center.x(), center.y(), rim.x(), rim.y(), Ink.GRID, 0.5f, Dash.SOLID);
        }
        BigDecimal step = radar.to().subtract(radar.from()).divide(BigDecimal.valueOf(RINGS));
        for (int ring = 0; ring <= RINGS; ring++) {
            String figure = writing.plain(radar.from().add(step.multiply(BigDecimal.valueOf(ring))));
            float wide = Face.REGULAR.width(figure, FIGURE_SIZE);
            if (wide <= WIDEST_FIGURE) {
                float x = center.x() - FIGURE_INSET;
                float baseline = center.y() - radius * ring / RINGS - 1.5f;
                sketch.box(x - wide - 1, baseline - FIGURE_SIZE * 0.75f, wide + 2, FIGURE_SIZE * 0.8f, Ink.PAPER);
                sketch.text(x, baseline, Anchor.END, figure, FIGURE_SIZE, Ink.MUTED);
            }
        }
    }

    /** Where a series' values stand; null where it has none. */
    private List<Point> points(Radar.Series series) {
        List<Point> points = new ArrayList<>();
        BigDecimal span = radar.to().subtract(radar.from());
        for (int i = 0; i < series.values().size(); i++) {
            BigDecimal value = series.values().get(i);
            double share = value == null
                    ? 0
                    : value.subtract(radar.from())
                            .divide(span, MathContext.DECIMAL64)
                            .doubleValue();
            float distance = (float) (radius * Math.clamp(share, 0, 1));
            points.add(
                    value == null
                            ? null
                            : Sketch.onRim(center, distance, i, radar.axes().size()));
        }
        return points;
    }

    private void inside(List<Point> points) {
        for (List<Point> run : runs(points)) {
            List<Point> ring = new ArrayList<>(run);
            if (run.size() < points.size()) {
                ring.add(center);
            }
            if (ring.size() > 2) {
                sketch.area(ring, Ink.INSIDE);
            }
        }
    }

    private void series(SeriesSign sign, List<Point> points) {
        for (List<Point> run : runs(points)) {
            if (run.size() > 1) {
                sign.line(sketch, run, run.size() == points.size());
            }
            run.forEach(point -> sign.marker(sketch, point));
        }
    }

    /** The values that stand side by side, clockwise; one run of all where none is missing. */
    private static List<List<Point>> runs(List<Point> points) {
        int gap = points.indexOf(null);
        if (gap < 0) {
            return List.of(points);
        }
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (int i = 1; i <= points.size(); i++) {
            Point point = points.get((gap + i) % points.size());
            if (point != null) {
                run.add(point);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        return runs;
    }
}
