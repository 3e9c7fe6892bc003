package org.sucharit.scoring.published;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.kit.problem.Violation;

/**
 * Reads rows of a published table. CSV: UTF-8, a header row, columns of {@link PublishedRow#COLUMNS} in any order.
 * JSON: an array of objects with the same fields, or an object with that array as {@code figures}.
 */
final class PublishedRows {

    /** A tree has some eighty nodes; more rows than this are no table. */
    private static final int MAX_ROWS = 2_000;

    private PublishedRows() {}

    static List<PublishedRow> csv(byte[] file, List<Violation> violations) {
        List<PublishedRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            for (NamedCsvRecord row : records) {
                if (rows.isEmpty() && !known(row.getHeader(), violations)) {
                    return List.of();
                }
                if (rows.size() == MAX_ROWS) {
                    violations.add(tooMany());
                    return List.of();
                }
                rows.add(new PublishedRow(null, (int) row.getStartingLineNumber(), row.getFieldsAsMap()));
            }
        } catch (CsvParseException e) {
            violations.add(Violation.at(rows.size() + 2, null, "broken-csv", e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static List<PublishedRow> json(JsonNode body, List<Violation> violations) {
        List<PublishedRow> rows = new ArrayList<>();
        String base = "";
        JsonNode array = body;
        if (body.isObject()) {
            base = "/figures";
            array = body.path("figures");
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

    private static boolean known(List<String> header, List<Violation> violations) {
        int before = violations.size();
        header.stream()
                .filter(column -> !PublishedRow.COLUMNS.contains(column))
                .forEach(column -> violations.add(
                        Violation.at(1, column, "unknown-column", "There is no column of this name; remove it.")));
        if (!header.contains(PublishedRow.NODE)) {
            violations.add(Violation.at(1, PublishedRow.NODE, "missing-column", "The column node is missing."));
        }
        return violations.size() == before;
    }

    private static Violation unknown(String pointer) {
        return Violation.at(pointer, "unknown-field", "There is no field of this name; remove it.");
    }

    private static Violation tooMany() {
        return Violation.at("", "too-many", "A table has at most " + MAX_ROWS + " rows.");
    }
}
