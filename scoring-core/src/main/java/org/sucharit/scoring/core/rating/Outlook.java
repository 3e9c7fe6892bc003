package org.sucharit.scoring.core.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.IntervalMean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The scores that a derivation leaves open: every leaf without a score may yet have any from 0 to 100.
 *
 * <p>Upwards a published figure counts as it stands. Downwards it stands for every exact score that is published as it
 * is; so a total of 93.60 allows instruments that sum to 93.604.
 */
public final class Outlook {

    private final Derivation derivation;
    private final Evidence evidence;
    private final RoundingPolicy policy;
    private final Interval[] bounds;

    private Outlook(Derivation derivation, RoundingPolicy policy) {
        this.derivation = derivation;
        this.evidence = derivation.evidence();
        this.policy = policy;
        this.bounds = new Interval[derivation.tree().size()];
    }

    /** What the derivation leaves open. */
    public static OpenScores of(Derivation derivation, RoundingPolicy policy) {
        return new Outlook(derivation, policy).open();
    }

    /** The same with the printed total and instruments, where there are any, in place of the derived ones. */
    public static OpenScores ofPrinted(Derivation derivation, RoundingPolicy policy) {
        Outlook outlook = new Outlook(derivation, policy);
        return outlook.asPrinted(outlook.open());
    }

    private OpenScores asPrinted(OpenScores derived) {
        List<OpenScores.Group> groups = new ArrayList<>();
        for (InstrumentGroup group : derivation.tree().groups()) {
            groups.add(asPrinted(group));
        }
        BigDecimal total = evidence.printedScore(derivation.tree().total());
        return total == null
                ? new OpenScores(groups, derived.total(), derived.totalScores())
                : new OpenScores(groups, total, scoresPrintedAs(total));
    }

    private OpenScores.Group asPrinted(InstrumentGroup group) {
        OpenScores.Group derived = open(group);
        boolean replaced = false;
        List<OpenScores.Instrument> instruments = new ArrayList<>();
        for (TreeNode instrument : group.instruments()) {
            BigDecimal printed = evidence.printedScore(instrument);
            if (!evidence.isNotApplicable(instrument)) {
                Interval scores = printed == null ? bounds[instrument.index()] : scoresPrintedAs(printed);
                instruments.add(new OpenScores.Instrument(instrument.weight(), scores));
                replaced |= printed != null;
            }
        }
        return new OpenScores.Group(instruments, replaced ? null : derived.sum());
    }

    private OpenScores open() {
        for (TreeNode node : derivation.tree().nodes().reversed()) {
            bounds[node.index()] = boundsOf(node);
        }
        List<OpenScores.Group> groups = new ArrayList<>();
        for (InstrumentGroup group : derivation.tree().groups()) {
            groups.add(open(group));
        }
        TreeNode root = derivation.tree().total();
        BigDecimal total = derivation.isFullyKnown(root)
                ? policy.publish(derivation.score(root).orElseThrow())
                : null;
        return new OpenScores(groups, total, evidence.isInput(root) ? scoresPrintedAs(total) : null);
    }

    private OpenScores.Group open(InstrumentGroup group) {
        List<OpenScores.Instrument> instruments = new ArrayList<>();
        Rational weights = Rational.ZERO;
        for (TreeNode instrument : group.instruments()) {
            if (!evidence.isNotApplicable(instrument)) {
                instruments.add(new OpenScores.Instrument(instrument.weight(), bounds[instrument.index()]));
                weights = weights.add(instrument.weight());
            }
        }
        return new OpenScores.Group(
                instruments,
                derivation.enteredByViews(group) ? meanOfViews(group).times(weights) : null);
    }

    private Interval meanOfViews(InstrumentGroup group) {
        IntervalMean mean = new IntervalMean();
        for (TreeNode view : group.views()) {
            if (!evidence.isNotApplicable(view)) {
                mean.add(downwards(view), Rational.ONE);
            }
        }
        Interval exact = mean.value();
        // Rounded instruments need not sum to exactly what their indicators do.
        return policy.rounds(Level.INSTRUMENT) ? exact.orRounded(policy.scale(), policy.mode()) : exact;
    }

    private Interval boundsOf(TreeNode node) {
        if (evidence.isNotApplicable(node)) {
            return null;
        }
        if (derivation.isFullyKnown(node)) {
            return Interval.point(derivation.score(node).orElseThrow());
        }
        if (node.isLeaf()) {
            return Interval.SCORES;
        }
        IntervalMean mean = new IntervalMean();
        for (TreeNode child : node.children()) {
            if (!evidence.isNotApplicable(child)) {
                boolean cutOff = !node.isView() && derivation.isCutOff(child);
                mean.add(cutOff ? whatViewLeaves(child) : entering(child), child.weightIn(node));
            }
        }
        return mean.value();
    }

    private Interval entering(TreeNode child) {
        Interval scores = bounds[child.index()];
        return policy.rounds(child.level()) ? scores.rounded(policy.scale(), policy.mode()) : scores;
    }

    /** A part of a published indicator: as low and as high as its sisters allow. */
    private Interval whatViewLeaves(TreeNode part) {
        TreeNode view = part.viewedBy().orElseThrow();
        Rational weights = Rational.ZERO;
        for (TreeNode sister : view.children()) {
            weights = weights.add(sister.weight());
        }
        Rational others = weights.subtract(part.weight()).multiply(Rational.HUNDRED);
        Interval sum = downwards(view).times(weights);
        return new Interval(
                        sum.low().subtract(others).divide(part.weight()),
                        sum.lowOpen(),
                        sum.high().divide(part.weight()),
                        sum.highOpen())
                .intersect(Interval.SCORES);
    }

    private Interval downwards(TreeNode node) {
        return evidence.isInput(node) ? scoresPrintedAs(evidence.printedScore(node)) : entering(node);
    }

    private Interval scoresPrintedAs(BigDecimal figure) {
        return Interval.printedAs(
                figure, Math.max(policy.scale(), figure.stripTrailingZeros().scale()), policy.mode());
    }
}
