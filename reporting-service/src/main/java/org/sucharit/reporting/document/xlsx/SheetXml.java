package org.sucharit.reporting.document.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.font.Face;
import org.sucharit.reporting.document.office.TextRoom;

/**
 * The XML of a sheet, row by row. Rows and columns count from 0. A row is as high as its texts seem to need: a file
 * cannot ask the spreadsheet to find out.
 */
final class SheetXml {

    /** A character's width, in which columns are measured, in points. */
    private static final float CHARACTER = 5.25f;

    private static final float CELL_PADDING = 6;
    private static final float LINE = 1.35f;
    private static final float ROW_PADDING = 4;
    private static final float LOWEST = 17;

    /** Excel has no higher rows. */
    static final float HIGHEST = 409;

    private static final int LETTERS = 26;

    private final CellStyles styles;
    private final float[] widths;
    private final int frozen;
    private final StringBuilder rows = new StringBuilder(1 << 14);
    private final StringBuilder cells = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private final StringBuilder links = new StringBuilder();
    private int row;
    private float height = LOWEST;

    /**
     * A sheet.
     *
     * @param widths of its columns, in characters
     * @param frozen how many rows stay in sight, and on every printed page
     */
    SheetXml(CellStyles styles, float[] widths, int frozen) {
        this.styles = styles;
        this.widths = widths;
        this.frozen = frozen;
    }

    /** Writes a text over one or more columns. */
    void text(int column, int span, Look look, Table.Align align, String text) {
        String cut = CellText.cut(text);
        int style = styles.text(look, align, cut);
        open(column, style);
        if (cut.isEmpty()) {
            cells.append("/>");
        } else {
            cells.append(" t=\"inlineStr\"><is><t>").append(CellText.xml(cut)).append("</t></is></c>");
        }
        for (int i = 1; i < span; i++) {
            open(column + i, style);
            cells.append("/>");
        }
        if (span > 1) {
            merged.add(name(column) + ":" + name(column + span - 1));
        }
        height = Math.max(height, height(cut, look, column, span));
    }

    void figure(int column, Table.Align align, BigDecimal value, String format) {
        open(column, styles.figure(align, format));
        cells.append("><v>").append(value.toPlainString()).append("</v></c>");
    }

    /** Makes a cell of this row lead to a place in the file. */
    void link(int column, String place) {
        links.append("<hyperlink ref=\"").append(name(column)).append("\" location=\"");
        links.append(Markup.escape(place)).append("\"/>");
    }

    /**
     * Ends the row.
     *
     * @param highest what it may not be higher than, in points
     */
    void end(float highest) {
        rows.append("<row r=\"").append(row + 1).append("\" ht=\"").append(Math.min(height, highest));
        rows.append("\" customHeight=\"1\">").append(cells).append("</row>");
        cells.setLength(0);
        height = LOWEST;
        row++;
    }

    String xml() {
        StringBuilder out = new StringBuilder(rows.length() + 2048);
        out.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        out.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\"");
        out.append(" workbookViewId=\"0\">");
        if (frozen > 0) {
            out.append("<pane ySplit=\"")
                    .append(frozen)
                    .append("\" topLeftCell=\"A")
                    .append(frozen + 1);
            out.append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        out.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"")
                .append(LOWEST)
                .append("\"/><cols>");
        for (int i = 0; i < widths.length; i++) {
            out.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            out.append("\" width=\"").append(widths[i]).append("\" customWidth=\"1\"/>");
        }
        out.append("</cols><sheetData>").append(rows).append("</sheetData>");
        if (!merged.isEmpty()) {
            out.append("<mergeCells count=\"").append(merged.size()).append("\">");
            merged.forEach(area -> out.append("<mergeCell ref=\"").append(area).append("\"/>"));
            out.append("</mergeCells>");
        }
        if (!links.isEmpty()) {
            out.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        out.append(
                "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        out.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        return out.append("</worksheet>").toString();
    }

    private void open(int column, int style) {
        cells.append("<c r=\"")
                .append(name(column))
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    private String name(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    private float height(String text, Look look, int column, int span) {
        float width = -CELL_PADDING;
        for (int i = column; i < column + span; i++) {
            width += widths[i] * CHARACTER;
        }
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += TextRoom.lines(line, look.bold() ? Face.BOLD : Face.REGULAR, look.size(), Math.max(1, width));
        }
        return lines * look.size() * LINE + ROW_PADDING;
    }
}
