package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.assessment.framework.FrameworkDifferences.Aspect;
import org.sucharit.assessment.framework.FrameworkDifferences.Change;
import org.sucharit.assessment.framework.FrameworkDifferences.Kind;
import org.sucharit.assessment.framework.FrameworkDifferences.Part;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;

class FrameworkComparisonTest {

    private static final Map<Integer, Framework> YEARS = Fixture.shippedYears();

    @ParameterizedTest
    @ValueSource(ints = {2564, 2565, 2566, 2567, 2568})
    void a_framework_changes_nothing_about_itself(int year) {
        Framework again = Fixture.shippedYears().get(year);
        assertThat(FrameworkComparison.of(YEARS.get(year), again, Optional.empty())
                        .changes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "weight: 60, weight: 60.00, , , ",
        "en: Duty, en: Duties, RENAMED, INDICATOR, NAME",
        "from: 85, from: 86, CHANGED, BAND, CONDITION",
        "score: 0 }, score: 0.0 }, , , ",
        "kind: disclosure, kind: survey, CHANGED, INSTRUMENT, KIND",
        "mode: half-up, mode: half-down, CHANGED, FRAMEWORK, ROUNDING",
        "share: 100, share: 90, CHANGED, FRAMEWORK, TARGET",
        "raiseBelow: 95, raiseBelow: 90, CHANGED, FRAMEWORK, THRESHOLDS",
        "en: Structure, en: Outline, RENAMED, QUESTION, NAME",
        "abbreviation: OIT, abbreviation: OITA, RENAMED, INSTRUMENT, ABBREVIATION",
        "th: มาก, th: มากที่สุด, RENAMED, CHOICE, NAME",
    })
    void a_change_is_told_by_itself(String before, String after, Kind kind, Part part, Aspect aspect) {
        List<Change> changes = compare(Fixture.SMALL, Fixture.SMALL.replace(before, after));

        if (kind == null) {
            assertThat(changes).isEmpty();
        } else {
            assertThat(changes)
                    .extracting(Change::kind, Change::part, Change::aspect)
                    .containsExactly(tuple(kind, part, aspect));
            assertThat(changes.getFirst().label().en()).contains(" changed from ");
            assertThat(changes.getFirst().label().th()).contains("เปลี่ยนจาก");
        }
    }

    @Test
    void what_was_added_one_way_was_removed_the_other() {
        String more = Fixture.SMALL
                + "          - { code: o2, text: { th: ก, en: a }, scale: level2, components: [{ kind: show }] }\n";

        assertThat(compare(Fixture.SMALL, more))
                .extracting(Change::kind, Change::part, Change::code)
                .containsExactly(tuple(Kind.ADDED, Part.QUESTION, "o2"));
        assertThat(compare(more, Fixture.SMALL))
                .extracting(Change::kind, Change::part, Change::code)
                .containsExactly(tuple(Kind.REMOVED, Part.QUESTION, "o2"));
    }

    @Test
    void a_component_sample_or_group_that_is_new_is_told() {
        String more = Fixture.SMALL
                .replace("code: o1,", "code: o1, group: { th: ก, en: a }, components: [{ kind: show }],")
                .replace("weight: 60", "weight: 60, sampling: [{ fromPopulation: 0, share: 10, atLeast: 30 }]");

        assertThat(compare(Fixture.SMALL, more))
                .extracting(Change::kind, Change::code, Change::aspect, Change::after)
                .containsExactly(
                        tuple(Kind.CHANGED, "IIT", Aspect.SAMPLING, "from 0: 10 %, at least 30"),
                        tuple(Kind.CHANGED, "o1", Aspect.GROUP, "ก (a)"),
                        tuple(Kind.ADDED, "o1 c1", null, null));
    }

    @Test
    void a_report_that_an_item_asks_for_is_told_with_its_year() {
        String last = Fixture.SMALL.replace("code: o1,", "code: o1, asksFor: { kind: analysis, yearOffset: -1 },");
        String same = last.replace("yearOffset: -1", "yearOffset: 0");

        assertThat(compare(Fixture.SMALL, last))
                .extracting(Change::kind, Change::code, Change::aspect, Change::after)
                .containsExactly(tuple(Kind.CHANGED, "o1", Aspect.ASKS_FOR, "analysis, years before: 1"));
        assertThat(compare(last, same))
                .extracting(Change::before, Change::after)
                .containsExactly(tuple("analysis, years before: 1", "analysis, years before: 0"));
    }

