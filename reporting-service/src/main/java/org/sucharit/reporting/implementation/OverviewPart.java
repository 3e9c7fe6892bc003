package org.sucharit.reporting.implementation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.NodeLabels;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** How far everything has come, in figures: what an executive reads first. */
final class OverviewPart {

    private static final List<Plan.ProgressState> STATES = List.of(
            Plan.ProgressState.DONE,
            Plan.ProgressState.IN_OPERATION,
            Plan.ProgressState.NOT_STARTED,
            Plan.ProgressState.STOPPED);

    /** These are nobody's to assign: whoever is responsible is part of the measure. */
    private static final String MEASURES = "measures";

    private final Material material;
    private final HouseTexts texts;

    OverviewPart(Material material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        Tally measures = measures();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("overview.heading")));
        if (measures.total() > 0) {
            blocks.add(new Paragraph(
                    texts.get(
                            "overview.statement",
                            "done",
                            texts.writing().count(measures.in(Plan.ProgressState.DONE)),
                            "measures",
                            texts.writing().count(measures.total())),
                    Paragraph.Style.STATEMENT));
        }
        blocks.add(table(measures));
        blocks.add(Paragraph.note(texts.get("overview.note")));
        late(blocks);
        budget(blocks);
        return blocks;
    }

    private Table table(Tally measures) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.naming(texts.get("overview.what"), 12));
        columns.add(Table.Column.centered(texts.get("overview.total"), 5));
        STATES.forEach(state -> columns.add(Table.Column.centered(
                texts.get("progress.state." + HouseTexts.code(state)),
                state == Plan.ProgressState.IN_OPERATION ? 8 : 6)));
        columns.add(Table.Column.centered(texts.get("overview.unassigned"), 7));
        columns.add(Table.Column.centered(texts.get("overview.late"), 5));
        return Table.of(
                texts.get("overview.caption"),
                columns,
                List.of(row(MEASURES, measures), row("indicators", indicators()), row("items", items())),
                Table.Reflow.GRID);
    }

    private Table.Row row(String what, Tally tally) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(texts.get("overview." + what)));
        cells.add(Table.Cell.of(Figure.count(tally.total())));
        STATES.forEach(state -> cells.add(Table.Cell.of(Figure.count(tally.in(state)))));
        cells.add(
                what.equals(MEASURES)
                        ? Table.Cell.of(texts.get("word.none"))
                        : Table.Cell.of(Figure.count(tally.unassigned())));
        cells.add(Table.Cell.of(Figure.count(tally.late())));
        return new Table.Row(cells);
    }

    private Tally measures() {
        Tally tally = new Tally();
        material.plan().measures().forEach(measure -> tally.count(List.of(measure.progress())));
        return tally;
    }

    private Tally indicators() {
        Tally tally = new Tally();
        Leaves.surveyed(material.framework()).forEach(indicator -> count(tally, indicator.code()));
        return tally;
    }

    private Tally items() {
        Tally tally = new Tally();
        for (Framework.Indicator indicator : Leaves.disclosed(material.framework())) {
            for (String instrument : Leaves.disclosing(material.framework(), indicator)) {
                Leaves.of(indicator).forEach(item -> count(tally, NodeLabels.leaf(instrument, item)));
            }
        }
        return tally;
    }

    private void count(Tally tally, String node) {
        tally.count(material.assignments().of(node).stream()
                .map(Plan.Assignment::progress)
                .toList());
    }

    private void late(List<Block> blocks) {
        List<String> late = material.plan().measures().stream()
                .filter(measure -> measure.progress().timeliness() == Plan.Timeliness.LATE)
                .sorted(Comparator.comparingInt(Plan.Measure::number))
                .map(measure ->
                        texts.get("word.measure", "number", texts.writing().number(measure.number())))
                .toList();
        if (!late.isEmpty()) {
            blocks.add(Paragraph.of(texts.get("overview.late-measures", "measures", texts.listed(late))));
        }
    }

    private void budget(List<Block> blocks) {
        List<BigDecimal> budgets = material.plan().measures().stream()
                .map(Plan.Measure::budget)
                .filter(Objects::nonNull)
                .toList();
        if (!budgets.isEmpty()) {
            blocks.add(Paragraph.of(texts.get(
                    "overview.budget",
                    "baht",
                    texts.writing().money(budgets.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                    "measures",
                    texts.writing().count(budgets.size()))));
        }
    }
}
