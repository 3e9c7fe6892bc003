package org.sucharit.reporting.report;

import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.document.Renderer;
import org.sucharit.reporting.document.docx.DocxRenderer;
import org.sucharit.reporting.document.html.HtmlRenderer;
import org.sucharit.reporting.document.pdf.PdfRenderer;
import org.sucharit.reporting.document.xlsx.XlsxRenderer;

/** The formats documents are rendered in. */
public enum Format {
    HTML("text/html;charset=utf-8", "inline"),
    PDF(MediaTypes.PDF, "inline"),
    DOCX(MediaTypes.DOCX, "attachment"),
    XLSX(MediaTypes.XLSX, "attachment");

    private final String mediaType;
    private final String disposition;

    Format(String mediaType, String disposition) {
        this.mediaType = mediaType;
        this.disposition = disposition;
    }

    Renderer renderer() {
        return switch (this) {
            case HTML -> new HtmlRenderer();
            case PDF -> new PdfRenderer();
            case DOCX -> new DocxRenderer();
            case XLSX -> new XlsxRenderer();
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a browser does with it: show it in its window, or leave it to another program. */
    String disposition() {
        return disposition;
    }

    /** As spelt in addresses and file names. */
    public String code() {
        return Wire.code(this);
    }
}
