package org.sucharit.reporting.document.drawing;

import java.util.List;
import org.sucharit.reporting.document.drawing.Drawing.Dash;
import org.sucharit.reporting.document.drawing.Drawing.Point;

/** What tells one series from another, also for those who see no colours: how its line is broken, and its marker. */
enum SeriesSign {
    FIRST(Ink.FIRST, Dash.SOLID, 1.8f),
    SECOND(Ink.SECOND, Dash.DASHED, 1.4f),
    THIRD(Ink.THIRD, Dash.DOTTED, 1.4f),
    FOURTH(Ink.FOURTH, Dash.DASH_DOT, 1.4f);

    private static final List<SeriesSign> IN_ORDER = List.of(values());
    private static final float RADIUS = 2.8f;

    private final Ink ink;
    private final Dash dash;
    private final float thickness;

    SeriesSign(Ink ink, Dash dash, float thickness) {
        this.ink = ink;
        this.dash = dash;
        this.thickness = thickness;
    }

    /** The sign of a radar's series, the first being 0. */
    static SeriesSign of(int position) {
        return IN_ORDER.get(position);
    }

    void line(Sketch sketch, List<Point> points, boolean closed) {
        sketch.path(points, closed, ink, thickness, dash);
    }

    /** A disc, a square, a triangle or a hollow diamond. */
    void marker(Sketch sketch, Point at) {
        switch (this) {
            case FIRST -> sketch.area(Sketch.circle(at, RADIUS), ink);
            case SECOND -> sketch.area(Sketch.rectangle(at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS), ink);
            case THIRD -> sketch.area(Sketch.polygon(at, RADIUS * 1.4f, 3), ink);
            case FOURTH -> {
                List<Point> diamond = Sketch.polygon(at, RADIUS * 1.3f, 4);
                sketch.area(diamond, Ink.PAPER);
                sketch.path(diamond, true, ink, 1, Dash.SOLID);
            }
        }
    }
}
