package org.sucharit.reporting.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.sucharit.reporting.writing.Writing;

/**
 * A document, free of any format. Equal documents render to equal bytes, on any machine, at any time.
 *
 * @param title as shown in a window's title bar
 * @param writing in which language and digits
 * @param subject one sentence for search engines and file properties
 * @param author who issues it
 * @param footer one short line under every page
 * @param asOf when what it says was the case; also the date its files carry
 * @param blocks in reading order
 */
public record Document(
        String title, Writing writing, String subject, String author, String footer, Instant asOf, List<Block> blocks) {

    public Document {
        title = PlainText.of(title);
        subject = PlainText.of(subject);
        author = PlainText.of(author);
        footer = PlainText.of(footer);
        Objects.requireNonNull(writing, "writing");
        Objects.requireNonNull(asOf, "asOf");
        blocks = List.copyOf(blocks);
        if (blocks.stream().skip(1).anyMatch(Cover.class::isInstance)) {
            throw new IllegalArgumentException("A cover can only come first");
        }
    }

    /** BCP 47: {@code th}. */
    @JsonIgnore
    public String language() {
        return writing.language().tag();
    }

    /** Whether it opens with a title page. */
    @JsonIgnore
    public boolean hasCover() {
        return !blocks.isEmpty() && blocks.getFirst() instanceof Cover;
    }
}
