package org.sucharit.scoring.core.path;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.rating.OpenScores;
import org.sucharit.scoring.core.rating.Outlook;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/** How low an instrument can be of which only indicators that it shares are known. */
final class Bounds {

    private static final Band MISSES = new Band("misses", null, BigDecimal.ZERO, null, false);

    private Bounds() {}

    /** Whether every instrument of the group is certainly published as at least this figure. */
    static boolean everyInstrumentReaches(
            BigDecimal figure, InstrumentGroup group, Derivation derivation, RoundingPolicy policy) {
        Band reaches = new Band("reaches", null, BigDecimal.ZERO, figure, true);
        OpenScores.Group open = open(group, derivation, policy);
        return RatingRules.of(List.of(reaches, MISSES), policy)
                .possible(new OpenScores(List.of(open), null, null))
                .equals(List.of(reaches.rating()));
    }

    /** The lowest figure that may be published for this instrument of the group. */
    static BigDecimal lowest(TreeNode instrument, InstrumentGroup group, Derivation derivation, RoundingPolicy policy) {
        List<TreeNode> apply = group.instruments().stream()
                .filter(other -> !derivation.evidence().isNotApplicable(other))
                .toList();
        return open(group, derivation, policy)
                .instruments()
                .get(apply.indexOf(instrument))
                .scores()
                .lowestPrinted(policy.scale(), policy.mode());
    }

    private static OpenScores.Group open(InstrumentGroup group, Derivation derivation, RoundingPolicy policy) {
        return Outlook.of(derivation, policy)
                .groups()
                .get(derivation.tree().groups().indexOf(group));
    }
}
