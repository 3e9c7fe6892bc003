package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Every score that a node of disclosure items can have, whatever the assessors choose: the whole multiples of a unit
 * that are sums of the items' choices under the framework's grouping.
 *
 * @param unit the common unit of these scores
 * @param multiples bit {@code i} is set where {@code i} units can be reached
 * @param roundings how many times a score may have been rounded before it enters this node
 */
record ReachableScores(Rational unit, BigInteger multiples, int roundings) {

    /** With more multiples than this, the printed decimals are dense anyway: nothing is said then. */
    private static final int MAX_MULTIPLES = 20_000;

    /**
     * The reachable scores of every node, by its index; null where a survey question lies under it, where nothing
     * applies, or where there are too many to tell.
     *
     * @param policyScale the decimals to which a policy rounds
     */
    static ReachableScores[] of(ScoreTree tree, int policyScale, Predicate<TreeNode> notApplicable) {
        ReachableScores[] scores = new ReachableScores[tree.size()];
        for (TreeNode node : tree.nodes().reversed()) {
            if (!notApplicable.test(node) && node.parent().isPresent()) {
                scores[node.index()] = node.isLeaf() ? ofItem(node) : mean(node, scores, policyScale, notApplicable);
            }
        }
        return scores;
    }

    private static ReachableScores ofItem(TreeNode leaf) {
        if (!leaf.isItem() || leaf.scale().scores().isEmpty()) {
            return null;
        }
        Rational common = Units.common(leaf.scale().scores());
        Rational unit = common.signum() == 0 ? Rational.ONE : common;
        if (Rational.HUNDRED.divide(unit).compareTo(Rational.of(MAX_MULTIPLES)) > 0) {
            return null;
        }
        BigInteger multiples = BigInteger.ZERO;
        for (Rational score : leaf.scale().scores()) {
            multiples = multiples.setBit(Units.floor(score.divide(unit)).intValueExact());
        }
        return new ReachableScores(unit, multiples, 0);
    }

    private static ReachableScores mean(
            TreeNode node, ReachableScores[] scores, int policyScale, Predicate<TreeNode> notApplicable) {
        List<TreeNode> children =
                node.children().stream().filter(notApplicable.negate()).toList();
        if (children.isEmpty() || children.stream().anyMatch(child -> scores[child.index()] == null)) {
            return null;
        }
        Rational weights = Rational.ZERO;
        for (TreeNode child : children) {
            weights = weights.add(child.weightIn(node));
        }
        int roundings = 0;
        List<Rational> units = new ArrayList<>();
        for (TreeNode child : children) {
            ReachableScores below = scores[child.index()];
            units.add(below.unit.multiply(child.weightIn(node)).divide(weights));
            // Choices are seldom finer than what is published; then rounding leaves them as they are.
            boolean changes = !child.isLeaf() || !below.isWholeAt(policyScale);
            roundings = Math.max(roundings, below.roundings + (changes ? 1 : 0));
        }
        Rational unit = Units.common(units);
        if (Rational.HUNDRED.divide(unit).compareTo(Rational.of(MAX_MULTIPLES)) > 0) {
            return null;
        }
        BigInteger sums = BigInteger.ONE;
        for (int i = 0; i < children.size(); i++) {
            int step = Units.floor(units.get(i).divide(unit)).intValueExact();
            sums = sumsWith(sums, scores[children.get(i).index()].multiples, step);
        }
        return new ReachableScores(unit, sums, roundings);
    }

    /** Whether so many decimals are enough to write every score. */
    private boolean isWholeAt(int scale) {
        Rational written = unit.multiply(Rational.of(BigInteger.TEN.pow(scale), BigInteger.ONE));
        return written.denominator().equals(BigInteger.ONE);
    }

    /** Every sum of a number of the first set and {@code step} times one of the second. */
    private static BigInteger sumsWith(BigInteger sums, BigInteger summands, int step) {
        BigInteger all = BigInteger.ZERO;
        for (int i = summands.getLowestSetBit(); i >= 0 && i < summands.bitLength(); i++) {
            if (summands.testBit(i)) {
                all = all.or(sums.shiftLeft(i * step));
            }
        }
        return all;
    }

    /**
     * Whether some choice of the assessors may be printed so, under some rounding on the way.
     *
     * @param policyScale the decimals to which a policy rounds
     */
    boolean canBePrinted(BigDecimal figure, int policyScale) {
        Rational printed = Rational.of(figure);
        Rational slack = Units.half(Figures.scaleOf(figure, policyScale))
                .add(Units.half(policyScale).multiply(Rational.of(roundings)));
        int from = Units.ceiling(printed.subtract(slack).divide(unit)).intValueExact();
        int to = Units.floor(printed.add(slack).divide(unit)).intValueExact();
        for (int i = Math.max(0, from); i <= to; i++) {
            if (multiples.testBit(i)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest reachable scores below and above, as they are published; one where the other does not exist. */
    String nearest(BigDecimal figure, int scale) {
        int place = Units.floor(Rational.of(figure).divide(unit)).intValueExact();
        List<String> nearest = new ArrayList<>();
        for (int i = place; i >= 0; i--) {
            if (multiples.testBit(i)) {
                nearest.add(published(i, scale));
                break;
            }
        }
        for (int i = place + 1; i < multiples.bitLength(); i++) {
            if (multiples.testBit(i)) {
                nearest.add(published(i, scale));
                break;
            }
        }
        return String.join(", ", nearest);
    }

    private String published(int multiple, int scale) {
        return unit.multiply(Rational.of(multiple))
                .round(scale, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
