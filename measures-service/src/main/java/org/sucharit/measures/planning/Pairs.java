package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;

/**
 * Which measure of a plan a drafted one stands for: of the same indicator, the one that goes on with the same measure of
 * an earlier plan, and otherwise the first that is left.
 */
final class Pairs {

    private final Map<PlannedMeasure, PlannedMeasure> pairs = new HashMap<>();
    private final List<PlannedMeasure> left;

    Pairs(PlanContent drafted, PlanContent plan) {
        this(drafted.measures(), plan.measures());
    }

    Pairs(List<PlannedMeasure> drafted, List<PlannedMeasure> plan) {
        left = new ArrayList<>(plan);
        match(drafted, (one, other) -> Objects.equals(one.carriedFrom(), other.carriedFrom()));
        match(drafted, (one, other) -> true);
    }

    private void match(List<PlannedMeasure> drafted, BiPredicate<PlannedMeasure, PlannedMeasure> alike) {
        for (PlannedMeasure measure : drafted) {
            if (!pairs.containsKey(measure)) {
                left.stream()
                        .filter(other -> Objects.equals(other.indicator(), measure.indicator()))
                        .filter(other -> alike.test(measure, other))
                        .findFirst()
                        .ifPresent(found -> {
                            pairs.put(measure, found);
                            left.remove(found);
                        });
            }
        }
    }

    Optional<PlannedMeasure> of(PlannedMeasure drafted) {
        return Optional.ofNullable(pairs.get(drafted));
    }

    /** Measures of the plan for which no drafted one stands any more. */
    List<PlannedMeasure> unmatched() {
        return List.copyOf(left);
    }
}
