package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** How the agencies have moved against the year before. */
final class MovementPart {

    private final AreaMaterial material;
    private final HouseTexts texts;

    MovementPart(AreaMaterial material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        AreaFigures.Movement movement = material.figures().movement();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("movement.heading")));
        if (!movement.now().exists()) {
            blocks.add(Paragraph.of(texts.get("movement.nothing")));
            return blocks;
        }
        blocks.add(Paragraph.of(texts.get(
                "movement.intro",
                "compared",
                material.counted(movement.now().count()),
                "scored",
                material.counted(material.figures().total().count()),
                "before",
                material.points(movement.before()),
                "now",
                material.points(movement.now()))));
        blocks.add(Paragraph.of(texts.get(
                "movement.counts",
                "up",
                material.counted(movement.up()),
                "down",
                material.counted(movement.down()),
                "same",
                material.counted(movement.same()))));
        blocks.add(Paragraph.note(texts.get("movement.note")));
        list(blocks, "gains", movement.gains());
        list(blocks, "losses", movement.losses());
        return blocks;
    }

    private void list(List<Block> blocks, String what, List<Standing> agencies) {
        if (agencies.isEmpty()) {
            blocks.add(Paragraph.of(texts.get("movement.no-" + what)));
            return;
        }
        blocks.add(Table.of(
                texts.get("movement." + what, "count", material.counted(agencies.size())),
                List.of(
                        Table.Column.naming(texts.get("ranking.agency"), 14),
                        Table.Column.centered(texts.get("movement.before"), 5),
                        Table.Column.centered(texts.get("movement.now"), 5),
                        Table.Column.centered(texts.get("movement.change"), 5)),
                agencies.stream()
                        .map(agency -> Table.Row.of(
                                material.named(agency),
                                material.score(agency.before()),
                                material.score(agency.total()),
                                change(agency.change())))
                        .toList(),
                Table.Reflow.GRID));
    }

    /** With its sign: a loss must not look like a gain where the colour or the heading is missed. */
    private Table.Cell change(BigDecimal change) {
        String points = texts.writing().score(change.abs());
        return Table.Cell.of((change.signum() > 0 ? "+" : "−") + points);
    }
}
