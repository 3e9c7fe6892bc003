package org.sucharit.reporting.document.drawing;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.drawing.Drawing.Anchor;
import org.sucharit.reporting.document.drawing.Drawing.Dash;
import org.sucharit.reporting.document.drawing.Drawing.Point;
import org.sucharit.reporting.document.font.Face;

/** A drawing while it is made. */
final class Sketch {

    private static final int ROUND = 16;

    private final List<Drawing.Part> parts = new ArrayList<>();

    Drawing drawing(float width, float height) {
        return new Drawing(width, height, parts);
    }

    void area(List<Point> ring, Ink ink) {
        parts.add(new Drawing.Area(List.of(ring), ink));
    }

    void areas(List<List<Point>> rings, Ink ink) {
        if (!rings.isEmpty()) {
            parts.add(new Drawing.Area(rings, ink));
        }
    }

    void box(float x, float y, float width, float height, Ink ink) {
        area(rectangle(x, y, width, height), ink);
    }

    void path(List<Point> points, boolean closed, Ink ink, float thickness, Dash dash) {
        parts.add(new Drawing.Path(points, closed, ink, thickness, dash));
    }

    void line(float x1, float y1, float x2, float y2, Ink ink, float thickness, Dash dash) {
        path(List.of(new Point(x1, y1), new Point(x2, y2)), false, ink, thickness, dash);
    }

    /** A text in the regular face; blank ones leave nothing. */
    void text(float x, float baseline, Anchor anchor, String text, float size, Ink ink) {
        if (!text.isBlank()) {
            parts.add(new Drawing.Text(x, baseline, anchor, text, Face.REGULAR, size, ink));
        }
    }

    static List<Point> rectangle(float x, float y, float width, float height) {
        return List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height));
    }

    /** Around a centre, from the top on clockwise, these corners. */
    static List<Point> polygon(Point center, float radius, int corners) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            points.add(onRim(center, radius, i, corners));
        }
        return points;
    }

    static List<Point> circle(Point center, float radius) {
        return polygon(center, radius, ROUND);
    }

    /** Java's own sine may differ by machine in its last bit; this one does not. */
    static Point onRim(Point center, float radius, int corner, int corners) {
        double angle = 2 * Math.PI * corner / corners;
        return new Point((float) (center.x() + radius * StrictMath.sin(angle)), (float)
                (center.y() - radius * StrictMath.cos(angle)));
    }
}
