package org.sucharit.reporting.document;

import java.util.Locale;
import java.util.ResourceBundle;
import org.sucharit.reporting.writing.Writing;

/** The few words that renderers add to a document, in its language ({@code texts/renderer*.properties}). */
public final class RendererWords {

    private final ResourceBundle words;
    private final Writing writing;

    private RendererWords(ResourceBundle words, Writing writing) {
        this.words = words;
        this.writing = writing;
    }

    /** In a document's language; in English where there are none in it. */
    public static RendererWords of(Document document) {
        Locale locale = Locale.forLanguageTag(document.language());
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new RendererWords(
                ResourceBundle.getBundle("texts.renderer", locale, RendererWords.class.getClassLoader(), control),
                document.writing());
    }

    /** {@code หน้า ๓ จาก ๑๒}. */
    public String pageOf(int page, int pages) {
        return pageOf(writing.number(page), writing.number(pages));
    }

    /** {@link #pageOf(int, int)} with whatever a format has instead of the two numbers. */
    public String pageOf(String page, String pages) {
        return words.getString("page-of").replace("{page}", page).replace("{pages}", pages);
    }

    /** What stands over the list of headings. */
    public String contents() {
        return words.getString("contents");
    }

    /** What a box of a form is called, ticked or not. */
    public String box(boolean ticked) {
        return words.getString(ticked ? "ticked" : "not-ticked");
    }

    /** What a picture shows, in words, also where nobody said it. */
    public String alternative(String said) {
        return said.isEmpty() ? words.getString("picture") : said;
    }

    /** What stands before the sentence that says what it is about. */
    public String subject() {
        return words.getString("subject");
    }

    /** What stands before who issues it. */
    public String issuer() {
        return words.getString("issuer");
    }

    /** What stands before the day of which it tells. */
    public String asOf() {
        return words.getString("as-of");
    }

    /** What a table without a name is called. */
    public String table() {
        return words.getString("table");
    }

    /** What a chart shows figures of, where they stand in a table. */
    public String item() {
        return words.getString("item");
    }

    /** A chart's figures, where they stand in a table. */
    public String value() {
        return words.getString("value");
    }

    /** {@link #pageOf(int, int)} as the value of a CSS {@code content} property. */
    public String pageOfCss() {
        String style = writing.digits() == Writing.Digits.THAI ? ", thai" : "";
        return ("\"" + words.getString("page-of") + "\"")
                .replace("{pages}", "\" counter(pages" + style + ") \"")
                .replace("{page}", "\" counter(page" + style + ") \"");
    }
}
