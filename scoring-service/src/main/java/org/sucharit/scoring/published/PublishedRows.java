package org.sucharit.scoring.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sucharit.kit.csv.CsvFile;
import org.sucharit.kit.problem.Violation;

/**
 * Reads rows of a published table. CSV: UTF-8, a header row, columns of {@link PublishedRow#COLUMNS} in any order.
 * JSON: an array of objects with the same fields, or an object with that array as {@code figures}.
 */
final class PublishedRows {

    /** A tree has some eighty nodes; more rows than this are no table. */
    private static final int MAX_ROWS = 2_000;

    private static final CsvFile FILE =
            new CsvFile(Set.of(PublishedRow.NODE), Set.copyOf(PublishedRow.COLUMNS), MAX_ROWS);

    private PublishedRows() {}

    static List<PublishedRow> csv(byte[] file, List<Violation> violations) {
        return FILE.read(file, violations).stream()
                .map(row -> new PublishedRow(null, row.line(), row.cells()))
                .toList();
    }

    static List<PublishedRow> json(JsonNode body, List<Violation> violations) {
        List<PublishedRow> rows = new ArrayList<>();
        String base = "";
        JsonNode array = body;
        if (body.isObject()) {
            base = "/figures";
            array = body.path("figures");
            if (body.size() > PublishedRow.COLUMNS.size()) {
                violations.add(tooMany());
                return List.of();
            }
            body.fieldNames().forEachRemaining(name -> {
                if (!name.equals("figures")) {
                    violations.add(unknown("/" + name));
                }
            });
        }
        if (!array.isArray()) {
            violations.add(
                    Violation.at(base, "shape", "Send an array of rows, or an object with that array as figures."));
            return List.of();
        }
        if (array.size() > MAX_ROWS) {
            violations.add(tooMany());
            return List.of();
        }
        for (int i = 0; i < array.size(); i++) {
            rows.add(row(base + "/" + i, array.get(i), violations));
        }
        return rows;
    }

    private static PublishedRow row(String pointer, JsonNode json, List<Violation> violations) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (!json.isObject()) {
            violations.add(Violation.at(pointer, "shape", "A row is an object with node, score and, if wanted, use."));
        }
        if (json.size() > PublishedRow.COLUMNS.size()) {
            violations.add(Violation.at(pointer, "too-many", "A row has at most the fields that are documented."));
            return new PublishedRow(pointer, 0, cells);
        }
        json.properties().forEach(field -> {
            if (!PublishedRow.COLUMNS.contains(field.getKey())) {
                violations.add(unknown(pointer + "/" + field.getKey()));
            } else if (field.getValue().isContainerNode()) {
                violations.add(Violation.at(pointer + "/" + field.getKey(), "shape", "A single value is wanted here."));
            } else {
                cells.put(field.getKey(), text(field.getValue()));
            }
        });
        return new PublishedRow(pointer, 0, cells);
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }

    private static Violation unknown(String pointer) {
        return Violation.at(pointer, "unknown-field", "There is no field of this name; remove it.");
    }

    private static Violation tooMany() {
        return Violation.at("", "too-many", "A table has at most " + MAX_ROWS + " rows.");
    }
}
