package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.IntervalMean;
import org.sucharit.scoring.core.arithmetic.Mean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The tree recomputed from the figures printed at one level, under one way of breaking ties.
 *
 * <p>Where the level has no figure in some branch, the nearest printed ones under it serve, else the nearest over it;
 * where there is none at all, any score is possible. A printed figure stands for every score that is printed so, and
 * every score on the way up may have been rounded or not: what lies outside then is explained by no rounding policy.
 */
final class LevelTest {

    private final Evidence evidence;
    private final Level level;
    private final int scale;
    private final RoundingMode mode;
    /** What the printed figures under a node make of it. */
    private final Basis[] recomputed;
    /** What a node brings into the mean above it. */
    private final Basis[] entering;
    /** Whether that is the figure printed at the node. */
    private final boolean[] served;

    private LevelTest(Evidence evidence, Level level, int scale, RoundingMode mode) {
        int size = evidence.tree().size();
        this.evidence = evidence;
        this.level = level;
        this.scale = scale;
        this.mode = mode;
        this.recomputed = new Basis[size];
        this.entering = new Basis[size];
        this.served = new boolean[size];
    }

    static LevelTest of(Evidence evidence, Level level, int scale, RoundingMode mode) {
        LevelTest test = new LevelTest(evidence, level, scale, mode);
        for (TreeNode node : evidence.tree().nodes().reversed()) {
            if (!evidence.isNotApplicable(node)) {
                test.recompute(node);
            }
        }
        return test;
    }

    RoundingMode mode() {
        return mode;
    }

    /** What the figures of this level make of the node; null where none of them lies under it. */
    Basis recomputed(TreeNode node) {
        Basis basis = recomputed[node.index()];
        return basis != null && basis.restsOnLevel() ? basis : null;
    }

    /** The score that the figures of this level give if each is meant exactly; only where the basis is complete. */
    Rational exact(TreeNode node, RoundingPolicy policy) {
        Mean mean = new Mean();
        for (Map.Entry<TreeNode, Rational> operand : operands(node).entrySet()) {
            TreeNode entered = operand.getKey();
            Rational score = served[entered.index()]
                    ? entering[entered.index()].exact()
                    : policy.entering(entered.level(), exact(entered, policy));
            mean.add(score, operand.getValue());
        }
        return mean.value();
    }

    /** The nodes whose printed figures make up the recomputed score. */
    Set<TreeNode> figuresUnder(TreeNode node) {
        Set<TreeNode> figures = new LinkedHashSet<>();
        for (TreeNode entered : operands(node).keySet()) {
            if (served[entered.index()]) {
                figures.add(entered);
            } else if (!entered.isLeaf()) {
                figures.addAll(figuresUnder(entered));
            }
        }
        return figures;
    }

