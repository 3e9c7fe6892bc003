package org.sucharit.scoring.core.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.arithmetic.Mean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * What raising one start of a derivation to its maximum gains, all others staying as they are; and how far the next
 * better rating is.
 *
 * <p>The next rating is that of the band just above the present rating's first. Its distance counts on published
 * figures; an instrument of which only shared indicators are known counts at their mean, one of which nothing is known
 * not at all.
 */
public final class Gains {

    /** Decimals of a gain. */
    private static final int SCALE = 4;

    private final Derivation derivation;
    private final RoundingPolicy policy;
    private final Band next;
    private final BigDecimal distance;

    private Gains(Derivation derivation, RoundingPolicy policy, Band next) {
        this.derivation = derivation;
        this.policy = policy;
        BigDecimal lacking = next == null ? BigDecimal.ZERO : distance(next, derivation);
        // Where little is known, the known figures may reach a band that the unknown ones cannot.
        this.next = lacking.signum() > 0 ? next : null;
        this.distance = lacking;
    }

    /**
     * The gains of a derivation.
     *
     * @param possible the ratings that the derivation leaves possible; with more than one there is no next
     */
    public static Gains of(Derivation derivation, RatingRules ratings, List<String> possible) {
        Band next = possible.size() == 1 ? above(ratings.bands(), possible.getFirst()) : null;
        return new Gains(derivation, ratings.policy(), next);
    }

    /** The next better rating; empty where there is none, or the present one is open. */
    public Optional<Band> next() {
        return Optional.ofNullable(next);
    }

    /** The points that the next rating's conditions still lack; 0 without a next rating. */
    public BigDecimal distance() {
        return distance;
    }

    /**
     * Points of 0–100, four decimals half-up; empty where no derivation starts, or at its maximum. Counted from the
     * published figure: from the exact one, gains would tell the score more exactly than it is published.
     */
    public Optional<Score.Gain> of(TreeNode node) {
        if (!derivation.isStart(node) || derivation.score(node).orElseThrow().compareTo(node.highest()) >= 0) {
            return Optional.empty();
        }
        Derivation published = derivation.with(
                node, Rational.of(policy.publish(derivation.score(node).orElseThrow())));
        Derivation raised = derivation.with(node, node.highest());
        BigDecimal nearer = next == null ? BigDecimal.ZERO : distance.subtract(distance(next, raised));
        return Optional.of(new Score.Gain(
                total(raised).subtract(total(published)).max(Rational.ZERO).round(SCALE, RoundingMode.HALF_UP),
                nearer.setScale(SCALE, RoundingMode.HALF_UP)));
    }

    private static Band above(List<Band> bands, String rating) {
        Band above = null;
        for (Band band : bands) {
            if (band.rating().equals(rating)) {
                return above;
            }
            above = band;
        }
        throw new IllegalArgumentException("no rating " + rating);
    }

    private static Rational total(Derivation derivation) {
        return derivation.score(derivation.tree().total()).orElseThrow();
    }

    private BigDecimal distance(Band band, Derivation of) {
        BigDecimal sum = of.score(of.tree().total())
                .map(total -> lacking(band.from(), total))
                .orElse(BigDecimal.ZERO);
        if (band.everyInstrumentFrom() == null) {
            return sum;
        }
        for (InstrumentGroup group : of.tree().groups()) {
            Optional<Rational> byViews = of.enteredByViews(group) ? meanOfViews(group, of) : Optional.empty();
            for (TreeNode instrument : group.instruments()) {
                if (!of.evidence().isNotApplicable(instrument)) {
                    Optional<Rational> score = of.isFullyKnown(instrument) ? of.score(instrument) : byViews;
                    sum = sum.add(score.or(() -> of.score(instrument))
                            .map(known -> lacking(band.everyInstrumentFrom(), known))
                            .orElse(BigDecimal.ZERO));
                }
            }
        }
        return sum;
    }

    private BigDecimal lacking(BigDecimal figure, Rational score) {
        return figure.subtract(policy.publish(score)).max(BigDecimal.ZERO);
    }

    private Optional<Rational> meanOfViews(InstrumentGroup group, Derivation of) {
        Mean mean = new Mean();
        for (TreeNode view : group.views()) {
            of.score(view).ifPresent(score -> mean.add(policy.entering(view.level(), score)));
        }
        return mean.isEmpty() ? Optional.empty() : Optional.of(mean.value());
    }
}
