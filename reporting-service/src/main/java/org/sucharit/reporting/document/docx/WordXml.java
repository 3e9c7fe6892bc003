package org.sucharit.reporting.document.docx;

import org.sucharit.reporting.document.Markup;

/** WordprocessingML as it is written: paragraphs one after the other. One per document. */
final class WordXml {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private boolean turns;
    private boolean keeps;

    /** What follows begins on a new page, unless nothing came before. */
    void turn() {
        turns = !out.isEmpty();
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /**
     * Ends a section; what follows begins on a new page.
     *
     * @param properties of the section that ends
     */
    void end(String properties) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>")
                .append(properties.strip())
                .append("</w:pPr></w:p>");
        turns = false;
    }

    /** Whether what follows begins on a new page. */
    boolean turns() {
        return turns;
    }

    /** Whether each paragraph from here on stays on the page of the next. */
    void keep(boolean together) {
        keeps = together;
    }

    WordXml raw(String xml) {
        out.append(xml);
        return this;
    }

    WordXml raw(int number) {
        out.append(number);
        return this;
    }

    /**
     * A paragraph.
     *
     * @param runs its content, as XML
     */
    void paragraph(Setting setting, String runs) {
        out.append("<w:p>");
        setting.write(out, turns, keeps);
        out.append(runs).append("</w:p>");
        turns = false;
    }

    /** A paragraph of one text. */
    void text(Setting setting, String text) {
        paragraph(setting, run(text));
    }

    String xml() {
        return out.toString();
    }

    /** A text as XML. */
    static String run(String text) {
        return text.isEmpty() ? "" : "<w:r>" + words(text) + "</w:r>";
    }

    /** A text in a character style, or with other properties given as XML. */
    static String run(String properties, String text) {
        return text.isEmpty() ? "" : "<w:r><w:rPr>" + properties + "</w:rPr>" + words(text) + "</w:r>";
    }

    /** Word would put the repetition sign at the start of a line. */
    private static String words(String text) {
        return "<w:t xml:space=\"preserve\">"
                + Markup.escape(text).replace(" ๆ", "\u00A0ๆ").replace(" ฯ", "\u00A0ฯ") + "</w:t>";
    }
}
