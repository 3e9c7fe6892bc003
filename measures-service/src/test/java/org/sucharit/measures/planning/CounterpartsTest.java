package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

class CounterpartsTest {

    private final Framework earliest = Fixture.framework(2566);

    @Test
    void frameworks_of_one_year_have_the_same_nodes() {
        Counterparts same = Counterparts.of(earliest, earliest, List.of());
        assertThat(same.earlier("IIT.i1")).contains("IIT.i1");
        assertThat(same.later("10")).contains("10");
        assertThat(same.isUnchanged("10")).isTrue();
    }

    @Test
    void without_a_crosswalk_only_indicators_have_counterparts_and_may_have_changed() {
        Counterparts none = Counterparts.of(earliest, Fixture.framework(2567), List.of());
        assertThat(none.earlier("IIT.i1")).isEmpty();
        assertThat(none.earlier("1")).contains("1");
        assertThat(none.isUnchanged("1")).isFalse();
    }

    @Test
    void what_is_new_was_dropped_or_is_of_no_leaf_has_none() {
        Framework later = related(
                2567,
                new Mapping(null, "OIT.o1", Relation.NONE),
                new Mapping("OIT.o2", null, Relation.NONE),
                new Mapping("OIT.o99", "OIT.o3", Relation.EQUAL),
                new Mapping("OIT.o5", "OIT.o4", Relation.EQUAL));
        Counterparts some = Counterparts.of(earliest, later, List.of());
        assertThat(some.earlier("OIT.o1")).isEmpty();
        assertThat(some.later("OIT.o2")).isEmpty();
        assertThat(some.earlier("OIT.o3")).isEmpty();
        assertThat(some.earlier("OIT.o4")).contains("OIT.o5");
        assertThat(some.later("OIT.o5")).contains("OIT.o4");
        assertThat(some.earlier("total")).isEmpty();
    }

    @Test
    void an_indicator_is_unchanged_only_where_all_it_asks_is_the_same_and_nothing_is_new() {
        Framework same = related(
                2567,
                new Mapping("IIT.i2", "IIT.i1", Relation.EQUAL),
                new Mapping("IIT.i1", "IIT.i2", Relation.EQUAL),
                new Mapping("IIT.i3", "IIT.i3", Relation.EQUAL),
                new Mapping("IIT.i4", "IIT.i4", Relation.EQUAL),
                new Mapping("IIT.i5", "IIT.i5", Relation.EQUAL),
                new Mapping("IIT.i6", "IIT.i6", Relation.NARROWER));
        Counterparts counterparts = Counterparts.of(earliest, same, List.of());
        assertThat(counterparts.isUnchanged("1")).isTrue();
        assertThat(counterparts.isUnchanged("2")).isFalse();
    }

    @Test
    void years_that_no_crosswalk_relates_directly_are_related_through_those_in_between() {
        Framework middle = related(2567, new Mapping("OIT.o20", "OIT.o16", Relation.EQUAL));
        Framework later = related(
                2568,
                new Mapping("OIT.o16", "OIT.o14", Relation.EQUAL),
                new Mapping("OIT.o17", "OIT.o15", Relation.EQUAL));
        Counterparts through = Counterparts.of(earliest, later, List.of(middle));
        assertThat(through.earlier("OIT.o14")).contains("OIT.o20");
        assertThat(through.earlier("OIT.o15")).isEmpty();
        assertThat(Counterparts.of(earliest, later, List.of()).earlier("OIT.o14"))
                .isEmpty();
    }

    private Framework related(int year, Mapping... mappings) {
        return Fixture.related(Fixture.framework(year), year - 1, List.of(mappings));
    }
}
