package org.sucharit.kit.bulk;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes the parser's fields, puts each where its column belongs, and allocates nothing that a row does not keep. */
final class CsvCells extends CsvCallbackHandler<CsvCells> {

    /** Most cells of a long file are one digit. */
    private static final String[] ONE_CHARACTER =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

    private final List<String> names;
    private final int required;
    private final ReadLimits limits;
    private final BulkViolations violations;
    private final List<String> header = new ArrayList<>();
    /** Where each field of a line belongs; null before the header is known. */
    private int[] places;

    private String[] cells;
    private int line = 1;
    private int fields;
    private int length;
    private int badField;

    CsvCells(BulkColumns columns, ReadLimits limits, BulkViolations violations) {
        this.names = columns.names();
        this.required = columns.required().size();
        this.limits = limits;
        this.violations = violations;
    }

    /** Where the present row begins. */
    int line() {
        return line;
    }

    /** Takes the present row as the header; throws {@link StopReading} where it does not do. */
    void useAsHeader() {
        long before = violations.count();
        int[] order = new int[header.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < order.length; i++) {
            String column = header.get(i);
            order[i] = names.indexOf(column);
            if (order[i] < 0) {
                violations.add(line, column, "unknown-column", "There is no column of this name; remove it.");
            } else if (!seen.add(column)) {
                violations.add(line, column, "duplicate-column", "The column is there twice.");
            }
        }
        names.stream()
                .limit(required)
                .filter(column -> !seen.contains(column))
                .sorted()
                .forEach(column ->
                        violations.add(line, column, "missing-column", "The column " + column + " is missing."));
        if (violations.count() > before) {
            throw StopReading.header();
        }
        places = order;
    }

    /** The present row; null where it is broken. */
    BulkRow row() {
        if (fields != places.length) {
            violations.add(
                    line, null, "field-count", "The row has " + fields + " fields, the header " + places.length + ".");
            return null;
        }
        if (badField >= 0) {
            violations.add(line, names.get(places[badField]), "bad-text", "Remove the control character.");
            return null;
        }
        return new BulkRow(line, names, cells);
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        limits.check(startingLineNumber, violations);
        line = (int) startingLineNumber;
        fields = 0;
        length = 0;
        badField = -1;
        cells = places == null ? null : new String[names.size()];
    }

    @Override
    protected void addField(char[] buffer, int offset, int size, boolean quoted) {
        int field = fields++;
        length += size + 1;
        if (length > limits.lineLength()) {
            throw limits.tooLong(line, violations);
        }
        if (places == null) {
            String name = new String(buffer, offset, size).strip();
            header.add(
                    field == 0 && name.startsWith("\uFEFF") ? name.substring(1).strip() : name);
        } else if (field < places.length) {
            cells[places[field]] = text(buffer, offset, size, field);
        }
    }

    private String text(char[] buffer, int offset, int size, int field) {
        for (int i = offset; i < offset + size; i++) {
            char c = buffer[i];
            if (c == '\u007F' || (c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                badField = field;
            }
        }
        if (size == 0) {
            return "";
        }
        return size == 1 && buffer[offset] < ONE_CHARACTER.length
                ? ONE_CHARACTER[buffer[offset]]
                : new String(buffer, offset, size);
    }

    @Override
    protected CsvCells buildRecord() {
        return this;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected RecordType getRecordType() {
        return fields == 0 ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected void setEmpty() {
        // An empty line has no field, which says it.
    }

    @Override
    protected void setComment(char[] buffer, int offset, int size) {
        throw new IllegalStateException("comments are not asked for");
    }
}
