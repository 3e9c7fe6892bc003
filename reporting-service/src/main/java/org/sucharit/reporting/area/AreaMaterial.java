package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.NodeLabels;
import org.sucharit.reporting.composition.ProvinceName;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.writing.Writing;

/** What the parts of the report share. */
record AreaMaterial(
        AreaSources sources, HouseTexts texts, NodeLabels labels, String area, Map<String, Label> provinces) {

    static AreaMaterial of(AreaSources sources, Instant asOf, Writing writing) {
        HouseTexts house = HouseTexts.of("area", writing);
        AreaFigures figures = sources.figures();
        String area = figures.province() == null
                ? house.get("nation")
                : ProvinceName.of(figures.province().code(), figures.province().name(), house);
        HouseTexts texts = house.with(Map.of(
                "area",
                area,
                "year",
                writing.number(figures.fiscalYear()),
                "last-year",
                writing.number(figures.fiscalYear() - 1),
                "date",
                writing.date(asOf),
                "target",
                writing.plain(sources.framework().target().score())));
        Map<String, Label> provinces = new HashMap<>();
        figures.provinces().forEach(each -> provinces.put(each.code(), each.name()));
        return new AreaMaterial(sources, texts, NodeLabels.of(sources.framework(), texts), area, provinces);
    }

    AreaFigures figures() {
        return sources.figures();
    }

    Framework framework() {
        return sources.framework();
    }

    boolean nation() {
        return figures().province() == null;
    }

    /** The text for the nation, or the one for a province. */
    String path(String path) {
        return path + (nation() ? ".nation" : ".province");
    }

    /** A rating as it is called; its code where the framework has none of it. */
    String rating(String code) {
        return framework().bands().stream()
                .filter(band -> band.rating().equals(code))
                .findFirst()
                .map(band -> texts.name(band.label()))
                .orElse(code);
    }

    /** An agency's name; of the nation with its province behind it, for many have namesakes. */
    String placed(Standing agency) {
        String name = texts.name(agency.name());
        return province(agency)
                .map(province -> texts.get("unscored.placed", "agency", name, "province", province))
                .orElse(name);
    }

    /** An agency's name; of the nation with its province under it. */
    Table.Cell named(Standing agency) {
        Paragraph name = Paragraph.of(texts.name(agency.name()));
        return province(agency)
                .map(province -> Table.Cell.of(name, Paragraph.note(province)))
                .orElseGet(() -> Table.Cell.of(name));
    }

    /** Where the document tells of several. */
    private Optional<String> province(Standing agency) {
        return Optional.ofNullable(provinces.get(agency.province()))
                .map(name -> ProvinceName.of(agency.province(), name, texts));
    }

    Table.Cell rating(Standing agency) {
        List<String> ratings = agency.ratings().stream().map(this::rating).toList();
        return Table.Cell.of(ratings.isEmpty() ? texts.get("word.none") : texts.either(ratings));
    }

    /** A score; a dash where there is none. */
    Table.Cell score(BigDecimal score) {
        return Table.Cell.of(score == null ? none() : Figure.score(score));
    }

    Table.Cell mean(Mean mean) {
        return score(mean.exists() ? mean.rounded(2) : null);
    }

    /** Percent; a dash of none. */
    Table.Cell percent(Share share) {
        return score(share.whole() == 0 ? null : share.percent(2));
    }

    Table.Cell count(int count) {
        return Table.Cell.of(Figure.count(count));
    }

    Table.Cell rank(Integer rank) {
        return rank == null ? Table.Cell.of(none()) : count(rank);
    }

    private CellBlock none() {
        return Paragraph.of(texts.get("word.none"));
    }

    String counted(int count) {
        return texts.writing().count(count);
    }

    String points(Mean mean) {
        return texts.writing().score(mean.rounded(2));
    }
}
