package org.sucharit.reporting.testsupport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.drawing.Drawings;
import org.sucharit.reporting.document.drawing.PngDrawing;
import org.sucharit.reporting.writing.Writing;

/** Prints the digests of the rendered report; a test runs it in a JVM of its own. */
public final class RenderedDigests {

    private RenderedDigests() {}

    public static void main(String[] args) {
        System.out.println(digests());
    }

    /** The digests of the report's and of charts' files in every format, on one line. */
    public static String digests() {
        Document charts = EveryBlock.document(List.of(Charts.RADAR, Charts.BARS, new Code("", "/published/a")));
        Stream<byte[]> documents = Stream.of(KhlongPhon.report(), EveryBlock.saying("ทุกอย่าง"), charts)
                .flatMap(RenderedDigests::files);
        Stream<byte[]> pictures = Stream.of(Charts.RADAR, Charts.BARS)
                .map(chart -> PngDrawing.of(Drawings.of(chart, Writing.OFFICIAL, Formats.SURROUNDINGS)));
        return Stream.concat(documents, pictures).map(RenderedDigests::sha256).collect(Collectors.joining(" "));
    }

    private static Stream<byte[]> files(Document document) {
        return Stream.of(
                Formats.pdf(document),
                Formats.html(document).getBytes(StandardCharsets.UTF_8),
                Formats.docx(document),
                Formats.xlsx(document));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
