package org.sucharit.assessment.framework;

import static org.sucharit.assessment.framework.FrameworkRules.atMost;
import static org.sucharit.assessment.framework.FrameworkRules.each;
import static org.sucharit.assessment.framework.FrameworkRules.notEmpty;
import static org.sucharit.assessment.framework.FrameworkRules.unique;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.assessment.framework.FrameworkMistake.Code;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Crosswalk;
import org.sucharit.contracts.framework.Framework.Limits;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

/** The rules of crosswalks: they lead to an earlier year, name leaves that exist, and do not contradict themselves. */
final class CrosswalkRules {

    private CrosswalkRules() {}

    static void check(Framework framework, EarlierYears earlier, Mistakes mistakes) {
        String all = "/crosswalks";
        unique(framework.crosswalks(), all, "/fiscalYear", CrosswalkRules::year, mistakes);
        Optional<Set<String>> leaves = new Leaves(framework).nodes();
        each(framework.crosswalks(), all, (crosswalk, path) -> {
            Integer year = year(crosswalk);
            boolean isEarlier = year != null && year < framework.fiscalYear();
            if (year != null && framework.fiscalYear() != 0 && !isEarlier) {
                mistakes.add(
                        path + "/fiscalYear",
                        Code.OUT_OF_RANGE,
                        "Name a year before " + framework.fiscalYear() + ", that of this framework.");
            }
            String mappings = path + "/mappings";
            notEmpty(crosswalk.mappings(), mappings, "a mapping", mistakes);
            atMost(crosswalk.mappings(), Limits.MAPPINGS, mappings, mistakes);
            Optional<Set<String>> earlierLeaves =
                    isEarlier ? earlier.newest(year).flatMap(found -> new Leaves(found).nodes()) : Optional.empty();
            each(crosswalk.mappings(), mappings, (mapping, at) -> {
                ends(mapping, at, mistakes);
                known(mapping.from(), earlierLeaves, at + "/from", "the framework of " + year, mistakes);
                known(mapping.to(), leaves, at + "/to", "this framework", mistakes);
            });
            contradictions(crosswalk.mappings(), mappings, mistakes);
        });
    }

    private static Integer year(Crosswalk crosswalk) {
        return crosswalk.fiscalYear() == 0 ? null : crosswalk.fiscalYear();
    }

    private static void ends(Mapping mapping, String path, Mistakes mistakes) {
        int ends = (mapping.from() == null ? 0 : 1) + (mapping.to() == null ? 0 : 1);
        if (mapping.relation() == Relation.NONE && ends != 1) {
            mistakes.add(
                    path, Code.MAPPING_ENDS, "Name only \"to\" for what is new, only \"from\" for what was dropped.");
        } else if (mapping.relation() != Relation.NONE && ends != 2) {
            mistakes.add(path, Code.MAPPING_ENDS, "Name both \"from\" and \"to\".");
        }
    }

    private static void known(String leaf, Optional<Set<String>> leaves, String path, String where, Mistakes mistakes) {
        if (leaf != null && leaves.isPresent() && !leaves.get().contains(leaf)) {
            mistakes.add(path, Code.UNKNOWN_REFERENCE, "There is no question or item " + leaf + " in " + where + ".");
        }
    }

    private static void contradictions(List<Mapping> mappings, String path, Mistakes mistakes) {
        Set<Mapping> pairs = new HashSet<>();
        Map<String, Relation> from = new HashMap<>();
        Map<String, Relation> to = new HashMap<>();
        each(mappings, path, (mapping, at) -> {
            if (!pairs.add(new Mapping(mapping.from(), mapping.to(), null))) {
                mistakes.add(at, Code.DUPLICATE_MAPPING, "This pair is given before; keep one of the two.");
            } else {
                alone(from.putIfAbsent(mapping.from(), mapping.relation()), mapping.from(), mapping, at, mistakes);
                alone(to.putIfAbsent(mapping.to(), mapping.relation()), mapping.to(), mapping, at, mistakes);
            }
        });
    }

    /** What is the same as one leaf is not related to a second; what is new or was dropped, to none. */
    private static void alone(Relation before, String leaf, Mapping mapping, String path, Mistakes mistakes) {
        if (leaf != null && before != null && (excludes(before) || excludes(mapping.relation()))) {
            mistakes.add(
                    path,
                    Code.MAPPING_CONFLICT,
                    "Remove one of the mappings of " + leaf + ": it has no other where one is equal or none.");
        }
    }

    private static boolean excludes(Relation relation) {
        return relation == Relation.EQUAL || relation == Relation.NONE;
    }
}
