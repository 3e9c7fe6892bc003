package org.sucharit.reporting.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** A PDF's structure. */
public final class PdfTags {

    private static final PdfName FIGURE = new PdfName("Figure");

    private PdfTags() {}

    /** What the figures show, in words, in reading order. */
    public static List<String> alternatives(byte[] pdf) {
        return elements(pdf).stream()
                .filter(element -> FIGURE.equals(element.getAsName(PdfName.S)))
                .map(element -> element.getAsString(PdfName.ALT))
                .map(words -> words == null ? "" : words.toUnicodeString())
                .toList();
    }

    /** The types of all elements, in reading order: {@code Document}, {@code H1}, {@code P}. */
    public static List<String> types(byte[] pdf) {
        return elements(pdf).stream()
                .map(element -> element.getAsName(PdfName.S))
                .filter(Objects::nonNull)
                .map(type -> PdfName.decodeName(type.toString()))
                .toList();
    }

    private static List<PdfDictionary> elements(byte[] pdf) {
        try {
            List<PdfDictionary> found = new ArrayList<>();
            collect(new PdfReader(pdf).getCatalog().getAsDict(PdfName.STRUCTTREEROOT), found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PdfDictionary element, List<PdfDictionary> found) {
        found.add(element);
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
