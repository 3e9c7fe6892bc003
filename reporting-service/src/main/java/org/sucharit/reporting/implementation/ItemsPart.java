package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.NodeLabels;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** The items that the agency discloses, by sub-indicator and group: what each must show, and how far it has come. */
final class ItemsPart {

    private final Material material;
    private final HouseTexts texts;
    private final AssignedCells cells;
    private final ComponentWording components;

    ItemsPart(Material material) {
        this.material = material;
        texts = material.texts();
        cells = new AssignedCells(material);
        components = new ComponentWording(texts);
    }

    List<Block> blocks() {
        List<Framework.Indicator> indicators = Leaves.disclosed(material.framework());
        if (indicators.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("items.heading")));
        blocks.add(Paragraph.of(texts.get("items.intro")).at("items"));
        for (Framework.Indicator indicator : indicators) {
            for (String instrument : Leaves.disclosing(material.framework(), indicator)) {
                blocks.add(new Heading(2, material.labels().label(NodeLabels.part(indicator, instrument))));
                if (!indicator.questions().isEmpty()) {
                    blocks.add(table(instrument, indicator.questions()));
                }
                for (Framework.SubIndicator sub : indicator.subIndicators()) {
                    blocks.add(new Heading(3, material.labels().label(sub.code())));
                    blocks.add(table(instrument, sub.questions()));
                }
            }
        }
        return blocks;
    }

    private Table table(String instrument, List<Framework.Question> items) {
        return new Table(
                "",
                List.of(
                        Table.Column.centered(texts.get("items.number"), 7),
                        Table.Column.naming(texts.get("items.item"), 17),
                        Table.Column.of(texts.get("items.components"), 30),
                        Table.Column.of(texts.get("items.responsible"), 14),
                        Table.Column.of(texts.get("items.progress"), 27)),
                groups(instrument, items),
                Table.Reflow.CARDS);
    }

    /** Items one after the other under the same heading are one group. */
    private List<Table.Group> groups(String instrument, List<Framework.Question> items) {
        List<Table.Group> groups = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        String heading = "";
        for (Framework.Question item : items) {
            String next = item.group() == null ? "" : texts.name(item.group());
            if (!next.equals(heading) && !rows.isEmpty()) {
                groups.add(new Table.Group(heading, rows));
                rows.clear();
            }
            heading = next;
            rows.add(row(NodeLabels.leaf(instrument, item), item));
        }
        if (!rows.isEmpty()) {
            groups.add(new Table.Group(heading, rows));
        }
        return groups;
    }

    private Table.Row row(String node, Framework.Question item) {
        List<Plan.Assignment> assignments = material.assignments().of(node);
        List<CellBlock> name = new ArrayList<>();
        name.add(Paragraph.of(item.text() == null ? texts.get("word.none") : texts.name(item.text())));
        assignments.stream()
                .filter(assignment -> assignment.guidance() != null)
                .forEach(assignment ->
                        name.add(Paragraph.note(texts.get("items.guidance", "guidance", assignment.guidance()))));
        return Table.Row.of(
                Table.Cell.of(texts.writing().digits(item.code())),
                new Table.Cell(name, 1),
                components.cell(item.components()),
                cells.responsible(assignments),
                cells.progress("progress." + node, assignments));
    }
}
