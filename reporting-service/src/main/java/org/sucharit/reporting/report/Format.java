package org.sucharit.reporting.report;

import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.document.Renderer;
import org.sucharit.reporting.document.html.HtmlRenderer;
import org.sucharit.reporting.document.pdf.PdfRenderer;

/** The formats documents are rendered in. */
public enum Format {
    HTML("text/html;charset=utf-8"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    Renderer renderer() {
        return switch (this) {
            case HTML -> new HtmlRenderer();
            case PDF -> new PdfRenderer();
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /** As spelt in addresses and file names. */
    public String code() {
        return Wire.code(this);
    }
}
