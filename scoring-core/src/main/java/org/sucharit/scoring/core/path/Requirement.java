package org.sucharit.scoring.core.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * What a rating requires of one node, before and after a path: the node is published as at least the figure.
 *
 * @param node {@code total} or an instrument
 * @param before the published figure it certainly has now; null where nothing is certain
 * @param after the same after the steps
 */
public record Requirement(String node, BigDecimal figure, BigDecimal before, BigDecimal after) {

    public boolean holdsBefore() {
        return before != null && before.compareTo(figure) >= 0;
    }

    public boolean holdsAfter() {
        return after != null && after.compareTo(figure) >= 0;
    }

    /** The conditions of a band: the total's, then those of the instruments that apply. */
    static List<Requirement> of(Band band, Derivation before, Derivation after, RoundingPolicy policy) {
        List<Requirement> conditions = new ArrayList<>();
        TreeNode total = before.tree().total();
        conditions.add(new Requirement(
                total.code(), band.from(), certain(total, before, policy), certain(total, after, policy)));
        if (band.everyInstrumentFrom() != null) {
            for (TreeNode instrument : total.children()) {
                if (!before.evidence().isNotApplicable(instrument)) {
                    conditions.add(new Requirement(
                            instrument.code(),
                            band.everyInstrumentFrom(),
                            certain(instrument, before, policy),
                            certain(instrument, after, policy)));
                }
            }
        }
        return conditions;
    }

    private static BigDecimal certain(TreeNode node, Derivation derivation, RoundingPolicy policy) {
        if (derivation.isFullyKnown(node)) {
            return policy.publish(derivation.score(node).orElseThrow());
        }
        for (InstrumentGroup group : derivation.tree().groups()) {
            if (group.instruments().contains(node) && derivation.enteredByViews(group)) {
                return Bounds.lowest(node, group, derivation, policy);
            }
        }
        return null;
    }
}
