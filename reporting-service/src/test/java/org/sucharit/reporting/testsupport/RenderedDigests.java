package org.sucharit.reporting.testsupport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.sucharit.reporting.document.Document;

/** Prints the digests of the rendered report; a test runs it in a JVM of its own. */
public final class RenderedDigests {

    private RenderedDigests() {}

    public static void main(String[] args) {
        System.out.println(digests());
    }

    /** The digests of the report in every format, on one line. */
    public static String digests() {
        Document report = KhlongPhon.report();
        byte[] html = Formats.html(report).getBytes(StandardCharsets.UTF_8);
        return String.format(
                Locale.ROOT,
                "%s %s %s %s",
                sha256(Formats.pdf(report)),
                sha256(html),
                sha256(Formats.docx(report)),
                sha256(Formats.xlsx(report)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
