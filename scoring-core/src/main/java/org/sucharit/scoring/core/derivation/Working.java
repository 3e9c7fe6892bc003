package org.sucharit.scoring.core.derivation;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.scoring.core.arithmetic.Mean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation.Operand;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/** Works the scores out, from the leaves up; once handed over, it changes no more. */
final class Working {

    private final Evidence evidence;
    private final RoundingPolicy policy;
    private final Precedence precedence;
    private final ScoreTree tree;
    private final Rational[] score;
    private final Rational[] coverage;
    private final NodeState[] state;
    private final boolean[] byViews;

    private Working(Evidence evidence, RoundingPolicy policy) {
        this.evidence = evidence;
        this.policy = policy;
        this.precedence = new Precedence(evidence);
        this.tree = evidence.tree();
        this.score = new Rational[tree.size()];
        this.coverage = new Rational[tree.size()];
        this.state = new NodeState[tree.size()];
        this.byViews = new boolean[tree.groups().size()];
    }

    private Working(Working other) {
        this.evidence = other.evidence;
        this.policy = other.policy;
        this.precedence = other.precedence;
        this.tree = other.tree;
        this.score = other.score.clone();
        // Which nodes are known, and how well, does not depend on what their scores are.
        this.coverage = other.coverage;
        this.state = other.state;
        this.byViews = other.byViews;
    }

    static Working of(Evidence evidence, RoundingPolicy policy) {
        Working working = new Working(evidence, policy);
        List<TreeNode> nodes = evidence.tree().nodes();
        for (int i = nodes.size() - 1; i > 0; i--) {
            working.derive(nodes.get(i));
        }
        List<InstrumentGroup> groups = evidence.tree().groups();
        for (int g = 0; g < groups.size(); g++) {
            working.byViews[g] = working.viewsKnowMore(groups.get(g));
        }
        working.derive(evidence.tree().total());
        return working;
    }

    /** The same with another score where the derivation starts. */
    Working with(TreeNode start, Rational other) {
        Working changed = new Working(this);
        changed.score[start.index()] = other;
        changed.rederiveAbove(start);
        return changed;
    }

    /** Null where nothing is known. */
    Rational score(TreeNode node) {
        return score[node.index()];
    }

    Rational coverage(TreeNode node) {
        return coverage[node.index()];
    }

    NodeState state(TreeNode node) {
        return state[node.index()];
    }

    boolean isKnown(TreeNode node) {
        return score[node.index()] != null;
    }

    boolean enteredByViews(InstrumentGroup group) {
        return byViews[tree.groups().indexOf(group)];
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
    List<Operand> entered(TreeNode node) {
        List<Operand> entered = new ArrayList<>(node.children().size());
        if (node.level() != Level.TOTAL) {
            for (TreeNode child : node.children()) {
                if (!isCutOffFrom(node, child)) {
                    enter(child, child.weightIn(node), entered);
                }
            }
            return entered;
        }
        List<InstrumentGroup> groups = tree.groups();
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

    /** A view looks past the cut: only there is the part still part of something. */
    private boolean isCutOffFrom(TreeNode node, TreeNode child) {
        return !node.isView() && precedence.isCutOff(child);
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
        List<InstrumentGroup> groups = tree.groups();
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
        if (!precedence.canStandIn(group)) {
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

    private NodeState stateWithoutScore(TreeNode node) {
        for (TreeNode child : node.children()) {
            NodeState childState = state[child.index()];
            if (childState != NodeState.NOT_APPLICABLE && childState != NodeState.UNREVIEWED) {
                return NodeState.NO_ANSWER;
            }
        }
        return NodeState.UNREVIEWED;
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
