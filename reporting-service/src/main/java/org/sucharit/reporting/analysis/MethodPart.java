package org.sucharit.reporting.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** How the year is assessed: principle, instruments, arithmetic, ratings, national target. All from the framework. */
final class MethodPart {

    private final Material material;
    private final Framework framework;
    private final HouseTexts texts;

    MethodPart(Material material) {
        this.material = material;
        framework = material.framework();
        texts = material.texts();
    }

    List<Block> principle() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("principle.heading")));
        texts.all("principle.text")
                .forEach(text -> blocks.add(Paragraph.of(text).at("principle")));
        return blocks;
    }

    List<Block> scoring() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("scoring.heading")));
        method(blocks);
        ratings(blocks);
        blocks.add(new Heading(2, texts.get("scoring.target.heading")));
        blocks.add(Paragraph.of(texts.get("scoring.target.text")));
        return blocks;
    }

    List<Block> instruments() {
        List<Block> blocks = new ArrayList<>();
        List<List<Framework.Instrument>> families = framework.instruments().stream()
                .collect(Collectors.groupingBy(Framework.Instrument::family, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
        blocks.add(new Heading(1, texts.get("instruments.heading")));
        blocks.add(Paragraph.of(texts.get(
                "instruments.intro",
                "count",
                texts.writing().number(families.size()),
                "indicators",
                texts.writing().number(framework.indicators().size()))));
        for (int i = 0; i < families.size(); i++) {
            family(blocks, i + 1, families.get(i));
        }
        return blocks;
    }

    private void family(List<Block> blocks, int number, List<Framework.Instrument> parts) {
        String code = parts.getFirst().family();
        String path = "instruments.family." + (texts.has("instruments.family." + code + ".name") ? code : "other");
        List<Framework.Indicator> indicators = framework.indicators().stream()
                .filter(indicator ->
                        parts.stream().anyMatch(part -> indicator.instruments().contains(part.code())))
                .toList();
        String name =
                texts.get(path + ".name", "name", texts.name(parts.getFirst().name()));
        blocks.add(new Heading(2, texts.writing().number(number) + ". " + name));
        blocks.add(Paragraph.of(texts.get(
                path + ".text",
                "count",
                texts.writing().number(indicators.size()),
                "indicators",
                texts.listed(indicators.stream().map(this::named).toList()))));
        if (parts.size() > 1) {
            blocks.add(Paragraph.of(texts.get(
                    "instruments.parts",
                    "count",
                    texts.writing().number(parts.size()),
                    "parts",
                    texts.listed(parts.stream()
                            .map(Framework.Instrument::abbreviation)
                            .toList()))));
            blocks.add(ItemList.of(
                    ItemList.Marking.BULLET,
                    parts.stream()
                            .map(part -> part.abbreviation() + " : " + texts.name(part.name()))
                            .toList()));
        }
    }

    private String named(Framework.Indicator indicator) {
        String name = texts.name(indicator.name());
        if (indicator.subIndicators().isEmpty()) {
            return name;
        }
        return texts.get(
                "instruments.sub-indicators",
                "name",
                name,
                "count",
                texts.writing().number(indicator.subIndicators().size()),
                "names",
                texts.listed(indicator.subIndicators().stream()
                        .map(sub -> texts.name(sub.name()))
                        .toList()));
    }

    private void method(List<Block> blocks) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.naming(texts.get("scoring.method.column"), 3));
        framework.instruments().forEach(instrument -> columns.add(Table.Column.of(instrument.abbreviation(), 4)));
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("leaf", instrument -> texts.get("scoring.method.leaf-" + Material.code(instrument.kind()))));
        if (framework.instruments().stream().anyMatch(this::isDivided)) {
            rows.add(row(
                    "sub-indicator",
                    instrument -> isDivided(instrument)
                            ? texts.get("scoring.method.sub-indicator-text")
                            : texts.get("word.none")));
        }
        rows.add(row(
                "indicator",
                instrument -> texts.get(
                        isDivided(instrument)
                                ? "scoring.method.indicator-sub-indicators"
                                : "scoring.method.indicator-questions")));
        rows.add(row("instrument", _ -> texts.get("scoring.method.instrument-text")));
        rows.add(row(
                "weight",
                instrument -> texts.get(
                        "scoring.method.weight-text", "weight", texts.writing().plain(instrument.weight()))));
        rows.add(new Table.Row(List.of(
                Table.Cell.of(texts.get("scoring.method.total")),
                new Table.Cell(
                        List.of(Paragraph.of(texts.get("scoring.method.total-text"))),
                        framework.instruments().size()))));
        blocks.add(new Heading(2, texts.get("scoring.method.heading")));
        blocks.add(Paragraph.of(texts.get("scoring.method.intro")));
        blocks.add(Table.of(texts.get("scoring.method.caption"), columns, rows, Table.Reflow.GRID));
        List<String> shared = framework.indicators().stream()
                .filter(indicator -> indicator.instruments().size() > 1)
                .map(indicator -> material.labels().label(indicator.code()))
                .toList();
        if (!shared.isEmpty()) {
            blocks.add(Paragraph.note(texts.get("scoring.method.shared", "indicators", texts.listed(shared))));
        }
        blocks.add(Paragraph.note(texts.get(
                "scoring.method.rounding",
                "scale",
                texts.writing().number(framework.rounding().scale()))));
    }

    private Table.Row row(String level, Function<Framework.Instrument, String> text) {
        return new Table.Row(Stream.concat(
                        Stream.of(texts.get("scoring.method." + level)),
                        framework.instruments().stream().map(text))
                .map(Table.Cell::of)
                .toList());
    }

    private boolean isDivided(Framework.Instrument instrument) {
        return material.indicatorsOf(instrument).stream()
                .anyMatch(indicator -> !indicator.subIndicators().isEmpty());
    }

    private void ratings(List<Block> blocks) {
        List<Framework.Band> bands = framework.bands();
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            rows.add(Table.Row.of(span(i), condition(i), texts.name(bands.get(i).label())));
        }
        blocks.add(new Heading(2, texts.get("scoring.rating.heading")));
        blocks.add(Paragraph.of(texts.get(
                "scoring.rating.intro",
                "passing",
                texts.either(bands.stream()
                        .filter(Framework.Band::meetsTarget)
                        .map(band -> texts.name(band.label()))
                        .toList()))));
        blocks.add(Table.of(
                texts.get("scoring.rating.caption"),
                List.of(
                        Table.Column.centered(texts.get("scoring.rating.score"), 3),
                        Table.Column.of(texts.get("scoring.rating.condition"), 7),
                        Table.Column.centered(texts.get("scoring.rating.level"), 3)),
                rows,
                Table.Reflow.GRID));
    }

    /** From where to where a band reaches. It is open where a better band can be missed by its condition alone. */
    private String span(int index) {
        BigDecimal from = framework.bands().get(index).from();
        List<Framework.Band> higher = framework.bands().subList(0, index).stream()
                .filter(band -> band.from().compareTo(from) > 0)
                .toList();
        boolean falls = framework.bands().subList(0, index).stream()
                .anyMatch(band -> band.everyInstrumentFrom() != null && !isCaught(band, index));
        if (falls) {
            return texts.get("scoring.rating.open", "from", texts.writing().score(from));
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(framework.rounding().scale());
        BigDecimal to = higher.isEmpty()
                ? BigDecimal.valueOf(100)
                : higher.getLast().from().subtract(step);
        return texts.get(
                "scoring.rating.span",
                "from",
                texts.writing().score(from),
                "to",
                texts.writing().score(to));
    }

    /** Whether a total that misses the band's condition stays in a band over {@code index}. */
    private boolean isCaught(Framework.Band missed, int index) {
        return framework.bands().subList(0, index).stream()
                .anyMatch(band ->
                        band.everyInstrumentFrom() == null && band.from().compareTo(missed.from()) <= 0);
    }

    private String condition(int index) {
        Framework.Band band = framework.bands().get(index);
        if (band.everyInstrumentFrom() != null) {
            return texts.get(
                    "scoring.rating.every",
                    "instruments",
                    framework.instruments().stream()
                            .map(Framework.Instrument::abbreviation)
                            .collect(Collectors.joining(", ")),
                    "score",
                    texts.writing().plain(band.everyInstrumentFrom()));
        }
        return framework.bands().subList(0, index).stream()
                .filter(above ->
                        above.everyInstrumentFrom() != null && above.from().compareTo(band.from()) == 0)
                .reduce((_, last) -> last)
                .map(above -> texts.get(
                        "scoring.rating.some", "score", texts.writing().plain(above.everyInstrumentFrom())))
                .orElseGet(() -> texts.get("scoring.rating.none"));
    }
}
