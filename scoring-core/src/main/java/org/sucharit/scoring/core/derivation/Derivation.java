package org.sucharit.scoring.core.derivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.score.Score.Use;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The exact score, coverage and state of every node.
 *
 * <p>Each node is derived by itself: from the highest published inputs at or under it, and from answers and reviews
 * elsewhere. So an input replaces everything under it in what lies above, while the nodes under it still tell what is
 * known about them.
 *
 * <p>Coverage is the mean of the children's (weighted at the total and at views): a child without a score counts as 0,
 * one that does not apply is left out of both score and coverage.
 */
public final class Derivation {

    private final Evidence evidence;
    private final RoundingPolicy policy;
    private final Precedence precedence;
    private final Working working;

    /**
     * What entered the score of a node.
     *
     * @param node whose score it was
     * @param weight its share of the node's score, 0–1; those of all operands sum to 1
     * @param score as it entered: rounded where the policy says so
     */
    public record Operand(TreeNode node, Rational weight, Rational score) {}

    private Derivation(Evidence evidence, RoundingPolicy policy, Working working) {
        this.evidence = evidence;
        this.policy = policy;
        this.precedence = new Precedence(evidence);
        this.working = working;
    }

    public static Derivation of(Evidence evidence, RoundingPolicy policy) {
        return new Derivation(evidence, policy, Working.of(evidence, policy));
    }

    public Evidence evidence() {
        return evidence;
    }

    public ScoreTree tree() {
        return evidence.tree();
    }

    /** The exact score before rounding, 0–100; empty where nothing is known. */
    public Optional<Rational> score(TreeNode node) {
        return Optional.ofNullable(working.score(node));
    }

    /** 0–1: how much of the score rests on real input. */
    public Rational coverage(TreeNode node) {
        return working.coverage(node);
    }

    /** Whether the score rests on real input throughout. */
    public boolean isFullyKnown(TreeNode node) {
        return working.coverage(node).equals(Rational.ONE);
    }

    public NodeState state(TreeNode node) {
        return working.state(node);
    }

    /** How the figure published at this node is used; empty where none was. */
    public Optional<Use> use(TreeNode node) {
        if (evidence.printedScore(node) == null) {
            return Optional.empty();
        }
        if (!evidence.isInput(node)) {
            return Optional.of(Use.COMPARE);
        }
        return Optional.of(precedence.isUnderInput(node) ? Use.SHADOWED : Use.INPUT);
    }

    /** Where the score of this node comes from. */
    public Method method(TreeNode node) {
        if (!working.isKnown(node)) {
            return Method.NONE;
        }
        if (evidence.isInput(node)) {
            return Method.INPUT;
        }
        if (node.isLeaf()) {
            return node.isItem() ? Method.REVIEW : Method.ANSWERS;
        }
        if (node.level() == Level.TOTAL) {
            return tree().groups().stream().anyMatch(this::enteredByViews)
                    ? Method.SHARED_INDICATORS
                    : Method.WEIGHTED_MEAN;
        }
        return node.isView() ? Method.WEIGHTED_MEAN : Method.MEAN;
    }

    /**
     * What entered the score of this node: its children with a score, or, for a total that rests on them, shared
     * indicators; empty where the node's score is itself where the derivation starts, or is not known.
     */
    public List<Operand> operands(TreeNode node) {
        if (!method(node).hasOperands()) {
            return List.of();
        }
        List<Operand> entered = working.entered(node);
        Rational sum = Rational.ZERO;
        for (Operand operand : entered) {
            sum = sum.add(operand.weight());
        }
        Rational whole = sum;
        return entered.stream()
                .map(o -> new Operand(o.node(), o.weight().divide(whole), o.score()))
                .toList();
    }

    /** Whether the derivation starts here: the node has a score of its own, and what lies above it rests on it. */
    public boolean isStart(TreeNode node) {
        boolean own = evidence.isInput(node) || (node.isLeaf() && evidence.measured(node) != null);
        return own
                && !evidence.isNotApplicable(node)
                && !precedence.isUnderInput(node)
                && !precedence.standsOnlyForItself(node);
    }

    /** Whether this is a leaf where the derivation would start, had the leaf a score. */
    public boolean isOpen(TreeNode node) {
        return node.isLeaf()
                && evidence.measured(node) == null
                && !evidence.isInput(node)
                && !evidence.isNotApplicable(node)
                && !precedence.isUnderInput(node);
    }

    /** Where the derivation starts, in printed order. */
    public List<TreeNode> starts() {
        return tree().nodes().stream().filter(this::isStart).toList();
    }

    /**
     * This derivation as it would be, had one of its {@linkplain #starts() starts} another score.
     *
     * @throws IllegalArgumentException if the derivation does not start there
     */
    public Derivation with(TreeNode start, Rational other) {
        if (!isStart(start)) {
            throw new IllegalArgumentException(start + " is not where the derivation starts");
        }
        return new Derivation(evidence, policy, working.with(start, other));
    }

    /**
     * This derivation as it would be with other scores: in place of figures given as input, else at leaves as if
     * measured. Unlike {@link #with}, it takes leaves that had none, and those that something above them replaces.
     *
     * @throws IllegalArgumentException if a node is neither a leaf nor given as input
     */
    public Derivation given(Map<TreeNode, Rational> scores) {
        return scores.isEmpty() ? this : of(evidence.with(scores), policy);
    }

    /** Whether the shared indicators, rather than the instruments, of this group entered the total. */
    public boolean enteredByViews(InstrumentGroup group) {
        return working.enteredByViews(group);
    }

    /**
     * Whether a published indicator replaces this part and what is under it, although its instrument does not see that
     * figure: the instrument must then do without the part.
     */
    public boolean isCutOff(TreeNode part) {
        return precedence.isCutOff(part);
    }
}
