package org.sucharit.scoring.core.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.BROADER;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.EQUAL;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.NARROWER;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.NONE;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.OVERLAPPING;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.Years;

class CrosswalkTest {

    private final Framework first = Years.first();
    private final Framework second = Years.second();
    private final Framework third = Years.third();

    @Test
    void a_year_is_related_to_the_year_before_as_it_says() {
        Crosswalk crosswalk = Crosswalk.between(first, second, List.of());

        assertThat(crosswalk.sources("OIT.o1")).isEqualTo(Map.of("OIT.o1", BROADER, "OIT.o2", BROADER));
        assertThat(crosswalk.sources("OIT.o2")).isEqualTo(Map.of("OIT.o3", EQUAL));
        assertThat(crosswalk.sources("OIT.o3")).isEqualTo(Map.of("OIT.o4", NARROWER));
    }

    @Test
    void years_apart_are_related_through_the_year_in_between() {
        Crosswalk crosswalk = Crosswalk.between(first, third, List.of(second));

        assertThat(crosswalk.sources("OIT.o1")).isEqualTo(Map.of("OIT.o1", OVERLAPPING, "OIT.o2", OVERLAPPING));
        assertThat(crosswalk.sources("OIT.o2")).isEqualTo(Map.of("OIT.o3", EQUAL));
        assertThat(crosswalk.sources("IIT.i1")).isEqualTo(Map.of("IIT.i1", EQUAL));
    }

    @Test
    void backwards_broader_is_narrower_and_what_was_dropped_has_no_source() {
        Crosswalk crosswalk = Crosswalk.between(third, first, List.of(second));

        assertThat(crosswalk.sources("OIT.o3")).isEqualTo(Map.of("OIT.o2", EQUAL));
        assertThat(crosswalk.sources("OIT.o4")).isEmpty();
        assertThat(Crosswalk.between(second, first, List.of()).sources("OIT.o2"))
                .isEqualTo(Map.of("OIT.o1", NARROWER));
    }

    @Test
    void without_the_year_in_between_nothing_is_known() {
        assertThat(Crosswalk.between(first, third, List.of()).isEmpty()).isTrue();
    }

    @Test
    void leaves_that_are_new_or_dropped_are_not_related() {
        Framework draft = relating(mapping(null, "OIT.o1", NONE), mapping("OIT.o1", null, NONE));

        assertThat(Crosswalk.between(second, draft, List.of()).isEmpty()).isTrue();
    }

    @Test
    void a_direct_crosswalk_counts_before_years_in_between() {
        Framework direct = Years.of(
                third,
                Years.THIRD,
                1,
                List.of(
                        third.crosswalks().getFirst(),
                        Years.crosswalk(Years.FIRST, List.of(mapping("OIT.o4", "OIT.o1", OVERLAPPING)))));

        Crosswalk crosswalk = Crosswalk.between(first, direct, List.of(second));

        assertThat(crosswalk.sources("OIT.o1")).containsOnlyKeys("OIT.o4");
        assertThat(crosswalk.sources("OIT.o2")).isEmpty();
    }

    @Test
    void among_equally_short_ways_the_one_through_the_most_recent_year_counts() {
        Framework older = Years.of(second, 2563, 1, List.of(Years.crosswalk(Years.FIRST, one("OIT.o1"))));
        Framework newer = Years.of(second, 2564, 1, List.of(Years.crosswalk(Years.FIRST, one("OIT.o2"))));
        Framework last = Years.of(
                second, 2565, 1, List.of(Years.crosswalk(2563, one("OIT.o1")), Years.crosswalk(2564, one("OIT.o1"))));

        assertThat(Crosswalk.between(first, last, List.of(older, newer)).sources("OIT.o1"))
                .containsOnlyKeys("OIT.o2");
    }

    @Test
    void of_a_year_in_between_the_last_revision_counts() {
        Framework corrected = Years.of(second, Years.SECOND, 2, List.of(Years.crosswalk(Years.FIRST, one("OIT.o4"))));

        assertThat(Crosswalk.between(first, third, List.of(corrected, second)).sources("OIT.o1"))
                .containsOnlyKeys("OIT.o4");
    }

    @Test
    void split_and_joined_again_says_no_more_than_overlapping() {
        Framework split =
                relatingTo(2562, 2561, mapping("OIT.o1", "OIT.o1", NARROWER), mapping("OIT.o1", "OIT.o2", NARROWER));
        Framework joined =
                relatingTo(2563, 2562, mapping("OIT.o1", "OIT.o1", BROADER), mapping("OIT.o2", "OIT.o1", BROADER));

        assertThat(Crosswalk.between(second, joined, List.of(split)).sources("OIT.o1"))
                .isEqualTo(Map.of("OIT.o1", OVERLAPPING));
    }

    @Test
    void of_the_same_year_what_has_the_same_code_is_equal() {
        Framework draft = Years.year(Years.FIRST, 2, Frameworks.ratings(), List.of());

        Crosswalk crosswalk = Crosswalk.between(first, draft, List.of());

        assertThat(crosswalk.sources("OIT.o2")).isEqualTo(Map.of("OIT.o2", EQUAL));
        assertThat(crosswalk.sources("OIT.o3")).isEmpty();
    }

    @Test
    void every_mistake_of_a_draft_is_named() {
        Framework draft = Years.of(
                third,
                Years.THIRD,
                1,
                List.of(
                        Years.crosswalk(
                                Years.SECOND,
                                List.of(
                                        mapping("OIT.o4", "OIT.o1", EQUAL),
                                        mapping("OIT.o1", "OIT.9", BROADER),
                                        mapping("OIT.o1", "OIT.o2", NONE),
                                        mapping(null, "OIT.o2", EQUAL),
                                        mapping("OIT.o2", "OIT.o2", EQUAL),
                                        mapping("OIT.o2", "OIT.o2", BROADER))),
                        Years.crosswalk(Years.THIRD, List.of())));

        assertThatThrownBy(() -> DraftCrosswalks.require(draft, List.of(second)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputs.class))
                .extracting(e -> e.violations().stream()
                        .map(InvalidInputs.Violation::place)
                        .toList())
                .isEqualTo(List.of(
                        "crosswalks/0/mappings/0/from",
                        "crosswalks/0/mappings/1/to",
                        "crosswalks/0/mappings/2/relation",
                        "crosswalks/0/mappings/3/relation",
                        "crosswalks/0/mappings/5",
                        "crosswalks/1/fiscalYear"));
    }

    @Test
    void a_draft_without_mistakes_passes() {
        DraftCrosswalks.require(third, List.of(second));
        DraftCrosswalks.require(second, List.of(first));
    }

    private Framework relating(Mapping... mappings) {
        return relatingTo(Years.THIRD, Years.SECOND, mappings);
    }

    private Framework relatingTo(int fiscalYear, int earlier, Mapping... mappings) {
        return Years.of(second, fiscalYear, 1, List.of(Years.crosswalk(earlier, List.of(mappings))));
    }

    private static List<Mapping> one(String from) {
        return List.of(mapping(from, "OIT.o1", BROADER));
    }

    private static Mapping mapping(String from, String to, Relation relation) {
        return new Mapping(from, to, relation);
    }
}
