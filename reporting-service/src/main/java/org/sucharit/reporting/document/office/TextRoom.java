package org.sucharit.reporting.document.office;

import org.sucharit.reporting.document.font.Face;

/**
 * How much room a text takes, as near as can be told without the program that will set it: word processors and
 * spreadsheets break lines in their own ways.
 */
public final class TextRoom {

    /** Lines are not filled to the last: a word that does not fit begins the next. */
    private static final float RAGGED = 1.1f;

    private TextRoom() {}

    /**
     * How many lines it fills, at least 1.
     *
     * @param size of the font, in points
     * @param width of a line, in points, over 0
     */
    public static int lines(String text, Face face, float size, float width) {
        float all = width(text, face, size);
        return all <= width ? 1 : (int) Math.ceil(all * RAGGED / width);
    }

    /** As much of it as fits on a line, with an ellipsis where that is not all. */
    public static String clipped(String text, Face face, float size, float width) {
        if (width(text, face, size) <= width) {
            return text;
        }
        float left = width - width("…", face, size);
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            left -= width(point, face, size);
            if (left < 0) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static float width(String text, Face face, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += width(point, face, size);
            i += Character.charCount(point);
        }
        return width;
    }

    /** A character that the font lacks is drawn from another, most often as wide as high. */
    private static float width(int point, Face face, float size) {
        return face.covers(point) ? face.width(point, size) : size;
    }
}
