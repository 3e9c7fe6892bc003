package org.sucharit.reporting.document.font;

/**
 * A line of text, as wide as it is.
 *
 * @param lead what is drawn before it otherwise than as text, in characters, for those who copy or listen
 * @param text what it says, also characters that the font lacks
 * @param spaced whether white space stood where it was broken off, for those who copy or listen
 * @param width in points
 */
public record Line(String lead, String text, boolean spaced, float width) {

    public Line(String text, boolean spaced, float width) {
        this("", text, spaced, width);
    }

    /** The same line after something that is drawn. */
    public Line after(String newLead) {
        return new Line(newLead, text, spaced, width);
    }

    /** What is copied, searched and heard. */
    public String said() {
        return lead + (spaced ? text + " " : text);
    }

    /** The width at which a character is drawn. */
    static float width(Face face, float size, int point) {
        return face.width(face.covers(point) ? point : Face.UNKNOWN, size);
    }
}
