package org.sucharit.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/**
 * A paragraph of plain text.
 *
 * @param place where people may write another text in its stead; null where they may not
 */
public record Paragraph(
        String text,
        Style style,
        @JsonInclude(JsonInclude.Include.NON_NULL) String place) implements CellBlock {

    public Paragraph {
        text = PlainText.of(text);
        Objects.requireNonNull(style, "style");
    }

    public Paragraph(String text, Style style) {
        this(text, style, null);
    }

    /** The same at a place where people may write another. */
    public Paragraph at(String newPlace) {
        return new Paragraph(text, style, newPlace);
    }

    /** Running text. */
    public static Paragraph of(String text) {
        return new Paragraph(text, Style.BODY);
    }

    /** Text that must be seen, in bold. */
    public static Paragraph strong(String text) {
        return new Paragraph(text, Style.STRONG);
    }

    /** A remark, smaller. */
    public static Paragraph note(String text) {
        return new Paragraph(text, Style.NOTE);
    }

    /** How a paragraph is meant. */
    public enum Style {
        /** Running text; outside tables its first line is indented. */
        BODY,
        /** Must be seen. */
        STRONG,
        /** Stands in the middle of the line on its own: a result. */
        STATEMENT,
        /** A remark. */
        NOTE
    }
}
