package org.sucharit.scoring.published;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The published result of one agency in one year.
 *
 * @param version 0 while nothing was entered
 * @param figures by node
 */
public record PublishedTable(int fiscalYear, String agency, long version, SortedMap<String, Figure> figures) {

    static PublishedTable empty(int fiscalYear, String agency) {
        return new PublishedTable(fiscalYear, agency, 0, new TreeMap<>());
    }
}
