package org.sucharit.scoring.core.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.InvalidInputs.Violation;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The rating that is wanted, and what it costs to get there.
 *
 * @param rating a rating of the framework; a better one is as welcome
 * @param efforts by node, 1–100, what raising it, or anything below it, costs; 1 where absent
 * @param excluded nodes that cannot be changed, with everything below them
 */
public record Wish(String rating, Map<String, Integer> efforts, Set<String> excluded) {

    static final int MAX_EFFORT = 100;

    public Wish {
        efforts = Map.copyOf(efforts);
        excluded = Set.copyOf(excluded);
    }

    /** The fewest steps to a rating. */
    public static Wish of(String rating) {
        return new Wish(rating, Map.of(), Set.of());
    }

    /**
     * Checks the wish against a framework.
     *
     * @throws InvalidInputs with every violation: an unknown rating or node, an effort out of range
     */
    void validate(ScoreTree tree, RatingRules ratings) {
        List<Violation> violations = new ArrayList<>();
        if (ratings.bands().stream().noneMatch(band -> band.rating().equals(rating))) {
            violations.add(new Violation("rating", rating, "no such rating"));
        }
        new TreeMap<>(efforts).forEach((node, effort) -> {
            if (tree.find(node).isEmpty()) {
                violations.add(new Violation("efforts", node, "no such node"));
            } else if (effort < 1 || effort > MAX_EFFORT) {
                violations.add(new Violation("efforts", node, "effort must be from 1 to " + MAX_EFFORT));
            }
        });
        for (String node : new TreeSet<>(excluded)) {
            if (tree.find(node).isEmpty()) {
                violations.add(new Violation("excluded", node, "no such node"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputs(violations);
        }
    }

    boolean excludes(TreeNode node) {
        for (TreeNode above = node; above != null; above = above.parent().orElse(null)) {
            if (excluded.contains(above.code())
                    || above.viewedBy()
                            .map(TreeNode::code)
                            .filter(excluded::contains)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** That of the node, or of the nearest one above it that has one. */
    int effort(TreeNode node) {
        for (TreeNode above = node; above != null; above = above.parent().orElse(null)) {
            Integer effort = efforts.get(above.code());
            if (effort == null) {
                effort = above.viewedBy().map(view -> efforts.get(view.code())).orElse(null);
            }
            if (effort != null) {
                return effort;
            }
        }
        return 1;
    }
}
