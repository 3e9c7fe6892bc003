package org.sucharit.reporting.document.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.font.LineFitter;
import org.sucharit.reporting.writing.Writing;

/** Sets tables: shares the width among columns, breaks cells into lines, names rows and cells for screen readers. */
final class TableSetter {

    private static final Color HEADING_GROUND = new Color(0xDC, 0xE6, 0xF2);
    private static final Color GROUP_GROUND = new Color(0xF0, 0xF4, 0xF9);
    private static final float BEFORE = 4;

    /** A heading row taller than this share of a page is printed once only. */
    private static final float REPEATABLE = 0.25f;

    private final TextStack text;

    TableSetter(LineFitter fitter, Writing writing) {
        text = new TextStack(fitter, writing, true);
    }

    TablePiece set(Table table, Tag parent, Paper paper) {
        Tag tableTag = parent.child("Table");
        List<StackLine> caption = table.caption().isEmpty()
                ? List.of()
                : text.text(
                        table.caption(), TextStyle.CAPTION, paper.line(), Table.Align.START, tableTag.child("Caption"));
        float[] edges = edges(table.columns(), paper);
        // A head without a body is against PDF/UA; without rows, its row stands in the table itself.
        Tag headingTag = table.groups().isEmpty() ? tableTag : tableTag.child("THead");
        TableRow heading = heading(table, edges, headingTag.child("TR"));
        List<TableRow> rows = new ArrayList<>();
        for (Table.Group group : table.groups()) {
            if (!group.heading().isEmpty() || !group.rows().isEmpty()) {
                group(rows, table, group, edges, tableTag.child("TBody"));
            }
        }
        boolean repeats = heading.height() <= REPEATABLE * paper.capacity();
        return new TablePiece(new TextPiece(caption, BEFORE, 2, true), heading, rows, repeats, paper.capacity());
    }

    /** The columns' left edges, and the last one's right edge. */
    private static float[] edges(List<Table.Column> columns, Paper paper) {
        float total = columns.stream().mapToInt(Table.Column::weight).sum();
        float[] edges = new float[columns.size() + 1];
        edges[0] = Paper.LEFT;
        float weight = 0;
        for (int i = 0; i < columns.size(); i++) {
            weight += columns.get(i).weight();
            edges[i + 1] = Paper.LEFT + paper.line() * weight / total;
        }
        return edges;
    }

    private TableRow heading(Table table, float[] edges, Tag row) {
        List<TableRow.Column> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Tag cell = row.child("TH").scope(Tag.Scope.COLUMN);
            List<CellBlock> content =
                    List.of(Paragraph.strong(table.columns().get(i).heading()));
            cells.add(cell(edges[i], edges[i + 1], content, Table.Align.CENTER, cell));
        }
        return new TableRow(cells, HEADING_GROUND, true);
    }

    private void group(List<TableRow> rows, Table table, Table.Group group, float[] edges, Tag body) {
        if (!group.heading().isEmpty()) {
            int columns = table.columns().size();
            Tag cell = body.child("TR").child("TH").scope(Tag.Scope.ROW).spanning(columns);
            List<CellBlock> content = List.of(Paragraph.strong(group.heading()));
            rows.add(new TableRow(
                    List.of(cell(edges[0], edges[columns], content, Table.Align.START, cell)), GROUP_GROUND, true));
        }
        for (Table.Row row : group.rows()) {
            rows.add(row(table, row, edges, body.child("TR")));
        }
    }

    private TableRow row(Table table, Table.Row row, float[] edges, Tag rowTag) {
        List<TableRow.Column> cells = new ArrayList<>();
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            Table.Column under = table.columns().get(column);
            Tag tag = under.rowHeading() ? rowTag.child("TH").scope(Tag.Scope.ROW) : rowTag.child("TD");
            int next = column + cell.span();
            Table.Align align = cell.span() > 1 ? Table.Align.START : under.align();
            cells.add(cell(edges[column], edges[next], cell.content(), align, tag.spanning(cell.span())));
            column = next;
        }
        return new TableRow(cells, null, false);
    }

    private TableRow.Column cell(float left, float right, List<CellBlock> content, Table.Align align, Tag tag) {
        float width = right - left;
        return new TableRow.Column(left, width, text.lines(content, width - 2 * TableRow.PADDING_X, align, tag));
    }
}
