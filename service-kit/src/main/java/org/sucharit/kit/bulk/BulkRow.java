package org.sucharit.kit.bulk;

import java.util.List;

/** A row. Cells are found by index, required columns first and then optional ones, so that millions cost no maps. */
public final class BulkRow {

    private final int line;
    private final List<String> names;
    private final String[] cells;

    BulkRow(int line, List<String> names, String[] cells) {
        this.line = line;
        this.names = names;
        this.cells = cells;
    }

    /** A row as a reader would make it; cells that are not given are empty. */
    public static BulkRow of(BulkColumns columns, int line, String... cells) {
        List<String> names = columns.names();
        String[] all = new String[names.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < cells.length ? cells[i] : "";
        }
        return new BulkRow(line, names, all);
    }

    /** Where it starts in the file, from 1. */
    public int line() {
        return line;
    }

    /** A cell as it was sent, not stripped; {@code ""} where it is empty or its column is absent. */
    public String cell(int column) {
        return cells[column];
    }

    /** How many columns there can be; absent ones count. */
    public int columns() {
        return cells.length;
    }

    /** A column's name. */
    public String column(int column) {
        return names.get(column);
    }
}
