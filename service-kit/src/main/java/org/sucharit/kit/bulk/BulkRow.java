package org.sucharit.kit.bulk;

import java.util.List;

/** A row. Cells are found by index, required columns first and then optional ones, so that millions cost no maps. */
public final class BulkRow {

    private final int line;
    private final List<String> names;
    private final String[] cells;

    /** @param cells by index; null where the column is absent */
    BulkRow(int line, List<String> names, String[] cells) {
        this.line = line;
        this.names = names;
        this.cells = cells;
    }

    /** A row as a reader would make it; columns whose cells are not given are absent. */
    public static BulkRow of(BulkColumns columns, int line, String... cells) {
        List<String> names = columns.names();
        String[] all = new String[names.size()];
        System.arraycopy(cells, 0, all, 0, cells.length);
        return new BulkRow(line, names, all);
    }

    /** Where it starts in the file, from 1. */
    public int line() {
        return line;
    }

    /** A cell as it was sent, not stripped; {@code ""} where it is empty or its column is absent. */
    public String cell(int column) {
        return cells[column] == null ? "" : cells[column];
    }

    /** Whether the file has this column, or the object this field. */
    public boolean has(int column) {
        return cells[column] != null;
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
