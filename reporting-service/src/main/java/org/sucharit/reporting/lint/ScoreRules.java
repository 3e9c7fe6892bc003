package org.sucharit.reporting.lint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;

/**
 * Whether the figures of a score sheet follow from each other by the framework's rules, as far as rounded figures can
 * tell: reckoned anew here, so that a fault of whoever derived them does not pass unseen.
 */
final class ScoreRules {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Framework framework;
    private final Score score;
    private final Map<String, Score.Node> nodes = new HashMap<>();
    private final Map<String, List<Score.Node>> children = new HashMap<>();
    private final List<Contradiction> found = new ArrayList<>();

    private ScoreRules(Framework framework, Score score) {
        this.framework = framework;
        this.score = score;
        for (Score.Node node : score.nodes()) {
            nodes.put(node.node(), node);
            if (node.parent() != null) {
                children.computeIfAbsent(node.parent(), _ -> new ArrayList<>()).add(node);
            }
        }
    }

    static List<Contradiction> check(Framework framework, Score score) {
        ScoreRules rules = new ScoreRules(framework, score);
        score.nodes().forEach(rules::verdict);
        rules.rating();
        score.nodes().forEach(rules::follows);
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
                    "total",
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

    /** A mean lies where its rounded parts leave room for it; what was entered as published follows from nothing. */
    private void follows(Score.Node node) {
        List<Score.Node> parts = children.getOrDefault(node.node(), List.of());
        if (node.derived() == null
                || node.use() == Score.Use.INPUT
                || parts.isEmpty()
                || parts.stream().anyMatch(part -> part.derived() == null)) {
            return;
        }
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Score.Node part : parts) {
            BigDecimal weight = weight(node, part);
            weights = weights.add(weight);
            sum = sum.add(weight.multiply(part.derived()));
        }
        BigDecimal mean = sum.divide(weights, MathContext.DECIMAL64);
        // Half a unit for the rounding of the parts, another for that of the mean.
        BigDecimal room = BigDecimal.ONE.movePointLeft(framework.rounding().scale());
        if (mean.subtract(node.derived()).abs().compareTo(room.add(room.multiply(HALF))) > 0) {
            found.add(Messages.of(
                    Rule.FIGURE,
                    node.node(),
                    "node",
                    node.node(),
                    "score",
                    node.derived().toPlainString(),
                    "expected",
                    mean.setScale(framework.rounding().scale(), RoundingMode.HALF_UP)
                            .toPlainString()));
        }
    }

    /** Instruments weigh in the total, and in what several of them measure. */
    private BigDecimal weight(Score.Node node, Score.Node part) {
        if (part.level() == Framework.Level.INSTRUMENT) {
            return instrumentWeight(part.node());
        }
        if (part.level() == Framework.Level.PART && node.level() == Framework.Level.INDICATOR) {
            return instrumentWeight(part.node().substring(0, part.node().indexOf('.')));
        }
        return BigDecimal.ONE;
    }

    private BigDecimal instrumentWeight(String code) {
        return framework.instruments().stream()
                .filter(instrument -> instrument.code().equals(code))
                .map(Framework.Instrument::weight)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }
}
