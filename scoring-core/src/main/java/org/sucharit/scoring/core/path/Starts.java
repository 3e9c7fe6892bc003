package org.sucharit.scoring.core.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Where scores can be changed so that the rating may change: where the derivation starts, and the leaves where it
 * would if they had a score. A total given as input hides nothing from the conditions on instruments, so below it too.
 */
final class Starts {

    private final Derivation derivation;
    private final List<TreeNode> found = new ArrayList<>();

    private Starts(Derivation derivation) {
        this.derivation = derivation;
    }

    /** In printed order; those without a score are leaves. */
    static List<TreeNode> of(Derivation derivation) {
        Starts starts = new Starts(derivation);
        TreeNode total = derivation.tree().total();
        if (derivation.evidence().isInput(total)) {
            starts.found.add(total);
        }
        derivation.tree().groups().stream()
                .flatMap(group -> group.views().stream())
                .filter(view -> derivation.isCutOff(view.children().getFirst()))
                .forEach(starts.found::add);
        total.children().forEach(starts::find);
        starts.found.sort(Comparator.comparingInt(TreeNode::index));
        return starts.found;
    }

    /** The derivation at its worst: what could still be answered or reviewed scores 0. */
    static Derivation atWorst(Derivation derivation) {
        Map<TreeNode, Rational> open = derivation.tree().nodes().stream()
                .filter(derivation::isOpen)
                .collect(Collectors.toMap(node -> node, node -> Rational.ZERO));
        return derivation.given(open);
    }

    private void find(TreeNode node) {
        if (derivation.evidence().isNotApplicable(node) || derivation.isCutOff(node)) {
            return;
        }
        if (node.isLeaf() || derivation.evidence().isInput(node)) {
            found.add(node);
        } else {
            node.children().forEach(this::find);
        }
    }
}
