package org.sucharit.reporting.document.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.sucharit.reporting.document.font.Face;

/** Draws text, and says what it says: Thai marks are drawn out of reading order, so readers copy and hear a copy. */
final class Letters {

    private final PdfContentByte content;
    private final PdfFonts fonts;

    Letters(PdfContentByte content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** @param said what readers copy, search and hear */
    void draw(String said, String text, Face face, float size, Color color, float x, float baseline) {
        PdfDictionary actual = new PdfDictionary();
        actual.put(PdfName.ACTUALTEXT, new PdfString(said, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(PdfName.SPAN, actual, true);
        content.beginText();
        content.setFontAndSize(fonts.font(face), size);
        content.setColorFill(color);
        content.setTextMatrix(x, baseline);
        // Readers pass over a span in which nothing is drawn.
        content.showText(text.isEmpty() ? " " : face.drawn(text));
        content.endText();
        content.endMarkedContentSequence();
    }
}
