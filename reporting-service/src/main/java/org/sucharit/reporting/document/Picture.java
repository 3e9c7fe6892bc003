package org.sucharit.reporting.document;

import java.util.Objects;

/**
 * A picture that is kept elsewhere.
 *
 * @param hash the SHA-256 of its PNG file, lower-case hexadecimal
 * @param alternative what it shows, in words
 */
public record Picture(String hash, String alternative) {

    public Picture {
        Objects.requireNonNull(hash, "hash");
        alternative = PlainText.of(alternative);
    }
}
