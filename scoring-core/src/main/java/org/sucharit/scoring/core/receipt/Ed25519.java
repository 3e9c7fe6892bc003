package org.sucharit.scoring.core.receipt;

import java.util.Base64;

/** How Ed25519 keys and signatures are spelt: base64url without padding (RFC 7515). */
final class Ed25519 {

    private Ed25519() {}

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Exactly this many bytes.
     *
     * @throws InvalidKey if the text is not their one spelling: the last letter has bits to spare
     */
    static byte[] bytes(String text, int length) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidKey("is not base64url", e);
        }
        if (bytes.length != length || !text(bytes).equals(text)) {
            throw new InvalidKey("is not the base64url spelling of " + length + " bytes");
        }
        return bytes;
    }
}
