package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.PlanWording;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** The indicators that surveys measure: what to do about each, who does, and how far it has come. */
final class IndicatorsPart {

    private final Material material;
    private final HouseTexts texts;
    private final AssignedCells cells;

    IndicatorsPart(Material material) {
        this.material = material;
        texts = material.texts();
        cells = new AssignedCells(material);
    }

    List<Block> blocks() {
        List<Framework.Indicator> indicators = Leaves.surveyed(material.framework());
        if (indicators.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(1, texts.get("indicators.heading")),
                Paragraph.of(texts.get("indicators.intro")).at("indicators"),
                Table.of(
                        texts.get("indicators.caption"),
                        List.of(
                                Table.Column.naming(texts.get("indicators.indicator"), 16),
                                Table.Column.of(texts.get("indicators.guidance"), 24),
                                Table.Column.of(texts.get("indicators.responsible"), 14),
                                Table.Column.centered(texts.get("indicators.period"), 13),
                                Table.Column.of(texts.get("indicators.progress"), 26)),
                        indicators.stream().map(this::row).toList(),
                        Table.Reflow.CARDS));
    }

    private Table.Row row(Framework.Indicator indicator) {
        List<Plan.Assignment> assignments = material.assignments().of(indicator.code());
        return Table.Row.of(
                Table.Cell.of(material.labels().label(indicator.code())),
                new Table.Cell(PlanWording.at("guidance." + indicator.code(), guidance(indicator, assignments)), 1),
                cells.responsible(assignments),
                cells.period(assignments),
                cells.progress("progress." + indicator.code(), assignments));
    }

    /** The assignment's own guidance; else that of the indicator's questions, each text once. */
    private List<CellBlock> guidance(Framework.Indicator indicator, List<Plan.Assignment> assignments) {
        List<CellBlock> own = new ArrayList<>();
        assignments.forEach(assignment -> own.addAll(PlanWording.lines(assignment.guidance())));
        if (!own.isEmpty()) {
            return own;
        }
        Map<String, String> indicators =
                material.sources().named().map(Leaves::indicators).orElse(Map.of());
        List<String> texts = material.plan().guidance().stream()
                .filter(guidance -> indicator.code().equals(indicators.get(guidance.node())))
                .map(Plan.Guidance::text)
                .distinct()
                .toList();
        return texts.isEmpty()
                ? material.wording().written(null)
                : List.of(ItemList.of(ItemList.Marking.BULLET, texts));
    }
}
