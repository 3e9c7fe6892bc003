package org.sucharit.reporting.document.drawing;

import java.util.List;
import org.sucharit.reporting.document.font.Face;

/**
 * Something drawn, free of any format: {@link SvgDrawing}, {@link PngDrawing} and the PDF renderer draw it, all alike.
 * Positions are in points from its upper left corner, to the right and down.
 *
 * @param parts in the order in which they are drawn, the later over the earlier
 */
public record Drawing(float width, float height, List<Part> parts) {

    public Drawing {
        parts = List.copyOf(parts);
    }

    /** One thing drawn. */
    public sealed interface Part {}

    /**
     * An area.
     *
     * @param rings its edges; each closes itself, and none lies within another
     */
    public record Area(List<List<Point>> rings, Ink ink) implements Part {

        public Area {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A line from point to point.
     *
     * @param closed whether it goes back to where it began
     * @param thickness in points
     */
    public record Path(List<Point> points, boolean closed, Ink ink, float thickness, Dash dash) implements Part {

        public Path {
            points = List.copyOf(points);
        }
    }

    /**
     * A line of text.
     *
     * @param x where its {@code anchor} is
     * @param size in points
     */
    public record Text(float x, float baseline, Anchor anchor, String text, Face face, float size, Ink ink)
            implements Part {

        /** Where it begins. */
        public float left() {
            float width = width();
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }

        public float width() {
            return face.width(face.drawn(text), size);
        }
    }

    /** A position. */
    public record Point(float x, float y) {}

    /** Which part of a text stands at its position. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a line is broken. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT;

        /** Drawn and left out by turns, in points; empty for a line that is whole. */
        public float[] lengths() {
            return switch (this) {
                case SOLID -> new float[0];
                case DASHED -> new float[] {7, 3.5f};
                case DOTTED -> new float[] {1.6f, 2.6f};
                case DASH_DOT -> new float[] {7, 2.5f, 1.6f, 2.5f};
            };
        }
    }
}
