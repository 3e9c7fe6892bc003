package org.sucharit.reporting.report;

import java.nio.charset.StandardCharsets;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.HtmlRenderer;
import org.sucharit.reporting.document.PdfRenderer;

/** The formats documents are rendered in. */
public enum Format {
    HTML("text/html;charset=utf-8") {
        @Override
        byte[] render(Document document) {
            return new HtmlRenderer().render(document).getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF("application/pdf") {
        @Override
        byte[] render(Document document) {
            return new PdfRenderer().render(document);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] render(Document document);

    public String mediaType() {
        return mediaType;
    }

    /** As spelt in addresses and file names. */
    public String code() {
        return Wire.code(this);
    }
}
