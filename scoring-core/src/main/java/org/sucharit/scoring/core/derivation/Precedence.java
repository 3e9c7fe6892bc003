package org.sucharit.scoring.core.derivation;

import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Which figures given as input replace what: the higher one wins over everything under it, and a shared indicator over
 * its parts where it can stand in for them.
 */
record Precedence(Evidence evidence) {

    /**
     * Whether a published indicator replaces this part and what is under it, although its instrument does not see that
     * figure: the instrument must then do without the part.
     */
    boolean isCutOff(TreeNode part) {
        TreeNode view = part.viewedBy().orElse(null);
        return view != null && evidence.isInput(view) && !isUnderInstrumentInput(view) && canStandIn(view);
    }

    /** Whether something above the node replaces it. */
    boolean isUnderInput(TreeNode node) {
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

    /** A shared indicator on which neither the total nor any instrument rests. */
    boolean standsOnlyForItself(TreeNode node) {
        return node.isView() && !canStandIn(node);
    }

    private boolean canStandIn(TreeNode view) {
        for (InstrumentGroup group : evidence.tree().groups()) {
            if (group.views().contains(view)) {
                return canStandIn(group);
            }
        }
        return false;
    }

    /** Views may enter in place of their parts where these apply all or none; else the sums would not be equal. */
    boolean canStandIn(InstrumentGroup group) {
        for (TreeNode view : group.views()) {
            for (TreeNode part : view.children()) {
                if (evidence.isNotApplicable(part) != evidence.isNotApplicable(view)) {
                    return false;
                }
            }
        }
        return !group.views().isEmpty();
    }
}
