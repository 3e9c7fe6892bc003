package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Table;

/** Where the area's agencies are strong and weak: means of instruments and indicators, and the weakest items. */
final class IndicatorsPart {

    /** Questions and items that are listed. */
    private static final int WEAKEST = 15;

    private static final int FEWEST_AXES = 3;
    private static final int MOST_AXES = 24;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final AreaMaterial material;
    private final HouseTexts texts;

    IndicatorsPart(AreaMaterial material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!material.figures().total().exists()) {
            return blocks;
        }
        List<AreaFigures.NodeFigure> indicators = of(Framework.Level.INDICATOR);
        blocks.add(new Heading(1, texts.get("indicators.heading")));
        weakest(indicators)
                .ifPresent(weakest -> blocks.add(Paragraph.of(texts.get(
                        "indicators.weakest",
                        "indicator",
                        material.labels().label(weakest.node()),
                        "mean",
                        material.points(weakest.mean())))));
        blocks.add(table("instruments", of(Framework.Level.INSTRUMENT)));
        blocks.add(table("indicators", indicators));
        charts(blocks, indicators);
        leaves(blocks);
        return blocks;
    }

    private List<AreaFigures.NodeFigure> of(Framework.Level level) {
        return material.figures().nodes().stream()
                .filter(node -> node.level() == level)
                .toList();
    }

    private static Optional<AreaFigures.NodeFigure> weakest(List<AreaFigures.NodeFigure> nodes) {
        return nodes.stream()
                .filter(node -> node.mean().exists())
                .min(Comparator.comparing(AreaFigures.NodeFigure::mean));
    }

    private Table table(String what, List<AreaFigures.NodeFigure> nodes) {
        return Table.of(
                texts.get(what + ".caption"),
                List.of(
                        Table.Column.naming(texts.get(what + ".name"), 14),
                        Table.Column.centered(texts.get("indicators.mean"), 4),
                        Table.Column.centered(texts.get("indicators.weak"), 6),
                        Table.Column.centered(texts.get("indicators.below"), 6)),
                nodes.stream()
                        .map(node -> Table.Row.of(
                                Table.Cell.of(material.labels().label(node.node())),
                                material.mean(node.mean()),
                                material.mean(node.weak()),
                                material.count(node.below())))
                        .toList(),
                Table.Reflow.GRID);
    }

    private void charts(List<Block> blocks, List<AreaFigures.NodeFigure> indicators) {
        BigDecimal criterion = material.framework().thresholds().verdict();
        List<String> names = material.framework().indicators().stream()
                .map(indicator -> texts.name(indicator.name()))
                .toList();
        String told = texts.listed(indicators.stream()
                .filter(node -> node.mean().exists())
                .map(node -> texts.get(
                        "indicators.told",
                        "indicator",
                        texts.writing().digits(node.node()),
                        "mean",
                        material.points(node.mean())))
                .toList());
        List<Bars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < Math.min(indicators.size(), Bars.MOST); i++) {
            Mean mean = indicators.get(i).mean();
            bars.add(new Bars.Bar(
                    names.get(i),
                    rounded(mean),
                    mean.exists() && mean.isBelow(criterion) ? Badge.Tone.CAUTION : Badge.Tone.GOOD));
        }
        blocks.add(new Bars(
                texts.get("indicators.bars", "criterion", texts.writing().plain(criterion)),
                texts.get("indicators.alternative", "told", told),
                FULL,
                2,
                criterion,
                bars));
        radar(blocks, names, indicators);
    }

    /** Only where it shows two different things. */
    private void radar(List<Block> blocks, List<String> names, List<AreaFigures.NodeFigure> indicators) {
        boolean someAreWeak = indicators.stream().anyMatch(node -> node.weak().exists());
        if (!someAreWeak || indicators.size() < FEWEST_AXES || indicators.size() > MOST_AXES) {
            return;
        }
        List<String> told = indicators.stream()
                .filter(node -> node.mean().exists() && node.weak().exists())
                .map(node -> texts.get(
                        "indicators.told-both",
                        "indicator",
                        texts.writing().digits(node.node()),
                        "mean",
                        material.points(node.mean()),
                        "weak",
                        material.points(node.weak())))
                .toList();
        List<BigDecimal> weak =
                indicators.stream().map(node -> rounded(node.weak())).toList();
        List<BigDecimal> all =
                indicators.stream().map(node -> rounded(node.mean())).toList();
        BigDecimal least = Stream.concat(weak.stream(), all.stream())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        // Where all are near the rim, the inner half would say nothing.
        BigDecimal from = least.compareTo(BigDecimal.valueOf(50)) >= 0 ? BigDecimal.valueOf(50) : BigDecimal.ZERO;
        blocks.add(new Radar(
                texts.get("indicators.radar", "from", texts.writing().plain(from)),
                texts.get("indicators.radar-alternative", "told", texts.listed(told)),
                names,
                from,
                FULL,
                List.of(
                        new Radar.Series(texts.get("indicators.series-all"), all),
                        new Radar.Series(texts.get("indicators.series-weak"), weak))));
    }

    private static BigDecimal rounded(Mean mean) {
        return mean.exists() ? mean.rounded(2) : null;
    }

    private void leaves(List<Block> blocks) {
        List<AreaFigures.NodeFigure> weakest = of(Framework.Level.LEAF).stream()
                .filter(node -> node.mean().exists())
                .sorted(Comparator.comparing(AreaFigures.NodeFigure::mean))
                .limit(WEAKEST)
                .toList();
        if (weakest.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, texts.get("leaves.heading")));
        List<Table.Row> rows = weakest.stream()
                .map(node -> Table.Row.of(
                        Table.Cell.of(
                                Paragraph.of(material.labels().label(node.node())),
                                Paragraph.note(material.labels().home(node.node()))),
                        material.mean(node.mean()),
                        material.count(node.below()),
                        material.percent(new Share(node.below(), node.mean().count()))))
                .toList();
        blocks.add(Table.of(
                texts.get("leaves.caption", "count", material.counted(weakest.size())),
                List.of(
                        Table.Column.naming(texts.get("leaves.name"), 16),
                        Table.Column.centered(texts.get("indicators.mean"), 4),
                        Table.Column.centered(texts.get("leaves.below"), 5),
                        Table.Column.centered(texts.get("leaves.percent"), 5)),
                rows,
                Table.Reflow.CARDS));
    }
}
