package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Mapping;

/**
 * Which node of a framework is which of an earlier year's. A question or item is another's counterpart only where
 * crosswalks say that it asks for the same: codes are given anew every year. Indicators keep their codes.
 */
public final class Counterparts {

    private final Map<String, String> earlier = new HashMap<>();
    private final Map<String, String> later = new HashMap<>();
    private final Set<String> unchanged;

    private Counterparts(Map<String, String> earlierNodes, Set<String> unchanged) {
        earlierNodes.forEach((node, before) -> {
            earlier.put(node, before);
            later.putIfAbsent(before, node);
        });
        this.unchanged = unchanged;
    }

    /**
     * The counterparts of one framework's nodes in an earlier one. Frameworks of the same year have the same leaves by
     * their codes.
     *
     * @param between frameworks of the years in between, one a year, through which two years are related that no
     *     crosswalk relates directly
     */
    public static Counterparts of(Framework earlier, Framework later, Collection<Framework> between) {
        Map<String, String> nodes = leaves(earlier, later, between);
        Map<String, Set<String>> ofEarlier = byIndicator(earlier);
        Map<String, Set<String>> ofLater = byIndicator(later);
        Set<String> common = indicators(later)
                .filter(code -> indicators(earlier).anyMatch(code::equals))
                .collect(Collectors.toSet());
        Set<String> unchanged = common.stream()
                .filter(code -> ofEarlier
                        .getOrDefault(code, Set.of())
                        .equals(ofLater.getOrDefault(code, Set.of()).stream()
                                .map(leaf -> nodes.getOrDefault(leaf, ""))
                                .collect(Collectors.toSet())))
                .collect(Collectors.toSet());
        common.forEach(code -> nodes.put(code, code));
        return new Counterparts(nodes, unchanged);
    }

    /** The counterparts in a year of which no framework is known: indicators alone. */
    public static Counterparts ofIndicators(Framework later) {
        return new Counterparts(indicators(later).collect(Collectors.toMap(code -> code, code -> code)), Set.of());
    }

    /** What a node was in the earlier year; empty where it has no counterpart that is known. */
    public Optional<String> earlier(String node) {
        return Optional.ofNullable(earlier.get(node));
    }

    /** What a node of the earlier year has become; empty where it has no counterpart that is known. */
    public Optional<String> later(String node) {
        return Optional.ofNullable(later.get(node));
    }

    /** Whether an indicator of both years consists of the same questions or items. */
    public boolean isUnchanged(String indicator) {
        return unchanged.contains(indicator);
    }

    private static Map<String, String> leaves(Framework earlier, Framework later, Collection<Framework> between) {
        if (earlier.fiscalYear() == later.fiscalYear()
                || crosswalk(earlier, later).isPresent()) {
            return step(earlier, later);
        }
        List<Framework> back = new ArrayList<>(between.stream()
                .filter(framework -> framework.fiscalYear() > earlier.fiscalYear())
                .filter(framework -> framework.fiscalYear() < later.fiscalYear())
                .sorted(Comparator.comparingInt(Framework::fiscalYear).reversed())
                .toList());
        back.add(earlier);
        Map<String, String> nodes = codes(later).collect(Collectors.toMap(code -> code, code -> code));
        Framework from = later;
        for (Framework to : back) {
            Map<String, String> step = step(to, from);
            nodes.values().retainAll(step.keySet());
            nodes.replaceAll((node, before) -> step.get(before));
            from = to;
        }
        return nodes;
    }

    private static Map<String, String> step(Framework earlier, Framework later) {
        Set<String> known = codes(earlier).collect(Collectors.toSet());
        Map<String, String> step = new HashMap<>();
        if (earlier.fiscalYear() == later.fiscalYear()) {
            codes(later).filter(known::contains).forEach(code -> step.put(code, code));
        }
        crosswalk(earlier, later).stream()
                .flatMap(crosswalk -> crosswalk.mappings().stream())
                .filter(mapping -> mapping.relation() == Mapping.Relation.EQUAL)
                .filter(mapping -> known.contains(mapping.from()))
                .forEach(mapping -> step.put(mapping.to(), mapping.from()));
        return step;
    }

    private static Optional<Framework.Crosswalk> crosswalk(Framework earlier, Framework later) {
        // A framework that was kept before there were crosswalks has none.
        return Optional.ofNullable(later.crosswalks()).stream()
                .flatMap(List::stream)
                .filter(crosswalk -> crosswalk.fiscalYear() == earlier.fiscalYear())
                .findFirst();
    }

    private static Stream<String> codes(Framework framework) {
        return Leaf.of(framework).stream().map(Leaf::node);
    }

    private static Stream<String> indicators(Framework framework) {
        return framework.indicators().stream().map(Indicator::code);
    }

    private static Map<String, Set<String>> byIndicator(Framework framework) {
        return Leaf.of(framework).stream()
                .collect(Collectors.groupingBy(Leaf::indicator, Collectors.mapping(Leaf::node, Collectors.toSet())));
    }
}
