package org.sucharit.reporting.document.font;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sucharit.reporting.document.PlainText;
import org.sucharit.reporting.writing.LineBreaks;

/**
 * Breaks paragraphs into lines. In time linear in the text, however long; what other documents had to fit as well is not
 * fitted again, since reports of one kind say much the same. One per document.
 */
public final class LineFitter {

    /** In characters; each takes some ten bytes, in very narrow columns many more. What a few documents say. */
    private static final int KEPT = 300_000;

    private static final int OVERHEAD = 32;

    private static final Cache<Key, List<Line>> FITTED = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Key key, List<Line> _) -> key.text().length() + OVERHEAD)
            .build();

    private record Key(String text, Face face, float size, float indent, float width) {}

    private final LineBreaks breaks = new LineBreaks();

    /** The text on one line, however wide. */
    public static Line line(String text, Face face, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += Line.width(face, size, point);
            i += Character.charCount(point);
        }
        return new Line(text, false, width);
    }

    /** The text on one line no wider than this, cut off with an ellipsis where it must be. */
    public static Line clipped(String text, Face face, float size, float width) {
        float room = width - face.width("…", size);
        float used = 0;
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (used <= room && !combines(point) && (i == 0 || !leads(text.charAt(i - 1)))) {
                end = i;
            }
            used += Line.width(face, size, point);
            if (used > width) {
                return line(text.substring(0, end).stripTrailing() + "…", face, size);
            }
            i += Character.charCount(point);
        }
        return new Line(text, false, used);
    }

    /**
     * At most so many lines, the last of them cut off with an ellipsis where there is more to say.
     *
     * @return none where the text is blank
     */
    public List<Line> label(String text, Face face, float size, float width, int most) {
        // More than this never stands on a few lines, and a label may be a whole chapter.
        String brief = PlainText.brief(text);
        if (brief.isEmpty()) {
            return List.of();
        }
        List<Line> lines = fit(brief, face, size, 0, width);
        if (lines.size() <= most) {
            return lines;
        }
        StringBuilder rest = new StringBuilder();
        for (Line line : lines.subList(most - 1, lines.size())) {
            rest.append(line.text()).append(line.spaced() ? " " : "");
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(clipped(rest.toString(), face, size, width));
        return kept;
    }

    /**
     * Fills lines as far as they go. What should stay together and is wider than a line on its own is cut between words,
     * and a word that is, between characters, never before a combining mark.
     *
     * @param indent by how much the first line is shorter
     * @return at least one line, perhaps empty
     */
    public List<Line> fit(String text, Face face, float size, float indent, float width) {
        return FITTED.get(new Key(text, face, size, indent, width), this::fit);
    }

    private List<Line> fit(Key paragraph) {
        String text = paragraph.text();
        Face face = paragraph.face();
        float size = paragraph.size();
        float width = paragraph.width();
        List<Line> lines = new ArrayList<>();
        BitSet allowed = breaks.before(text);
        BitSet words = null;
        float room = width - paragraph.indent();
        int start = 0;
        int lastBreak = 0;
        int lastCut = 0;
        float used = 0;
        float inked = 0;
        float usedAtBreak = 0;
        float inkedAtBreak = 0;
        float usedAtCut = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (allowed.get(i)) {
                lastBreak = i;
                usedAtBreak = used;
                inkedAtBreak = inked;
            }
            boolean space = point == ' ';
            if (i > start && !space && !combines(point) && !leads(text.charAt(i - 1))) {
                lastCut = i;
                usedAtCut = used;
            }
            float advance = Line.width(face, size, point);
            if (!space && used + advance > room && Math.max(lastBreak, lastCut) > start) {
                boolean whole = lastBreak > start;
                int end = whole ? lastBreak : lastCut;
                float usedAtEnd = whole ? usedAtBreak : usedAtCut;
                float inkedAtEnd = whole ? inkedAtBreak : usedAtCut;
                if (!whole) {
                    words = words == null ? breaks.betweenWords(text) : words;
                    int word = words.previousSetBit(lastCut);
                    if (word > start && word < lastCut) {
                        end = word;
                        usedAtEnd = width(text.substring(start, word), face, size);
                        inkedAtEnd = width(text.substring(start, word).stripTrailing(), face, size);
                    }
                }
                lines.add(line(text, start, end, inkedAtEnd));
                used -= usedAtEnd;
                inked = used;
                usedAtCut -= usedAtEnd;
                lastCut = Math.max(lastCut, end);
                start = end;
                room = width;
                continue;
            }
            used += advance;
            if (!space) {
                inked = used;
            }
            i += Character.charCount(point);
        }
        lines.add(line(text, start, text.length(), inked));
        return List.copyOf(lines);
    }

    private static float width(String text, Face face, float size) {
        return (float) text.codePoints()
                .mapToDouble(point -> Line.width(face, size, point))
                .sum();
    }

    private static Line line(String text, int start, int end, float width) {
        String line = text.substring(start, end);
        String inked = line.stripTrailing();
        return new Line(inked, inked.length() < line.length(), width);
    }

    /** Whether a vowel is written before the consonant that it follows. */
    private static boolean leads(char before) {
        return before >= '\u0E40' && before <= '\u0E44';
    }

    private static boolean combines(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            // Sara a, aa and am close a syllable.
            default -> point == '\u0E30' || point == '\u0E32' || point == '\u0E33';
        };
    }
}
