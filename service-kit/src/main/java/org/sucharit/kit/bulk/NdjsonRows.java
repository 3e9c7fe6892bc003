package org.sucharit.kit.bulk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads one JSON object per line. A line that is no such object is a mistake of that line alone. */
final class NdjsonRows {

    private final ReadLimits limits;
    private final JsonFactory json;

    NdjsonRows(ReadLimits limits) {
        this.limits = limits;
        this.json = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(10).build())
                .build();
    }

    void readAll(InputStream file, BulkColumns columns, BulkViolations violations, RowSink sink) {
        List<String> names = columns.names();
        Lines lines = new Lines(file, limits, violations);
        boolean any = false;
        while (lines.next()) {
            if (lines.blank()) {
                continue;
            }
            any = true;
            BulkRow row = row(lines, names, columns.required().size(), violations);
            if (row == null) {
                sink.broken(lines.number());
            } else {
                sink.row(row);
            }
        }
        if (!any) {
            throw StopReading.unreadable(violations, 1, null, "empty", "The file is empty; send an object per line.");
        }
    }

    private BulkRow row(Lines lines, List<String> names, int required, BulkViolations violations) {
        String[] cells = new String[names.size()];
        long before = violations.count();
        try (JsonParser parser = json.createParser(lines.bytes(), lines.start(), lines.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                violations.add(lines.number(), null, "no-object", "Each line is one JSON object.");
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser, lines.number(), names, cells, violations);
            }
            if (parser.nextToken() != null) {
                violations.add(lines.number(), null, "no-object", "Each line is one JSON object; there is more in it.");
            }
        } catch (JacksonException e) {
            violations.add(
                    lines.number(),
                    null,
                    "broken-json",
                    "At character " + e.getLocation().getColumnNr() + " the line is no JSON in UTF-8.");
            return null;
        } catch (IOException e) {
            violations.add(lines.number(), null, "broken-json", "The line is no JSON in UTF-8.");
            return null;
        }
        for (int i = 0; i < required; i++) {
            if (cells[i] == null) {
                violations.add(
                        lines.number(), names.get(i), "missing-column", "The field " + names.get(i) + " is missing.");
            }
        }
        return violations.count() > before ? null : new BulkRow(lines.number(), names, cells);
    }

    private static void field(
            JsonParser parser, int line, List<String> names, String[] cells, BulkViolations violations)
            throws IOException {
        String name = parser.currentName();
        int column = names.indexOf(name);
        JsonToken value = parser.nextToken();
        String text = switch (value) {
            case VALUE_NULL -> "";
            case START_ARRAY, START_OBJECT -> {
                parser.skipChildren();
                yield null;
            }
            case null -> null;
            default -> parser.getText();
        };
        if (column < 0) {
            violations.add(line, name, "unknown-column", "There is no field of this name; remove it.");
        } else if (cells[column] != null) {
            violations.add(line, name, "duplicate-column", "The field is there twice.");
        } else if (text == null) {
            violations.add(line, name, "no-text", "A text, a number or null is expected here.");
            cells[column] = "";
        } else {
            if (!storable(text)) {
                violations.add(line, name, "bad-text", "Remove the control character.");
            }
            cells[column] = text;
        }
    }

    /** No control character but white space, and no half of a character. */
    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                        || Character.getType(c) == Character.SURROGATE);
    }
}
