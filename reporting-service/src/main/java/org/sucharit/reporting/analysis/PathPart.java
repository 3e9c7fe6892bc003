package org.sucharit.reporting.analysis;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** The shortest way to the next better rating; nothing where there is none, or the rating is still open. */
final class PathPart {

    private final Material material;
    private final HouseTexts texts;

    PathPart(Material material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        Score.NextRating next = material.score().rating().next();
        if (next == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, texts.get("path.heading")));
        String rating = material.rating(next.rating());
        if (next.steps().isEmpty()) {
            blocks.add(Paragraph.of(texts.get("path.none", "rating", rating)));
            return blocks;
        }
        blocks.add(Paragraph.of(texts.get(
                "path.intro",
                "rating",
                rating,
                "count",
                texts.writing().count(next.steps().size()))));
        blocks.add(Table.of(
                texts.get("path.caption"),
                List.of(
                        Table.Column.naming(texts.get("path.node"), 9),
                        Table.Column.centered(texts.get("path.from"), 2),
                        Table.Column.centered(texts.get("path.to"), 2)),
                next.steps().stream().map(this::row).toList(),
                Table.Reflow.CARDS));
        return blocks;
    }

    private Table.Row row(Score.Step step) {
        String home = material.labels().home(step.node());
        Paragraph label = Paragraph.of(material.labels().label(step.node()));
        return Table.Row.of(
                home.isEmpty() ? Table.Cell.of(label) : Table.Cell.of(label, Paragraph.note(home)),
                Table.Cell.of(material.figure(step.from())),
                Table.Cell.of(material.figure(step.to())));
    }
}
