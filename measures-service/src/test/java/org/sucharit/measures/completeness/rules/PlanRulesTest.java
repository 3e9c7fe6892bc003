package org.sucharit.measures.completeness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.measures.completeness.rules.Sample.FRAMEWORK;
import static org.sucharit.measures.completeness.rules.Sample.YEAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Committee;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.agency.Agency.Position;
import org.sucharit.contracts.agency.Agency.Unit;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.PeriodForm;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.measures.completeness.rules.Gap.Severity;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

class PlanRulesTest {

    private static final Organisation ORGANISATION = new Organisation(
            List.of(new Unit("u1", new Label("กองคลัง", "Finance"), null)),
            List.of(new Position("p1", new Label("นิติกร", "Legal officer"), "u1")),
            List.of(new Committee("c1", new Label("คณะทำงาน", "Working group"), List.of())),
            List.of());

    @Test
    void a_complete_plan_has_no_gap() {
        assertThat(Sample.complete().gaps()).isEmpty();
    }

    @Test
    void every_indicator_needs_a_measure() {
        Sample sample = Sample.complete().without(7);

        assertThat(sample.found()).containsExactly("indicator-without-measure /indicators/7");
        assertThat(sample.gaps().getFirst().severity()).isEqualTo(Severity.ERROR);
        assertThat(sample.gaps().getFirst().message().en()).startsWith("Indicator 7 has no measure.");
        assertThat(sample.gaps().getFirst().message().th()).startsWith("ตัวชี้วัดที่ 7 ยังไม่มีมาตรการ");
    }

    @Test
    void a_measure_under_another_name_is_not_the_indicators() {
        assertThat(Sample.complete()
                        .measured(Sample.measure(7, "6", "EIT1.e4"))
                        .findings(Sample.finding("EIT1.e4", "7", FindingKind.IMPROVE, "90"))
                        .found())
                .containsExactly(
                        "weak-indicator-without-measure /indicators/7",
                        "improve-not-served /findings/EIT1.e4",
                        "serves-another-indicator /measures/7/serves/0");
    }

    @Test
    void without_a_framework_a_weak_indicator_still_needs_a_measure() {
        assertThat(Sample.complete()
                        .framework(null)
                        .without(4)
                        .without(5)
                        .findings(Sample.finding("5", "5", FindingKind.IMPROVE, "90"))
                        .found())
                .containsExactly("weak-indicator-without-measure /indicators/5", "improve-not-served /findings/5");
    }

    @Test
    void a_measure_needs_all_its_parts() {
        PlannedMeasure bare =
                new PlannedMeasure(3, 0, "3", " ", null, List.of(), List.of(), 0, null, null, List.of(), null);

        assertThat(Sample.complete().measured(bare).found())
                .containsExactly(
                        "no-issue /measures/3/issue",
                        "no-measure-text /measures/3/measure",
                        "no-step /measures/3/steps",
                        "no-responsible /measures/3/responsible",
                        "no-period /measures/3/period");
    }

    @Test
    void a_step_without_text_is_none_and_one_within_it_is_enough() {
        assertThat(Sample.complete().measured(steps(Sample.step(1, " "))).found())
                .containsExactly("no-step /measures/3/steps");
        assertThat(Sample.complete()
                        .measured(steps(Sample.step(1, "", Sample.step(2, "ทำ"))))
                        .found())
                .isEmpty();
    }

