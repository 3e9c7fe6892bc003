package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Holds each printed score against each printed level below it, by itself.
 *
 * <p>What no choice of tie-breaking and of rounded levels explains is a {@code VALUE}; what some choice explains, but
 * plain exact arithmetic published half-up does not give, is a {@code ROUNDING}. Half-up is the yardstick whatever the
 * framework's own policy, because that is what a reader with a calculator finds.
 */
final class LevelTests {

    private final Evidence evidence;
    private final int policyScale;
    /** For every level with a printed figure, coarsest first, one test per way of breaking ties. */
    private final List<List<LevelTest>> tests = new ArrayList<>();

    private LevelTests(Evidence evidence, int policyScale) {
        this.evidence = evidence;
        this.policyScale = policyScale;
    }

    static LevelTests of(Evidence evidence, int policyScale) {
        LevelTests all = new LevelTests(evidence, policyScale);
        for (Level level : List.of(Level.values()).reversed()) {
            if (level != Level.TOTAL && all.isPrinted(level)) {
                List<LevelTest> modes = new ArrayList<>();
                for (Framework.Rounding.Mode mode : Framework.Rounding.Mode.values()) {
                    modes.add(LevelTest.of(evidence, level, policyScale, RoundingPolicy.mode(mode)));
                }
                all.tests.add(modes);
            }
        }
        return all;
    }

    private boolean isPrinted(Level level) {
        for (TreeNode node : evidence.tree().nodes()) {
            if (node.level() == level && evidence.printedScore(node) != null) {
                return true;
            }
        }
        return false;
    }

    /** The differences at one node, coarsest level first. */
    List<Difference> differences(TreeNode node) {
        List<Difference> differences = new ArrayList<>();
        for (List<LevelTest> modes : tests) {
            if (isTested(node, modes)) {
                Span span = span(node, modes);
                if (!span.explained()) {
                    differences.add(difference(node, Kind.VALUE, span.toString(), modes, List.of()));
                } else {
                    addRounding(node, modes, differences);
                }
            }
        }
        return differences;
    }

    /** Sets of printed scores that contradict each other: of each set at least one is wrong. */
    List<Set<TreeNode>> contradictions() {
        List<Set<TreeNode>> contradictions = new ArrayList<>();
        for (TreeNode node : evidence.tree().nodes()) {
            for (List<LevelTest> modes : tests) {
                if (isTested(node, modes) && !span(node, modes).explained()) {
                    Set<TreeNode> scores = new LinkedHashSet<>();
                    scores.add(node);
                    scores.addAll(modes.getFirst().figuresUnder(node));
                    contradictions.add(scores);
                }
            }
        }
        return contradictions;
    }

    private boolean isTested(TreeNode node, List<LevelTest> modes) {
        return !node.isLeaf()
                && evidence.printedScore(node) != null
                && modes.getFirst().recomputed(node) != null;
    }

    private Span span(TreeNode node, List<LevelTest> modes) {
        BigDecimal printed = evidence.printedScore(node);
        int scale = Figures.scaleOf(printed, policyScale);
        boolean explained = false;
        BigDecimal low = null;
        BigDecimal high = null;
        for (LevelTest test : modes) {
            Interval scores = test.recomputed(node).scores();
            BigDecimal lowest = scores.lowestPrinted(scale, test.mode());
            BigDecimal highest = scores.highestPrinted(scale, test.mode());
            explained |= printed.compareTo(lowest) >= 0 && printed.compareTo(highest) <= 0;
            low = low == null ? lowest : low.min(lowest);
            high = high == null ? highest : high.max(highest);
        }
        return new Span(low, high, explained);
    }

    private void addRounding(TreeNode node, List<LevelTest> modes, List<Difference> differences) {
        LevelTest test = modes.getFirst();
        Rational exact = test.recomputed(node).exact();
        if (exact == null) {
            return;
        }
        BigDecimal printed = evidence.printedScore(node);
        int scale = Figures.scaleOf(printed, policyScale);
        BigDecimal plain = exact.round(scale, RoundingMode.HALF_UP);
        if (plain.compareTo(printed) != 0) {
            List<Framework.Rounding> policies = FittingPolicies.fitting(
                    scale,
                    test.levelsUnder(node),
                    policy -> policy.publish(test.exact(node, policy)).compareTo(printed) == 0);
            differences.add(difference(node, Kind.ROUNDING, plain.toPlainString(), modes, policies));
        }
    }

    private Difference difference(
            TreeNode node, Kind kind, String expected, List<LevelTest> modes, List<Framework.Rounding> policies) {
        return new Difference(
                node.code(),
                kind,
                Figures.figure(evidence.printedScore(node), policyScale),
                expected,
                modes.getFirst().level(),
                policies);
    }

    private record Span(BigDecimal low, BigDecimal high, boolean explained) {

        @Override
        public String toString() {
            return Figures.span(low, high);
        }
    }
}
