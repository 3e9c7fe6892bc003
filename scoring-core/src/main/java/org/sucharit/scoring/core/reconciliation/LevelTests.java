package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Holds each printed score against each printed level below it, by itself.
 *
 * <p>What no choice of tie-breaking and of rounded levels explains is a {@code VALUE}; what some choice explains, but
 * plain exact arithmetic published half-up does not give, is a {@code ROUNDING}. Half-up is the yardstick whatever the
 * framework's own policy, because that is what a reader with a calculator finds.
 *
 * <p>A {@code ROUNDING} is only told of the finest level: what follows from the questions as printed may well be a
 * hundredth off what follows from the indicators as printed, since those were rounded on the way.
 */
final class LevelTests {

    private final Evidence evidence;
    private final int policyScale;
    /** One for every level with a printed figure, coarsest first. */
    private final List<Modes> tests = new ArrayList<>();

    /** The tests against one level, one per way of breaking ties; each made only when the first does not explain all. */
    private final class Modes {

        private final Level level;
        private final Map<RoundingMode, LevelTest> made = new EnumMap<>(RoundingMode.class);

        Modes(Level level) {
            this.level = level;
        }

        LevelTest test(RoundingMode mode) {
            return made.computeIfAbsent(mode, m -> LevelTest.of(evidence, level, policyScale, m));
        }

        LevelTest halfUp() {
            return test(RoundingMode.HALF_UP);
        }
    }

    private LevelTests(Evidence evidence, int policyScale) {
        this.evidence = evidence;
        this.policyScale = policyScale;
    }

    static LevelTests of(Evidence evidence, int policyScale) {
        LevelTests all = new LevelTests(evidence, policyScale);
        for (Level level : List.of(Level.values()).reversed()) {
            if (level != Level.TOTAL && all.isPrinted(level)) {
                all.tests.add(all.new Modes(level));
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

    /** The levels from which a node does not follow, coarsest first. */
    List<Difference> values(TreeNode node) {
        return tests.stream()
                .filter(modes -> isTested(node, modes) && !isExplained(node, modes))
                .map(modes -> difference(node, Kind.VALUE, span(node, modes), modes, List.of()))
                .toList();
    }

    /** What rounding alone explains about a node; empty also where something else is wrong with it. */
    Optional<Difference> rounding(TreeNode node) {
        return tests.reversed().stream()
                .filter(modes ->
                        isTested(node, modes) && modes.halfUp().recomputed(node).isComplete())
                .findFirst()
                .filter(modes -> isExplained(node, modes))
                .flatMap(modes -> rounding(node, modes));
    }

    /** Sets of printed scores that contradict each other: of each set at least one is wrong. */
    List<Set<TreeNode>> contradictions() {
        List<Set<TreeNode>> contradictions = new ArrayList<>();
        for (TreeNode node : evidence.tree().nodes()) {
            for (Modes modes : tests) {
                if (isTested(node, modes) && !isExplained(node, modes)) {
                    Set<TreeNode> scores = new LinkedHashSet<>();
                    scores.add(node);
                    scores.addAll(modes.halfUp().figuresUnder(node));
                    contradictions.add(scores);
                }
            }
        }
        return contradictions;
    }

    private boolean isTested(TreeNode node, Modes modes) {
        return !node.isLeaf()
                && evidence.printedScore(node) != null
                && modes.halfUp().recomputed(node) != null;
    }

    private boolean isExplained(TreeNode node, Modes modes) {
        BigDecimal printed = evidence.printedScore(node);
        for (Framework.Rounding.Mode mode : Framework.Rounding.Mode.values()) {
            LevelTest test = modes.test(RoundingPolicy.mode(mode));
            if (printed.compareTo(lowest(node, test)) >= 0 && printed.compareTo(highest(node, test)) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** The figures that some way of breaking ties would print. */
    private String span(TreeNode node, Modes modes) {
        BigDecimal low = lowest(node, modes.halfUp());
        BigDecimal high = highest(node, modes.halfUp());
        for (Framework.Rounding.Mode mode : Framework.Rounding.Mode.values()) {
            low = low.min(lowest(node, modes.test(RoundingPolicy.mode(mode))));
            high = high.max(highest(node, modes.test(RoundingPolicy.mode(mode))));
        }
        return Figures.span(low, high);
    }

    private BigDecimal lowest(TreeNode node, LevelTest test) {
        return test.recomputed(node).scores().lowestPrinted(scale(node), test.mode());
    }

    private BigDecimal highest(TreeNode node, LevelTest test) {
        return test.recomputed(node).scores().highestPrinted(scale(node), test.mode());
    }

    private int scale(TreeNode node) {
        return Figures.scaleOf(evidence.printedScore(node), policyScale);
    }

    private Optional<Difference> rounding(TreeNode node, Modes modes) {
        LevelTest test = modes.halfUp();
        BigDecimal printed = evidence.printedScore(node);
        int scale = scale(node);
        BigDecimal plain = test.recomputed(node).exact().round(scale, RoundingMode.HALF_UP);
        if (plain.compareTo(printed) == 0) {
            return Optional.empty();
        }
        List<Framework.Rounding> policies = FittingPolicies.fitting(
                scale,
                test.levelsUnder(node),
                policy -> policy.publish(test.exact(node, policy)).compareTo(printed) == 0);
        return Optional.of(difference(node, Kind.ROUNDING, plain.toPlainString(), modes, policies));
    }

    private Difference difference(
            TreeNode node, Kind kind, String expected, Modes modes, List<Framework.Rounding> policies) {
        return new Difference(
                node.code(),
                kind,
                Figures.figure(evidence.printedScore(node), policyScale),
                expected,
                modes.level,
                policies);
    }
}
