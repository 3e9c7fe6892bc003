package org.sucharit.reporting.opendata.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sucharit.contracts.Label;

/** The data dictionary: what every column of every table means, as a table of its own. */
final class Dictionary {

    static final String NAME = "dictionary";

    private static final List<String> COLUMNS = List.of(
            "table",
            "column",
            "type",
            "name_th",
            "name_en",
            "meaning_th",
            "meaning_en",
            "unit_th",
            "unit_en",
            "least",
            "most",
            "decimals",
            "empty_th",
            "empty_en",
            "codes");

    private final List<List<Object>> rows = new ArrayList<>();

    Dictionary with(String table, List<Column> columns) {
        columns.forEach(column -> rows.add(row(table, column)));
        return this;
    }

    List<PackedFile> files() throws IOException {
        // What the dictionary's own columns mean, their names say.
        List<Column> columns = COLUMNS.stream()
                .map(name -> new Column(name, Column.Kind.TEXT, null, null, null, null, List.of()))
                .toList();
        List<PackedFile> files = new ArrayList<>();
        for (TableFile file : List.of(new CsvTableFile(NAME, columns), new JsonTableFile(NAME, columns))) {
            for (List<Object> row : rows) {
                file.add(row);
            }
            files.add(file.finish());
        }
        return files;
    }

    private static List<Object> row(String table, Column column) {
        List<Object> row = new ArrayList<>(COLUMNS.size());
        row.add(table);
        row.add(column.name());
        row.add(column.kind().name().toLowerCase(Locale.ROOT));
        add(column.label(), row);
        add(column.meaning(), row);
        Column.Range range = column.range();
        add(range == null ? null : range.unit(), row);
        row.add(range == null ? null : range.least());
        row.add(range == null ? null : range.most());
        row.add(range == null ? null : range.decimals());
        add(column.empty(), row);
        row.add(
                column.codes().isEmpty()
                        ? null
                        : column.codes().stream()
                                .map(code -> code.code() + " = " + code.label().th() + " / "
                                        + code.label().en())
                                .collect(Collectors.joining("; ")));
        return row;
    }

    private static void add(Label label, List<Object> row) {
        row.add(label == null ? null : label.th());
        row.add(label == null ? null : label.en());
    }
}
