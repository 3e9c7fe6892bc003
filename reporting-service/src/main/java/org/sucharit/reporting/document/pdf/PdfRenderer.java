package org.sucharit.reporting.document.pdf;

import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Renderer;
import org.sucharit.reporting.document.Surroundings;

/**
 * Renders documents as tagged PDF, conforming to PDF/A-2a (archives) and PDF/UA-1 (screen readers); A4.
 *
 * <p>The same document gives the same bytes, whenever and wherever it is rendered. Safe for several threads: fonts'
 * files are shared and never change, everything else belongs to one call.
 */
public final class PdfRenderer implements Renderer {

    /** The file. Any text is accepted; a character that the font lacks is drawn as a black square and copies right. */
    @Override
    public byte[] render(Document document, Surroundings surroundings) {
        Layout layout = new PageSetter(document, surroundings).set();
        return new PdfPainter(document, layout).paint();
    }
}
