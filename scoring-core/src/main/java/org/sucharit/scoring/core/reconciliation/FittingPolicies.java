package org.sucharit.scoring.core.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.scoring.core.tree.RoundingPolicy;

/** The rounding policies that explain a printed figure. */
final class FittingPolicies {

    private FittingPolicies() {}

    /** Every policy of this scale that rounds some of the levels, those that round fewest first. */
    static List<Rounding> all(int scale, Set<Level> levels) {
        List<Level> choice = List.copyOf(levels);
        List<Rounding> policies = new ArrayList<>();
        for (int subset = 0; subset < 1 << choice.size(); subset++) {
            List<Level> rounded = new ArrayList<>();
            for (int i = 0; i < choice.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    rounded.add(choice.get(i));
                }
            }
            rounded.sort(Comparator.naturalOrder());
            for (Rounding.Mode mode : Rounding.Mode.values()) {
                policies.add(new Rounding(scale, mode, List.copyOf(rounded)));
            }
        }
        policies.sort(Comparator.comparingInt(policy -> policy.levels().size()));
        return policies;
    }

    /** Those of them that give the figure, without any that rounds more levels than another of its mode needs to. */
    static List<Rounding> fitting(int scale, Set<Level> levels, Predicate<RoundingPolicy> gives) {
        List<Rounding> fitting = new ArrayList<>();
        for (Rounding policy : all(scale, levels)) {
            boolean minimal = fitting.stream()
                    .noneMatch(other ->
                            other.mode() == policy.mode() && policy.levels().containsAll(other.levels()));
            if (minimal && gives.test(RoundingPolicy.of(policy))) {
                fitting.add(policy);
            }
        }
        return fitting;
    }
}
