package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.IntervalMean;
import org.sucharit.scoring.core.arithmetic.Mean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.tree.InstrumentGroup;
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

    private LevelTest(Evidence evidence, Level level, int scale, RoundingMode mode) {
        int size = evidence.tree().size();
        this.evidence = evidence;
        this.level = level;
        this.scale = scale;
        this.mode = mode;
        this.recomputed = new Basis[size];
        this.entering = new Basis[size];
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

    Level level() {
        return level;
    }

    RoundingMode mode() {
        return mode;
    }

    /** What the figures of this level make of the node; null where none of them lies under it. */
    Basis recomputed(TreeNode node) {
        Basis basis = recomputed[node.index()];
        return basis != null && basis.restsOnLevel() ? basis : null;
    }

    private void recompute(TreeNode node) {
        int i = node.index();
        if (node.level() == Level.TOTAL) {
            recomputed[i] = recomputedTotal();
        } else if (!node.isLeaf()) {
            Sum sum = new Sum();
            for (TreeNode child : node.children()) {
                sum.add(entering[child.index()], child.weight());
            }
            recomputed[i] = sum.basis();
        }
        entering[i] = enteringBasis(node, recomputed[i]);
    }

    private Basis recomputedTotal() {
        Sum sum = new Sum();
        for (InstrumentGroup group : evidence.tree().groups()) {
            Sum instruments = new Sum();
            Rational weight = Rational.ZERO;
            for (TreeNode instrument : group.instruments()) {
                if (!evidence.isNotApplicable(instrument)) {
                    instruments.add(entering[instrument.index()], instrument.weight());
                    weight = weight.add(instrument.weight());
                }
            }
            Sum views = new Sum();
            for (TreeNode view : group.views()) {
                views.add(entering[view.index()], Rational.ONE);
            }
            if (weight.signum() > 0) {
                sum.add(better(instruments.basis(), views.basis()), weight);
            }
        }
        return sum.basis();
    }

    /** Shared indicators speak for their group against the level of indicators, and where instruments are silent. */
    private Basis better(Basis instruments, Basis views) {
        if (views == null) {
            return instruments;
        }
        Basis first = level == Level.INDICATOR ? views : instruments;
        Basis second = level == Level.INDICATOR ? instruments : views;
        return first.isComplete() || !second.isComplete() ? first : second;
    }

    private Basis enteringBasis(TreeNode node, Basis below) {
        BigDecimal printed = evidence.printedScore(node);
        boolean over = node.level().compareTo(level) > 0;
        boolean belowServes = below != null && below.isComplete();
        if (printed != null && !(over && belowServes)) {
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
