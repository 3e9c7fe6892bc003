package org.sucharit.reporting.document.pdf;

import org.sucharit.reporting.document.font.Face;

/**
 * A line of text, as wide as it is.
 *
 * @param text what it says, also characters that the font lacks
 * @param spaced whether white space stood where it was broken off, for those who copy or listen
 * @param width in points
 */
record Line(String text, boolean spaced, float width) {

    /** What stands for a character that the font lacks; the character itself stays in the text for copying. */
    private static final char UNKNOWN = '■';

    /** What is drawn: every character is one the font has. */
    String drawn(Face face) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (!face.covers(point)) {
                out = out == null ? new StringBuilder(text.substring(0, i)) : out;
                out.append(UNKNOWN);
            } else if (out != null) {
                out.appendCodePoint(point);
            }
            i = next;
        }
        return out == null ? text : out.toString();
    }

    /** The width at which a character is drawn. */
    static float width(TextStyle style, int point) {
        return style.face().width(style.face().covers(point) ? point : UNKNOWN, style.size());
    }
}
