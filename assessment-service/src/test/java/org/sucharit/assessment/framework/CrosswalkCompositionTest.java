package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.assessment.framework.ComposedCrosswalk.Link;
import org.sucharit.assessment.framework.ComposedCrosswalk.Place;
import org.sucharit.assessment.framework.ComposedCrosswalk.Turn;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

class CrosswalkCompositionTest {

    private static final Map<Integer, Framework> YEARS = Fixture.shippedYears();

    @ParameterizedTest
    @CsvSource({"2564, 2568", "2565, 2568", "2566, 2568", "2567, 2568", "2564, 2566", "2564, 2565"})
    void every_leaf_of_both_years_is_linked_new_or_dropped(int from, int to) {
        ComposedCrosswalk crosswalk = compose(from, to);

        Set<String> earlier = new HashSet<>();
        Set<String> later = new HashSet<>();
        crosswalk.links().forEach(link -> {
            earlier.add(link.from());
            later.add(link.to());
            assertThat(link.relation()).isNotEqualTo(Relation.NONE);
        });
        assertThat(crosswalk.dropped()).extracting(Turn::node).doesNotContainAnyElementsOf(earlier);
        assertThat(crosswalk.added()).extracting(Turn::node).doesNotContainAnyElementsOf(later);
        crosswalk.dropped().forEach(turn -> earlier.add(turn.node()));
        crosswalk.added().forEach(turn -> later.add(turn.node()));
        assertThat(earlier).isEqualTo(new Leaves(YEARS.get(from)).nodes().orElseThrow());
        assertThat(later).isEqualTo(new Leaves(YEARS.get(to)).nodes().orElseThrow());
        assertThat(crosswalk.unmapped().from()).isEmpty();
        assertThat(crosswalk.unmapped().to()).isEmpty();
    }

    @Test
    void one_step_is_the_crosswalk_itself() {
        ComposedCrosswalk crosswalk = compose(2567, 2568);

        assertThat(crosswalk.via()).isEmpty();
        assertThat(crosswalk.links().stream().map(link -> link.from() + " " + link.to() + " " + link.relation()))
                .containsExactlyInAnyOrderElementsOf(YEARS.get(2568).crosswalks().getFirst().mappings().stream()
                        .filter(mapping -> mapping.relation() != Relation.NONE)
                        .map(mapping -> mapping.from() + " " + mapping.to() + " " + mapping.relation())
                        .toList());
    }

    @Test
    void a_leaf_is_followed_over_the_years() {
        ComposedCrosswalk crosswalk = compose(2564, 2568);

        assertThat(crosswalk.via()).containsExactly(2565, 2566, 2567);
        // Plans of operation and of spending became one item, which then took in their progress.
        assertThat(linksTo("OIT.o6", crosswalk))
                .extracting(Link::from, Link::relation)
                .containsExactlyInAnyOrder(
                        tuple("OIT.o10", Relation.BROADER),
                        tuple("OIT.o18", Relation.BROADER),
                        tuple("OIT.o11", Relation.BROADER),
                        tuple("OIT.o19", Relation.BROADER));
        assertThat(linksTo("OIT.o23", crosswalk)).singleElement().satisfies(link -> {
            assertThat(link.from()).isEqualTo("OIT.o36");
            assertThat(link.relation()).isEqualTo(Relation.NARROWER);
            assertThat(link.via())
                    .containsExactly(
                            new Place(2565, "OIT.o36"), new Place(2566, "OIT.o34"), new Place(2567, "OIT.o30"));
        });
        assertThat(crosswalk.added())
                .extracting(Turn::node, Turn::fiscalYear)
                .contains(tuple("OIT.o16", 2566), tuple("OIT.o22", 2567));
        assertThat(crosswalk.dropped())
                .extracting(Turn::node, Turn::fiscalYear)
                .contains(tuple("OIT.o32", 2566), tuple("OIT.o9", 2567), tuple("OIT.o8", 2568));
    }

    @Test
    void a_question_split_into_parts_is_narrower_in_each() {
        assertThat(compose(2566, 2568).links().stream()
                        .filter(link -> link.from().equals("EIT.e1")))
                .extracting(Link::to, Link::relation)
                .containsExactly(tuple("EIT1.e1", Relation.NARROWER), tuple("EIT2.e1", Relation.NARROWER));
    }

    @Test
    void a_leaf_that_no_mapping_names_is_neither_new_nor_dropped() {
        Framework earlier = small(2566, "");
        Framework later = small(2567, crosswalk("{ from: IIT.i1, to: IIT.i1, relation: equal }"));

        ComposedCrosswalk crosswalk = CrosswalkComposition.of(List.of(earlier, later));

        assertThat(crosswalk.unmapped().from()).containsExactly("OIT.o1");
        assertThat(crosswalk.unmapped().to()).containsExactly("OIT.o1");
        assertThat(crosswalk.added()).isEmpty();
        assertThat(crosswalk.dropped()).isEmpty();
    }

    @Test
    void a_mapping_of_a_leaf_that_a_revision_removed_is_passed_over() {
        Framework earlier = small(2566, "");
        Framework later = small(2567, crosswalk("{ from: OIT.o7, to: OIT.o1, relation: equal }"));

        assertThat(CrosswalkComposition.of(List.of(earlier, later)).links()).isEmpty();
    }

    private static String crosswalk(String mapping) {
        return "crosswalks: [{ fiscalYear: 2566, mappings: [" + mapping + "] }]\n";
    }

    private static Framework small(int fiscalYear, String more) {
        return Fixture.valid(Fixture.SMALL.replace("fiscalYear: 2568", "fiscalYear: " + fiscalYear) + more)
                .published(1, 1);
    }

    private static Stream<Link> linksTo(String node, ComposedCrosswalk crosswalk) {
        return crosswalk.links().stream().filter(link -> link.to().equals(node));
    }

    private static ComposedCrosswalk compose(int from, int to) {
        List<Framework> chain = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            chain.add(YEARS.get(year));
        }
        return CrosswalkComposition.of(chain);
    }
}
