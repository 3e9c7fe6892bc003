package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.kit.json.Wire;
import org.sucharit.measures.planning.GuidanceData.Pair;

/**
 * A year's texts for questions and items as each type of agency reads them. They are worked out once, for a nation is
 * drafted in a row.
 */
final class LeafTexts {

    private final Map<String, Map<Agency.Type, Pair>> texts = new HashMap<>();

    /**
     * Works out who reads what: what a type is told itself goes before what its group is told, and that before the
     * common text; each for raise and maintain alone.
     *
     * @param groups types of agency by the name of their group
     * @throws IllegalStateException if the file speaks of a leaf, group or type that there is not, or a type is in two
     *     groups
     */
    LeafTexts(GuidanceData.Year year, Map<String, List<Agency.Type>> groups) {
        Map<Agency.Type, List<String>> names = names(groups);
        Set<String> known = names.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        year.types().forEach((leaf, variants) -> {
            check(year.leaves().containsKey(leaf), year, leaf);
            variants.keySet().forEach(name -> check(known.contains(name), year, leaf + "/" + name));
        });
        year.leaves().forEach((leaf, common) -> {
            Map<String, Map<GuidanceKind, String>> variants = year.types().getOrDefault(leaf, Map.of());
            Map<Agency.Type, Pair> byType = new EnumMap<>(Agency.Type.class);
            names.forEach((type, of) -> {
                Pair text = common;
                for (String name : of) {
                    text = text.with(variants.getOrDefault(name, Map.of()));
                }
                byType.put(type, text);
            });
            texts.put(leaf, byType);
        });
    }

    /** A leaf's texts for a type of agency: those of its node, or else of its code; empty where there are none. */
    Optional<Pair> find(Leaf leaf, Agency.Type type) {
        return Optional.ofNullable(texts.getOrDefault(
                        leaf.node(), texts.get(leaf.question().code())))
                .map(byType -> byType.get(type));
    }

    /** What each type is called in data, from the general to the special. */
    private static Map<Agency.Type, List<String>> names(Map<String, List<Agency.Type>> groups) {
        Map<Agency.Type, List<String>> names = new EnumMap<>(Agency.Type.class);
        for (Agency.Type type : Agency.Type.values()) {
            List<String> of = new ArrayList<>();
            groups.forEach((group, types) -> {
                if (types.contains(type)) {
                    of.add(group);
                }
            });
            of.add(Wire.code(type));
            if (of.size() > 2) {
                throw new IllegalStateException("Guidance: a type of agency is in one group at most: " + of);
            }
            names.put(type, of);
        }
        return names;
    }

    private static void check(boolean known, GuidanceData.Year year, String what) {
        if (!known) {
            throw new IllegalStateException("Guidance of " + year.fiscalYear() + ": types/" + what + " is not known");
        }
    }
}
