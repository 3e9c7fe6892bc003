package org.sucharit.measures.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Assignment;
import org.sucharit.contracts.plan.Plan.Measure;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Progress;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.planning.Fixture;

class DutiesTest {

    private static final FrameworkNodes NODES = FrameworkNodes.of(Fixture.framework(2568));
    private static final Period QUARTER = FiscalPeriod.quarters(2, 2);

    @Test
    void a_measure_is_a_duty_for_its_period() {
        Plan plan = plan(Plan.State.APPROVED, List.of(measure("ทำ", QUARTER, ProgressState.IN_OPERATION)), List.of());

        assertThat(Duties.of(plan, NODES))
                .containsExactly(new Duty(
                        "measure/3",
                        "7",
                        "ทำ",
                        List.of("finance"),
                        List.of("unit:finance"),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        ProgressState.IN_OPERATION));
    }

    @ParameterizedTest
    @EnumSource(
            value = Plan.State.class,
            names = {"DRAFT", "CLOSED", "WITHDRAWN"})
    void a_plan_that_is_not_in_force_has_no_duties(Plan.State state) {
        Measure measure = measure("ทำ", QUARTER, ProgressState.NOT_STARTED);

        assertThat(Duties.of(plan(state, List.of(measure), List.of()), NODES)).isEmpty();
        assertThat(Duties.of(plan(Plan.State.IN_OPERATION, List.of(measure), List.of()), NODES))
                .hasSize(1);
    }

    @Test
    void what_is_done_or_stopped_or_has_no_period_is_no_duty() {
        Plan plan = plan(
                Plan.State.IN_OPERATION,
                List.of(
                        measure("ก", QUARTER, ProgressState.DONE),
                        measure("ข", QUARTER, ProgressState.STOPPED),
                        measure("ค", null, ProgressState.NOT_STARTED)),
                List.of(
                        assignment("OIT.o14", null, QUARTER, ProgressState.DONE),
                        assignment("OIT.o15", null, null, ProgressState.NOT_STARTED)));

        assertThat(Duties.of(plan, NODES)).isEmpty();
    }

    @Test
    void an_assignment_is_told_by_its_guidance_or_else_by_what_its_node_asks() {
        Plan plan = plan(
                Plan.State.IN_OPERATION,
                List.of(),
                List.of(
                        assignment("7", "ปรับปรุง", QUARTER, ProgressState.NOT_STARTED),
                        assignment("OIT.o23", null, QUARTER, ProgressState.NOT_STARTED),
                        assignment("OIT.o99", null, QUARTER, ProgressState.NOT_STARTED)));

        assertThat(Duties.of(plan, NODES))
                .extracting(Duty::part, Duty::indicator, Duty::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("assignment/7", "7", "ปรับปรุง"),
                        org.assertj.core.api.Assertions.tuple("assignment/OIT.o23", "10", "ข้อ o23"),
                        org.assertj.core.api.Assertions.tuple("assignment/OIT.o99", null, "OIT.o99"));
    }

    @Test
    void a_measure_without_text_is_told_by_its_issue_and_one_without_either_is_still_a_duty() {
        Measure unwritten = measure(null, QUARTER, ProgressState.NOT_STARTED);

        assertThat(Duties.of(plan(Plan.State.APPROVED, List.of(unwritten), List.of()), NODES))
                .extracting(Duty::text)
                .containsExactly("ประเด็น");
    }

    @Test
    void a_long_text_is_cut_between_characters_and_is_one_line() {
        assertThat(Duties.shorten("ก".repeat(Duties.MAX_TEXT))).isEqualTo("ก".repeat(Duties.MAX_TEXT));
        assertThat(Duties.shorten("ก".repeat(Duties.MAX_TEXT) + "ข")).isEqualTo("ก".repeat(Duties.MAX_TEXT) + "…");
        assertThat(Duties.shorten("ก".repeat(Duties.MAX_TEXT - 1) + "ที่นี่"))
                .isEqualTo("ก".repeat(Duties.MAX_TEXT - 1) + "ที่…");
        assertThat(Duties.shorten(" ก\r\n\tข\u0000ค ")).isEqualTo("ก ข ค");
        assertThat(Duties.shorten("")).isEmpty();
    }

    private static Measure measure(String text, Period period, ProgressState state) {
        return new Measure(
                3,
                "7",
                "ประเด็น",
                text,
                List.of(Sample.unit("finance")),
                List.of(),
                period,
                null,
                List.of(),
                null,
                new Progress(state, Timeliness.AHEAD, List.of()),
                null,
                null);
    }

    private static Assignment assignment(String node, String guidance, Period period, ProgressState state) {
        return new Assignment(node, guidance, List.of(), period, new Progress(state, Timeliness.AHEAD, List.of()));
    }

    private static Plan plan(Plan.State state, List<Measure> measures, List<Assignment> assignments) {
        return new Plan(
                2569,
                "a",
                1,
                state,
                1,
                true,
                2568,
                null,
                null,
                0,
                List.of(),
                List.of(),
                measures,
                assignments,
                List.of());
    }
}
