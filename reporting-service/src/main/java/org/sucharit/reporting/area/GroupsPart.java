package org.sucharit.reporting.area;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Table;

/** The nation by province, and any area by kind of agency. */
final class GroupsPart {

    private final AreaMaterial material;
    private final HouseTexts texts;

    GroupsPart(AreaMaterial material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        AreaFigures figures = material.figures();
        if (!figures.types().isEmpty()) {
            blocks.add(new Heading(1, texts.get("types.heading")));
            blocks.add(table("types", figures.types()));
        }
        if (!figures.provinces().isEmpty()) {
            blocks.add(new Heading(1, texts.get("provinces.heading")));
            blocks.add(table("provinces", figures.provinces()));
        }
        return blocks;
    }

    private Table table(String what, List<AreaFigures.GroupFigure> groups) {
        return Table.of(
                texts.get(what + ".caption"),
                List.of(
                        Table.Column.centered(texts.get("groups.rank"), 4),
                        Table.Column.naming(texts.get(what + ".name"), 12),
                        Table.Column.centered(texts.get("groups.agencies"), 5),
                        Table.Column.centered(texts.get("groups.scored"), 5),
                        Table.Column.centered(texts.get("groups.mean"), 5),
                        Table.Column.centered(texts.get("groups.reached"), 6),
                        Table.Column.centered(texts.get("groups.late"), 6)),
                groups.stream().map(this::row).toList(),
                Table.Reflow.GRID);
    }

    private Table.Row row(AreaFigures.GroupFigure group) {
        return Table.Row.of(
                material.rank(group.rank()),
                Table.Cell.of(group.name() == null ? texts.get("type." + group.code()) : texts.name(group.name())),
                material.count(group.agencies()),
                material.count(group.total().count()),
                material.mean(group.total()),
                material.percent(group.reached()),
                material.count(group.measures().late()));
    }
}
