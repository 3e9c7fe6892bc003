package org.sucharit.measures.completeness.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A paragraph that somebody wrote, in normal form.
 *
 * @param plain with the agency's own names
 * @param anonymous with these left open, so that it is the same in a copy in which they were exchanged
 */
public record Paragraph(PlanText text, String plain, String anonymous) {

    /** Characters from which a paragraph is a copy where it stands twice: shorter ones are alike by chance. */
    static final int COUNTS_FROM = 40;

    /**
     * The paragraphs of running texts that are long enough to be told apart, without the library's.
     *
     * @param names the agency's own
     */
    public static List<Paragraph> of(List<PlanText> texts, List<String> names, LibraryTexts library) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (PlanText text : texts) {
            if (text.prose()) {
                NormalText.paragraphs(text.text())
                        .map(paragraph -> new Paragraph(
                                text, NormalText.plain(paragraph), NormalText.anonymous(paragraph, names)))
                        .filter(paragraph -> paragraph.plain().length() >= COUNTS_FROM)
                        .filter(paragraph -> !library.has(paragraph.plain()))
                        .forEach(paragraphs::add);
            }
        }
        return List.copyOf(paragraphs);
    }

    /** The fingerprints of paragraphs, and where each is first. */
    public static Map<Long, String> prints(List<Paragraph> paragraphs) {
        Map<Long, String> prints = new LinkedHashMap<>();
        paragraphs.forEach(paragraph -> paragraph
                .prints()
                .forEach(print -> prints.putIfAbsent(print, paragraph.text().place())));
        return prints;
    }

    /** Its fingerprints: one as it stands, and one without the agency's names. Short ones have none. */
    Stream<Long> prints() {
        return Stream.of(plain, anonymous)
                .distinct()
                .filter(form -> form.length() >= COUNTS_FROM)
                .map(Paragraph::print);
    }

    private static long print(String form) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
