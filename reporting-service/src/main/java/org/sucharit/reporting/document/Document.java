package org.sucharit.reporting.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A document, free of any format. Equal documents render to equal bytes, on any machine, at any time.
 *
 * @param title as shown in a window's title bar
 * @param language BCP 47, e.g. {@code th}
 * @param subject one sentence for search engines and file properties
 * @param author who issues it
 * @param footer one short line under every page
 * @param asOf when what it says was the case; also the date its files carry
 * @param blocks in reading order
 */
public record Document(
        String title, String language, String subject, String author, String footer, Instant asOf, List<Block> blocks) {

    public Document {
        title = PlainText.of(title);
        subject = PlainText.of(subject);
        author = PlainText.of(author);
        footer = PlainText.of(footer);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
        blocks = List.copyOf(blocks);
        if (blocks.stream().skip(1).anyMatch(Cover.class::isInstance)) {
            throw new IllegalArgumentException("A cover can only come first");
        }
    }

    /** Whether it opens with a title page. */
    boolean hasCover() {
        return !blocks.isEmpty() && blocks.getFirst() instanceof Cover;
    }
}
