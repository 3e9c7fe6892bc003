package org.sucharit.scoring.core.trend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;
import org.sucharit.scoring.core.tree.InvalidFramework;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * How the leaves of one framework relate to those of another, earlier or later. A leaf that is related to nothing was
 * dropped, is new, or nothing is known of it.
 *
 * <p>Years that no crosswalk relates directly are related through years in between: by the fewest steps, and among
 * equally many through the most recent years.
 */
public final class Crosswalk {

    /** What each target leaf is, compared with each source leaf; never {@code NONE}. */
    private final Map<String, Map<String, Relation>> sources;

    private Crosswalk(Map<String, Map<String, Relation>> sources) {
        this.sources = sources;
    }

    /**
     * The crosswalk from one framework to another. In frameworks of the same year, leaves of the same code are equal.
     *
     * @param between frameworks of the years in between; of others, and of all but a year's last revision, nothing is
     *     read
     * @throws InvalidFramework if the frameworks are of the same year and one gives no tree
     */
    public static Crosswalk between(Framework from, Framework to, Collection<Framework> between) {
        if (from.fiscalYear() == to.fiscalYear()) {
            return ofSameYear(ScoreTree.of(from), ScoreTree.of(to));
        }
        return from.fiscalYear() < to.fiscalYear()
                ? upwards(from, to, between)
                : upwards(to, from, between).inverse();
    }

    /** What a target leaf is, compared with each source leaf it is related to; empty where there is none. */
    public Map<String, Relation> sources(String leaf) {
        return sources.getOrDefault(leaf, Map.of());
    }

    /** Whether it relates nothing: nothing of one year can then be scored by the other's rules. */
    public boolean isEmpty() {
        return sources.isEmpty();
    }

    /** The same seen from the other side. */
    public Crosswalk inverse() {
        Builder inverse = new Builder();
        sources.forEach((target, related) ->
                related.forEach((source, relation) -> inverse.relate(source, target, Relations.inverse(relation))));
        return inverse.build();
    }

    /** This crosswalk, and from where it leads the next one. */
    Crosswalk then(Crosswalk next) {
        Builder composed = new Builder();
        next.sources.forEach((target, middles) -> middles.forEach((middle, second) -> sources(middle)
                .forEach((source, first) -> composed.relate(target, source, Relations.compose(first, second)))));
        return composed.build();
    }

    static Crosswalk of(Framework.Crosswalk told) {
        Builder crosswalk = new Builder();
        for (Mapping mapping : told.mappings()) {
            if (mapping.from() != null && mapping.to() != null) {
                crosswalk.relate(mapping.to(), mapping.from(), mapping.relation());
            }
        }
        return crosswalk.build();
    }

    private static Crosswalk ofSameYear(ScoreTree from, ScoreTree to) {
        Builder same = new Builder();
        for (TreeNode leaf : to.nodes()) {
            if (leaf.isLeaf() && from.find(leaf.code()).filter(TreeNode::isLeaf).isPresent()) {
                same.relate(leaf.code(), leaf.code(), Relation.EQUAL);
            }
        }
        return same.build();
    }

    private static Crosswalk upwards(Framework earlier, Framework later, Collection<Framework> between) {
        Map<Integer, Framework> years = new TreeMap<>();
        for (Framework framework : between) {
            if (framework.fiscalYear() > earlier.fiscalYear() && framework.fiscalYear() < later.fiscalYear()) {
                years.merge(framework.fiscalYear(), framework, (a, b) -> a.revision() >= b.revision() ? a : b);
            }
        }
        years.put(later.fiscalYear(), later);
        return steps(later.fiscalYear(), earlier.fiscalYear(), years).reversed().stream()
                .map(Crosswalk::of)
                .reduce(Crosswalk::then)
                .orElseGet(() -> new Crosswalk(Map.of()));
    }

    /** The crosswalks that lead from a later year back to an earlier one, latest first; empty where none do. */
    private static List<Framework.Crosswalk> steps(int later, int earlier, Map<Integer, Framework> years) {
        Map<Integer, List<Framework.Crosswalk>> reached = new LinkedHashMap<>();
        reached.put(later, List.of());
        Deque<Integer> open = new ArrayDeque<>(reached.keySet());
        while (!open.isEmpty() && !reached.containsKey(earlier)) {
            int year = open.remove();
            for (Framework.Crosswalk crosswalk : told(years.get(year))) {
                if (crosswalk.fiscalYear() < year && !reached.containsKey(crosswalk.fiscalYear())) {
                    List<Framework.Crosswalk> steps = new ArrayList<>(reached.get(year));
                    steps.add(crosswalk);
                    reached.put(crosswalk.fiscalYear(), steps);
                    open.add(crosswalk.fiscalYear());
                }
            }
        }
        return reached.getOrDefault(earlier, List.of());
    }

    /** The most recent year first. */
    private static List<Framework.Crosswalk> told(Framework framework) {
        // A framework that was kept before there were crosswalks has none.
        return Optional.ofNullable(framework).map(Framework::crosswalks).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(Framework.Crosswalk::fiscalYear).reversed())
                .toList();
    }

    /** Collects what is said of each two leaves. */
    private static final class Builder {

        private final Map<String, Map<String, Set<Relation>>> said = new TreeMap<>();

        void relate(String target, String source, Relation relation) {
            if (relation != Relation.NONE) {
                said.computeIfAbsent(target, t -> new TreeMap<>())
                        .computeIfAbsent(source, s -> EnumSet.noneOf(Relation.class))
                        .add(relation);
            }
        }

        Crosswalk build() {
            Map<String, Map<String, Relation>> sources = new TreeMap<>();
            said.forEach((target, related) -> {
                Map<String, Relation> strongest = new TreeMap<>();
                related.forEach((source, relations) -> strongest.put(source, Relations.strongest(relations)));
                sources.put(target, strongest);
            });
            return new Crosswalk(sources);
        }
    }
}
