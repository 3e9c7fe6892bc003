package org.sucharit.assessment.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework.Mapping;

/** Which leaves came, or read backwards went, along a chain of years. */
final class CrosswalkTurns {

    private CrosswalkTurns() {}

    /**
     * One step along a chain of years, or back.
     *
     * @param mappings from the leaves before to those after; turned round on the way back
     * @param leaves those after
     * @param fiscalYear the later of the two years, whichever way the step leads
     */
    record Step(List<Mapping> mappings, Set<String> leaves, int fiscalYear) {}

    /**
     * The leaves at the end that a step says are from nowhere, or that come from such leaves alone, and the year in
     * which that turned.
     *
     * @param which the year that counts where a leaf comes from several
     */
    static Map<String, Integer> of(List<Step> steps, BinaryOperator<Integer> which) {
        Map<String, Integer> turned = Map.of();
        for (Step step : steps) {
            turned = after(step, turned, which);
        }
        return turned;
    }

    private static Map<String, Integer> after(Step step, Map<String, Integer> before, BinaryOperator<Integer> which) {
        Map<String, List<Mapping>> sources = step.mappings().stream()
                .filter(mapping -> mapping.to() != null)
                .collect(Collectors.groupingBy(Mapping::to));
        Map<String, Integer> turned = new HashMap<>();
        for (String leaf : step.leaves()) {
            List<Integer> years = new ArrayList<>();
            List<Mapping> from = sources.getOrDefault(leaf, List.of());
            for (Mapping mapping : from) {
                Integer year = mapping.from() == null ? Integer.valueOf(step.fiscalYear()) : before.get(mapping.from());
                if (year != null) {
                    years.add(year);
                }
            }
            if (!from.isEmpty() && years.size() == from.size()) {
                turned.put(leaf, years.stream().reduce(which).orElseThrow());
            }
        }
        return turned;
    }
}
