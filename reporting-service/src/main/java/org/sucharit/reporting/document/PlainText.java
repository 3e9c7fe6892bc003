package org.sucharit.reporting.document;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Makes any string fit to be printed: what people paste from word processors and old PDF files must give a correct
 * document in every format.
 */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    /** What a line holds at most. */
    private static final int LINE = 250;

    /** Marks on one letter; Thai needs two. */
    private static final int MOST_MARKS = 3;

    /**
     * What U+F700–F71A mean. Old Thai fonts keep shifted forms of marks in the private area, and text copied from
     * their PDF files carries them.
     */
    private static final String LEGACY_THAI =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31"
                    + "\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    /**
     * Letters, digits and signs that print as they are and, marks aside, change nothing beside them: Thai and all before
     * the letters of Hangul, which join without being marks, and usual punctuation.
     */
    private static final BitSet STABLE = IntStream.concat(IntStream.range(0, 0x1100), IntStream.range(0x2010, 0x2070))
            .filter(PlainText::isStable)
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private PlainText() {}

    /**
     * The text as one printable line: composed (NFC), white space as single spaces, without control and invisible
     * characters and piled up marks, and with U+FFFD for what means nothing outside its own program.
     */
    public static String of(String text) {
        return isUsual(text) ? text : cleaned(text);
    }

    /** Whether a text is seen at one look to be clean, as nearly all of them are. */
    private static boolean isUsual(String text) {
        char before = ' ';
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean vowel = c == 'ั' || (c >= 'ิ' && c <= 'ฺ');
            boolean tone = c >= '็' && c <= '๎';
            marks = vowel || tone ? marks + 1 : 0;
            boolean usual;
            if (vowel) {
                // NFC puts a vowel under its letter before the letter's other marks.
                usual = marks == 1;
            } else if (tone) {
                usual = marks <= MOST_MARKS;
            } else if (c == ' ') {
                usual = before != ' ';
            } else {
                usual = STABLE.get(c);
            }
            if (!usual) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isSpace(point)) {
                space = true;
                continue;
            }
            int printable = printable(point);
            if (printable < 0) {
                continue;
            }
            if (space && !out.isEmpty()) {
                out.append(' ');
            }
            space = false;
            out.appendCodePoint(printable);
        }
        return withoutTowers(Normalizer.normalize(out, Normalizer.Form.NFC));
    }

    /** Drops the marks that would tower into the lines above. */
    private static String withoutTowers(String text) {
        StringBuilder out = null;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                out = out == null ? new StringBuilder(text.substring(0, i)) : out;
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    /** The beginning of a text, for places that hold no more than a line: a bookmark, a file's property. */
    public static String brief(String text) {
        return brief(text, LINE);
    }

    /** The beginning of a text, up to so many characters and an ellipsis. */
    public static String brief(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end) + "…";
    }

    private static boolean isStable(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return !mark
                && !isSpace(point)
                && printable(point) == point
                && Normalizer.isNormalized(Character.toString(point), Normalizer.Form.NFC);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** The character to print, or -1 for none. */
    private static int printable(int point) {
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean variation = (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
        if (noncharacter || variation) {
            return -1;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT -> -1;
            case Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
            case Character.PRIVATE_USE -> {
                int legacy = point - 0xF700;
                yield legacy >= 0 && legacy < LEGACY_THAI.length() ? LEGACY_THAI.charAt(legacy) : REPLACEMENT;
            }
            default -> point;
        };
    }
}