    @Test
    void what_changed_is_called_by_its_name_and_what_it_consists_of_comes_with_it() {
        String more = Fixture.SMALL.replace(
                "code: o1,", "code: o1, components: [{ kind: show, elements: [{ text: { th: ข, en: b } }] }],");

        assertThat(compare(Fixture.SMALL, more))
                .extracting(change -> change.label().en())
                .containsExactly("Component o1 c1 was added.");
        assertThat(compare(
                        Fixture.SMALL,
                        Fixture.SMALL.replace("weight: 60", "weight: 50").replace("weight: 40", "weight: 50")))
                .extracting(Change::label)
                .contains(new Label(
                        "แบบวัด IIT “ภายใน”: น้ำหนัก เปลี่ยนจาก “60” เป็น “50”",
                        "Instrument IIT “Internal”: weight changed from “60” to “50”."));
    }

    @Test
    void wording_that_became_known_is_no_other_name() {
        String unknown = Fixture.SMALL.replace("text: { th: คำถาม, en: Question }, ", "");

        assertThat(compare(unknown, Fixture.SMALL))
                .extracting(Change::kind, Change::aspect, Change::before, Change::after)
                .containsExactly(tuple(Kind.CHANGED, Aspect.NAME, null, "คำถาม (Question)"));
    }

    @Test
    void items_of_two_years_are_found_again_by_the_crosswalk() {
        List<Change> changes = years(2567, 2568);

        assertThat(changes)
                .extracting(Change::kind, Change::code, Change::before, Change::after)
                .contains(
                        tuple(Kind.MOVED, "o8", "o10", "o8"),
                        tuple(Kind.ADDED, "o12", null, null),
                        tuple(Kind.REMOVED, "o15", null, null),
                        tuple(Kind.REMOVED, "o28", null, null));
        assertThat(changes)
                .noneMatch(
                        change -> change.kind() == Kind.RENAMED && change.code().equals("o8"));
        // No weight, scale or rating differs between the two.
        assertThat(changes)
                .extracting(Change::part)
                .doesNotContain(Part.INSTRUMENT, Part.SCALE, Part.CHOICE, Part.BAND, Part.SUB_INDICATOR);
    }

    @Test
    void a_year_with_other_scales_and_ratings_says_so() {
        assertThat(years(2566, 2567))
                .extracting(Change::kind, Change::part, Change::code)
                .contains(
                        tuple(Kind.REMOVED, Part.INSTRUMENT, "EIT"),
                        tuple(Kind.ADDED, Part.INSTRUMENT, "EIT1"),
                        tuple(Kind.REMOVED, Part.BAND, "AA"),
                        tuple(Kind.RESCALED, Part.QUESTION, "i1"),
                        tuple(Kind.RESCALED, Part.QUESTION, "e1"),
                        tuple(Kind.RENAMED, Part.INDICATOR, "8"));
    }

    @ParameterizedTest
    @CsvSource({"2564, 2565", "2565, 2566", "2566, 2567", "2567, 2568"})
    void as_much_is_added_one_way_as_is_removed_the_other(int earlier, int later) {
        assertThat(told(Kind.ADDED, years(earlier, later))).isEqualTo(told(Kind.REMOVED, years(later, earlier)));
        assertThat(told(Kind.REMOVED, years(earlier, later))).isEqualTo(told(Kind.ADDED, years(later, earlier)));
    }

    private static List<String> told(Kind kind, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(change -> change.part() + " " + change.code())
                .sorted()
                .toList();
    }

    private static List<Change> years(int from, int to) {
        Framework earlier = YEARS.get(Math.min(from, to));
        Framework later = YEARS.get(Math.max(from, to));
        return FrameworkComparison.of(
                        YEARS.get(from), YEARS.get(to), Optional.of(CrosswalkComposition.of(List.of(earlier, later))))
                .changes();
    }

    private static List<Change> compare(String from, String to) {
        return FrameworkComparison.of(
                        Fixture.valid(from).published(1, 1), Fixture.valid(to).published(2, 2), Optional.empty())
                .changes();
    }
}
