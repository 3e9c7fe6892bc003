package org.sucharit.reporting.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** The figures in a PDF's structure. */
public final class PdfFigures {

    private static final PdfName FIGURE = new PdfName("Figure");

    private PdfFigures() {}

    /** What they show, in words, in reading order. */
    public static List<String> alternatives(byte[] pdf) {
        try {
            List<String> found = new ArrayList<>();
            PdfReader reader = new PdfReader(pdf);
            collect(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT), found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PdfDictionary element, List<String> found) {
        if (FIGURE.equals(element.getAsName(PdfName.S))) {
            PdfString words = element.getAsString(PdfName.ALT);
            found.add(words == null ? "" : words.toUnicodeString());
        }
        PdfObject children = PdfReader.getPdfObject(element.get(PdfName.K));
        if (children instanceof PdfDictionary child) {
            collect(child, found);
        } else if (children instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (PdfReader.getPdfObject(array.getPdfObject(i)) instanceof PdfDictionary child) {
                    collect(child, found);
                }
            }
        }
    }
}
