package org.sucharit.reporting.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.NodeLabels;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** What an analysis report is written from, and how its figures are shown. */
record Material(AnalysisSources sources, HouseTexts texts, NodeLabels labels, Map<String, Score.Node> nodes) {

    /** The node of the total. */
    static final String TOTAL = "total";

    static Material of(AnalysisSources sources, HouseTexts texts) {
        Map<String, Score.Node> nodes = new HashMap<>();
        sources.score().nodes().forEach(node -> nodes.put(node.node(), node));
        return new Material(sources, texts, NodeLabels.of(sources.framework(), texts), Map.copyOf(nodes));
    }

    Framework framework() {
        return sources.framework();
    }

    Agency agency() {
        return sources.agency();
    }

    Score score() {
        return sources.score();
    }

    Plan plan() {
        return sources.plan();
    }

    /** The derived score of a node; a dash where there is none. */
    String points(String node) {
        Score.Node found = nodes.get(node);
        return points(found == null ? null : found.derived());
    }

    /** A score as a number; a dash where there is none. */
    CellBlock figure(BigDecimal score) {
        return score == null ? Paragraph.of(texts.get("word.none")) : Figure.score(score);
    }

    String points(BigDecimal score) {
        return score == null ? texts.get("word.none") : texts.writing().score(score);
    }

    /**
     * The cell of a node's score. Where nothing is derived for it, the published figure stands in, and says so; where
     * there is neither, the cell says why.
     */
    Table.Cell pointsCell(String node) {
        Score.Node found = nodes.get(node);
        if (found == null || found.derived() != null) {
            return Table.Cell.of(figure(found == null ? null : found.derived()));
        }
        if (found.published() != null) {
            return Table.Cell.of(figure(found.published()), Paragraph.note(texts.get("word.as-published")));
        }
        return Table.Cell.of(
                Paragraph.of(points(node)), Paragraph.note(texts.get("word.state." + code(found.state()))));
    }

    /** The cell of an indicator's verdict; a dash where there is none. */
    Table.Cell verdictCell(String node) {
        Score.Node found = nodes.get(node);
        if (found == null || found.verdict() == null) {
            return Table.Cell.of(texts.get("word.none"));
        }
        return Table.Cell.of(verdict(found.verdict()));
    }

    CellBlock verdict(Score.Verdict verdict) {
        return new Badge(
                texts.get("word.verdict." + code(verdict)),
                verdict == Score.Verdict.MEETS ? Badge.Tone.GOOD : Badge.Tone.BAD);
    }

    /** What a rating is called; its code where the framework has no such band. */
    String rating(String code) {
        return framework().bands().stream()
                .filter(band -> band.rating().equals(code))
                .findFirst()
                .map(band -> texts.name(band.label()))
                .orElse(code);
    }

    /** The instruments' abbreviations that measure an indicator, each family once. */
    List<String> families(Framework.Indicator indicator) {
        return framework().instruments().stream()
                .filter(instrument -> indicator.instruments().contains(instrument.code()))
                .map(Framework.Instrument::family)
                .distinct()
                .toList();
    }

    List<Framework.Indicator> indicatorsOf(Framework.Instrument instrument) {
        return framework().indicators().stream()
                .filter(indicator -> indicator.instruments().contains(instrument.code()))
                .toList();
    }

    /** A constant as it is spelt on the wire: {@code does-not-meet}. */
    static String code(Enum<?> constant) {
        return HouseTexts.code(constant);
    }
}
