package org.sucharit.reporting.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line of Thai or mixed text may break. Thai puts no spaces between words, so the JDK's dictionary finds them;
 * {@code writing/unbroken-words.txt} corrects what it gets wrong, and {@code writing/unbroken-expressions.txt} says
 * what typesetters keep together.
 *
 * <p>Not safe for several threads: a {@link BreakIterator} has state. One per document.
 */
public final class LineBreaks {

    private static final Words WORDS = new Words(lines("/writing/unbroken-words.txt"));
    private static final Pattern EXPRESSIONS =
            Pattern.compile(String.join("|", lines("/writing/unbroken-expressions.txt")));

    private static final char SILENCER = '์';

    /** What may not begin a line, besides combining marks: signs and vowels that belong to what is before. */
    private static final String NEVER_BEFORE = "ๆฯะาำๅ)]}”’»,.;:!?%…";

    /** What may not end a line: vowels written before their consonant, opening brackets. */
    private static final String NEVER_AFTER = "เแโใไ([{“‘«";

    private final BreakIterator words = BreakIterator.getLineInstance(Locale.of("th", "TH"));

    /** Bit {@code i} is set where a line may begin with character {@code i}; never for 0. */
    public BitSet before(String text) {
        BitSet breaks = betweenWords(text);
        Matcher expression = EXPRESSIONS.matcher(text);
        boolean more = text.chars().anyMatch(c -> c == '-' || Character.isDigit(c)) && expression.find();
        for (int i = 0; i < text.length(); ) {
            boolean expressed = more && expression.start() == i;
            int end = expressed ? expression.end() : WORDS.end(text, i);
            if (end == i) {
                i++;
            } else {
                keep(breaks, text, i, end);
                more = more && (expression.start() >= end || expression.find(end));
                i = end;
            }
        }
        return breaks;
    }

    private static void keep(BitSet breaks, String text, int start, int end) {
        int inside = breaks.nextSetBit(start + 1);
        if (inside >= 0 && inside < end) {
            breaks.clear(start + 1, end);
            // The dictionary cut a word in two, so it mistook the words beside it as well.
            allow(breaks, text, start);
            allow(breaks, text, end);
        }
    }

    /** The same by the dictionary alone, for a column that is too narrow for what should stay together. */
    public BitSet betweenWords(String text) {
        BitSet breaks = new BitSet(text.length());
        words.setText(text);
        for (int i = words.next(); i != BreakIterator.DONE; i = words.next()) {
            if (i < text.length() && allowed(text, i)) {
                breaks.set(i);
            }
        }
        return breaks;
    }

    private static void allow(BitSet breaks, String text, int i) {
        if (i > 0 && i < text.length() && text.charAt(i) != ' ' && allowed(text, i)) {
            breaks.set(i);
        }
    }

    private static boolean allowed(String text, int i) {
        char next = text.charAt(i);
        return NEVER_BEFORE.indexOf(next) < 0
                && Character.getType(next) != Character.NON_SPACING_MARK
                && (i + 1 == text.length() || text.charAt(i + 1) != SILENCER)
                && NEVER_AFTER.indexOf(text.charAt(i - 1)) < 0;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(LineBreaks.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
