package org.sucharit.scoring.core.receipt;

/** Something that is no key, or not one of Ed25519; the message says why, and never shows any of a private key. */
public final class InvalidKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidKey(String message) {
        super(message);
    }

    InvalidKey(String message, Throwable cause) {
        super(message, cause);
    }
}
