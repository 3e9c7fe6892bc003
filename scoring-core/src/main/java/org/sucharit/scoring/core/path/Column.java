package org.sucharit.scoring.core.path;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * What enters the total by itself: an instrument, or the shared indicators of a group of instruments.
 *
 * @param instruments those that apply
 * @param group the group whose indicators enter in place of its instruments; null for one instrument
 */
record Column(List<TreeNode> instruments, InstrumentGroup group) {

    static List<Column> of(Derivation derivation) {
        List<Column> columns = new ArrayList<>();
        for (InstrumentGroup group : derivation.tree().groups()) {
            List<TreeNode> apply = group.instruments().stream()
                    .filter(instrument -> !derivation.evidence().isNotApplicable(instrument))
                    .toList();
            if (derivation.enteredByViews(group)) {
                columns.add(new Column(apply, group));
            } else {
                apply.forEach(instrument -> columns.add(new Column(List.of(instrument), null)));
            }
        }
        return columns;
    }

    boolean isByViews() {
        return group != null;
    }

    /** Whether a node is one of these instruments or their shared indicators, or lies below. */
    boolean holds(TreeNode node) {
        for (TreeNode above = node; above != null; above = above.parent().orElse(null)) {
            if (instruments.contains(above) || (isByViews() && group.views().contains(above))) {
                return true;
            }
        }
        return false;
    }
}
