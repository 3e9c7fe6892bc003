package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.rating.VerdictRule;
import org.sucharit.scoring.core.tree.AnswerScale;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Holds what is printed against itself, what was measured, and the rules of one framework.
 *
 * <p>Immutable; what depends on the framework alone is worked out once.
 */
public final class Reconciliation {

    private final Framework framework;
    private final ScoreTree tree;
    private final RoundingPolicy policy;
    private final RatingRules ratings;
    private final VerdictRule verdicts;
    private final Headings headings;
    private final ReachableScores[] reachable;
    private final Map<AnswerScale, PossibleMeans> means = new HashMap<>();

    private Reconciliation(Framework framework, ScoreTree tree, RoundingPolicy policy, RatingRules ratings) {
        this.framework = framework;
        this.tree = tree;
        this.policy = policy;
        this.ratings = ratings;
        this.verdicts = VerdictRule.of(framework);
        this.headings = new Headings(framework);
        this.reachable = ReachableScores.of(tree, policy.scale(), node -> false);
        for (TreeNode node : tree.nodes()) {
            if (node.isLeaf() && !node.isItem() && !means.containsKey(node.scale())) {
                means.put(node.scale(), PossibleMeans.of(node.scale()));
            }
        }
    }

    /** The reconciliation under a framework, from which the tree, policy and ratings were made. */
    public static Reconciliation of(Framework framework, ScoreTree tree, RoundingPolicy policy, RatingRules ratings) {
        return new Reconciliation(framework, tree, policy, ratings);
    }

    /**
     * Every difference, in printed order of nodes; at one node the values (against the coarsest level first, last
     * against what was measured), then unreachable, impossible mean, verdict, rating, guidance, name and number.
     *
     * @param derivation of these inputs
     */
    public List<Difference> differences(Derivation derivation, Inputs inputs) {
        return new PrintedTable(this, derivation, inputs).differences();
    }

    /**
     * The smallest set of edits that leaves no difference but rounding.
     *
     * @throws InvalidInputs with every violation, if the inputs do not fit the framework
     */
    public Edits edits(Inputs inputs) {
        return SmallestEdits.of(this, inputs);
    }

    /** The printed table of these inputs. */
    PrintedTable table(Inputs inputs) {
        return new PrintedTable(this, Derivation.of(evidence(inputs), policy), inputs);
    }

    Evidence evidence(Inputs inputs) {
        return Evidence.of(tree, inputs);
    }

    /** Where the framework's guidance changes. */
    BigDecimal raiseBelow() {
        return framework.thresholds().raiseBelow();
    }

    ScoreTree tree() {
        return tree;
    }

    RoundingPolicy policy() {
        return policy;
    }

    RatingRules ratings() {
        return ratings;
    }

    VerdictRule verdicts() {
        return verdicts;
    }

    Headings headings() {
        return headings;
    }

    /** What assessors can make of each node, by its index, where everything applies. */
    ReachableScores[] reachable() {
        return reachable;
    }

    /** What respondents can make of a question of this scale; null where nothing can be told. */
    PossibleMeans means(AnswerScale scale) {
        return means.get(scale);
    }
}
