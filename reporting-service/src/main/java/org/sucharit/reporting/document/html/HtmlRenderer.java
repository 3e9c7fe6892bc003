package org.sucharit.reporting.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.Renderer;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Surroundings;

/**
 * Renders documents as one self-contained HTML page: no script, nothing loaded from elsewhere; readable on a phone, in
 * light and dark, and printable on A4 with table headings on every page.
 *
 * <p>The page is well-formed XML too. The same document gives the same text. Safe for several threads.
 */
public final class HtmlRenderer implements Renderer {

    private static final String PAGE = text("/html/page.html");
    private static final String STYLE = withFonts(text("/html/page.css"));

    /** The page. Whatever the document's texts hold is text; none of it becomes markup. */
    @Override
    public byte[] render(Document document, Surroundings surroundings) {
        RendererWords words = RendererWords.of(document);
        HtmlBody body = new HtmlBody(document, surroundings);
        body.write();
        String style = STYLE.replace("{page-of}", words.pageOfCss());
        StringBuilder page = new StringBuilder(style.length() + body.length() + PAGE.length());
        for (String part : PAGE.splitWithDelimiters("\\{[a-z]+}", -1)) {
            page.append(
                    switch (part) {
                        case "{language}" -> Markup.escape(document.language());
                        case "{title}" -> Markup.escape(document.title());
                        case "{subject}" -> Markup.escape(document.subject());
                        case "{author}" -> Markup.escape(document.author());
                        case "{date}" -> document.asOf().toString();
                        case "{style}" -> style;
                        case "{cover}" -> body.cover();
                        case "{contents}" -> body.contents(words.contents());
                        case "{body}" -> body.html();
                        case "{footer}" -> Markup.escape(document.footer());
                        default -> part;
                    });
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String withFonts(String css) {
        return css.replace("{thai-400}", font("sarabun-thai-400-normal"))
                .replace("{thai-700}", font("sarabun-thai-700-normal"))
                .replace("{latin-400}", font("sarabun-latin-400-normal"))
                .replace("{latin-700}", font("sarabun-latin-700-normal"));
    }

    private static String font(String name) {
        return "data:font/woff2;base64," + Base64.getEncoder().encodeToString(bytes("/fonts/" + name + ".woff2"));
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
