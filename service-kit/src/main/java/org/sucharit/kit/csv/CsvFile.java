package org.sucharit.kit.csv;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sucharit.kit.bulk.BulkColumns;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.CsvRows;
import org.sucharit.kit.bulk.ReadLimits;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.Violation;

/** A small table as people send it, read as a whole by {@link CsvRows}. */
public final class CsvFile {

    private static final int MAX_VIOLATIONS = 10 * Problem.MAX_VIOLATIONS;
    private static final int MAX_LINE_LENGTH = 1 << 16;

    private final BulkColumns columns;
    private final CsvRows rows;

    /**
     * A table of these columns.
     *
     * @param required columns that must be there
     * @param optional columns that may be there; any other is refused
     * @param maxLines more lines than this are refused, the header and empty ones counted
     */
    public CsvFile(Set<String> required, Set<String> optional, int maxLines) {
        this.columns = new BulkColumns(
                required.stream().sorted().toList(),
                optional.stream()
                        .filter(column -> !required.contains(column))
                        .sorted()
                        .toList());
        this.rows = new CsvRows(new ReadLimits(maxLines, MAX_LINE_LENGTH));
    }

    /**
     * A row.
     *
     * @param line where it starts, from 1; the header is line 1
     * @param cells text by column; columns that the file does not have are absent
     */
    public record Row(int line, Map<String, String> cells) {}

    /** Reads all rows. They are whole only while no violation was added. */
    public List<Row> read(byte[] file, List<Violation> violations) {
        BulkViolations found = new BulkViolations(MAX_VIOLATIONS);
        List<Row> read = new ArrayList<>();
        boolean whole = rows.read(new ByteArrayInputStream(file), columns, found, row -> read.add(row(row)));
        violations.addAll(found.drain());
        return whole ? read : List.of();
    }

    private static Row row(BulkRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.columns(); i++) {
            if (row.has(i)) {
                cells.put(row.column(i), row.cell(i));
            }
        }
        return new Row(row.line(), cells);
    }
}
