package org.sucharit.reporting.area;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** Which agencies need help first, and why. */
final class HelpPart {

    private final AreaMaterial material;
    private final HouseTexts texts;

    HelpPart(AreaMaterial material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        AreaFigures.Help help = material.figures().help();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("help.heading")));
        if (help.agencies() == 0) {
            blocks.add(Paragraph.of(texts.get(material.figures().total().exists() ? "help.nobody" : "help.unknown")));
            return blocks;
        }
        blocks.add(Paragraph.of(texts.get(
                help.first().size() < help.agencies() ? "help.some" : "help.all",
                "count",
                material.counted(help.agencies()),
                "named",
                material.counted(help.first().size()))));
        blocks.add(Paragraph.note(texts.get("help.rule")));
        List<Table.Row> rows = new ArrayList<>();
        for (Standing agency : help.first()) {
            rows.add(Table.Row.of(
                    material.count(rows.size() + 1),
                    material.named(agency),
                    material.score(agency.total()),
                    Table.Cell.of(texts.get(
                            agency.total() != null && AreaFigures.reaches(agency.total(), material.framework())
                                    ? "help.reached"
                                    : agency.total() == null ? "help.unscored" : "help.below")),
                    late(agency)));
        }
        blocks.add(Table.of(
                texts.get("help.caption"),
                List.of(
                        Table.Column.centered(texts.get("help.number"), 3),
                        Table.Column.naming(texts.get("help.agency"), 14),
                        Table.Column.centered(texts.get("help.score"), 4),
                        Table.Column.centered(texts.get("help.target"), 8),
                        Table.Column.centered(texts.get("help.late"), 6)),
                rows,
                Table.Reflow.CARDS));
        return blocks;
    }

    private Table.Cell late(Standing agency) {
        return agency.measures() == null
                ? Table.Cell.of(texts.get("help.no-plan"))
                : material.count(agency.measures().late());
    }
}
