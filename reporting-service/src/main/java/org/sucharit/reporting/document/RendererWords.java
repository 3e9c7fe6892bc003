package org.sucharit.reporting.document;

import java.util.Locale;
import java.util.ResourceBundle;
import org.sucharit.reporting.thai.ThaiNumerals;

/** The few words that renderers add to a document, in its language ({@code texts/renderer*.properties}). */
final class RendererWords {

    private final ResourceBundle words;
    private final boolean thai;

    private RendererWords(ResourceBundle words, boolean thai) {
        this.words = words;
        this.thai = thai;
    }

    /** In this language; in English where there are none in it. */
    static RendererWords in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new RendererWords(
                ResourceBundle.getBundle("texts.renderer", locale, RendererWords.class.getClassLoader(), control),
                locale.getLanguage().equals("th"));
    }

    /** {@code หน้า ๓ จาก ๑๒}. */
    String pageOf(int page, int pages) {
        return words.getString("page-of").replace("{page}", number(page)).replace("{pages}", number(pages));
    }

    /** What stands over the list of headings. */
    String contents() {
        return words.getString("contents");
    }

    /** {@link #pageOf} as the value of a CSS {@code content} property. */
    String pageOfCss() {
        String style = thai ? ", thai" : "";
        return ("\"" + words.getString("page-of") + "\"")
                .replace("{pages}", "\" counter(pages" + style + ") \"")
                .replace("{page}", "\" counter(page" + style + ") \"");
    }

    private String number(int number) {
        return thai ? ThaiNumerals.number(number) : Integer.toString(number);
    }
}
