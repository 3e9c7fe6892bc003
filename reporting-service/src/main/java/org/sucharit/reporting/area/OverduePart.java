package org.sucharit.reporting.area;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** How far the measures have come that answer this result, and which agencies are late with theirs. */
final class OverduePart {

    private final AreaMaterial material;
    private final HouseTexts texts;

    OverduePart(AreaMaterial material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        AreaFigures.Overdue overdue = material.figures().overdue();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("overdue.heading")));
        if (overdue.planned() == 0) {
            blocks.add(Paragraph.of(texts.get("overdue.nobody")));
            return blocks;
        }
        blocks.add(Paragraph.of(texts.get(
                "overdue.intro",
                "planned",
                material.counted(overdue.planned()),
                "agencies",
                material.counted(material.figures().agencies()),
                "measures",
                material.counted(overdue.measures().all()),
                "done",
                material.counted(overdue.measures().done()),
                "late",
                material.counted(overdue.measures().late()))));
        if (overdue.worst().isEmpty()) {
            blocks.add(Paragraph.of(texts.get("overdue.none-late")));
            return blocks;
        }
        blocks.add(Paragraph.of(texts.get(
                overdue.worst().size() < overdue.agencies() ? "overdue.some" : "overdue.all",
                "count",
                material.counted(overdue.agencies()),
                "named",
                material.counted(overdue.worst().size()))));
        blocks.add(Table.of(
                texts.get("overdue.caption"),
                List.of(
                        Table.Column.naming(texts.get("ranking.agency"), 14),
                        Table.Column.centered(texts.get("overdue.measures"), 5),
                        Table.Column.centered(texts.get("overdue.done"), 5),
                        Table.Column.centered(texts.get("overdue.late"), 6)),
                overdue.worst().stream()
                        .map(agency -> Table.Row.of(
                                material.named(agency),
                                material.count(agency.measures().all()),
                                material.count(agency.measures().done()),
                                material.count(agency.measures().late())))
                        .toList(),
                Table.Reflow.GRID));
        return blocks;
    }
}
