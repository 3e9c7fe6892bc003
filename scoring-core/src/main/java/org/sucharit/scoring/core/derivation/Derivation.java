package org.sucharit.scoring.core.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.score.Score.Use;
import org.sucharit.scoring.core.arithmetic.Mean;
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
    private final Rational[] score;
    private final Rational[] coverage;
    private final NodeState[] state;
    private final boolean[] byViews;

    /**
     * What entered the score of a node.
     *
     * @param node whose score it was
     * @param weight its share of the node's score, 0–1; those of all operands sum to 1
     * @param score as it entered: rounded where the policy says so
     */
    public record Operand(TreeNode node, Rational weight, Rational score) {}

    private Derivation(Evidence evidence, RoundingPolicy policy) {
        int size = evidence.tree().size();
        this.evidence = evidence;
        this.policy = policy;
        this.score = new Rational[size];
        this.coverage = new Rational[size];
        this.state = new NodeState[size];
        this.byViews = new boolean[evidence.tree().groups().size()];
    }

    private Derivation(Derivation other) {
        this.evidence = other.evidence;
        this.policy = other.policy;
        this.score = other.score.clone();
        // Which nodes are known, and how well, does not depend on what their scores are.
        this.coverage = other.coverage;
        this.state = other.state;
        this.byViews = other.byViews;
    }

    public static Derivation of(Evidence evidence, RoundingPolicy policy) {
        Derivation derivation = new Derivation(evidence, policy);
        List<TreeNode> nodes = evidence.tree().nodes();
        for (int i = nodes.size() - 1; i > 0; i--) {
            derivation.derive(nodes.get(i));
        }
        List<InstrumentGroup> groups = evidence.tree().groups();
        for (int g = 0; g < groups.size(); g++) {
            derivation.byViews[g] = derivation.viewsKnowMore(groups.get(g));
        }
        derivation.derive(evidence.tree().total());
        return derivation;
    }

    public Evidence evidence() {
        return evidence;
    }

    public ScoreTree tree() {
        return evidence.tree();
    }

    /** The exact score before rounding, 0–100; empty where nothing is known. */
    public Optional<Rational> score(TreeNode node) {
        return Optional.ofNullable(score[node.index()]);
    }

    /** 0–1: how much of the score rests on real input. */
    public Rational coverage(TreeNode node) {
        return coverage[node.index()];
    }

    /** Whether the score rests on real input throughout. */
    public boolean isFullyKnown(TreeNode node) {
        return coverage[node.index()].equals(Rational.ONE);
    }

    public NodeState state(TreeNode node) {
        return state[node.index()];
    }

    /** How the figure published at this node is used; empty where none was. */
    public Optional<Use> use(TreeNode node) {
        if (evidence.printedScore(node) == null) {
            return Optional.empty();
        }
        if (!evidence.isInput(node)) {
            return Optional.of(Use.COMPARE);
        }
        return Optional.of(isUnderInput(node) ? Use.SHADOWED : Use.INPUT);
    }

    /** Where the score of this node comes from. */
    public Method method(TreeNode node) {
        if (!isKnown(node)) {
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
        List<Operand> entered = entered(node);
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
        return own && !evidence.isNotApplicable(node) && !isUnderInput(node) && !standsOnlyForItself(node);
    }

    /** Whether this is a leaf where the derivation would start, had the leaf a score. */
    public boolean isOpen(TreeNode node) {
        return node.isLeaf()
                && evidence.measured(node) == null
                && !evidence.isInput(node)
                && !evidence.isNotApplicable(node)
                && !isUnderInput(node);
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
        Derivation changed = new Derivation(this);
        changed.score[start.index()] = other;
        changed.rederiveAbove(start);
        return changed;
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
        return byViews[tree().groups().indexOf(group)];
    }

    /**
     * Whether a published indicator replaces this part and what is under it, although its instrument does not see that
     * figure: the instrument must then do without the part.
     */
    public boolean isCutOff(TreeNode part) {
        TreeNode view = part.viewedBy().orElse(null);
        return view != null && evidence.isInput(view) && !isUnderInstrumentInput(view) && canStandIn(view);
    }

    private void derive(TreeNode node) {
        int i = node.index();
        Rational input = evidence.input(node);
        if (evidence.isNotApplicable(node)) {
            setUnknown(i, NodeState.NOT_APPLICABLE);
        } else if (input != null) {
            set(i, input, Rational.ONE);
        } else if (node.isLeaf()) {
            deriveLeaf(node);
        } else {
            deriveInner(node);
        }
    }

    private void deriveLeaf(TreeNode leaf) {
        Rational measured = evidence.measured(leaf);
        if (measured != null) {
            set(leaf.index(), measured, Rational.ONE);
        } else {
            setUnknown(leaf.index(), leaf.isItem() ? NodeState.UNREVIEWED : NodeState.NO_ANSWER);
        }
    }

    private void deriveInner(TreeNode node) {
        List<Operand> entered = entered(node);
        if (entered.isEmpty()) {
            setUnknown(node.index(), stateWithoutScore(node));
        } else {
            set(node.index(), mean(entered), coverageBelow(node));
        }
    }

    /** What enters the mean of this node, with weights that need not sum to anything. */
    private List<Operand> entered(TreeNode node) {
        List<Operand> entered = new ArrayList<>(node.children().size());
        if (node.level() != Level.TOTAL) {
            for (TreeNode child : node.children()) {
                if (!isCutOffFrom(node, child)) {
                    enter(child, child.weightIn(node), entered);
                }
            }
            return entered;
        }
        List<InstrumentGroup> groups = tree().groups();
        for (int g = 0; g < groups.size(); g++) {
            InstrumentGroup group = groups.get(g);
            if (byViews[g]) {
                Rational known =
                        Rational.of(group.views().stream().filter(this::isKnown).count());
                for (TreeNode view : group.views()) {
                    enter(view, weightOf(group).divide(known), entered);
                }
            } else {
                for (TreeNode instrument : group.instruments()) {
                    enter(instrument, instrument.weight(), entered);
                }
            }
        }
        return entered;
    }

    private void enter(TreeNode child, Rational weight, List<Operand> entered) {
        if (isKnown(child)) {
            entered.add(new Operand(child, weight, policy.entering(child.level(), score[child.index()])));
        }
    }

    private boolean isKnown(TreeNode node) {
        return score[node.index()] != null;
    }

    /** A view looks past the cut: only there is the part still part of something. */
    private boolean isCutOffFrom(TreeNode node, TreeNode child) {
        return !node.isView() && isCutOff(child);
    }

    private static Rational mean(List<Operand> operands) {
        Mean mean = new Mean();
        for (Operand operand : operands) {
            mean.add(operand.score(), operand.weight());
        }
        return mean.value();
    }

    private Rational coverageBelow(TreeNode node) {
        Mean mean = new Mean();
        if (node.level() != Level.TOTAL) {
            for (TreeNode child : node.children()) {
                cover(child, child.weightIn(node), isCutOffFrom(node, child), mean);
            }
            return mean.value();
        }
        List<InstrumentGroup> groups = tree().groups();
        for (int g = 0; g < groups.size(); g++) {
            if (byViews[g]) {
                Mean views = new Mean();
                groups.get(g).views().forEach(view -> cover(view, Rational.ONE, false, views));
                mean.add(views.value(), weightOf(groups.get(g)));
            } else {
                groups.get(g).instruments().forEach(instrument -> cover(instrument, instrument.weight(), false, mean));
            }
        }
        return mean.value();
    }

    private void cover(TreeNode child, Rational weight, boolean cutOff, Mean mean) {
        if (state[child.index()] != NodeState.NOT_APPLICABLE) {
            mean.add(cutOff ? Rational.ZERO : coverage[child.index()], weight);
        }
    }

    private void rederiveAbove(TreeNode node) {
        node.viewedBy().ifPresent(this::rederive);
        node.parent().ifPresent(parent -> {
            rederive(parent);
            rederiveAbove(parent);
        });
    }

    private void rederive(TreeNode node) {
        if (!evidence.isInput(node) && isKnown(node)) {
            score[node.index()] = mean(entered(node));
        }
    }

    /** Instruments come first; their indicators stand in only where they know more, and no instrument is input. */
    private boolean viewsKnowMore(InstrumentGroup group) {
        if (!canStandIn(group)) {
            return false;
        }
        Mean byInstruments = new Mean();
        for (TreeNode instrument : group.instruments()) {
            if (evidence.isInput(instrument)) {
                return false;
            }
            byInstruments.add(coverage[instrument.index()], instrument.weight());
        }
        Mean byIndicators = new Mean();
        for (TreeNode view : group.views()) {
            if (!evidence.isNotApplicable(view)) {
                byIndicators.add(coverage[view.index()]);
            }
        }
        return !byIndicators.isEmpty() && byIndicators.value().compareTo(byInstruments.value()) > 0;
    }

    /** A shared indicator on which neither the total nor any instrument rests. */
    private boolean standsOnlyForItself(TreeNode node) {
        return node.isView() && !canStandIn(node);
    }

    private boolean canStandIn(TreeNode view) {
        for (InstrumentGroup group : tree().groups()) {
            if (group.views().contains(view)) {
                return canStandIn(group);
            }
        }
        return false;
    }

    /** Views may enter in place of their parts where these apply all or none; else the sums would not be equal. */
    private boolean canStandIn(InstrumentGroup group) {
        for (TreeNode view : group.views()) {
            for (TreeNode part : view.children()) {
                if (evidence.isNotApplicable(part) != evidence.isNotApplicable(view)) {
                    return false;
                }
            }
        }
        return !group.views().isEmpty();
    }

    private NodeState stateWithoutScore(TreeNode node) {
        for (TreeNode child : node.children()) {
            NodeState childState = state[child.index()];
            if (childState != NodeState.NOT_APPLICABLE && childState != NodeState.UNREVIEWED) {
                return NodeState.NO_ANSWER;
            }
        }
        return NodeState.UNREVIEWED;
    }

    private boolean isUnderInput(TreeNode node) {
        for (TreeNode above = node.parent().orElse(null);
                above != null;
                above = above.parent().orElse(null)) {
            if (evidence.isInput(above) || isCutOff(above)) {
                return true;
            }
        }
        return isCutOff(node) || isUnderInstrumentInput(node);
    }

    /** A view lies under the instruments of its parts; the higher figure wins. */
    private boolean isUnderInstrumentInput(TreeNode view) {
        if (view.isView()) {
            for (TreeNode part : view.children()) {
                if (part.parent().filter(evidence::isInput).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Rational weightOf(InstrumentGroup group) {
        Rational sum = Rational.ZERO;
        for (TreeNode instrument : group.instruments()) {
            sum = sum.add(instrument.weight());
        }
        return sum;
    }

    private void set(int index, Rational known, Rational covered) {
        score[index] = known;
        coverage[index] = covered;
        state[index] = NodeState.SCORED;
    }

    private void setUnknown(int index, NodeState unknown) {
        coverage[index] = Rational.ZERO;
        state[index] = unknown;
    }
}
