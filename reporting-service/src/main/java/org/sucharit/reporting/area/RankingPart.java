package org.sucharit.reporting.area;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** The agencies in the order of their totals. */
final class RankingPart {

    private final AreaMaterial material;
    private final AreaFigures figures;
    private final HouseTexts texts;

    RankingPart(AreaMaterial material) {
        this.material = material;
        figures = material.figures();
        texts = material.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (figures.agencies() == 0) {
            return blocks;
        }
        blocks.add(new Heading(1, texts.get("ranking.heading")));
        if (!figures.ranking().isEmpty()) {
            blocks.add(Paragraph.note(texts.get("ranking.ties")));
            blocks.add(table(texts.get(material.path("ranking.first"), count(figures.ranking())), figures.ranking()));
        }
        if (!figures.last().isEmpty()) {
            blocks.add(table(texts.get("ranking.last", count(figures.last())), figures.last()));
        }
        if (!figures.unscored().isEmpty()) {
            blocks.add(new Heading(2, texts.get("unscored.heading")));
            blocks.add(Paragraph.of(texts.get(
                    figures.unscored().size() < figures.missing() ? "unscored.some" : "unscored.all",
                    "count",
                    material.counted(figures.missing()),
                    "named",
                    material.counted(figures.unscored().size()))));
            blocks.add(ItemList.of(
                    ItemList.Marking.BULLET,
                    figures.unscored().stream().map(material::placed).toList()));
        }
        return blocks;
    }

    private String[] count(List<Standing> agencies) {
        return new String[] {"count", material.counted(agencies.size())};
    }

    private Table table(String caption, List<Standing> agencies) {
        return Table.of(
                caption,
                List.of(
                        Table.Column.centered(texts.get("ranking.rank"), 3),
                        Table.Column.naming(texts.get("ranking.agency"), 14),
                        Table.Column.centered(texts.get("ranking.score"), 4),
                        Table.Column.centered(texts.get("ranking.rating"), 7),
                        Table.Column.centered(texts.get("ranking.before"), 5)),
                agencies.stream()
                        .map(agency -> Table.Row.of(
                                material.rank(agency.rank()),
                                material.named(agency),
                                material.score(agency.total()),
                                material.rating(agency),
                                material.score(agency.before())))
                        .toList(),
                Table.Reflow.GRID);
    }
}
