package org.sucharit.reporting.document.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.writing.Writing;

/** Writes a table as a sheet: what it is, its heading row, its rows. The first two stay in sight. */
final class TableSheet {

    static final int FROZEN = 2;

    /** What stays in sight must leave room for the rest. */
    private static final float HIGHEST_FROZEN = 90;

    /** All columns together, and the narrowest, in characters. */
    private static final float WIDTH = 130;

    private static final float NARROWEST = 9;

    /** Spreadsheets calculate with so many digits. */
    private static final int DIGITS = 15;

    private final SheetXml out;
    private final Writing writing;
    private final Sheet sheet;

    TableSheet(CellStyles styles, Writing writing, Sheet sheet) {
        out = new SheetXml(styles, widths(sheet.table().columns()), FROZEN);
        this.writing = writing;
        this.sheet = sheet;
    }

    private static float[] widths(List<Table.Column> columns) {
        float total = columns.stream().mapToInt(Table.Column::weight).sum();
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(NARROWEST, Math.round(WIDTH * columns.get(i).weight() / total));
        }
        return widths;
    }

    String xml() {
        Table table = sheet.table();
        int columns = table.columns().size();
        out.text(0, columns, Look.CAPTION, Table.Align.START, sheet.title());
        out.end(HIGHEST_FROZEN);
        for (int i = 0; i < columns; i++) {
            String heading = table.columns().get(i).heading();
            out.text(i, 1, Look.HEADING, Table.Align.CENTER, heading);
        }
        out.end(HIGHEST_FROZEN);
        for (Table.Group group : table.groups()) {
            if (!group.heading().isEmpty()) {
                out.text(0, columns, Look.GROUP, Table.Align.START, group.heading());
                out.end(SheetXml.HIGHEST);
            }
            group.rows().forEach(row -> row(table, row));
        }
        return out.xml();
    }

    private void row(Table table, Table.Row row) {
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            Table.Align align = cell.span() > 1
                    ? Table.Align.START
                    : table.columns().get(column).align();
            cell(column, align, cell);
            column += cell.span();
        }
        out.end(SheetXml.HIGHEST);
    }

    private void cell(int column, Table.Align align, Table.Cell cell) {
        List<CellBlock> content = cell.content();
        if (cell.span() == 1 && content.size() == 1 && content.getFirst() instanceof Figure figure) {
            // As it is printed, so that no sum differs from what a reader would find.
            BigDecimal shown = figure.value().setScale(figure.scale(), RoundingMode.HALF_UP);
            if (shown.precision() <= DIGITS) {
                out.figure(column, align, shown, format(figure.scale()));
                return;
            }
        }
        out.text(column, cell.span(), look(content), align, CellText.of(content, writing));
    }

    private static Look look(List<CellBlock> content) {
        if (content.size() != 1) {
            return Look.TEXT;
        }
        return switch (content.getFirst()) {
            case Badge badge -> Look.of(badge.tone());
            case Paragraph paragraph ->
                switch (paragraph.style()) {
                    case STRONG, STATEMENT -> Look.STRONG;
                    case NOTE -> Look.NOTE;
                    case BODY -> Look.TEXT;
                };
            default -> Look.TEXT;
        };
    }

    /** {@code [$-D00041E]#,##0.00} shows ๑,๒๓๔.๕๐: D for Thai digits, 41E for the language. */
    private String format(int scale) {
        String digits = writing.digits() == Writing.Digits.THAI ? "[$-D00041E]" : "";
        return digits + "#,##0" + (scale == 0 ? "" : "." + "0".repeat(scale));
    }
}
