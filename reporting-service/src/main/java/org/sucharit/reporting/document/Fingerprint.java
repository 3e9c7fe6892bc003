package org.sucharit.reporting.document;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one document's content from another's. */
public final class Fingerprint {

    private static final JsonMapper JSON = DocumentJson.mapper();

    private Fingerprint() {}

    /** The SHA-256 of the document's JSON, in lower-case hexadecimal. Equal documents have equal fingerprints. */
    public static String of(Document document) {
        return HexFormat.of().formatHex(bytes(document));
    }

    static byte[] bytes(Document document) {
        DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());
        try {
            JSON.writeValue(out, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.getMessageDigest().digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
