package org.sucharit.reporting.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.PlanWording;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** The measures of the plan's year, a table for each indicator, whether it passed or not. */
final class PlanPart {

    private final Material material;
    private final HouseTexts texts;
    private final PlanWording wording;

    PlanPart(Material material) {
        this.material = material;
        texts = material.texts();
        wording = new PlanWording(material.plan(), texts);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, texts.get("plan.heading")));
        blocks.add(Paragraph.of(texts.get("plan.intro")).at("plan"));
        for (Framework.Indicator indicator : material.framework().indicators()) {
            blocks.add(new Heading(2, material.labels().label(indicator.code())));
            blocks.add(measures(indicator));
        }
        return blocks;
    }

    private Block measures(Framework.Indicator indicator) {
        List<Table.Row> rows = material.plan().measures().stream()
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
                new Table.Cell(wording.written(measure.issue()), 1),
                Table.Cell.of(
                        Paragraph.strong(texts.get(
                                "word.measure", "number", texts.writing().number(measure.number()))),
                        Paragraph.of(measure.measure())),
                wording.responsible(measure.responsible()),
                wording.steps(measure.steps()),
                wording.period(measure.period()));
    }
}
