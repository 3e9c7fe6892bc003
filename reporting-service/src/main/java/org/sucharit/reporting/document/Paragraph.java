package org.sucharit.reporting.document;

import java.util.Objects;

/** A paragraph of plain text. */
public record Paragraph(String text, Style style) implements CellBlock {

    public Paragraph {
        text = PlainText.of(text);
        Objects.requireNonNull(style, "style");
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
