package org.sucharit.reporting.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table. Its heading stands again at the top of every page it runs over.
 *
 * @param caption over the table; may be empty
 * @param columns at least one
 * @param groups its rows, in groups; a table without rows is allowed
 * @param reflow what a narrow screen does with it
 */
public record Table(String caption, List<Column> columns, List<Group> groups, Reflow reflow) implements Block {

    public Table {
        caption = PlainText.of(caption);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        Objects.requireNonNull(reflow, "reflow");
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column");
        }
        int width = columns.size();
        groups.stream().flatMap(group -> group.rows().stream()).forEach(row -> {
            if (row.cells().stream().mapToInt(Cell::span).sum() != width) {
                throw new IllegalArgumentException("A row does not fill the " + width + " columns: " + row);
            }
        });
    }

    /** A table of one group without a heading. */
    public static Table of(String caption, List<Column> columns, List<Row> rows, Reflow reflow) {
        return new Table(caption, columns, rows.isEmpty() ? List.of() : List.of(new Group("", rows)), reflow);
    }

    /** All rows, of all groups. */
    public Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    /** What a narrow screen does. */
    public enum Reflow {
        /** Figures to compare: keep the grid, let it scroll sideways. */
        GRID,
        /** Text to read: show each row as a card. */
        CARDS
    }

    /** Where a column's text stands. */
    public enum Align {
        START,
        CENTER,
        END
    }

    /**
     * A column.
     *
     * @param heading what it holds
     * @param weight its share of the width, against the other columns' weights
     * @param rowHeading whether its cells name their rows
     */
    public record Column(String heading, int weight, Align align, boolean rowHeading) {

        public Column {
            heading = PlainText.of(heading);
            Objects.requireNonNull(align, "align");
            if (weight < 1) {
                throw new IllegalArgumentException("Column weight below 1: " + weight);
            }
        }

        public static Column of(String heading, int weight) {
            return new Column(heading, weight, Align.START, false);
        }

        public static Column centered(String heading, int weight) {
            return new Column(heading, weight, Align.CENTER, false);
        }

        public static Column naming(String heading, int weight) {
            return new Column(heading, weight, Align.START, true);
        }
    }

    /**
     * Rows that belong together.
     *
     * @param heading over them, across the table; empty for none
     */
    public record Group(String heading, List<Row> rows) {

        public Group {
            heading = PlainText.of(heading);
            rows = List.copyOf(rows);
        }
    }

    /** A row; the spans of its cells sum to the number of columns. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(Arrays.asList(cells));
        }

        public static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    /**
     * A cell.
     *
     * @param content what stands in it, one under the other; may be empty
     * @param span how many columns it covers, at least 1
     */
    public record Cell(List<CellBlock> content, int span) {

        public Cell {
            content = List.copyOf(content);
            if (span < 1) {
                throw new IllegalArgumentException("Cell span below 1: " + span);
            }
        }

        public static Cell of(CellBlock... content) {
            return new Cell(Arrays.asList(content), 1);
        }

        public static Cell of(String text) {
            return of(Paragraph.of(text));
        }
    }
}
