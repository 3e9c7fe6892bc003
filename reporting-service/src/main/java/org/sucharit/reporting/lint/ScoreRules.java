package org.sucharit.reporting.lint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.NodeLabels;

/**
 * Whether the figures of a score sheet follow from each other by the framework's rules, as far as rounded figures can
 * tell: reckoned anew here, so that a fault of whoever derived them does not pass unseen.
 */
final class ScoreRules {

    private static final String TOTAL = "total";

    private final Framework framework;
    private final Score score;
    private final Map<String, Score.Node> nodes = new HashMap<>();
    private final List<Contradiction> found = new ArrayList<>();

    private ScoreRules(Framework framework, Score score) {
        this.framework = framework;
        this.score = score;
        score.nodes().forEach(node -> nodes.put(node.node(), node));
    }

    static List<Contradiction> check(Framework framework, Score score) {
        ScoreRules rules = new ScoreRules(framework, score);
        score.nodes().forEach(rules::verdict);
        rules.rating();
        rules.figures();
        return rules.found;
    }

    private void verdict(Score.Node node) {
        if (node.verdict() == null || node.derived() == null) {
            return;
        }
        boolean meets = node.derived().compareTo(framework.thresholds().verdict()) >= 0;
        if (meets != (node.verdict() == Score.Verdict.MEETS)) {
            found.add(Messages.of(
                    Rule.VERDICT,
                    node.node(),
                    "node",
                    node.node(),
                    "score",
                    node.derived().toPlainString(),
                    "criterion",
                    framework.thresholds().verdict().toPlainString()));
        }
    }

    private void rating() {
        List<String> given = score.rating().derived();
        BigDecimal total = score.total().derived();
        if (given.size() != 1 || total == null) {
            return;
        }
        Optional<Framework.Band> follows = framework.bands().stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .filter(this::isFulfilled)
                .findFirst();
        if (follows.filter(band -> band.rating().equals(given.getFirst())).isEmpty()) {
            found.add(Messages.of(
                    Rule.RATING,
                    TOTAL,
                    "rating",
                    given.getFirst(),
                    "expected",
                    follows.map(Framework.Band::rating).orElse("–")));
        }
    }

    private boolean isFulfilled(Framework.Band band) {
        return band.everyInstrumentFrom() == null
                || framework.instruments().stream()
                        .map(instrument -> nodes.get(instrument.code()))
                        .allMatch(node -> node != null
                                && node.derived() != null
                                && node.derived().compareTo(band.everyInstrumentFrom()) >= 0);
    }

    /** Every mean of the year's tree, from the total down. */
    private void figures() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        framework.instruments().forEach(instrument -> weights.put(instrument.code(), instrument.weight()));
        follows(TOTAL, weights);
        for (Framework.Instrument instrument : framework.instruments()) {
            follows(
                    instrument.code(),
                    evenly(framework.indicators().stream()
                            .filter(indicator -> indicator.instruments().contains(instrument.code()))
                            .map(indicator -> NodeLabels.part(indicator, instrument.code()))));
        }
        framework.indicators().forEach(indicator -> indicator(indicator, weights));
    }

    private void indicator(Framework.Indicator indicator, Map<String, BigDecimal> weights) {
        if (indicator.instruments().size() > 1) {
            Map<String, BigDecimal> parts = new LinkedHashMap<>();
            indicator
                    .instruments()
                    .forEach(instrument -> parts.put(NodeLabels.part(indicator, instrument), weights.get(instrument)));
            follows(indicator.code(), parts);
        }
        for (String instrument : indicator.instruments()) {
            String part = NodeLabels.part(indicator, instrument);
            follows(
                    part,
                    evenly(
                            indicator.subIndicators().isEmpty()
                                    ? leaves(instrument, indicator.questions())
                                    : indicator.subIndicators().stream().map(Framework.SubIndicator::code)));
            indicator.subIndicators().forEach(sub -> follows(sub.code(), evenly(leaves(instrument, sub.questions()))));
        }
    }

    private static Stream<String> leaves(String instrument, List<Framework.Question> questions) {
        return questions.stream().map(question -> NodeLabels.leaf(instrument, question));
    }

    private static Map<String, BigDecimal> evenly(Stream<String> parts) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        parts.forEach(part -> weights.put(part, BigDecimal.ONE));
        return weights;
    }

    /** A mean lies where its rounded parts leave room for it; what was entered as published follows from nothing. */
    private void follows(String code, Map<String, BigDecimal> parts) {
        Score.Node node = nodes.get(code);
        if (node == null
                || node.derived() == null
                || node.use() == Score.Use.INPUT
                || parts.isEmpty()
                || parts.keySet().stream().map(nodes::get).anyMatch(part -> part == null || part.derived() == null)) {
            return;
        }
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> part : parts.entrySet()) {
            weights = weights.add(part.getValue());
            sum = sum.add(part.getValue().multiply(nodes.get(part.getKey()).derived()));
        }
        BigDecimal mean = sum.divide(weights, MathContext.DECIMAL64);
        // Half a unit for the rounding of the parts, another for that of the mean.
        BigDecimal room = BigDecimal.ONE.movePointLeft(framework.rounding().scale());
        if (mean.subtract(node.derived()).abs().compareTo(room) > 0) {
            found.add(Messages.of(
                    Rule.FIGURE,
                    code,
                    "node",
                    code,
                    "score",
                    node.derived().toPlainString(),
                    "expected",
                    mean.setScale(framework.rounding().scale(), RoundingMode.HALF_UP)
                            .toPlainString()));
        }
    }
}
