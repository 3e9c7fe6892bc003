package org.sucharit.reporting.figures;

import java.util.Collection;

/** Whoever makes something of the figures of areas. An implementation is a bean. */
public interface AreaReader {

    /**
     * Figures of these areas have changed, in the transaction that is under way. It may go on deriving others: what is locked
     * is locked when it commits.
     */
    void changed(Collection<Area> areas);
}
