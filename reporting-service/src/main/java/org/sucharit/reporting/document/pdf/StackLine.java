package org.sucharit.reporting.document.pdf;

import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.drawing.CheckboxDrawing;
import org.sucharit.reporting.document.drawing.Drawing;
import org.sucharit.reporting.document.font.Line;

/**
 * A line in a column of text, not yet on a page.
 *
 * @param gap white space over it, in points
 * @param inset from the column's left edge to the line's
 * @param tag what it is part of
 * @param marker what stands before it, e.g. an item's number; null for none
 * @param ornament what is drawn under or before it; null for none
 * @param opens whether a paragraph or item begins here: where a column may be cut best
 */
record StackLine(
        float gap, float inset, Line line, TextStyle style, Tag tag, Marker marker, Ornament ornament, boolean opens) {

    /** An item's number or bullet, left of its first line. */
    record Marker(Line line, float inset, Tag tag) {}

    /** What goes with a line and is not text. */
    sealed interface Ornament {

        /** The ground of a badge. */
        record Ground(Badge.Tone tone) implements Ornament {}

        /** The box of a form. */
        record Box(boolean ticked) implements Ornament {

            private static final float SIZE = 0.86f;

            /** From the box's left edge to the text's. */
            static float inset(TextStyle style) {
                return style.size() * SIZE + BOX_GAP;
            }

            private String said() {
                return ticked ? "☑ " : "☐ ";
            }
        }
    }

    private static final float BADGE_MARGIN = 3.5f;
    private static final float BOX_GAP = 5;
    private static final float BOX_DROP = 1.2f;

    float height() {
        return gap + style.leading();
    }

    /** The same line, standing with the one before. */
    StackLine attached() {
        return new StackLine(gap, inset, line, style, tag, marker, ornament, false);
    }

    /** The same line, so much further to the right. */
    StackLine movedBy(float distance) {
        return new StackLine(gap, inset + distance, line, style, tag, marker, ornament, opens);
    }

    /** Draws it with its upper edge at {@code top}, for a repeated heading as an artifact. */
    void draw(Page page, float left, float top, boolean artifact) {
        float baseline = top - gap - style.ascent();
        Line drawn = line;
        switch (ornament) {
            case Ornament.Ground ground ->
                page.draw(new Mark.Box(
                        left + inset - BADGE_MARGIN,
                        top - gap - style.leading(),
                        line.width() + 2 * BADGE_MARGIN,
                        style.leading(),
                        TextStyle.ground(ground.tone()),
                        null));
            case Ornament.Box box -> {
                Drawing square = CheckboxDrawing.of(box.ticked(), style.size() * Ornament.Box.SIZE);
                float x = left + inset - Ornament.Box.inset(style);
                page.draw(new Mark.Graphic(x, baseline + square.height() - BOX_DROP, square, null));
                drawn = line.after(box.said());
            }
            case null -> {}
        }
        if (marker != null) {
            page.draw(new Mark.Text(
                    left + marker.inset(), baseline, marker.line(), style, artifact ? null : marker.tag()));
        }
        page.draw(new Mark.Text(left + inset, baseline, drawn, style, artifact ? null : tag));
    }
}
