package org.sucharit.reporting.lint;

/** What is known of a link. */
public enum LinkState {
    ALIVE,
    /** It was asked for, and is not there. */
    DEAD,
    /** It is no address at all. */
    MALFORMED,
    /** It could not be asked for: it may be alive. */
    UNKNOWN
}
