package org.sucharit.assessment.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sucharit.assessment.framework.ComposedCrosswalk.Edition;
import org.sucharit.assessment.framework.ComposedCrosswalk.Link;
import org.sucharit.assessment.framework.ComposedCrosswalk.Place;
import org.sucharit.assessment.framework.ComposedCrosswalk.Turn;
import org.sucharit.assessment.framework.ComposedCrosswalk.Unmapped;
import org.sucharit.assessment.framework.CrosswalkTurns.Step;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Crosswalk;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

/** Puts the crosswalks of a chain of years together. */
final class CrosswalkComposition {

    private static final Comparator<Place> BY_YEAR =
            Comparator.comparingInt(Place::fiscalYear).thenComparing(Place::node);

    private final List<Framework> chain;
    private final List<Map<String, Label>> leaves;

    private CrosswalkComposition(List<Framework> chain) {
        this.chain = chain;
        this.leaves = chain.stream().map(CrosswalkComposition::texts).toList();
    }

    /**
     * The crosswalk from the first framework of a chain to the last.
     *
     * @param chain from the earliest year; each has a crosswalk to the one before it
     */
    static ComposedCrosswalk of(List<Framework> chain) {
        return new CrosswalkComposition(chain).composed();
    }

    private ComposedCrosswalk composed() {
        Map<String, Label> first = leaves.getFirst();
        Map<String, Label> last = leaves.getLast();
        List<Link> links = new ArrayList<>();
        ways().forEach((to, froms) -> froms.forEach((from, ways) -> links.add(new Link(
                from,
                first.get(from),
                to,
                last.get(to),
                Relations.strongest(ways.relations()),
                List.copyOf(ways.via())))));
        List<String> order = List.copyOf(last.keySet());
        links.sort(Comparator.comparingInt(link -> order.indexOf(link.to())));
        Set<String> kept = links.stream().map(Link::from).collect(Collectors.toSet());
        Set<String> known = links.stream().map(Link::to).collect(Collectors.toSet());
        Map<String, Integer> came = CrosswalkTurns.of(steps(), Math::min);
        Map<String, Integer> went = CrosswalkTurns.of(stepsBack(), Math::max);
        return new ComposedCrosswalk(
                Edition.of(chain.getFirst()),
                Edition.of(chain.getLast()),
                chain.subList(1, chain.size() - 1).stream()
                        .map(Framework::fiscalYear)
                        .toList(),
                links,
                turned(last, known, came),
                turned(first, kept, went),
                new Unmapped(without(first, kept, went), without(last, known, came)));
    }

    /** The ways between two leaves: what each says, and the leaves they lead over. */
    private record Ways(Set<Relation> relations, Set<Place> via) {

        Ways then(Relation next, Place over) {
            Set<Relation> composed = relations.stream()
                    .map(relation -> Relations.compose(relation, next))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
            Set<Place> places = new TreeSet<>(BY_YEAR);
            places.addAll(via);
            places.add(over);
            return new Ways(composed, places);
        }

        Ways or(Ways others) {
            Set<Relation> either = EnumSet.copyOf(relations);
            either.addAll(others.relations);
            Set<Place> places = new TreeSet<>(BY_YEAR);
            places.addAll(via);
            places.addAll(others.via);
            return new Ways(either, places);
        }
    }

    /** By leaf of the last year and leaf of the first. */
    private Map<String, Map<String, Ways>> ways() {
        Map<String, Map<String, Ways>> ways = new LinkedHashMap<>();
        for (Mapping mapping : related(1)) {
            ways.computeIfAbsent(mapping.to(), to -> new LinkedHashMap<>())
                    .put(mapping.from(), new Ways(EnumSet.of(mapping.relation()), Set.of()));
        }
        for (int year = 2; year < chain.size(); year++) {
            Map<String, Map<String, Ways>> next = new LinkedHashMap<>();
            for (Mapping mapping : related(year)) {
                Place over = new Place(chain.get(year - 1).fiscalYear(), mapping.from());
                ways.getOrDefault(mapping.from(), Map.of())
                        .forEach((from, before) -> next.computeIfAbsent(mapping.to(), to -> new LinkedHashMap<>())
                                .merge(from, before.then(mapping.relation(), over), Ways::or));
            }
            ways = next;
        }
        return ways;
    }

    private List<Mapping> related(int year) {
        return mappings(year).stream()
                .filter(mapping -> mapping.relation() != Relation.NONE)
                .toList();
    }

    /** The mappings that lead to a year of the chain; a revision may have removed a leaf that one of them names. */
    private List<Mapping> mappings(int year) {
        int earlier = chain.get(year - 1).fiscalYear();
        return chain.get(year).crosswalks().stream()
                .filter(crosswalk -> crosswalk.fiscalYear() == earlier)
                .map(Crosswalk::mappings)
                .flatMap(List::stream)
                .filter(mapping ->
                        (mapping.from() == null || leaves.get(year - 1).containsKey(mapping.from()))
                                && (mapping.to() == null || leaves.get(year).containsKey(mapping.to())))
                .toList();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int year = 1; year < chain.size(); year++) {
            steps.add(new Step(
                    mappings(year), leaves.get(year).keySet(), chain.get(year).fiscalYear()));
        }
        return steps;
    }

    private List<Step> stepsBack() {
        List<Step> steps = new ArrayList<>();
        for (int year = chain.size() - 1; year > 0; year--) {
            List<Mapping> turned = mappings(year).stream()
                    .map(mapping -> new Mapping(mapping.to(), mapping.from(), mapping.relation()))
                    .toList();
            steps.add(new Step(
                    turned, leaves.get(year - 1).keySet(), chain.get(year).fiscalYear()));
        }
        return steps;
    }

    private static List<Turn> turned(Map<String, Label> leaves, Set<String> linked, Map<String, Integer> turns) {
        return leaves.keySet().stream()
                .filter(leaf -> !linked.contains(leaf) && turns.containsKey(leaf))
                .map(leaf -> new Turn(leaf, leaves.get(leaf), turns.get(leaf)))
                .toList();
    }

    private static List<String> without(Map<String, Label> leaves, Set<String> linked, Map<String, Integer> turns) {
        return leaves.keySet().stream()
                .filter(leaf -> !linked.contains(leaf) && !turns.containsKey(leaf))
                .toList();
    }

    private static Map<String, Label> texts(Framework framework) {
        Map<String, Label> texts = new LinkedHashMap<>();
        for (Leaves.Leaf leaf : new Leaves(framework).readable()) {
            leaf.indicator()
                    .instruments()
                    .forEach(code -> texts.put(
                            code + "." + leaf.question().code(), leaf.question().text()));
        }
        return texts;
    }
}
