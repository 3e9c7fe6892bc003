package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

class PlanDraftTest {

    private final GuidanceLibrary library = GuidanceLibrary.load();
    private final Framework framework = Fixture.framework(2568);
    private final Agency municipality = Fixture.agency(Agency.Type.TAMBON_MUNICIPALITY);

    @Test
    void a_passing_indicator_has_a_measure_to_keep_its_level() {
        Map<String, Integer> all = new HashMap<>();
        framework.indicators().forEach(indicator -> all.put(indicator.code(), 100));
        PlanDraft draft = PlanDraft.draft(framework, municipality, Fixture.score(framework, all), library);
        assertThat(draft.content().measures()).hasSize(10).allSatisfy(measure -> {
            assertThat(measure.measure()).startsWith("รักษา");
            assertThat(measure.serves()).isEmpty();
        });
    }

    @Test
    void an_indicator_of_which_nothing_is_known_has_a_measure_to_raise_it() {
        PlanDraft draft = PlanDraft.draft(framework, municipality, Fixture.score(framework, Map.of()), library);
        assertThat(draft.content().measures())
                .allSatisfy(measure -> assertThat(measure.measure()).doesNotStartWith("รักษา"));
    }

    @Test
    void an_urgent_item_becomes_the_first_step() {
        Score score = Fixture.score(framework, Map.of("10", 80, "OIT.o23", 0, "OIT.o21", 90));
        PlannedMeasure measure = PlanDraft.draft(framework, municipality, score, library)
                .content()
                .measures()
                .getLast();
        assertThat(measure.indicator()).isEqualTo("10");
        assertThat(measure.serves()).containsExactly("OIT.o23", "10", "OIT.o21");
        assertThat(measure.steps().getFirst().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.text()).startsWith("ข้อ o23 (o23) – แต่งตั้งคณะทำงาน"));
        assertThat(measure.period()).isEqualTo(FiscalPeriod.quarters(1, 2));
    }

    @Test
    void an_urgent_item_is_told_as_the_type_of_agency_reads_it() {
        Score score = Fixture.score(framework, Map.of("OIT.o5", 0));
        for (Agency.Type type : Agency.Type.values()) {
            PlanDraft draft = PlanDraft.draft(framework, Fixture.agency(type), score, library);
            String guidance = draft.guidance().stream()
                    .filter(of -> of.node().equals("OIT.o5"))
                    .map(Plan.Guidance::text)
                    .findFirst()
                    .orElseThrow();
            assertThat(draft.content().measures().get(8).steps().getFirst().steps())
                    .extracting(PlannedStep::text)
                    .containsExactly("ข้อ o5 (o5) – " + guidance);
        }
    }

    @Test
    void what_both_surveys_ask_is_one_urgent_step() {
        Score score = Fixture.score(framework, Map.of("EIT1.e5", 40, "EIT2.e5", 40, "EIT2.e4", 84));
        PlannedMeasure measure = PlanDraft.draft(framework, municipality, score, library)
                .content()
                .measures()
                .get(6);
        assertThat(measure.steps().getFirst().steps())
                .extracting(step -> step.text().substring(0, 7))
                .containsExactly("ข้อ e5 ", "ข้อ e4 ");
        assertThat(measure.serves()).containsExactly("EIT1.e5", "EIT2.e5", "EIT2.e4");
    }

    @Test
    void responsible_are_called_as_the_agency_calls_them() {
        Score score = Fixture.score(framework, Map.of());
        assertThat(responsible(score, Agency.Type.TAMBON_MUNICIPALITY)).contains("สำนักปลัดเทศบาล", "ปลัดเทศบาล");
        assertThat(responsible(score, Agency.Type.SAO))
                .contains("สำนักปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล");
        assertThat(responsible(score, Agency.Type.DEPARTMENT)).contains("สำนักงานเลขานุการกรม", "รองอธิบดี");
    }

    @Test
    void torn_inputs_are_refused() {
        Score other = Fixture.score(Fixture.framework(2567), Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanDraft.draft(framework, municipality, other, library))
                .withMessageContaining("2567/a");
    }

    private List<String> responsible(Score score, Agency.Type type) {
        return PlanDraft.draft(framework, Fixture.agency(type), score, library)
                .content()
                .measures()
                .getFirst()
                .responsible()
                .stream()
                .map(Plan.Responsible::name)
                .toList();
    }

    static Stream<String> texts(PlannedMeasure measure) {
        return Stream.of(
                        Stream.of(measure.issue(), measure.measure()),
                        measure.responsible().stream().map(Plan.Responsible::name),
                        measure.steps().stream().flatMap(PlanDraftTest::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(PlannedStep step) {
        return Stream.concat(Stream.of(step.text()), step.steps().stream().flatMap(PlanDraftTest::texts));
    }
}
