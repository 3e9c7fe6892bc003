package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.PlanWording;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** What was to be done, and what became of it, measure by measure; seven columns need pages that lie on their side. */
final class MeasuresPart {

    private final Material material;
    private final HouseTexts texts;

    MeasuresPart(Material material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak(!material.plan().measures().isEmpty()));
        blocks.add(new Heading(1, texts.get("measures.heading")));
        if (material.plan().measures().isEmpty()) {
            blocks.add(Paragraph.of(texts.get("measures.empty")));
            return blocks;
        }
        blocks.add(Paragraph.of(texts.get("measures.intro")).at("measures"));
        blocks.add(new Table(
                texts.get("measures.caption"),
                List.of(
                        Table.Column.centered(texts.get("measures.number"), 8),
                        Table.Column.naming(texts.get("measures.measure"), 33),
                        Table.Column.of(texts.get("measures.method"), 38),
                        Table.Column.centered(texts.get("measures.period"), 27),
                        Table.Column.of(texts.get("measures.responsible"), 28),
                        Table.Column.of(texts.get("measures.summary"), 46),
                        Table.Column.of(texts.get("measures.outcome"), 32)),
                groups(),
                Table.Reflow.CARDS));
        blocks.add(new PageBreak());
        return blocks;
    }

    /** By number; measures one after the other that serve the same indicator stand under its name. */
    private List<Table.Group> groups() {
        List<Table.Group> groups = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        String heading = "";
        for (Plan.Measure measure : material.plan().measures().stream()
                .sorted(Comparator.comparingInt(Plan.Measure::number))
                .toList()) {
            String next = material.nameOf(measure.indicator());
            if (!next.equals(heading) && !rows.isEmpty()) {
                groups.add(new Table.Group(heading, rows));
                rows.clear();
            }
            heading = next;
            rows.add(row(measure));
        }
        groups.add(new Table.Group(heading, rows));
        return groups;
    }

    private Table.Row row(Plan.Measure measure) {
        return Table.Row.of(
                Table.Cell.of(texts.writing().number(measure.number())),
                new Table.Cell(measure(measure), 1),
                material.wording().steps(measure.steps(), material.progress()::step),
                material.wording().period(measure.period()),
                material.wording().responsible(measure.responsible()),
                new Table.Cell(summary(measure), 1),
                new Table.Cell(outcome(measure), 1));
    }

    private List<CellBlock> measure(Plan.Measure measure) {
        List<CellBlock> blocks = new ArrayList<>(material.wording().written(measure.measure()));
        if (measure.carriedFrom() != null) {
            blocks.add(Paragraph.note(texts.get(
                    "measures.carried",
                    "number",
                    texts.writing().number(measure.carriedFrom().number()),
                    "from-year",
                    texts.writing().number(measure.carriedFrom().fiscalYear()))));
        }
        if (measure.budget() != null) {
            blocks.add(Paragraph.note(
                    texts.get("measures.budget", "baht", texts.writing().money(measure.budget()))));
        }
        return blocks;
    }

    /**
     * State, summary, and what shows it. Where no summary is written yet, what was told last stands in, until somebody
     * writes one here.
     */
    private List<CellBlock> summary(Plan.Measure measure) {
        List<CellBlock> blocks = new ArrayList<>(material.progress().state(measure.progress()));
        List<CellBlock> summary = new ArrayList<>(PlanWording.lines(measure.summary()));
        if (summary.isEmpty()) {
            summary.add(Paragraph.note(texts.get("measures.no-summary")));
            if (!measure.progress().entries().isEmpty()) {
                summary.addAll(material.progress().told(measure.progress()));
            }
        }
        blocks.addAll(PlanWording.at("measures." + measure.number() + ".summary", summary));
        blocks.addAll(material.progress().evidence(measure.progress()));
        return blocks;
    }

    private List<CellBlock> outcome(Plan.Measure measure) {
        List<CellBlock> lines = PlanWording.lines(measure.outcome());
        return PlanWording.at(
                "measures." + measure.number() + ".outcome",
                lines.isEmpty() ? List.of(Paragraph.note(texts.get("measures.no-outcome"))) : lines);
    }
}
