package org.sucharit.local.demo;

/** Columns on a terminal, where Thai vowels and tone marks above and below a letter take no room of their own. */
final class TextTable {

    private TextTable() {}

    /** How many columns a terminal needs for the text. */
    static int width(String text) {
        return (int) text.codePoints().filter(point -> !isMark(point)).count();
    }

    /** Fills up with spaces, or cuts: exactly {@code columns} wide. */
    static String left(String text, int columns) {
        String fitting = width(text) <= columns ? text : cut(text, columns);
        return fitting + " ".repeat(columns - width(fitting));
    }

    /** Fills up with spaces before the text. */
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    private static String cut(String text, int columns) {
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            if (!isMark(point) && ++used >= columns) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.append('…').toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
