package org.sucharit.local.nation;

/**
 * A contradiction planted in a published table, as people make them.
 *
 * @param node where it stands
 * @param right what follows from the figures beneath
 * @param printed what stands there instead
 */
record Mistake(Kind kind, String node, String right, String printed) {

    /** How people go wrong. */
    enum Kind {
        /** Two digits changed places: 93.35 for 93.53. */
        DIGITS,
        /** The figure of the line above, or below the total. */
        LINE,
        /** An indicator's verdict against its own score. */
        VERDICT,
        /** The rating next to the right one. */
        RATING
    }
}
