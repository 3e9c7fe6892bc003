package org.sucharit.scoring.published;

import java.util.List;

/**
 * A row of a file as it is staged.
 *
 * @param given bits: which of {@link #COLUMNS} the row had
 * @param figure what it says; empty where it had no such column
 */
record StagedFigure(String agency, String node, short given, Figure figure) {

    /** Columns that a row may leave out, so that what was there stays. */
    static final List<String> COLUMNS = PublishedRow.COLUMNS.subList(2, PublishedRow.COLUMNS.size());

    static StagedFigure of(String agency, String node, PublishedRow row, Figure figure) {
        int given = 0;
        for (int column = 0; column < COLUMNS.size(); column++) {
            given |= row.has(COLUMNS.get(column)) ? 1 << column : 0;
        }
        return new StagedFigure(agency, node, (short) given, figure);
    }
}
