package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Measure;
import org.sucharit.contracts.plan.Plan.Origin;
import org.sucharit.contracts.plan.Plan.Progress;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.contracts.plan.Plan.Step;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

class CarryOverTest {

    private static final GuidanceLibrary LIBRARY = GuidanceLibrary.load();
    private static final Framework FRAMEWORK = Fixture.framework(2568);
    private static final Counterparts SAME = Counterparts.of(FRAMEWORK, FRAMEWORK, List.of());

    @ParameterizedTest
    @EnumSource(ProgressState.class)
    void a_measure_is_open_until_it_is_done_or_stopped(ProgressState state) {
        boolean expected = state == ProgressState.NOT_STARTED || state == ProgressState.IN_OPERATION;
        assertThat(CarryOver.open(plan(Plan.State.CLOSED, measure(1, "1", state))))
                .hasSize(expected ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Plan.State.class)
    void only_what_was_carried_out_leaves_something_open(Plan.State state) {
        boolean expected = state == Plan.State.IN_OPERATION || state == Plan.State.CLOSED;
        assertThat(CarryOver.open(plan(state, measure(1, "1", ProgressState.NOT_STARTED))))
                .hasSize(expected ? 1 : 0);
    }

    @Test
    void an_open_measure_takes_the_place_of_the_drafted_one_in_the_new_period() {
        PlanContent fresh = fresh(Map.of("1", 80, "IIT.i2", 50));
        PlanContent draft = into(fresh, measure(3, "1", ProgressState.IN_OPERATION, "1"));

        PlannedMeasure carried = draft.measures().getFirst();
        PlannedMeasure drafted = fresh.measures().getFirst();
        assertThat(draft.measures()).hasSize(10);
        assertThat(carried.number()).isEqualTo(1);
        assertThat(carried.carriedFrom()).isEqualTo(new Origin(2568, 3));
        assertThat(carried.issue()).isEqualTo("ประเด็น 3");
        assertThat(carried.measure()).isEqualTo("มาตรการ 3");
        assertThat(carried.responsible()).extracting(Responsible::code).containsExactly("office");
        assertThat(carried.period()).isEqualTo(drafted.period());
        assertThat(carried.serves()).isEqualTo(drafted.serves());
        assertThat(carried.budget()).isNull();
        assertThat(draft.measures().subList(1, 10)).isEqualTo(fresh.measures().subList(1, 10));
    }

    @Test
    void of_several_each_goes_on_and_serves_what_it_served_and_the_first_what_is_new() {
        PlanContent draft = into(
                fresh(Map.of("1", 80, "IIT.i1", 90, "IIT.i2", 90, "IIT.i3", 90)),
                measure(7, "1", ProgressState.NOT_STARTED, "IIT.i3"),
                measure(9, "1", ProgressState.NOT_STARTED, "IIT.i2", "IIT.i9"),
                measure(8, "1", ProgressState.DONE, "IIT.i1"));

        assertThat(draft.measures()).hasSize(11);
        assertThat(draft.measures())
                .extracting(PlannedMeasure::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(draft.measures().get(0).carriedFrom()).isEqualTo(new Origin(2568, 7));
        assertThat(draft.measures().get(1).carriedFrom()).isEqualTo(new Origin(2568, 9));
        assertThat(draft.measures().get(0).serves()).containsExactlyInAnyOrder("1", "IIT.i1", "IIT.i3");
        assertThat(draft.measures().get(1).serves()).containsExactly("IIT.i2");
        assertThat(draft.measures().get(2).carriedFrom()).isNull();
    }

    @Test
    void what_was_served_under_another_code_is_served_on() {
        Framework later = Fixture.related(
                Fixture.framework(2569),
                2568,
                List.of(new Framework.Mapping("OIT.o16", "OIT.o14", Framework.Mapping.Relation.EQUAL)));
        Counterparts counterparts = Counterparts.of(FRAMEWORK, later, List.of());
        PlanContent draft = CarryOver.into(
                fresh(later, Map.of("OIT.o14", 50, "OIT.o16", 50)),
                CarryOver.open(plan(
                        Plan.State.CLOSED,
                        measure(1, "9", ProgressState.NOT_STARTED, "OIT.o1"),
                        measure(2, "9", ProgressState.NOT_STARTED, "OIT.o16"))),
                counterparts,
                LIBRARY.urgentStep());

        assertThat(draft.measures().get(8).serves()).containsExactly("OIT.o16");
        assertThat(draft.measures().get(9).serves()).containsExactly("OIT.o14");
    }

    @Test
    void steps_that_are_done_stay_behind_and_the_others_are_counted_anew() {
        Measure before = withSteps(
                measure(1, "1", ProgressState.IN_OPERATION),
                new Step(1, "๑", "ประชุม", List.of(), told(ProgressState.DONE)),
                new Step(
                        2,
                        "๒",
                        "อบรม",
                        List.of(
                                new Step(3, null, "เชิญ", List.of(), told(ProgressState.STOPPED)),
                                new Step(4, null, "จัด", List.of(), told(ProgressState.IN_OPERATION))),
                        null));

        PlannedMeasure carried =
                into(fresh(Map.of("1", 100)), before).measures().getFirst();

        assertThat(carried.steps())
                .containsExactly(new PlannedStep(1, null, "อบรม", List.of(new PlannedStep(2, null, "จัด", List.of()))));
        assertThat(carried.lastStep()).isEqualTo(2);
    }

    @Test
    void what_was_never_written_is_drafted() {
        Measure empty = new Measure(
                1,
                "1",
                null,
                " ",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                told(ProgressState.NOT_STARTED),
                null,
                null);
        PlannedMeasure drafted = fresh(Map.of("1", 80)).measures().getFirst();
        PlannedMeasure carried = into(fresh(Map.of("1", 80)), empty).measures().getFirst();

        assertThat(carried)
                .usingRecursiveComparison()
                .ignoringFields("carriedFrom")
                .isEqualTo(drafted);
        assertThat(carried.carriedFrom()).isEqualTo(new Origin(2568, 1));
    }

    @Test
    void what_is_urgent_now_comes_first_unless_it_is_among_the_open_steps() {
        PlanContent fresh = fresh(Map.of("OIT.o22", 0, "OIT.o23", 0));
        List<PlannedStep> urgent = fresh.measures().get(9).steps().getFirst().steps();
        Measure before = withSteps(
                measure(1, "10", ProgressState.IN_OPERATION),
                new Step(5, null, urgent.getFirst().text(), List.of(), null));

        PlannedMeasure carried = into(fresh, before).measures().get(9);

        assertThat(carried.steps()).hasSize(2);
        assertThat(carried.steps().getFirst().text()).isEqualTo(LIBRARY.urgentStep());
        assertThat(carried.steps().getFirst().steps())
                .extracting(PlannedStep::text)
                .containsExactly(urgent.getLast().text());
        assertThat(carried.allSteps().map(PlannedStep::key)).containsExactly(1, 2, 3);
    }

    @Test
    void a_draft_without_anything_open_is_the_draft() {
        PlanContent fresh = fresh(Map.of("1", 80));
        assertThat(into(fresh, measure(1, "1", ProgressState.DONE))).isEqualTo(fresh);
    }

    @Test
    void a_pristine_plan_is_drafted_anew_with_several_measures_of_one_indicator_and_back() {
        PlanContent fresh = fresh(Map.of("1", 80));
        PlanContent two =
                into(fresh, measure(1, "1", ProgressState.NOT_STARTED), measure(2, "1", ProgressState.NOT_STARTED));

        PlanContent there = Redraft.replace(fresh, two, 5);
        assertThat(there.measures()).extracting(PlannedMeasure::number).doesNotHaveDuplicates();
        assertThat(there.lastNumber()).isEqualTo(11);
        assertThat(Redraft.replace(there, two, 6)).isEqualTo(there);
        assertThat(there.measures())
                .filteredOn(measure -> measure.carriedFrom() != null)
                .extracting(PlannedMeasure::measure)
                .containsExactly("มาตรการ 1", "มาตรการ 2");

        PlanContent back = Redraft.replace(there, into(fresh, measure(2, "1", ProgressState.NOT_STARTED)), 7);
        assertThat(back.measures()).hasSize(10);
        assertThat(back.lastNumber()).isEqualTo(11);
        assertThat(back.measures())
                .filteredOn(measure -> measure.carriedFrom() != null)
                .extracting(PlannedMeasure::number)
                .containsExactly(11);
    }

    @Test
    void what_people_have_written_is_asked_about_before_open_measures_come_in_or_go() {
        PlanContent fresh = fresh(Map.of("1", 80));
        PlanContent two =
                into(fresh, measure(1, "1", ProgressState.NOT_STARTED), measure(2, "1", ProgressState.NOT_STARTED));

        Redraft coming = new Redraft(fresh, fresh, two);
        assertThat(coming.changes())
                .extracting(Redraft.Change::id)
                .contains("measure/1/measure", "measure/1/carriedFrom", "indicator/1/2568/2")
                .doesNotHaveDuplicates();
        Set<String> all = ids(coming);
        PlanContent taken = coming.taking(all, 9);
        assertThat(taken.measures()).hasSize(11);
        PlanContent answered = coming.answer(taken);
        assertThat(new Redraft(answered, taken, two).changes()).isEmpty();
        PlanContent declined = coming.taking(Set.of(), 9);
        assertThat(declined).isEqualTo(fresh);
        assertThat(new Redraft(coming.answer(declined), declined, two).changes())
                .isEmpty();

        Redraft going = new Redraft(answered, taken, into(fresh, measure(1, "1", ProgressState.NOT_STARTED)));
        assertThat(going.changes()).extracting(Redraft.Change::id).containsExactly("measure/11");
        assertThat(going.changes()).extracting(Redraft.Change::kind).containsExactly(Redraft.Kind.REMOVE);
        PlanContent gone = going.taking(ids(going), 10);
        assertThat(gone.measures()).hasSize(10);
        assertThat(going.taking(Set.of(), 10)).isEqualTo(taken);
    }

    private static Set<String> ids(Redraft redraft) {
        return Set.copyOf(redraft.changes().stream().map(Redraft.Change::id).toList());
    }

    private static PlanContent into(PlanContent fresh, Measure... before) {
        return CarryOver.into(fresh, CarryOver.open(plan(Plan.State.IN_OPERATION, before)), SAME, LIBRARY.urgentStep());
    }

    private static PlanContent fresh(Map<String, Integer> figures) {
        return fresh(FRAMEWORK, figures);
    }

    private static PlanContent fresh(Framework framework, Map<String, Integer> figures) {
        return PlanDraft.draft(framework, Fixture.agency(Agency.Type.SAO), Fixture.score(framework, figures), LIBRARY)
                .content();
    }

    private static Plan plan(Plan.State state, Measure... measures) {
        return new Plan(
                2568,
                "a",
                1,
                state,
                1,
                true,
                2567,
                1L,
                1,
                0,
                List.of(),
                List.of(),
                List.of(measures),
                List.of(),
                List.of());
    }

    private static Measure measure(int number, String indicator, ProgressState state, String... serves) {
        return new Measure(
                number,
                indicator,
                "ประเด็น " + number,
                "มาตรการ " + number,
                List.of(new Responsible(ResponsibleKind.UNIT, "office", "สำนักปลัด")),
                List.of(new Step(6, null, "ขั้นตอน", List.of(), null)),
                FiscalPeriod.quarters(1, 1),
                null,
                List.of(serves),
                null,
                told(state),
                null,
                null);
    }

    private static Measure withSteps(Measure measure, Step... steps) {
        return new Measure(
                measure.number(),
                measure.indicator(),
                measure.issue(),
                measure.measure(),
                measure.responsible(),
                Stream.of(steps).toList(),
                measure.period(),
                null,
                measure.serves(),
                null,
                measure.progress(),
                null,
                null);
    }

    private static Progress told(ProgressState state) {
        return new Progress(state, Timeliness.RUNNING, List.of());
    }
}
