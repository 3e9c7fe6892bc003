package org.sucharit.scoring.core.path;

import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.TreeNode;

/** A total given as input. */
final class Total {

    private Total() {}

    /** Whether the total binds instruments that are not known themselves: the one case where all depends on all. */
    static boolean leavesInstrumentsOpen(Derivation derivation) {
        TreeNode total = derivation.tree().total();
        return derivation.evidence().isInput(total)
                && total.children().stream()
                        .anyMatch(instrument -> !derivation.isFullyKnown(instrument)
                                && !derivation.evidence().isNotApplicable(instrument));
    }
}
