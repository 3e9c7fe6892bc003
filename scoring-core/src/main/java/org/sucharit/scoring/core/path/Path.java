package org.sucharit.scoring.core.path;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.rating.RatingRules;

/**
 * The cheapest way to a rating: the starts to raise, each to its maximum, so that the rating or a better one certainly
 * holds. What has no score counts as 0, so the rating then holds whatever it turns out to be.
 *
 * <p>Of several ways that cost the same, the one with the highest total; then the one whose steps come first in print.
 *
 * @param rating the rating wanted
 * @param reachable whether it holds after the steps; if not there are none, and the conditions show which fails even
 *     with everything raised that may be
 * @param proven whether no cheaper way exists; false where shared indicators or a total given as input leave
 *     instruments open, and too many figures would have to be tried together
 * @param steps in printed order; empty where the rating already holds
 * @param effort the sum of the steps' efforts
 * @param totalAfter the published total after the steps, or with everything raised; null where nothing is known
 * @param conditions of the band that is reached, else of the band wanted
 */
public record Path(
        String rating,
        boolean reachable,
        boolean proven,
        List<Step> steps,
        long effort,
        BigDecimal totalAfter,
        List<Requirement> conditions) {

    /**
     * A start to raise.
     *
     * @param from its present score, rounded as published; null where it has none
     * @param to its maximum
     */
    public record Step(String node, BigDecimal from, BigDecimal to, int effort) {}

    /**
     * The path from where a derivation stands.
     *
     * @throws InvalidInputs with every violation: an unknown rating or node, an effort outside 1–100
     */
    public static Path to(Wish wish, Derivation derivation, RatingRules ratings) {
        wish.validate(derivation.tree(), ratings);
        return new PathSearch(wish, derivation, ratings).path();
    }

    /** Whether nothing need be raised. */
    public boolean alreadyHolds() {
        return reachable && steps.isEmpty();
    }
}
