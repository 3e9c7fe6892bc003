package org.sucharit.reporting.opendata.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV as RFC 4180 says, and in no other way. */
public final class Csv {

    private Csv() {}

    /** All rows, the header first. */
    static List<List<String>> read(PackedFile file) {
        return read(Unpacked.text(file));
    }

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\r' && c != '\n')) {
                cell.append(c);
            } else if (c != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }

    /** The rows by the names of their columns. */
    public static List<Map<String, String>> table(String text) {
        List<List<String>> rows = read(text);
        return rows.subList(1, rows.size()).stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        cells.put(rows.getFirst().get(i), row.get(i));
                    }
                    return cells;
                })
                .toList();
    }

    /** Without the apostrophe that keeps a text from being a formula. */
    static String withoutGuard(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