    /** The levels between these figures and the node. */
    Set<Level> levelsUnder(TreeNode node) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (TreeNode entered : operands(node).keySet()) {
            if (!served[entered.index()] && !entered.isLeaf()) {
                levels.add(entered.level());
                levels.addAll(levelsUnder(entered));
            }
        }
        return levels;
    }

    /** What enters the mean of an inner node, with its weight. */
    private Map<TreeNode, Rational> operands(TreeNode node) {
        Map<TreeNode, Rational> operands = new LinkedHashMap<>();
        if (node.level() != Level.TOTAL) {
            node.children().forEach(child -> operands.put(child, child.weightIn(node)));
        } else {
            for (InstrumentGroup group : evidence.tree().groups()) {
                if (group.views().isEmpty()
                        || !viewsServe(instruments(group).basis(), views(group).basis())) {
                    group.instruments().forEach(instrument -> operands.put(instrument, instrument.weight()));
                } else {
                    Rational share = weightOf(group)
                            .divide(Rational.of(group.views().stream()
                                    .filter(view -> entering[view.index()] != null)
                                    .count()));
                    group.views().forEach(view -> operands.put(view, share));
                }
            }
        }
        operands.keySet().removeIf(evidence::isNotApplicable);
        return operands;
    }

    private void recompute(TreeNode node) {
        int i = node.index();
        if (node.level() == Level.TOTAL) {
            recomputed[i] = recomputedTotal();
        } else if (!node.isLeaf()) {
            Sum sum = new Sum();
            for (TreeNode child : node.children()) {
                sum.add(entering[child.index()], child.weightIn(node));
            }
            recomputed[i] = sum.basis();
        }
        entering[i] = enteringBasis(node, recomputed[i]);
    }

    private Basis recomputedTotal() {
        Sum sum = new Sum();
        for (InstrumentGroup group : evidence.tree().groups()) {
            Rational weight = weightOf(group);
            if (weight.signum() > 0) {
                Basis instruments = instruments(group).basis();
                Basis views = views(group).basis();
                sum.add(viewsServe(instruments, views) ? views : instruments, weight);
            }
        }
        return sum.basis();
    }

    private Sum instruments(InstrumentGroup group) {
        Sum sum = new Sum();
        group.instruments().forEach(instrument -> sum.add(entering[instrument.index()], instrument.weight()));
        return sum;
    }

    private Sum views(InstrumentGroup group) {
        Sum sum = new Sum();
        group.views().forEach(view -> sum.add(entering[view.index()], Rational.ONE));
        return sum;
    }

    private Rational weightOf(InstrumentGroup group) {
        Rational weight = Rational.ZERO;
        for (TreeNode instrument : group.instruments()) {
            if (!evidence.isNotApplicable(instrument)) {
                weight = weight.add(instrument.weight());
            }
        }
        return weight;
    }

    /** Shared indicators speak for their group against the level of indicators, and where instruments are silent. */
    private boolean viewsServe(Basis instruments, Basis views) {
        if (views == null) {
            return false;
        }
        return level == Level.INDICATOR
                ? views.isComplete() || !instruments.isComplete()
                : views.isComplete() && !instruments.isComplete();
    }

    private Basis enteringBasis(TreeNode node, Basis below) {
        BigDecimal printed = evidence.printedScore(node);
        boolean over = node.level().compareTo(level) > 0;
        boolean belowServes = below != null && below.isComplete();
        if (printed != null && !(over && belowServes)) {
            served[node.index()] = true;
            return new Basis(scoresPrintedAs(node, printed), Rational.of(printed), node.level() == level);
        }
        return below == null
                ? Basis.ANYTHING
                : new Basis(below.scores().orRounded(scale, mode), below.exact(), below.restsOnLevel());
    }

    private Interval scoresPrintedAs(TreeNode node, BigDecimal printed) {
        Rational score = Rational.of(printed);
        // An assessor's score is one of a few choices, not a mean: it is printed as it is.
        return node.isItem() && node.scale().canScore(score)
                ? Interval.point(score)
                : Interval.printedAs(printed, Figures.scaleOf(printed, scale), mode);
    }

    /**
     * What is known of a score.
     *
     * @param scores every score it may be
     * @param exact the score if every printed figure is meant exactly; null where some figure is missing
     * @param restsOnLevel whether a figure of the level enters it
     */
    record Basis(Interval scores, Rational exact, boolean restsOnLevel) {

        static final Basis ANYTHING = new Basis(Interval.SCORES, null, false);

        boolean isComplete() {
            return exact != null;
        }
    }

    /** A weighted mean of bases; those that do not apply are null and left out. */
    private static final class Sum {

        private final IntervalMean scores = new IntervalMean();
        private final Mean exact = new Mean();
        private boolean complete = true;
        private boolean rests;
        private boolean empty = true;

        void add(Basis basis, Rational weight) {
            if (basis == null) {
                return;
            }
            empty = false;
            scores.add(basis.scores(), weight);
            rests |= basis.restsOnLevel();
            complete &= basis.isComplete();
            if (complete) {
                exact.add(basis.exact(), weight);
            }
        }

        Basis basis() {
            return empty ? null : new Basis(scores.value(), complete ? exact.value() : null, rests);
        }
    }
}
