package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.rating.Outlook;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Holds what is printed against itself and the rules.
 *
 * <p>A printed score is tested against each printed level below it separately, whatever it is used for. What no
 * rounding policy explains is a {@code VALUE}; what one explains, but plain exact arithmetic published half-up does
 * not give, is a {@code ROUNDING}. Half-up is the yardstick whatever the framework's own policy, because that is what a
 * reader with a calculator finds.
 */
public final class Reconciliation {

    private final Derivation derivation;
    private final Evidence evidence;
    private final RoundingPolicy policy;
    private final BigDecimal criterion;
    private final RatingRules ratings;
    private final List<Difference> differences = new ArrayList<>();

    private Reconciliation(Derivation derivation, RoundingPolicy policy, BigDecimal criterion, RatingRules ratings) {
        this.derivation = derivation;
        this.evidence = derivation.evidence();
        this.policy = policy;
        this.criterion = criterion;
        this.ratings = ratings;
    }

    /**
     * Every difference, in printed order of nodes; at one node the coarsest level first, then verdict and rating.
     *
     * @param criterion the score from which an indicator meets the criterion
     * @param publishedRating null where none was
     */
    public static List<Difference> of(
            Derivation derivation,
            RoundingPolicy policy,
            BigDecimal criterion,
            RatingRules ratings,
            String publishedRating) {
        Reconciliation reconciliation = new Reconciliation(derivation, policy, criterion, ratings);
        if (reconciliation.evidence.hasPrinted()) {
            reconciliation.reconcileNodes(reconciliation.levelTests(), publishedRating);
        } else {
            reconciliation.reconcileRating(publishedRating);
        }
        return List.copyOf(reconciliation.differences);
    }

    private void reconcileNodes(List<List<LevelTest>> tests, String publishedRating) {
        for (TreeNode node : derivation.tree().nodes()) {
            if (evidence.printedScore(node) != null) {
                tests.forEach(modes -> reconcileValue(node, modes));
            }
            reconcileVerdict(node);
            if (node.level() == Level.TOTAL) {
                reconcileRating(publishedRating);
            }
        }
    }

    /** For every level with a printed figure, coarsest first, one test per way of breaking ties. */
    private List<List<LevelTest>> levelTests() {
        List<List<LevelTest>> tests = new ArrayList<>();
        for (Level level : List.of(Level.values()).reversed()) {
            if (level != Level.TOTAL && isPrinted(level)) {
                List<LevelTest> modes = new ArrayList<>();
                for (Framework.Rounding.Mode mode : Framework.Rounding.Mode.values()) {
                    modes.add(LevelTest.of(evidence, level, policy.scale(), RoundingPolicy.mode(mode)));
                }
                tests.add(modes);
            }
        }
        return tests;
    }

    private boolean isPrinted(Level level) {
        for (TreeNode node : derivation.tree().nodes()) {
            if (node.level() == level && evidence.printedScore(node) != null) {
                return true;
            }
        }
        return false;
    }

    private void reconcileValue(TreeNode node, List<LevelTest> modes) {
        if (node.isLeaf() || modes.getFirst().recomputed(node) == null) {
            return;
        }
        BigDecimal printed = evidence.printedScore(node);
        int scale = Figures.scaleOf(printed, policy.scale());
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
        Rational exact = modes.getFirst().recomputed(node).exact();
        Level level = modes.getFirst().level();
        if (!explained) {
            add(node, Kind.VALUE, Figures.span(low, high), level);
        } else if (exact != null) {
            BigDecimal plain = exact.round(scale, RoundingMode.HALF_UP);
            if (plain.compareTo(printed) != 0) {
                add(node, Kind.ROUNDING, plain.toPlainString(), level);
            }
        }
    }

    private void add(TreeNode node, Kind kind, String expected, Level level) {
        String found = Figures.figure(evidence.printedScore(node), policy.scale());
        differences.add(new Difference(node.code(), kind, found, expected, level, List.of()));
    }

    private void reconcileVerdict(TreeNode node) {
        Verdict printed = evidence.printed(node).map(PrintedFigure::verdict).orElse(null);
        BigDecimal score = printedOrDerived(node);
        if (printed == null || score == null) {
            return;
        }
        Verdict due = score.compareTo(criterion) >= 0 ? Verdict.MEETS : Verdict.DOES_NOT_MEET;
        if (printed != due) {
            differences.add(new Difference(
                    node.code(), Kind.VERDICT, Figures.verdict(printed), Figures.verdict(due), null, List.of()));
        }
    }

    private void reconcileRating(String printed) {
        if (printed == null) {
            return;
        }
        List<String> due = ratings.possible(Outlook.ofPrinted(derivation, policy));
        if (!due.contains(printed)) {
            String total = derivation.tree().total().code();
            differences.add(new Difference(total, Kind.RATING, printed, String.join(", ", due), null, List.of()));
        }
    }

    /** The printed score, or the derived one where it is fully known; null where neither is. */
    private BigDecimal printedOrDerived(TreeNode node) {
        BigDecimal printed = evidence.printedScore(node);
        if (printed != null || !derivation.isFullyKnown(node)) {
            return printed;
        }
        return policy.publish(derivation.score(node).orElseThrow());
    }
}
