package org.sucharit.reporting.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** What is in files, unpacked: the bytes of packed ones depend on the machine's zlib. */
public final class Unpacked {

    private Unpacked() {}

    /** The parts of an office file, but for pictures of drawings, which are packed themselves. */
    public static byte[] office(byte[] file) {
        OfficeParts parts = OfficeParts.of(file);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : parts.names()) {
            all.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
            if (!name.endsWith(".png")) {
                all.writeBytes(parts.bytes(name));
            }
        }
        return all.toByteArray();
    }

    /** The objects of a PDF. */
    public static byte[] pdf(byte[] file) {
        try {
            PdfReader reader = new PdfReader(file);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int number = 1; number < reader.getXrefSize(); number++) {
                PdfObject object = reader.getPdfObject(number);
                all.writeBytes((number + "\n").getBytes(StandardCharsets.UTF_8));
                if (object instanceof PRStream stream) {
                    PdfDictionary about = new PdfDictionary();
                    about.merge(stream);
                    about.remove(PdfName.LENGTH);
                    about.remove(PdfName.FILTER);
                    all.writeBytes(shown(about).getBytes(StandardCharsets.UTF_8));
                    all.writeBytes(PdfReader.getStreamBytes(stream));
                } else if (object != null) {
                    all.writeBytes(shown(object).getBytes(StandardCharsets.UTF_8));
                }
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(PdfObject object) {
        return switch (object) {
            case PdfDictionary dictionary ->
                dictionary.getKeys().stream()
                        .sorted(Comparator.comparing(PdfName::toString))
                        .map(name -> name + " " + shown(dictionary.get(name)))
                        .collect(Collectors.joining(" ", "<<", ">>"));
            case PdfArray array ->
                IntStream.range(0, array.size())
                        .mapToObj(i -> shown(array.getPdfObject(i)))
                        .collect(Collectors.joining(" ", "[", "]"));
            case PdfIndirectReference reference -> reference.getNumber() + " R";
            default -> object.toString();
        };
    }
}
