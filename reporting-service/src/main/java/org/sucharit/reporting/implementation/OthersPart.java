package org.sucharit.reporting.implementation;

import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** What somebody looks after although this year does not ask for it any more; nothing where there is none. */
final class OthersPart {

    private final Material material;
    private final HouseTexts texts;
    private final AssignedCells cells;

    OthersPart(Material material) {
        this.material = material;
        texts = material.texts();
        cells = new AssignedCells(material);
    }

    List<Block> blocks() {
        List<Plan.Assignment> others = material.assignments().others();
        if (others.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(1, texts.get("others.heading")),
                Paragraph.of(texts.get("others.intro")).at("others"),
                Table.of(
                        "",
                        List.of(
                                Table.Column.naming(texts.get("others.item"), 20),
                                Table.Column.of(texts.get("items.responsible"), 12),
                                Table.Column.of(texts.get("items.progress"), 22)),
                        others.stream().map(this::row).toList(),
                        Table.Reflow.CARDS));
    }

    private Table.Row row(Plan.Assignment assignment) {
        List<Plan.Assignment> alone = List.of(assignment);
        return Table.Row.of(
                Table.Cell.of(material.nameOf(assignment.node())),
                cells.responsible(alone),
                cells.progress("others." + assignment.node(), alone));
    }
}
