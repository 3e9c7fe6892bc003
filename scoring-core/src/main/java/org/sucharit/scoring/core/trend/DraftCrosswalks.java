package org.sucharit.scoring.core.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.InvalidInputs.Violation;
import org.sucharit.scoring.core.tree.InvalidFramework;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/** Checks the crosswalks of a framework that nobody has published yet. */
public final class DraftCrosswalks {

    private final ScoreTree tree;
    private final List<Violation> violations = new ArrayList<>();

    private DraftCrosswalks(Framework draft) {
        this.tree = ScoreTree.of(draft);
    }

    /**
     * Requires that a draft's crosswalks name leaves that there are.
     *
     * @param earlier frameworks of earlier years; leaves of other years are not looked up
     * @throws InvalidInputs with every violation, at places such as {@code crosswalks/0/mappings/12/from}: a year that is
     *     not earlier or told twice, a leaf that a framework does not have, two leaves related twice, too many mappings
     * @throws InvalidFramework if the draft, or one of the earlier frameworks, gives no tree
     */
    public static void require(Framework draft, Collection<Framework> earlier) {
        DraftCrosswalks check = new DraftCrosswalks(draft);
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i < draft.crosswalks().size(); i++) {
            Framework.Crosswalk crosswalk = draft.crosswalks().get(i);
            String place = "crosswalks/" + i;
            if (crosswalk.fiscalYear() >= draft.fiscalYear() || !years.add(crosswalk.fiscalYear())) {
                check.reject(place + "/fiscalYear", "must be an earlier year, and each but once");
            }
            Optional<ScoreTree> from = earlier.stream()
                    .filter(framework -> framework.fiscalYear() == crosswalk.fiscalYear())
                    .findFirst()
                    .map(ScoreTree::of);
            check.check(crosswalk.mappings(), from, place + "/mappings");
        }
        if (!check.violations.isEmpty()) {
            throw new InvalidInputs(check.violations);
        }
    }

    private void check(List<Mapping> mappings, Optional<ScoreTree> from, String place) {
        if (mappings.size() > Framework.Limits.MAPPINGS) {
            reject(place, "at most " + Framework.Limits.MAPPINGS);
            return;
        }
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 0; i < mappings.size(); i++) {
            Mapping mapping = mappings.get(i);
            String at = place + "/" + i;
            if (mapping.to() != null && isNoLeaf(tree, mapping.to())) {
                reject(at + "/to", "the draft has no question or item " + mapping.to());
            }
            if (mapping.from() != null
                    && from.filter(t -> isNoLeaf(t, mapping.from())).isPresent()) {
                reject(at + "/from", "the earlier framework has no question or item " + mapping.from());
            }
            boolean both = mapping.from() != null && mapping.to() != null;
            if (both == (mapping.relation() == Relation.NONE)) {
                reject(at + "/relation", "is none exactly where one side is missing");
            } else if (both && !pairs.add(List.of(mapping.from(), mapping.to()))) {
                reject(at, "related twice");
            }
        }
    }

    private static boolean isNoLeaf(ScoreTree tree, String code) {
        return tree.find(code).filter(TreeNode::isLeaf).isEmpty();
    }

    private void reject(String place, String reason) {
        violations.add(new Violation("draft", place, reason));
    }
}
