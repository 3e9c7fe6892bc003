package org.sucharit.reporting.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Table;

/**
 * The indicators at one look, beside those of the year before. Of an indicator that the year before did not have, or had
 * under another name, nothing is compared.
 */
final class ComparisonPart {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int FEWEST_AXES = 3;
    private static final int MOST_AXES = 24;

    private final Material material;
    private final HouseTexts texts;
    private final Map<String, BigDecimal> before = new HashMap<>();

    ComparisonPart(Material material) {
        this.material = material;
        texts = material.texts();
        material.sources().yearBefore().ifPresent(this::know);
    }

    private void know(AnalysisSources.Before year) {
        Map<String, BigDecimal> scores = new HashMap<>();
        year.score().nodes().forEach(node -> scores.put(node.node(), node.derived()));
        Map<String, Framework.Indicator> indicators = year.framework().indicators().stream()
                .collect(Collectors.toMap(Framework.Indicator::code, indicator -> indicator));
        for (Framework.Indicator indicator : material.framework().indicators()) {
            Framework.Indicator old = indicators.get(indicator.code());
            if (old != null && old.name().th().equals(indicator.name().th())) {
                before.put(indicator.code(), scores.get(old.code()));
            }
        }
        before.put(Material.TOTAL, scores.get(Material.TOTAL));
        before.values().removeIf(Objects::isNull);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, texts.get("comparison.heading")));
        int axes = material.framework().indicators().size();
        if (axes >= FEWEST_AXES && axes <= MOST_AXES) {
            blocks.add(radar());
        }
        if (before.isEmpty()) {
            blocks.add(Paragraph.note(texts.get("comparison.nothing")));
        } else {
            blocks.add(table());
        }
        return blocks;
    }

    private Radar radar() {
        List<Framework.Indicator> indicators = material.framework().indicators();
        List<BigDecimal> now =
                indicators.stream().map(indicator -> derived(indicator.code())).toList();
        List<BigDecimal> then = indicators.stream()
                .map(indicator -> before.get(indicator.code()))
                .toList();
        List<Radar.Series> series = new ArrayList<>();
        series.add(new Radar.Series(texts.get("comparison.now"), now));
        if (!before.isEmpty()) {
            series.add(new Radar.Series(texts.get("comparison.before"), then));
        }
        return new Radar(
                texts.get(before.isEmpty() ? "comparison.alone" : "comparison.caption"),
                indicators.stream()
                        .map(indicator ->
                                material.labels().label(indicator.code()) + " " + material.points(indicator.code()))
                        .collect(Collectors.joining(", ")),
                indicators.stream()
                        .map(indicator -> texts.name(indicator.name()))
                        .toList(),
                centre(Stream.concat(now.stream(), then.stream())),
                FULL,
                series);
    }

    /** Most scores are high: the centre stands for the full ten below the lowest. */
    private static BigDecimal centre(Stream<BigDecimal> scores) {
        BigDecimal lowest =
                scores.filter(Objects::nonNull).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal below = lowest.divide(TEN, 0, RoundingMode.CEILING)
                .subtract(BigDecimal.ONE)
                .multiply(TEN);
        return below.max(BigDecimal.ZERO);
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        material.framework()
                .indicators()
                .forEach(indicator -> rows.add(row(material.labels().label(indicator.code()), indicator.code())));
        rows.add(row(material.labels().label(Material.TOTAL), Material.TOTAL));
        return Table.of(
                texts.get("comparison.table"),
                List.of(
                        Table.Column.naming(texts.get("result.indicator"), 9),
                        Table.Column.centered(texts.get("comparison.before"), 3),
                        Table.Column.centered(texts.get("comparison.now"), 3),
                        Table.Column.centered(texts.get("comparison.change"), 3)),
                rows,
                Table.Reflow.GRID);
    }

    private Table.Row row(String name, String node) {
        BigDecimal now = derived(node);
        BigDecimal then = before.get(node);
        BigDecimal change = now == null || then == null ? null : now.subtract(then);
        return Table.Row.of(
                Table.Cell.of(name),
                Table.Cell.of(material.figure(then)),
                Table.Cell.of(material.figure(now)),
                Table.Cell.of(change == null ? material.figure(null) : Figure.score(change)));
    }

    private BigDecimal derived(String node) {
        Score.Node found = material.nodes().get(node);
        return found == null ? null : found.derived();
    }
}
