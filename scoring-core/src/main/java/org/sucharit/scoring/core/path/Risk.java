package org.sucharit.scoring.core.path;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.rating.RatingRules;

/**
 * What would lose the rating that certainly holds, where all without a score counts as 0.
 *
 * @param rating the rating at risk: the one that follows, or the worst still possible
 * @param margins how far each condition of its band is from failing; the total first
 * @param falls every start, in printed order, and where it alone loses the rating
 * @param fewest the fewest starts that lose the rating if they fall to their lowest score together, in printed order; of
 *     several such sets the one with the lowest total after it, then the first in print; empty where none does, as at
 *     the worst rating
 * @param proven whether no smaller set exists; see {@link Path#proven()}
 */
public record Risk(String rating, List<Margin> margins, List<Fall> falls, List<String> fewest, boolean proven) {

    /**
     * The margin of one condition.
     *
     * @param figure what the node's published score must reach
     * @param margin published score minus figure; null where the score is open
     */
    public record Margin(String node, BigDecimal figure, BigDecimal margin) {}

    /**
     * How far one start may fall.
     *
     * @param score its present score, rounded as published
     * @param lostAt the highest score below its present one, of as many decimals as are published, at which the rating
     *     is no longer certain; null where it alone cannot lose the rating
     */
    public record Fall(String node, BigDecimal score, BigDecimal lostAt) {}

    /** The risk to the present rating of a derivation. */
    public static Risk of(Derivation derivation, RatingRules ratings) {
        return new RiskSearch(derivation, ratings).risk();
    }
}
