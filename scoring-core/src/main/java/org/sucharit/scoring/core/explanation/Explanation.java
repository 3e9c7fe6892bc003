package org.sucharit.scoring.core.explanation;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Why a score sheet says what it says.
 *
 * @param nodes one for every node of the tree, in printed order
 * @param rating why the rating is the one it is, or open
 */
public record Explanation(List<NodeExplanation> nodes, RatingExplanation rating) {

    /**
     * Explains a derivation.
     *
     * @param inputs those that the derivation was made of
     * @param derivation of these rules
     */
    public static Explanation of(ScoringRules rules, Inputs inputs, Derivation derivation, Tier tier) {
        NodeExplainer explainer = new NodeExplainer(rules, inputs, derivation, tier);
        List<NodeExplanation> nodes = new ArrayList<>(rules.tree().size());
        for (TreeNode node : rules.tree().nodes()) {
            nodes.add(explainer.explain(node));
        }
        return new Explanation(List.copyOf(nodes), RatingExplainer.explain(rules, inputs, derivation));
    }
}
