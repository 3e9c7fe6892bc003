package org.sucharit.reporting.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** The measures of the plan's year, a table for each indicator, whether it passed or not. */
final class PlanPart {

    /** Months of a quarter. */
    private static final int QUARTER = 3;

    private final AnalysisSource source;
    private final HouseTexts texts;

    PlanPart(AnalysisSource source) {
        this.source = source;
        texts = source.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, texts.get("plan.heading")));
        blocks.add(Paragraph.of(texts.get("plan.intro")).at("plan"));
        for (Framework.Indicator indicator : source.framework().indicators()) {
            blocks.add(new Heading(2, source.labels().label(indicator.code())));
            blocks.add(measures(indicator));
        }
        return blocks;
    }

    private Block measures(Framework.Indicator indicator) {
        List<Table.Row> rows = source.plan().measures().stream()
                .filter(measure -> measure.indicator().equals(indicator.code()))
                .sorted(Comparator.comparingInt(Plan.Measure::number))
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return Paragraph.of(texts.get("plan.empty"));
        }
        return Table.of(
                "",
                List.of(
                        Table.Column.naming(texts.get("plan.issue"), 17),
                        Table.Column.of(texts.get("plan.measure"), 18),
                        Table.Column.of(texts.get("plan.responsible"), 17),
                        Table.Column.of(texts.get("plan.steps"), 33),
                        Table.Column.centered(texts.get("plan.period"), 15)),
                rows,
                Table.Reflow.CARDS);
    }

    private Table.Row row(Plan.Measure measure) {
        return Table.Row.of(
                Table.Cell.of(measure.issue() == null ? texts.get("plan.unwritten") : measure.issue()),
                Table.Cell.of(
                        Paragraph.strong(texts.get(
                                "word.measure", "number", texts.writing().number(measure.number()))),
                        Paragraph.of(measure.measure())),
                Table.Cell.of(ItemList.of(
                        ItemList.Marking.NONE,
                        measure.responsible().stream()
                                .map(Plan.Responsible::name)
                                .toList())),
                Table.Cell.of(new ItemList(ItemList.Marking.NUMBER, steps(measure.steps()))),
                Table.Cell.of(measure.period() == null ? texts.get("plan.unwritten") : period(measure.period())));
    }

    private String period(Plan.Period period) {
        return switch (period.form()) {
            case YEAR -> texts.writing().wholeYear();
            case QUARTERS ->
                texts.writing().quarters((period.fromMonth() - 1) / QUARTER + 1, period.toMonth() / QUARTER);
            case MONTHS -> texts.writing().months(source.plan().fiscalYear(), period.fromMonth(), period.toMonth());
        };
    }

    private static List<ItemList.Item> steps(List<Plan.Step> steps) {
        return steps.stream()
                .map(step -> new ItemList.Item(step.text(), steps(step.steps())))
                .toList();
    }
}
