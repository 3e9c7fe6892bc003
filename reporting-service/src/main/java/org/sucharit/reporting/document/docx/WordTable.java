package org.sucharit.reporting.document.docx;

import java.util.List;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.office.Shade;

/** Writes tables: a heading row that is repeated on every page, groups across the table, short rows on one page. */
final class WordTable {

    private final WordXml out;
    private final WordText text;
    private RowHeight heights = new RowHeight(Sheet.UPRIGHT);

    WordTable(WordXml out, WordText text) {
        this.out = out;
        this.text = text;
    }

    /** @param sheet on which it stands */
    void write(Table table, Sheet sheet) {
        heights = new RowHeight(sheet);
        if (!table.caption().isEmpty()) {
            out.text(Setting.of("Caption").keptWithNext(), table.caption());
        } else if (out.turns()) {
            // A table itself cannot begin a page.
            gap();
        }
        int[] widths = widths(table.columns(), sheet.line());
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"" + sheet.line()
                        + "\" w:type=\"dxa\"/>")
                .raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0620\" w:firstRow=\"1\" w:lastRow=\"0\"")
                .raw(" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        out.raw("</w:tblGrid>");
        heading(table, widths);
        rows(table, widths);
        out.raw("</w:tbl>");
        // Without a paragraph between them two tables become one.
        gap();
    }

    private void gap() {
        out.paragraph(Setting.of("TableGap"), "");
    }

    /** Whole twentieths of a point that sum to the table's width. */
    private static int[] widths(List<Table.Column> columns, int width) {
        long total = columns.stream().mapToLong(Table.Column::weight).sum();
        int[] widths = new int[columns.size()];
        long weight = 0;
        int edge = 0;
        for (int i = 0; i < widths.length; i++) {
            weight += columns.get(i).weight();
            int next = (int) (width * weight / total);
            widths[i] = next - edge;
            edge = next;
        }
        return widths;
    }

    private void heading(Table table, int[] widths) {
        float height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<CellBlock> content =
                    List.of(Paragraph.strong(table.columns().get(i).heading()));
            height = Math.max(height, heights.of(content, widths[i]));
        }
        row(heights.isWhole(height), heights.isRepeatable(height));
        for (int i = 0; i < widths.length; i++) {
            open(widths[i], 1, Shade.HEADING.ground(), true);
            out.text(Setting.of("TableHeading"), table.columns().get(i).heading());
            out.raw("</w:tc>");
        }
        out.raw("</w:tr>");
    }

    private void rows(Table table, int[] widths) {
        List<Float> rowHeights = table.rows().map(row -> height(row, widths)).toList();
        boolean small = heights.isSmall(rowHeights.stream().reduce(0f, Float::sum));
        int written = 0;
        for (Table.Group group : table.groups()) {
            if (!group.heading().isEmpty()) {
                group(group.heading(), widths);
            }
            for (Table.Row row : group.rows()) {
                float height = rowHeights.get(written);
                written++;
                out.keep(small && written < rowHeights.size());
                row(table, row, height, widths);
            }
        }
        out.keep(false);
    }

    private void group(String heading, int[] widths) {
        row(true, false);
        open(width(widths, 0, widths.length), widths.length, Shade.GROUP.ground(), false);
        out.text(Setting.of("TableGroup"), heading);
        out.raw("</w:tc></w:tr>");
    }

    private float height(Table.Row row, int[] widths) {
        float height = 0;
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            height = Math.max(height, heights.of(cell.content(), width(widths, column, cell.span())));
            column += cell.span();
        }
        return height;
    }

    private void row(boolean whole, boolean repeated) {
        out.raw("<w:tr>");
        if (whole || repeated) {
            out.raw("<w:trPr>").raw(whole ? "<w:cantSplit/>" : "").raw(repeated ? "<w:tblHeader/>" : "");
            out.raw("</w:trPr>");
        }
    }

    private void row(Table table, Table.Row row, float height, int[] widths) {
        row(heights.isWhole(height), false);
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            Table.Align align = cell.span() > 1
                    ? Table.Align.START
                    : table.columns().get(column).align();
            cell(cell, width(widths, column, cell.span()), align);
            column += cell.span();
        }
        out.raw("</w:tr>");
    }

    private static int width(int[] widths, int column, int span) {
        int width = 0;
        for (int i = column; i < column + span; i++) {
            width += widths[i];
        }
        return width;
    }

    private void cell(Table.Cell cell, int width, Table.Align align) {
        open(width, cell.span(), "", false);
        boolean written = false;
        for (CellBlock block : cell.content()) {
            written |= text.write(block, align);
        }
        if (!written) {
            out.text(Setting.of("TableText"), "");
        }
        out.raw("</w:tc>");
    }

    private void open(int width, int span, String ground, boolean centered) {
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
        if (span > 1) {
            out.raw("<w:gridSpan w:val=\"").raw(span).raw("\"/>");
        }
        if (!ground.isEmpty()) {
            out.raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .raw(ground)
                    .raw("\"/>");
        }
        out.raw(centered ? "<w:vAlign w:val=\"center\"/></w:tcPr>" : "</w:tcPr>");
    }
}
