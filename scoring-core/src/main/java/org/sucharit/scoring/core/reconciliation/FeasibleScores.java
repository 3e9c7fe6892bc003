package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * while one that does not may be left in.
 */
final class FeasibleScores {

    private static final int MOST_ROUNDS = 8;
    /** Ends are kept to so many decimals, outwards, or their fractions would grow without bound. */
    private static final int DECIMALS = 9;

    private final List<Relation> relations;
    private final Rational[] low;
    private final Rational[] high;

    /** A number that is the weighted mean of others, give or take what rounding makes of it. Weights sum to 1. */
    private record Relation(int mean, List<Integer> operands, List<Rational> weights, Rational slack) {}

    private FeasibleScores(List<Relation> relations, Rational[] low, Rational[] high) {
        this.relations = relations;
        this.low = low;
        this.high = high;
    }

    /** What follows before anything is propagated. */
    static FeasibleScores of(Evidence evidence, Set<TreeNode> wrong, int policyScale) {
        int size = evidence.tree().size();
        int groups = evidence.tree().groups().size();
        FeasibleScores scores = new FeasibleScores(
                relations(evidence, Units.half(policyScale)), new Rational[size + groups], new Rational[size + groups]);
        for (int i = 0; i < size + groups; i++) {
            scores.low[i] = Rational.ZERO;
            scores.high[i] = Rational.HUNDRED;
        }
        for (TreeNode node : evidence.tree().nodes()) {
            BigDecimal printed = evidence.printedScore(node);
            if (printed != null && !wrong.contains(node)) {
                scores.print(node, printed, policyScale);
            }
        }
        return scores;
    }

    private static List<Relation> relations(Evidence evidence, Rational half) {
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
                addMean(relations, evidence, place, group.instruments(), half);
                // Both the parts under an indicator and those under an instrument may have been rounded.
                addMean(relations, evidence, place, group.views(), half.add(half));
            }
            place++;
        }
        for (TreeNode node : evidence.tree().nodes()) {
            if (node.level() == Level.TOTAL) {
                add(relations, node.index(), groupPlaces, groupWeights, half);
            } else if (!evidence.isNotApplicable(node)) {
                addMean(relations, evidence, node.index(), node.children(), half);
            }
        }
        return relations;
    }

    private static void addMean(
            List<Relation> relations, Evidence evidence, int mean, List<TreeNode> operands, Rational slack) {
        List<Integer> places = new ArrayList<>();
        List<Rational> weights = new ArrayList<>();
        for (TreeNode operand : operands) {
            if (!evidence.isNotApplicable(operand)) {
                places.add(operand.index());
                weights.add(operand.weight());
            }
        }
        add(relations, mean, places, weights, slack);
    }

    private static void add(
            List<Relation> relations, int mean, List<Integer> places, List<Rational> weights, Rational slack) {
        if (!places.isEmpty()) {
            Rational whole = weights.stream().reduce(Rational.ZERO, Rational::add);
            relations.add(new Relation(
                    mean,
                    places,
                    weights.stream().map(weight -> weight.divide(whole)).toList(),
                    slack));
        }
    }

    FeasibleScores copy() {
        return new FeasibleScores(relations, low.clone(), high.clone());
    }

    Rational low(TreeNode node) {
        return low[node.index()];
    }

    Rational high(TreeNode node) {
        return high[node.index()];
    }

    /** Leaves only scores that are printed so. */
    void print(TreeNode node, BigDecimal figure, int policyScale) {
        Rational score = Rational.of(figure);
        Rational half = node.isItem() && node.scale().canScore(score)
                ? Rational.ZERO
                : Units.half(Figures.scaleOf(figure, policyScale));
        narrow(node.index(), score.subtract(half), score.add(half));
    }

    /** Leaves only scores from {@code from} to {@code to}; false where none is left. */
    boolean narrow(TreeNode node, Rational from, Rational to) {
        narrow(node.index(), from, to);
        return low(node).compareTo(high(node)) <= 0;
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
                if (low[i].compareTo(high[i]) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean revise(Relation relation) {
        Rational lows = Rational.ZERO;
        Rational highs = Rational.ZERO;
        for (int i = 0; i < relation.operands.size(); i++) {
            lows = lows.add(low[relation.operands.get(i)].multiply(relation.weights.get(i)));
            highs = highs.add(high[relation.operands.get(i)].multiply(relation.weights.get(i)));
        }
        boolean changed = narrow(relation.mean, lows.subtract(relation.slack), highs.add(relation.slack));
        Rational least = low[relation.mean].subtract(relation.slack);
        Rational most = high[relation.mean].add(relation.slack);
        for (int i = 0; i < relation.operands.size(); i++) {
            int operand = relation.operands.get(i);
            Rational weight = relation.weights.get(i);
            Rational othersHigh = highs.subtract(high[operand].multiply(weight));
            Rational othersLow = lows.subtract(low[operand].multiply(weight));
            changed |= narrow(
                    operand,
                    least.subtract(othersHigh).divide(weight),
                    most.subtract(othersLow).divide(weight));
        }
        return changed;
    }

    private boolean narrow(int place, Rational from, Rational to) {
        boolean changed = false;
        if (from.compareTo(low[place]) > 0) {
            Rational outwards = Rational.of(from.round(DECIMALS, RoundingMode.FLOOR));
            changed = outwards.compareTo(low[place]) > 0;
            low[place] = low[place].max(outwards);
        }
        if (to.compareTo(high[place]) < 0) {
            Rational outwards = Rational.of(to.round(DECIMALS, RoundingMode.CEILING));
            changed |= outwards.compareTo(high[place]) < 0;
            high[place] = high[place].min(outwards);
        }
        return changed;
    }
}
