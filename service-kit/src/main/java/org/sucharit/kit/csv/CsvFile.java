package org.sucharit.kit.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.Violation;

/**
 * A table as people send it: UTF-8 with or without a byte order mark, a header row, columns in any order. Read strictly:
 * a row that is cut off or a quote that is left open is a mistake, not a guess.
 */
public final class CsvFile {

    private static final int MAX_VIOLATIONS = 10 * Problem.MAX_VIOLATIONS;

    private final Set<String> required;
    private final Set<String> optional;
    private final int maxRows;

    /**
     * @param required columns that must be there
     * @param optional columns that may be there; any other is refused
     * @param maxRows more rows than this are refused
     */
    public CsvFile(Set<String> required, Set<String> optional, int maxRows) {
        this.required = Set.copyOf(required);
        this.optional = Set.copyOf(optional);
        this.maxRows = maxRows;
    }

    /**
     * A row.
     *
     * @param line where it starts, from 1; the header is line 1
     * @param cells text by column
     */
    public record Row(int line, Map<String, String> cells) {}

    /** Reads all rows. They are whole only while no violation was added. */
    public List<Row> read(byte[] file, List<Violation> violations) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            violations.add(Violation.at(1, null, "not-utf-8", "The file is not UTF-8; save it in that encoding."));
            return List.of();
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        List<Row> rows = new ArrayList<>();
        int line = 1;
        int count = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> iterator = records.iterator();
            if (!iterator.hasNext()) {
                violations.add(Violation.at(1, null, "empty", "The file is empty; it needs a header row."));
                return List.of();
            }
            List<String> header =
                    iterator.next().getFields().stream().map(String::strip).toList();
            if (!accepts(header, violations)) {
                return List.of();
            }
            while (iterator.hasNext()) {
                CsvRecord record = iterator.next();
                line = (int) record.getStartingLineNumber();
                if (++count > maxRows || violations.size() >= MAX_VIOLATIONS) {
                    violations.add(Violation.at(
                            line,
                            null,
                            "too-many",
                            "Reading stopped here: a file has at most " + maxRows + " rows and " + MAX_VIOLATIONS
                                    + " mistakes."));
                    return List.of();
                }
                row(record, header, violations, rows);
            }
        } catch (CsvParseException e) {
            violations.add(Violation.at(
                    line + 1, null, "broken-csv", "From here on the file is no CSV: is a quotation mark left open?"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static void row(CsvRecord record, List<String> header, List<Violation> violations, List<Row> rows) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            violations.add(Violation.at(
                    line,
                    null,
                    "field-count",
                    "The row has " + record.getFieldCount() + " fields, the header " + header.size() + "."));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.getField(i));
        }
        rows.add(new Row(line, cells));
    }

    private boolean accepts(List<String> header, List<Violation> violations) {
        int before = violations.size();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!required.contains(column) && !optional.contains(column)) {
                violations.add(
                        Violation.at(1, column, "unknown-column", "There is no column of this name; remove it."));
            } else if (!seen.add(column)) {
                violations.add(Violation.at(1, column, "duplicate-column", "The column is there twice."));
            }
        }
        required.stream()
                .filter(column -> !seen.contains(column))
                .sorted()
                .forEach(column -> violations.add(
                        Violation.at(1, column, "missing-column", "The column " + column + " is missing.")));
        return violations.size() == before;
    }
}
