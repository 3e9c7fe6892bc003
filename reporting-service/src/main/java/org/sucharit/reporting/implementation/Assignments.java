package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;

/**
 * Who looks after which indicator and item of the year that is reported.
 *
 * <p>A plan names the nodes of the year whose score it answers. Another year counts its items otherwise: they meet by
 * the framework's crosswalk, without one by what they are called, and never by their numbers. Indicators meet by their
 * codes.
 */
final class Assignments {

    private final Map<String, List<Plan.Assignment>> byNode = new LinkedHashMap<>();
    private final List<Plan.Assignment> others = new ArrayList<>();

    private Assignments() {}

    static Assignments of(ImplementationSources sources) {
        Assignments assignments = new Assignments();
        Map<String, List<String>> counterparts = counterparts(sources);
        for (Plan.Assignment assignment : sources.plan().assignments()) {
            List<String> places = counterparts.getOrDefault(assignment.node(), List.of());
            places.forEach(place -> assignments
                    .byNode
                    .computeIfAbsent(place, _ -> new ArrayList<>())
                    .add(assignment));
            if (places.isEmpty()) {
                assignments.others.add(assignment);
            }
        }
        return assignments;
    }

    /** Several where several of the plan's nodes became this one. */
    List<Plan.Assignment> of(String node) {
        return byNode.getOrDefault(node, List.of());
    }

    /** Those for which the year reported has no place. */
    List<Plan.Assignment> others() {
        return List.copyOf(others);
    }

    /** Where in the year reported each node stands that the plan may name. */
    private static Map<String, List<String>> counterparts(ImplementationSources sources) {
        Framework framework = sources.framework();
        Map<String, List<String>> counterparts = new HashMap<>();
        Map<String, String> leaves = Leaves.indicators(framework);
        leafPairs(sources)
                .distinct()
                .filter(pair -> leaves.containsKey(pair.getValue()))
                .forEach(pair -> counterparts
                        .computeIfAbsent(pair.getKey(), _ -> new ArrayList<>())
                        .add(pair.getValue()));
        framework.indicators().forEach(each -> counterparts.put(each.code(), List.of(each.code())));
        return counterparts;
    }

    private static Stream<Map.Entry<String, String>> leafPairs(ImplementationSources sources) {
        if (sources.sameYear()) {
            return Leaves.indicators(sources.framework()).keySet().stream().map(leaf -> Map.entry(leaf, leaf));
        }
        Optional<Framework.Crosswalk> crosswalk = sources.framework().crosswalks().stream()
                .filter(each -> each.fiscalYear() == sources.plan().basedOnFiscalYear())
                .findFirst();
        if (crosswalk.isPresent()) {
            return crosswalk.get().mappings().stream()
                    .filter(each -> each.from() != null && each.to() != null)
                    .map(each -> Map.entry(each.from(), each.to()));
        }
        Map<String, String> own = Leaves.names(sources.framework());
        Map<String, String> theirs = sources.named().map(Leaves::names).orElse(Map.of());
        return theirs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(from -> own.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(to -> to.getValue().equals(from.getValue()))
                        .map(to -> Map.entry(from.getKey(), to.getKey())));
    }
}
