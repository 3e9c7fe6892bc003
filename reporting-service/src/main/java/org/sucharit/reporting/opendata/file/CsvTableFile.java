package org.sucharit.reporting.opendata.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: UTF-8 with a byte order mark, without which spreadsheet programs garble Thai; commas; lines
 * that end with CR and LF; a header.
 *
 * <p>Spreadsheet programs take a text that begins with one of {@code = + - @}, a tab or a line end for a formula. Names are
 * people's, so such a text gets an apostrophe before it; and so does one that begins with an apostrophe, that it can be
 * told which was there.
 */
final class CsvTableFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("^['=+\\-@\t\r\n＝＋－＠]");

    private final String name;
    private final PackedOutput out;
    private final Writer writer;

    CsvTableFile(String table, List<Column> columns) throws IOException {
        name = table + ".csv";
        out = new PackedOutput();
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        add(columns.stream().<Object>map(Column::name).toList());
    }

    @Override
    public void add(List<Object> row) throws IOException {
        writer.write(row.stream().map(CsvTableFile::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public PackedFile finish() throws IOException {
        writer.close();
        return out.file(name);
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(guarded(value.toString()));
        };
    }

    private static String guarded(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
