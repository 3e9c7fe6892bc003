package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The scores that each node may have while some printed scores are wrong and the others right.
 *
 * <p>Each node is, but for rounding, the mean of its children; so each bounds the other, upwards and downwards, until
 * nothing more follows. Ends count as reached and every rounding as possible: no score that fits is ever excluded,
 * while one that does not may be left in. Ends are whole grains of 10⁻⁸, rounded outwards, which keeps that promise
 * and costs no fractions.
 */
final class FeasibleScores {

    private static final int DECIMALS = 8;
    private static final long HUNDRED = grains(Rational.HUNDRED, RoundingMode.UNNECESSARY);
    private static final int MOST_ROUNDS = 8;
    /** Sums of weighted grains are longs; a relation whose weights are too fine for that says nothing. */
    private static final long MOST_WEIGHT = 10_000_000;

    private final List<Relation> relations;
    private final long[] low;
    private final long[] high;

    /**
     * A number that is the weighted mean of others, give or take what rounding makes of it.
     *
     * @param weight the sum of the weights
     * @param slack in grains, times that sum
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Relation(int mean, int[] operands, long[] weights, long weight, long slack) {}

    private FeasibleScores(List<Relation> relations, long[] low, long[] high) {
        this.relations = relations;
        this.low = low;
        this.high = high;
    }

    /** What follows before anything is propagated. */
    static FeasibleScores of(Evidence evidence, Set<TreeNode> wrong, int policyScale) {
        int size = evidence.tree().size() + evidence.tree().groups().size();
        FeasibleScores scores = new FeasibleScores(relations(evidence, policyScale), new long[size], new long[size]);
        Arrays.fill(scores.high, HUNDRED);
        for (TreeNode node : evidence.tree().nodes()) {
            BigDecimal printed = evidence.printedScore(node);
            if (printed != null && !wrong.contains(node)) {
                scores.print(node, printed, policyScale);
            }
        }
        return scores;
    }

    private static List<Relation> relations(Evidence evidence, int policyScale) {
        long half = grains(Units.half(policyScale), RoundingMode.CEILING);
        List<Relation> relations = new ArrayList<>();
        List<Integer> groupPlaces = new ArrayList<>();
        List<Rational> groupWeights = new ArrayList<>();
        int place = evidence.tree().size();
        for (InstrumentGroup group : evidence.tree().groups()) {
            Rational weight = Rational.ZERO;
            for (TreeNode instrument : group.instruments()) {
                weight = evidence.isNotApplicable(instrument) ? weight : weight.add(instrument.weight());
            }
            if (weight.signum() > 0) {
                groupPlaces.add(place);
                groupWeights.add(weight);
                addMean(relations, evidence, place, group.instruments(), TreeNode::weight, half);
                // Both the parts under an indicator and those under an instrument may have been rounded.
                addMean(relations, evidence, place, group.views(), view -> Rational.ONE, 2 * half);
            }
            place++;
        }
        for (TreeNode node : evidence.tree().nodes()) {
            if (node.level() == Level.TOTAL) {
                add(relations, node.index(), groupPlaces, groupWeights, half);
            } else if (!evidence.isNotApplicable(node)) {
                addMean(relations, evidence, node.index(), node.children(), child -> child.weightIn(node), half);
            }
        }
        return relations;
    }

    private static void addMean(
            List<Relation> relations,
            Evidence evidence,
            int mean,
            List<TreeNode> operands,
            Function<TreeNode, Rational> weight,
            long slack) {
        List<Integer> places = new ArrayList<>();
        List<Rational> weights = new ArrayList<>();
        for (TreeNode operand : operands) {
            if (!evidence.isNotApplicable(operand)) {
                places.add(operand.index());
                weights.add(weight.apply(operand));
            }
        }
        add(relations, mean, places, weights, slack);
    }

    private static void add(
            List<Relation> relations, int mean, List<Integer> places, List<Rational> weights, long slack) {
        if (places.isEmpty()) {
            return;
        }
        Rational unit = Units.common(weights);
        Rational whole = weights.stream().reduce(Rational.ZERO, Rational::add).divide(unit);
        if (whole.compareTo(Rational.of(MOST_WEIGHT)) <= 0) {
            long sum = Units.floor(whole).longValueExact();
            relations.add(new Relation(
                    mean,
                    places.stream().mapToInt(Integer::intValue).toArray(),
                    weights.stream()
                            .mapToLong(
                                    weight -> Units.floor(weight.divide(unit)).longValueExact())
                            .toArray(),
                    sum,
                    slack * sum));
        }
    }

    FeasibleScores copy() {
        return new FeasibleScores(relations, low.clone(), high.clone());
    }

    Rational low(TreeNode node) {
        return score(low[node.index()]);
    }

    Rational high(TreeNode node) {
        return score(high[node.index()]);
    }

    /** Leaves only scores that are printed so. */
    void print(TreeNode node, BigDecimal figure, int policyScale) {
        Rational score = Rational.of(figure);
        Rational half = node.isItem() && node.scale().canScore(score)
                ? Rational.ZERO
                : Units.half(Figures.scaleOf(figure, policyScale));
        narrow(node, score.subtract(half), score.add(half));
    }

    /** Leaves only scores from {@code from} to {@code to}; false where none is left. */
    boolean narrow(TreeNode node, Rational from, Rational to) {
        narrow(node.index(), grains(from, RoundingMode.FLOOR), grains(to, RoundingMode.CEILING));
        return low[node.index()] <= high[node.index()];
    }

    /** Lets every bound bear on every other; false where some node is left without any score. */
    boolean propagate() {
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (Relation relation : relations.reversed()) {
                changed |= revise(relation);
            }
            for (Relation relation : relations) {
                changed |= revise(relation);
            }
            for (int i = 0; i < low.length; i++) {
                if (low[i] > high[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean revise(Relation relation) {
        long lows = 0;
        long highs = 0;
        for (int i = 0; i < relation.operands.length; i++) {
            lows += low[relation.operands[i]] * relation.weights[i];
            highs += high[relation.operands[i]] * relation.weights[i];
        }
        boolean changed = narrow(
                relation.mean,
                Math.floorDiv(lows - relation.slack, relation.weight),
                Math.ceilDiv(highs + relation.slack, relation.weight));
        long least = low[relation.mean] * relation.weight - relation.slack;
        long most = high[relation.mean] * relation.weight + relation.slack;
        for (int i = 0; i < relation.operands.length; i++) {
            int operand = relation.operands[i];
            long weight = relation.weights[i];
            long othersLow = lows - low[operand] * weight;
            long othersHigh = highs - high[operand] * weight;
            long from = Math.floorDiv(least - othersHigh, weight);
            long to = Math.ceilDiv(most - othersLow, weight);
            changed |= narrow(operand, from, to);
            lows = othersLow + low[operand] * weight;
            highs = othersHigh + high[operand] * weight;
        }
        return changed;
    }

    private boolean narrow(int place, long from, long to) {
        boolean changed = from > low[place] || to < high[place];
        low[place] = Math.max(low[place], from);
        high[place] = Math.min(high[place], to);
        return changed;
    }

    private static long grains(Rational score, RoundingMode outwards) {
        return score.round(DECIMALS, outwards).movePointRight(DECIMALS).longValueExact();
    }

    private static Rational score(long grains) {
        return Rational.of(BigDecimal.valueOf(grains, DECIMALS));
    }
}
