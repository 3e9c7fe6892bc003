package org.sucharit.scoring.core.tree;

/** A framework from which no score tree can be built; the message says what is wrong and where. */
public final class InvalidFramework extends RuntimeException {

    public InvalidFramework(String message) {
        super(message);
    }
}
