package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Component;
import org.sucharit.contracts.framework.Framework.Crosswalk;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Period;
import org.sucharit.contracts.framework.Framework.Question;

/** The frameworks of every year as they ship, each read as it is published: knowing those before it. */
class ShippedFrameworksTest {

    private static final Map<Integer, Framework> YEARS = Fixture.shippedYears();

    @ParameterizedTest
    @CsvSource({
        "2564, 43, 9.1 9; 9.2 8; 9.3 7; 9.4 4; 9.5 5; 10.1 8; 10.2 2",
        "2565, 43, 9.1 9; 9.2 8; 9.3 7; 9.4 4; 9.5 5; 10.1 8; 10.2 2",
        "2566, 43, 9.1 10; 9.2 8; 9.3 4; 9.4 4; 9.5 4; 10.1 8; 10.2 5",
        "2567, 35, 9.1 6; 9.2 7; 9.3 4; 9.4 4; 9.5 4; 10.1 8; 10.2 2",
        "2568, 28, 9.1 4; 9.2 7; 9.3 2; 9.4 3; 9.5 4; 10.1 6; 10.2 2",
    })
    void every_year_has_its_items_in_order_and_its_sub_indicators(int year, int items, String subIndicators) {
        Framework framework = YEARS.get(year);

        assertThat(items(framework))
                .extracting(Question::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, items).mapToObj(i -> "o" + i).toList());
        assertThat(framework.indicators().stream()
                        .flatMap(indicator -> indicator.subIndicators().stream())
                        .map(sub -> sub.code() + " " + sub.questions().size())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(subIndicators);
        assertThat(framework.indicators()).extracting(Indicator::code).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "2564, AA A B C D E F, IIT 30 EIT 30 OIT 40",
        "2565, AA A B C D E F, IIT 30 EIT 30 OIT 40",
        "2566, AA A B C D E F, IIT 30 EIT 30 OIT 40",
        "2567, excellent good pass must-improve urgent, IIT 30 EIT1 15 EIT2 15 OIT 40",
        "2568, excellent good pass must-improve urgent, IIT 30 EIT1 15 EIT2 15 OIT 40",
    })
    void every_year_has_its_ratings_and_weights(int year, String ratings, String weights) {
        assertThat(YEARS.get(year).bands().stream().map(Framework.Band::rating).collect(Collectors.joining(" ")))
                .isEqualTo(ratings);
        assertThat(YEARS.get(year).instruments().stream()
                        .map(i -> i.code() + " " + i.weight().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(weights);
    }

    @Test
    void an_answer_of_2564_is_one_of_four_levels() {
        assertThat(YEARS.get(2564).scales().getFirst().choices())
                .extracting(
                        choice -> choice.score() == null ? null : choice.score().intValueExact())
                .containsExactly(0, 33, 67, 100, null);
    }

    @Test
    void wording_that_is_not_known_is_left_out() {
        Stream.of(2564, 2565, 2566, 2567)
                .flatMap(year -> YEARS.get(year).indicators().stream())
                .flatMap(indicator -> indicator.questions().stream())
                .forEach(question -> assertThat(question.text()).isNull());
        BundledFrameworks.YEARS.forEach(year -> assertThat(items(YEARS.get(year)))
                .allSatisfy(item -> assertThat(item.text()).isNotNull()));
    }

    @Test
    void every_item_of_2566_says_what_it_must_show_and_what_it_continues() {
        List<Question> items = items(YEARS.get(2566));

        assertThat(items).allSatisfy(item -> assertThat(item.components()).isNotEmpty());
        assertThat(items.stream()
                        .flatMap(item -> components(item.components())
                                .flatMap(component -> component.dependsOn().stream())
                                .map(on -> item.code() + " " + on)))
                .containsExactly("o24 o23", "o35 o34", "o37 o36", "o43 o42");
        assertThat(item(2566, "o1").components().get(1))
                .satisfies(component -> assertThat(component.quantifier()).isEqualTo(Component.Quantifier.EXAMPLES))
                .extracting(component -> component.elements().getLast().code())
                .isEqualTo("c2.4");
        assertThat(item(2566, "o14").components().get(1))
                .extracting(Component::quantifier, Component::atLeast)
                .containsExactly(Component.Quantifier.AT_LEAST, 1);
        assertThat(item(2566, "o39").components().get(1).absence()).isEqualTo(Component.Absence.STATED_NONE);
        assertThat(item(2566, "o33").components().get(1).period())
                .isEqualTo(new Period(Period.Span.FIRST_HALF, Period.Granularity.HALF));
    }

    @Test
    void items_ask_for_reports_on_the_year_that_their_print_names() {
        assertThat(BundledFrameworks.YEARS.stream()
                        .flatMap(year -> items(YEARS.get(year)).stream()
                                .filter(item -> item.asksFor() != null)
                                .map(item -> year + " " + item.code() + " "
                                        + item.asksFor().kind() + " "
                                        + (year + item.asksFor().yearOffset()))))
                .containsExactly(
                        "2566 o42 ANALYSIS 2565",
                        "2566 o43 IMPLEMENTATION 2566",
                        "2568 o27 ANALYSIS 2567",
                        "2568 o28 IMPLEMENTATION 2567");
    }

    @Test
    void what_the_source_cuts_off_is_marked_and_not_made_up() {
        assertThat(BundledFrameworks.YEARS.stream()
                        .flatMap(year -> items(YEARS.get(year)).stream()
                                .flatMap(item -> components(item.components())
                                        .filter(component -> component.text() == null)
                                        .map(component -> year + " " + item.code() + " " + component.code()))))
                .containsExactly("2566 o21 c3");
    }

    @Test
    void groups_stand_between_sub_indicator_and_item() {
        assertThat(item(2566, "o33").group().th()).isEqualTo("นโยบาย No Gift Policy");
        assertThat(item(2566, "o34").group().th()).isEqualTo("การประเมินความเสี่ยงเพื่อป้องกันการทุจริต");
        assertThat(item(2566, "o1").group()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {2565, 2566, 2567, 2568})
    void every_question_and_item_of_both_years_is_in_the_crosswalk(int year) {
        Crosswalk crosswalk = YEARS.get(year).crosswalks().getFirst();
        assertThat(crosswalk.fiscalYear()).isEqualTo(year - 1);

        Set<String> from = new HashSet<>();
        Set<String> to = new HashSet<>();
        for (Mapping mapping : crosswalk.mappings()) {
            from.add(mapping.from());
            to.add(mapping.to());
        }
        from.remove(null);
        to.remove(null);

        assertThat(from).isEqualTo(new Leaves(YEARS.get(year - 1)).nodes().orElseThrow());
        assertThat(to).isEqualTo(new Leaves(YEARS.get(year)).nodes().orElseThrow());
    }

    private static Question item(int year, String code) {
        return items(YEARS.get(year)).stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> items(Framework framework) {
        return framework.indicators().stream()
                .flatMap(indicator -> indicator.subIndicators().stream())
                .flatMap(sub -> sub.questions().stream())
                .toList();
    }

    private static Stream<Component> components(List<Component> components) {
        return components.stream()
                .flatMap(component -> Stream.concat(Stream.of(component), components(component.elements())));
    }
}
