package org.sucharit.reporting.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Renderer;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.docx.DocxRenderer;
import org.sucharit.reporting.document.html.HtmlRenderer;
import org.sucharit.reporting.document.pdf.PdfRenderer;
import org.sucharit.reporting.document.xlsx.XlsxRenderer;

/** Documents in each format, rendered as an installation at {@code https://ita.example} would. */
public final class Formats {

    public static final Surroundings SURROUNDINGS = new Surroundings() {
        @Override
        public Optional<byte[]> picture(String hash) {
            return Optional.of(Emblem.PNG).filter(_ -> hash.equals(Emblem.HASH));
        }

        @Override
        public String address(String path) {
            return "https://ita.example" + path;
        }
    };

    private static final Renderer HTML = new HtmlRenderer();
    private static final Renderer PDF = new PdfRenderer();
    private static final Renderer DOCX = new DocxRenderer();
    private static final Renderer XLSX = new XlsxRenderer();

    private Formats() {}

    public static String html(Document document) {
        return new String(HTML.render(document, SURROUNDINGS), StandardCharsets.UTF_8);
    }

    public static byte[] pdf(Document document) {
        return PDF.render(document, SURROUNDINGS);
    }

    public static byte[] docx(Document document) {
        return DOCX.render(document, SURROUNDINGS);
    }

    public static byte[] xlsx(Document document) {
        return XLSX.render(document, SURROUNDINGS);
    }
}
