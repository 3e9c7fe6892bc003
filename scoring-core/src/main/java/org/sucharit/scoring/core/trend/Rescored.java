package org.sucharit.scoring.core.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/** One agency's year, scored by another year's rules. */
public final class Rescored {

    private final ScoringRules rules;
    private final Derivation derivation;
    private final Comparability[] comparability;
    private final List<String> leftOut;

    Rescored(ScoringRules rules, Derivation derivation, Comparability[] comparability, List<String> leftOut) {
        this.rules = rules;
        this.derivation = derivation;
        this.comparability = comparability;
        this.leftOut = leftOut;
    }

    /** The rules it is scored by. */
    public ScoringRules rules() {
        return rules;
    }

    /** The exact scores. */
    public Derivation derivation() {
        return derivation;
    }

    /** The score of a node as it would be published; empty where nothing is known. */
    public Optional<BigDecimal> figure(TreeNode node) {
        return derivation.score(node).map(rules.policy()::publish);
    }

    /** The one rating that follows, or every rating that is still possible, best first. */
    public List<String> ratings() {
        return rules.ratings(derivation);
    }

    /** The whole sheet; it has no differences, since nothing was published by these rules. */
    public ScoreSheet sheet() {
        return rules.sheet(derivation);
    }

    /** What the score of a node rests on; empty where the node does not apply. */
    public Optional<Comparability> comparability(TreeNode node) {
        return Optional.ofNullable(comparability[node.index()]);
    }

    /** Nodes whose scores the source rests on, and that have no place here; in the source's printed order. */
    public List<String> leftOut() {
        return leftOut;
    }
}
