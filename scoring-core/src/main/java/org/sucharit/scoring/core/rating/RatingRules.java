package org.sucharit.scoring.core.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.InvalidFramework;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * A framework's rating bands, evaluated top down on published scores; where scores are open, the bands that some
 * completion reaches.
 *
 * <p>Every condition says that a score is printed as at least some figure. So whether a band can be reached is decided
 * exactly: a band is missed above either because the total is too low, or because some instrument is; the instrument
 * that misses the lowest of the conditions to be missed misses them all; and within such a box the weighted sum takes
 * every value between its corners.
 */
public final class RatingRules {

    private static final int NONE = -1;

    private final List<Band> bands;
    private final RoundingPolicy policy;

    private RatingRules(List<Band> bands, RoundingPolicy policy) {
        this.bands = bands;
        this.policy = policy;
    }

    /**
     * The rules of these bands.
     *
     * @throws InvalidFramework if there is no band, or the last leaves some score without a rating
     */
    public static RatingRules of(List<Band> bands, RoundingPolicy policy) {
        if (bands.isEmpty()
                || bands.getLast().from().signum() > 0
                || bands.getLast().everyInstrumentFrom() != null) {
            throw new InvalidFramework("bands: the last must hold for every score");
        }
        return new RatingRules(List.copyOf(bands), policy);
    }

    /** From best to worst. */
    public List<Band> bands() {
        return bands;
    }

    public RoundingPolicy policy() {
        return policy;
    }

    /** The one rating that follows from a derivation, or every one that it leaves possible, best first. */
    public List<String> ratings(Derivation derivation) {
        TreeNode total = derivation.tree().total();
        boolean decided = derivation.isFullyKnown(total);
        List<BigDecimal> instruments = new ArrayList<>();
        for (TreeNode instrument : total.children()) {
            if (derivation.isFullyKnown(instrument)) {
                instruments.add(policy.publish(derivation.score(instrument).orElseThrow()));
            } else {
                decided &= derivation.evidence().isNotApplicable(instrument);
            }
        }
        return decided
                ? List.of(decide(policy.publish(derivation.score(total).orElseThrow()), instruments))
                : possible(Outlook.of(derivation, policy));
    }

    /** The rating of a published total and the published scores of the instruments that apply. */
    public String decide(BigDecimal total, List<BigDecimal> instruments) {
        for (Band band : bands) {
            boolean everyInstrument = true;
            for (BigDecimal instrument : instruments) {
                everyInstrument &= reaches(instrument, band.everyInstrumentFrom());
            }
            if (everyInstrument && reaches(total, band.from())) {
                return band.rating();
            }
        }
        throw new IllegalStateException("no band for " + total);
    }

    /**
     * Every rating that some completion of the open scores has, best first; never empty. Where a given total
     * contradicts the instruments, it counts for itself and the instruments for themselves.
     */
    public List<String> possible(OpenScores open) {
        List<String> ratings = reachable(open);
        return ratings.isEmpty() ? reachable(open.withoutSums()) : ratings;
    }

    private List<String> reachable(OpenScores open) {
        List<String> ratings = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            if (isReachable(i, open) && !ratings.contains(bands.get(i).rating())) {
                ratings.add(bands.get(i).rating());
            }
        }
        return ratings;
    }

    private boolean isReachable(int index, OpenScores open) {
        if (missesAbove(index, null, open)) {
            return true;
        }
        for (int above = 0; above < index; above++) {
            if (missesAbove(index, bands.get(above).from(), open)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the band holds and every band above it is missed: those from {@code ceiling} up by the total, the others
     * by an instrument.
     */
    private boolean missesAbove(int index, BigDecimal ceiling, OpenScores open) {
        BigDecimal miss = null;
        for (Band above : bands.subList(0, index)) {
            if (ceiling != null && above.from().compareTo(ceiling) >= 0) {
                continue;
            }
            if (above.everyInstrumentFrom() == null) {
                return false;
            }
            miss = miss == null ? above.everyInstrumentFrom() : miss.min(above.everyInstrumentFrom());
        }
        Band band = bands.get(index);
        if (miss == null) {
            return holds(band, ceiling, NONE, null, open);
        }
        for (int missing = 0; missing < open.instrumentCount(); missing++) {
            if (holds(band, ceiling, missing, miss, open)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some scores satisfy the band, keep the total below the ceiling, and the one instrument below its miss. */
    private boolean holds(Band band, BigDecimal ceiling, int missing, BigDecimal miss, OpenScores open) {
        Interval sum = Interval.point(Rational.ZERO);
        Rational weights = Rational.ZERO;
        int number = 0;
        for (OpenScores.Group group : open.groups()) {
            Interval groupSum = Interval.point(Rational.ZERO);
            for (OpenScores.Instrument instrument : group.instruments()) {
                Interval scores = instrument.scores();
                if (band.everyInstrumentFrom() != null) {
                    scores = scores.intersect(from(band.everyInstrumentFrom()));
                }
                if (number++ == missing) {
                    scores = scores.intersect(below(miss));
                }
                if (scores.isEmpty()) {
                    return false;
                }
                groupSum = groupSum.plus(entering(scores).times(instrument.weight()));
                weights = weights.add(instrument.weight());
            }
            if (group.sum() != null) {
                groupSum = groupSum.intersect(group.sum());
            }
            if (groupSum.isEmpty()) {
                return false;
            }
            sum = sum.plus(groupSum);
        }
        return totalHolds(band, ceiling, sum, weights, open);
    }

    private boolean totalHolds(Band band, BigDecimal ceiling, Interval sum, Rational weights, OpenScores open) {
        Interval totals = weights.signum() == 0 ? Interval.SCORES : sum.times(Rational.ONE.divide(weights));
        if (open.total() == null) {
            Interval wanted =
                    ceiling == null ? from(band.from()) : from(band.from()).intersect(below(ceiling));
            return !totals.intersect(wanted).isEmpty();
        }
        boolean inBand = reaches(open.total(), band.from())
                && (ceiling == null || open.total().compareTo(ceiling) < 0);
        return inBand
                && (open.totalScores() == null
                        || !totals.intersect(open.totalScores()).isEmpty());
    }

    private Interval entering(Interval scores) {
        return policy.rounds(Level.INSTRUMENT) ? scores.rounded(policy.scale(), policy.mode()) : scores;
    }

    private Interval from(BigDecimal figure) {
        return Interval.printedFrom(figure, policy.scale(), policy.mode());
    }

    private Interval below(BigDecimal figure) {
        return Interval.printedBelow(figure, policy.scale(), policy.mode());
    }

    private static boolean reaches(BigDecimal score, BigDecimal threshold) {
        return threshold == null || score.compareTo(threshold) >= 0;
    }
}
