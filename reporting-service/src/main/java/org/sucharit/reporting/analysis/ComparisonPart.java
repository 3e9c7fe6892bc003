package org.sucharit.reporting.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.figures.ProvinceMean;

/**
 * The indicators at one look, beside those of the year before and the mean of the province, as far as there are any. Of an
 * indicator that the year before did not have, or had under another name, nothing is compared with that year.
 */
final class ComparisonPart {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int FEWEST_AXES = 3;
    private static final int MOST_AXES = 24;

    private final Material material;
    private final HouseTexts texts;
    private final Map<String, BigDecimal> before = new HashMap<>();
    private final Optional<ProvinceMean> mean;

    ComparisonPart(Material material) {
        this.material = material;
        mean = material.sources().provinceMean();
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
        }
        if (!before.isEmpty() || mean.isPresent()) {
            blocks.add(table());
        }
        mean.ifPresent(province -> blocks.add(Paragraph.note(
                texts.get("comparison.basis", "count", texts.writing().number(province.agencies())))));
        return blocks;
    }

    /** The text for what there is to compare with. */
    private String path(String path) {
        if (before.isEmpty()) {
            return path + (mean.isEmpty() ? ".alone" : ".province");
        }
        return path + (mean.isEmpty() ? ".before" : ".both");
    }

    private Radar radar() {
        List<Framework.Indicator> indicators = material.framework().indicators();
        List<Radar.Series> series = new ArrayList<>();
        series.add(series("comparison.now", this::derived));
        if (!before.isEmpty()) {
            series.add(series("comparison.before", before::get));
        }
        mean.ifPresent(province -> series.add(series("comparison.province", province.means()::get)));
        return new Radar(
                texts.get(path("comparison.caption")),
                indicators.stream()
                        .map(indicator ->
                                material.labels().label(indicator.code()) + " " + material.points(indicator.code()))
                        .collect(Collectors.joining(", ")),
                indicators.stream()
                        .map(indicator -> texts.name(indicator.name()))
                        .toList(),
                centre(series.stream().flatMap(each -> each.values().stream())),
                FULL,
                series);
    }

    private Radar.Series series(String name, Function<String, BigDecimal> score) {
        return new Radar.Series(
                texts.get(name),
                material.framework().indicators().stream()
                        .map(indicator -> score.apply(indicator.code()))
                        .toList());
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
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.naming(texts.get("result.indicator"), 9));
        if (!before.isEmpty()) {
            columns.add(Table.Column.centered(texts.get("comparison.before"), 3));
        }
        columns.add(Table.Column.centered(texts.get("comparison.now"), 3));
        if (!before.isEmpty()) {
            columns.add(Table.Column.centered(texts.get("comparison.change"), 3));
        }
        mean.ifPresent(_ -> columns.add(Table.Column.centered(texts.get("comparison.province"), 4)));
        return Table.of(texts.get(path("comparison.table")), columns, rows, Table.Reflow.GRID);
    }

    private Table.Row row(String name, String node) {
        BigDecimal now = derived(node);
        BigDecimal then = before.get(node);
        BigDecimal change = now == null || then == null ? null : now.subtract(then);
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(name));
        if (!before.isEmpty()) {
            cells.add(Table.Cell.of(material.figure(then)));
        }
        cells.add(Table.Cell.of(material.figure(now)));
        if (!before.isEmpty()) {
            cells.add(Table.Cell.of(material.figure(change)));
        }
        mean.ifPresent(province ->
                cells.add(Table.Cell.of(material.figure(province.means().get(node)))));
        return new Table.Row(cells);
    }

    private BigDecimal derived(String node) {
        Score.Node found = material.nodes().get(node);
        return found == null ? null : found.derived();
    }
}