    @Test
    void a_measure_counts_only_for_an_indicator_that_there_is() {
        assertThat(Sample.complete()
                        .measured(Sample.measure(11, null))
                        .measured(Sample.measure(12, "11"))
                        .found())
                .containsExactly(
                        "measure-without-indicator /measures/11/indicator", "unknown-indicator /measures/12/indicator");
        assertThat(Sample.complete()
                        .framework(null)
                        .measured(Sample.measure(12, "11"))
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHS, 1, 12, true",
        "MONTHS, 12, 12, true",
        "MONTHS, 0, 12, false",
        "MONTHS, 1, 13, false",
        "MONTHS, 7, 6, false",
        "QUARTERS, 1, 9, true",
        "QUARTERS, 2, 9, false",
        "YEAR, 1, 12, true",
        "YEAR, 1, 11, false",
        ", 1, 12, false"
    })
    void a_period_lies_within_the_fiscal_year(PeriodForm form, int from, int to, boolean fine) {
        Period period = new Period(form, from, to);
        Sample sample = Sample.complete()
                .measured(with(Sample.measure(3, "3"), List.of(Sample.ALL), period))
                .assigned(new PlannedAssignment("9", 0, null, List.of(Sample.ALL), period));

        assertThat(sample.found())
                .isEqualTo(
                        fine
                                ? List.of()
                                : List.of(
                                        "outside-fiscal-year /measures/3/period",
                                        "outside-fiscal-year /assignments/9/period"));
    }

    @Test
    void an_assignment_needs_no_period_but_somebody_responsible() {
        Sample sample = Sample.complete().assigned(new PlannedAssignment("OIT.o14", 0, null, List.of(), null));

        assertThat(sample.found()).containsExactly("assignment-without-responsible /assignments/OIT.o14/responsible");
        assertThat(sample.gaps().getFirst().severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @EnumSource(value = ResponsibleKind.class, names = "ALL_UNITS", mode = EnumSource.Mode.EXCLUDE)
    void who_is_responsible_is_somebody_in_the_organisation(ResponsibleKind kind) {
        String known = switch (kind) {
            case UNIT -> "u1";
            case POSITION -> "p1";
            case COMMITTEE -> "c1";
            case ALL_UNITS -> throw new IllegalArgumentException();
        };
        Sample sample = Sample.complete()
                .agency(Sample.agency(Agency.Type.SAO, "องค์การบริหารส่วนตำบลห้วยใส", ORGANISATION))
                .measured(with(
                        Sample.measure(3, "3"),
                        List.of(
                                new Responsible(kind, known, "มี"),
                                new Responsible(kind, "x9", "ไม่มี"),
                                new Responsible(kind, null, "ไม่มีรหัส"),
                                Sample.ALL),
                        YEAR));

        assertThat(sample.found())
                .containsExactly(
                        "unknown-responsible /measures/3/responsible/1",
                        "responsible-without-code /measures/3/responsible/2");
        assertThat(sample.gaps()).extracting(Gap::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void without_an_organisation_names_are_enough_and_codes_are_not() {
        assertThat(Sample.complete()
                        .measured(with(
                                Sample.measure(3, "3"),
                                List.of(
                                        new Responsible(ResponsibleKind.UNIT, null, "กองคลัง"),
                                        new Responsible(ResponsibleKind.UNIT, "u1", "กองคลัง")),
                                YEAR))
                        .found())
                .containsExactly("unknown-responsible /measures/3/responsible/1");
    }

    @Test
    void errors_come_first_and_nothing_else_forbids_approval() {
        Sample sample =
                Sample.complete().without(7).assigned(new PlannedAssignment("OIT.o14", 0, null, List.of(), null));

        assertThat(sample.gaps()).extracting(Gap::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(PlanCompleteness.errors(sample.subject()))
                .extracting(Gap::code)
                .containsExactly("indicator-without-measure");
    }

    @Test
    void the_framework_of_the_tests_has_ten_indicators() {
        assertThat(FRAMEWORK.indicators()).hasSize(10);
    }

    private static PlannedMeasure with(PlannedMeasure m, List<Responsible> responsible, Period period) {
        return new PlannedMeasure(
                m.number(),
                0,
                m.indicator(),
                m.issue(),
                m.measure(),
                responsible,
                m.steps(),
                1,
                period,
                null,
                m.serves(),
                null);
    }

    private static PlannedMeasure steps(PlannedStep... steps) {
        PlannedMeasure m = Sample.measure(3, "3");
        return new PlannedMeasure(
                3, 0, "3", m.issue(), m.measure(), m.responsible(), List.of(steps), 9, YEAR, null, List.of(), null);
    }
}
