package org.sucharit.reporting.document.pdf;

import org.sucharit.reporting.document.Badge;

/**
 * A line in a column of text, not yet on a page.
 *
 * @param gap white space over it, in points
 * @param inset from the column's left edge to the line's
 * @param tag what it is part of
 * @param marker what stands before it, e.g. an item's number; null for none
 * @param ground the badge that the line is; null for none
 * @param opens whether a paragraph or item begins here: where a column may be cut best
 */
record StackLine(
        float gap, float inset, Line line, TextStyle style, Tag tag, Marker marker, Badge.Tone ground, boolean opens) {

    /** An item's number or bullet, left of its first line. */
    record Marker(Line line, float inset, Tag tag) {}

    private static final float BADGE_MARGIN = 3.5f;

    float height() {
        return gap + style.leading();
    }

    /** The same line, standing with the one before. */
    StackLine attached() {
        return new StackLine(gap, inset, line, style, tag, marker, ground, false);
    }

    /** Draws it with its upper edge at {@code top}, for a repeated heading as an artifact. */
    void draw(Page page, float left, float top, boolean artifact) {
        float baseline = top - gap - style.ascent();
        if (ground != null) {
            page.draw(new Mark.Box(
                    left + inset - BADGE_MARGIN,
                    top - gap - style.leading(),
                    line.width() + 2 * BADGE_MARGIN,
                    style.leading(),
                    TextStyle.ground(ground),
                    null));
        }
        if (marker != null) {
            page.draw(new Mark.Text(
                    left + marker.inset(), baseline, marker.line(), style, artifact ? null : marker.tag()));
        }
        page.draw(new Mark.Text(left + inset, baseline, line, style, artifact ? null : tag));
    }
}
