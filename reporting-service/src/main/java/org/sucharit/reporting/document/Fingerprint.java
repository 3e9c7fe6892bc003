package org.sucharit.reporting.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one document's content from another's. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The SHA-256 of a document's {@linkplain DocumentJson JSON}, in lower-case hexadecimal. */
    public static String of(byte[] json) {
        return HexFormat.of().formatHex(sha256().digest(json));
    }

    public static byte[] bytes(Document document) {
        return sha256().digest(DocumentJson.write(document));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
