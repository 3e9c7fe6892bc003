package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** How the area stands as a whole: its mean, the target, and how its agencies are rated. */
final class OverviewPart {

    private final AreaMaterial material;
    private final AreaFigures figures;
    private final HouseTexts texts;

    OverviewPart(AreaMaterial material) {
        this.material = material;
        figures = material.figures();
        texts = material.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, texts.get("overview.heading")));
        blocks.add(Paragraph.of(texts.get("overview.intro", "agencies", material.counted(figures.agencies())))
                .at("introduction"));
        blocks.add(
                figures.announced()
                        ? Paragraph.of(texts.get("overview.announced"))
                        : Paragraph.strong(texts.get("overview.provisional")));
        if (figures.total().exists()) {
            target(blocks);
        } else {
            blocks.add(new Paragraph(texts.get("overview.nothing"), Paragraph.Style.STATEMENT));
        }
        if (figures.missing() > 0) {
            blocks.add(Paragraph.of(texts.get("overview.missing", "count", material.counted(figures.missing()))));
        }
        if (figures.total().exists()) {
            ratings(blocks);
            spread(blocks);
        }
        return blocks;
    }

    private void target(List<Block> blocks) {
        BigDecimal wanted = material.framework().target().share();
        Share reached = figures.reached();
        blocks.add(new Paragraph(
                texts.get(
                        "overview.statement",
                        "mean",
                        material.points(figures.total()),
                        "reached",
                        material.counted(reached.part()),
                        "scored",
                        material.counted(reached.whole()),
                        "percent",
                        texts.writing().score(reached.percent(2))),
                Paragraph.Style.STATEMENT));
        blocks.add(Paragraph.of(texts.get(
                reached.reaches(wanted) ? "overview.reached" : "overview.not-reached",
                "share",
                texts.writing().plain(wanted))));
    }

    private void ratings(List<Block> blocks) {
        blocks.add(new Heading(2, texts.get("ratings.heading")));
        List<Table.Row> rows = new ArrayList<>();
        List<Bars.Bar> bars = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (AreaFigures.RatingCount each : figures.ratings()) {
            String name = material.rating(each.rating());
            rows.add(row(name, each.count()));
            bars.add(new Bars.Bar(name, BigDecimal.valueOf(each.count()), tone(each.rating())));
            told.add(texts.get("ratings.told", "rating", name, "count", material.counted(each.count())));
        }
        if (figures.undecided() > 0) {
            rows.add(row(texts.get("ratings.undecided"), figures.undecided()));
        }
        rows.add(row(texts.get("ratings.all"), figures.total().count()));
        blocks.add(Table.of(
                texts.get("ratings.caption"),
                List.of(
                        Table.Column.naming(texts.get("ratings.rating"), 8),
                        Table.Column.centered(texts.get("ratings.count"), 4),
                        Table.Column.centered(texts.get("ratings.percent"), 4)),
                rows,
                Table.Reflow.GRID));
        blocks.add(new Bars(
                texts.get("ratings.chart"),
                texts.get("ratings.alternative", "told", texts.listed(told)),
                BigDecimal.valueOf(figures.total().count()),
                0,
                null,
                bars.subList(0, Math.min(Bars.MOST, bars.size()))));
    }

    private Table.Row row(String name, int count) {
        return Table.Row.of(
                Table.Cell.of(name),
                material.count(count),
                material.percent(new Share(count, figures.total().count())));
    }

    private Badge.Tone tone(String rating) {
        List<Framework.Band> bands = material.framework().bands();
        if (bands.stream().anyMatch(band -> band.rating().equals(rating) && band.meetsTarget())) {
            return Badge.Tone.GOOD;
        }
        return bands.getLast().rating().equals(rating) ? Badge.Tone.BAD : Badge.Tone.CAUTION;
    }

    private void spread(List<Block> blocks) {
        Quartiles spread = figures.spread();
        blocks.add(Table.of(
                texts.get("spread.caption"),
                List.of(
                        Table.Column.centered(texts.get("spread.least"), 1),
                        Table.Column.centered(texts.get("spread.lower"), 1),
                        Table.Column.centered(texts.get("spread.median"), 1),
                        Table.Column.centered(texts.get("spread.upper"), 1),
                        Table.Column.centered(texts.get("spread.greatest"), 1),
                        Table.Column.centered(texts.get("spread.mean"), 1)),
                List.of(Table.Row.of(
                        material.score(spread.least()),
                        material.score(spread.lower()),
                        material.score(spread.median()),
                        material.score(spread.upper()),
                        material.score(spread.greatest()),
                        material.mean(figures.total()))),
                Table.Reflow.GRID));
        blocks.add(Paragraph.note(texts.get("spread.note")));
    }
}
