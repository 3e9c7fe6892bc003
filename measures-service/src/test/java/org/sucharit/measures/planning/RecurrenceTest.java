package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;
import org.sucharit.contracts.plan.Plan.Finding;

class RecurrenceTest {

    private final Map<Integer, ScoredYear> results = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();

    @Test
    void what_is_found_for_the_first_time_is_found_since_this_year() {
        year(2567, Map.of("1", 95));
        assertThat(since(2568, Map.of("1", 94))).isEqualTo(Map.of("1", 2568));
    }

    @Test
    void an_indicator_keeps_its_code_and_goes_back_to_the_first_of_a_row() {
        year(2567, Map.of("1", 94, "2", 80));
        year(2566, Map.of("1", 84, "2", 100));
        year(2565, Map.of("1", 100, "2", 20));
        assertThat(since(2568, Map.of("1", 94, "2", 10))).isEqualTo(Map.of("1", 2566, "2", 2567));
    }

    @Test
    void a_year_without_a_result_breaks_the_row_and_nothing_is_asked_behind_it() {
        year(2567, Map.of("1", 50));
        year(2565, Map.of("1", 50));
        assertThat(since(2568, Map.of("1", 50))).isEqualTo(Map.of("1", 2567));
        assertThat(asked).containsExactly(2567, 2566);
    }

    @Test
    void nothing_is_asked_once_nothing_is_found_any_more() {
        year(2567, Map.of("1", 100));
        year(2566, Map.of("1", 50));
        assertThat(since(2568, Map.of("1", 50))).isEqualTo(Map.of("1", 2568));
        assertThat(asked).containsExactly(2567);
    }

    @Test
    void an_item_is_followed_through_crosswalks_that_say_it_asks_for_the_same() {
        framework(2568, new Mapping("OIT.o16", "OIT.o14", Relation.EQUAL));
        framework(2567, new Mapping("OIT.o20", "OIT.o16", Relation.EQUAL));
        year(2567, Map.of("OIT.o16", 0, "OIT.o14", 100));
        year(2566, Map.of("OIT.o20", 50, "OIT.o16", 100));
        assertThat(since(2568, Map.of("OIT.o14", 50))).isEqualTo(Map.of("OIT.o14", 2566));
    }

    @Test
    void an_item_of_the_same_code_or_of_a_wider_question_begins_anew() {
        framework(2568, new Mapping("OIT.o15", "OIT.o15", Relation.BROADER));
        year(2567, Map.of("OIT.o14", 0, "OIT.o15", 0));
        assertThat(since(2568, Map.of("OIT.o14", 0, "OIT.o15", 0))).isEqualTo(Map.of("OIT.o14", 2568, "OIT.o15", 2568));
    }

    @Test
    void ten_years_are_looked_back_at_most() {
        for (int year = 2550; year < 2568; year++) {
            year(year, Map.of("1", 50));
        }
        assertThat(since(2568, Map.of("1", 50))).isEqualTo(Map.of("1", 2558));
    }

    private final Map<Integer, Framework> frameworks = new HashMap<>();

    private void framework(int year, Mapping mapping) {
        frameworks.put(year, Fixture.related(Fixture.framework(year), year - 1, List.of(mapping)));
    }

    private void year(int year, Map<String, Integer> figures) {
        Framework framework = frameworks.computeIfAbsent(year, Fixture::framework);
        results.put(year, new ScoredYear(framework, Fixture.score(framework, figures)));
    }

    private Map<String, Integer> since(int year, Map<String, Integer> figures) {
        Framework framework = frameworks.computeIfAbsent(year, Fixture::framework);
        Map<String, Integer> since = new HashMap<>();
        List<Finding> found = Findings.of(framework, Fixture.score(framework, figures));
        Recurrence.since(framework, found, earlier -> {
                    asked.add(earlier);
                    return Optional.ofNullable(results.get(earlier));
                })
                .forEach(finding -> since.put(finding.node(), finding.since()));
        return since;
    }
}
