package org.sucharit.reporting.report;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.HtmlRenderer;
import org.sucharit.reporting.document.PdfRenderer;

/** The formats documents are rendered in. */
public enum Format {
    HTML(
            "text/html;charset=utf-8",
            document -> new HtmlRenderer().render(document).getBytes(StandardCharsets.UTF_8)),
    PDF("application/pdf", document -> new PdfRenderer().render(document));

    private final String mediaType;
    private final Function<Document, byte[]> renderer;

    Format(String mediaType, Function<Document, byte[]> renderer) {
        this.mediaType = mediaType;
        this.renderer = renderer;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As spelt in addresses and file names. */
    public String code() {
        return Wire.code(this);
    }

    byte[] render(Document document) {
        return renderer.apply(document);
    }
}
