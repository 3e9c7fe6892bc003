package org.sucharit.reporting.document.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Table;

/** The figures of charts as tables: a row for each axis or bar. */
final class ChartTables {

    private static final int NAME_WEIGHT = 3;
    private static final int MOST_DECIMALS = 4;

    private final RendererWords words;

    ChartTables(RendererWords words) {
        this.words = words;
    }

    Table of(Radar radar) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.naming(words.item(), NAME_WEIGHT));
        radar.series().forEach(series -> columns.add(Table.Column.centered(series.name(), 1)));
        int scale = scale(radar);
        List<Table.Row> rows = new ArrayList<>();
        for (int axis = 0; axis < radar.axes().size(); axis++) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of(radar.axes().get(axis)));
            for (Radar.Series series : radar.series()) {
                cells.add(figure(series.values().get(axis), scale));
            }
            rows.add(new Table.Row(cells));
        }
        return Table.of(radar.caption(), columns, rows, Table.Reflow.GRID);
    }

    Table of(Bars bars) {
        List<Table.Column> columns =
                List.of(Table.Column.naming(words.item(), NAME_WEIGHT), Table.Column.centered(words.value(), 1));
        List<Table.Row> rows = bars.bars().stream()
                .map(bar -> Table.Row.of(Table.Cell.of(bar.label()), figure(bar.value(), bars.scale())))
                .toList();
        return Table.of(bars.caption(), columns, rows, Table.Reflow.GRID);
    }

    private static Table.Cell figure(BigDecimal value, int scale) {
        return value == null ? Table.Cell.of() : Table.Cell.of(new Figure(value, scale));
    }

    /** A radar does not say its decimals: as many as its figures have. */
    private static int scale(Radar radar) {
        return radar.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .mapToInt(value -> Math.clamp(value.scale(), 0, MOST_DECIMALS))
                .max()
                .orElse(0);
    }
}
