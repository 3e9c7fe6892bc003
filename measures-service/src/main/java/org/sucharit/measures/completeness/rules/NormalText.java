package org.sucharit.measures.completeness.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as they are compared: what is the same to a reader is the same here. Spaces count for nothing, for Thai is
 * written with and without them.
 */
final class NormalText {

    /** What stands for an agency, whatever it is called. */
    static final String AGENCY = "¤";

    /** List marks that stand before each other: ☑ - (1). */
    private static final int MARKS = 3;

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern SPLIT_AM = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");
    private static final Pattern AGENCIES = Pattern.compile(AGENCY + "+");
    private static final Pattern MARK = Pattern.compile("^(?:"
            + "[-–—•●▪◦‣*☐☑☒✓✔□■➢>]+"
            + "|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,6}(?=\\s)"
            + "|\\(?[0-9]{1,2}(?:\\.[0-9]{1,2}){0,6}[.)](?![0-9])"
            + "|\\(?[ก-ฮA-Za-z](?:\\)|\\.(?=\\s))"
            + ")\\s*");

    private NormalText() {}

    /** With one way of writing digits, spaces and composed vowels; on one line. */
    static String folded(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String composed = SPLIT_AM.matcher(visible).replaceAll("$1ำ").replace("เเ", "แ");
        StringBuilder digits = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            digits.append(c >= '๐' && c <= '๙' ? (char) ('0' + (c - '๐')) : c);
        }
        return SPACES.matcher(digits).replaceAll(" ").strip();
    }

    /** The paragraphs of a text, folded, without list marks; empty ones are none. */
    static Stream<String> paragraphs(String text) {
        return LINES.splitAsStream(text)
                .map(NormalText::folded)
                .map(NormalText::unmarked)
                .filter(paragraph -> !paragraph.isEmpty());
    }

    /** A text as one paragraph, with what kind of agency it speaks of left open. */
    static String plain(String text) {
        return compared(unmarked(folded(text)));
    }

    /** The same, with an agency's own names left open too. */
    static String anonymous(String paragraph, List<String> names) {
        String open = AgencyWords.tight(paragraph);
        for (String name : names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            open = open.replace(name, AGENCY);
        }
        return compared(open);
    }

    private static String compared(String text) {
        String open = AgencyWords.replaced(AgencyWords.tight(text), AGENCY);
        String close = SPACES.matcher(open).replaceAll("").toLowerCase(Locale.ROOT);
        return AGENCIES.matcher(close).replaceAll(AGENCY);
    }

    private static String unmarked(String paragraph) {
        String rest = paragraph;
        for (int i = 0; i < MARKS; i++) {
            rest = MARK.matcher(rest).replaceFirst("");
        }
        return rest;
    }
}
