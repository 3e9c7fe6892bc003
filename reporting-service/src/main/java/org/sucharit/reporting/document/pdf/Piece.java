package org.sucharit.reporting.document.pdf;

/** A block that is set and waits for its place on a page. */
interface Piece {

    /** How much must fit on a page for this to begin there, in points. */
    float startHeight();

    /** Whether it must not stand last on a page. */
    default boolean staysWithNext() {
        return false;
    }

    void place(PageFlow flow);
}
