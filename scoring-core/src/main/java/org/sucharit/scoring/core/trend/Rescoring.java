package org.sucharit.scoring.core.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.NodeNames;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The way from one framework's inputs to another's rules, made ready. Immutable and safe to share between threads: build
 * it once for two frameworks, and rescore any number of agencies.
 *
 * <ul>
 *   <li>A leaf takes the exact score of the leaf it is equal to; without an answer to one, the mean of the leaves that
 *       it is otherwise related to. No score is fitted to the other scale.
 *   <li>A figure used as input above the leaves is taken where both frameworks have a node of that code and
 *       name; the total only where they are of the same year, since the weights of two years differ. One that has no
 *       place is left out with all that it replaces; what one that has a place replaces is taken only to beneath it.
 *   <li>What does not apply is told by the same rule: a leaf whose sources all do not apply, a node whose namesake does
 *       not.
 * </ul>
 */
public final class Rescoring {

    private final ScoringRules from;
    private final ScoringRules to;
    private final List<List<Source>> sources;
    private final Set<TreeNode> related = new HashSet<>();
    private final Map<TreeNode, TreeNode> namesakes = new HashMap<>();

    /** A leaf of the one framework that a leaf of the other is related to. */
    record Source(TreeNode leaf, Relation relation) {

        boolean isEqual() {
            return relation == Relation.EQUAL;
        }
    }

    private Rescoring(ScoringRules from, ScoringRules to, Crosswalk crosswalk) {
        this.from = from;
        this.to = to;
        this.sources = new ArrayList<>(to.tree().size());
        for (TreeNode node : to.tree().nodes()) {
            List<Source> found = node.isLeaf() ? sources(node, crosswalk) : List.of();
            sources.add(found);
            found.forEach(source -> related.add(source.leaf()));
        }
        findNamesakes();
    }

    /**
     * Rescoring by other rules.
     *
     * @param crosswalk from the one framework to the other; what it says of leaves that a framework does not have is
     *     without effect
     */
    public static Rescoring of(ScoringRules from, ScoringRules to, Crosswalk crosswalk) {
        return new Rescoring(from, to, crosswalk);
    }

    /**
     * Scores inputs by the other rules.
     *
     * @throws InvalidInputs with every violation, if the inputs do not fit the rules they were made for
     */
    public Rescored rescore(Inputs inputs) {
        return new Carrying(this, from.derivation(inputs)).carry();
    }

    ScoringRules to() {
        return to;
    }

    /** What a leaf of the target is related to. */
    List<Source> sources(TreeNode leaf) {
        return sources.get(leaf.index());
    }

    /** Whether some leaf of the target is related to this leaf of the source. */
    boolean isRelated(TreeNode leaf) {
        return related.contains(leaf);
    }

    /** The node of the target that goes by the same code and name as this one of the source. */
    Optional<TreeNode> namesake(TreeNode node) {
        return Optional.ofNullable(namesakes.get(node));
    }

    private List<Source> sources(TreeNode leaf, Crosswalk crosswalk) {
        List<Source> found = new ArrayList<>();
        crosswalk
                .sources(leaf.code())
                .forEach((code, relation) -> from.tree()
                        .find(code)
                        .filter(TreeNode::isLeaf)
                        .ifPresent(source -> found.add(new Source(source, relation))));
        return List.copyOf(found);
    }

    private void findNamesakes() {
        NodeNames names = NodeNames.of(from.framework());
        NodeNames otherNames = NodeNames.of(to.framework());
        boolean sameYear = from.framework().fiscalYear() == to.framework().fiscalYear();
        for (TreeNode node : from.tree().nodes()) {
            TreeNode other = to.tree().find(node.code()).orElse(null);
            boolean same = other != null
                    && !node.isLeaf()
                    && other.level() == node.level()
                    && names.node(node.code()).equals(otherNames.node(node.code()));
            if (same && (sameYear || !node.code().equals(ScoreTree.TOTAL))) {
                namesakes.put(node, other);
            }
        }
    }
}
