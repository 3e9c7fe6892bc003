package org.sucharit.scoring.core.rating;

import java.math.BigDecimal;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * When an indicator meets the criterion: when it is published as the threshold or over.
 *
 * @param from the lowest published score that meets it, 0–100
 */
public record VerdictRule(BigDecimal from) {

    public static VerdictRule of(Framework framework) {
        return new VerdictRule(framework.thresholds().verdict());
    }

    /** What a published score comes to. */
    public Verdict verdict(BigDecimal published) {
        return published.compareTo(from) >= 0 ? Verdict.MEETS : Verdict.DOES_NOT_MEET;
    }

    /**
     * The verdict that stands beside a node's score; empty where the node is no indicator, or has no score.
     *
     * @param published null where the node has none
     */
    public Optional<Verdict> verdict(TreeNode node, BigDecimal published) {
        return node.level() == Level.INDICATOR ? Optional.ofNullable(published).map(this::verdict) : Optional.empty();
    }
}
