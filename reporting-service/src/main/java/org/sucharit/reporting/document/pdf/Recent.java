package org.sucharit.reporting.document.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was made of the things that were asked for last; the least recently asked for is forgotten first. Documents say
 * much the same in many cells. Not safe for several threads.
 */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    /** Enough for what recurs in a document, and little beside the document itself. */
    private static final int KEPT = 500;

    Recent() {
        super(2 * KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT;
    }
}
