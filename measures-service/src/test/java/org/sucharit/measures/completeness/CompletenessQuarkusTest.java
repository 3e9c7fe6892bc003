package org.sucharit.measures.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.planning.Fixture;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class CompletenessQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Framework FRAMEWORK = Fixture.framework(2568);

    @Inject
    SnapshotIntake intake;

    @Inject
    Plans plans;

    @Inject
    TextPrints prints;

    @Inject
    TextPrintStore store;

    @Inject
    Completeness completeness;

    private final String one = "c-" + UUID.randomUUID();
    private final String other = "d-" + UUID.randomUUID();
    private final String text =
            "จัดเวรเจ้าหน้าที่อยู่ประจำหน้าสำนักงานทุกวันทำการเพื่อแนะนำผู้มาติดต่อ " + UUID.randomUUID();

    @BeforeEach
    void know() {
        Arrivals.arrive(intake, Topics.FRAMEWORK, FRAMEWORK);
        agency(one, Agency.Type.SAO, "องค์การบริหารส่วนตำบล" + one);
        agency(other, Agency.Type.TAMBON_MUNICIPALITY, "เทศบาลตำบล" + other);
    }

    @Test
    void a_draft_is_complete() {
        drafted(one);

        JsonPath report = report(one, "th");

        assertThat(report.getBoolean("complete")).isTrue();
        assertThat(report.getInt("count")).isZero();
        assertThat(report.getList("gaps")).isEmpty();
    }

    @Test
    void what_lacks_is_told_in_the_language_that_is_asked_for_and_forbids_approval() {
        drafted(one);
        edit(one, content -> content.remove(10));

        JsonPath report = report(one, "en");

        assertThat(report.getBoolean("complete")).isFalse();
        assertThat(report.getList("gaps.code"))
                .containsExactly("weak-indicator-without-measure", "zero-not-served", "urgent-not-served");
        assertThat(report.getList("gaps.severity")).containsOnly("error");
        assertThat(report.getString("gaps[0].place")).isEqualTo("/indicators/10");
        assertThat(report.getString("gaps[0].message")).startsWith("Indicator 10 was found weak");
        assertThat(report(one, "th").getString("gaps[0].message")).startsWith("ตัวชี้วัดที่ 10");
        assertThatThrownBy(() -> requireComplete(one)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.INVALID);
            assertThat(problem.violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/indicators/10", "/findings/OIT.o23", "/findings/10");
        });
    }

    @Test
    void warnings_do_not_forbid_approval() {
        drafted(one);
        edit(one, content -> say(content, "แสดงไว้บนเว็บไซต์ของเทศบาล"));

        assertThat(report(one, "th").getBoolean("complete")).isTrue();
        assertThat(codes(one)).containsExactly("another-agency-type");
        requireComplete(one);
    }

    @Test
    void what_is_being_written_counts_and_not_what_is_in_force() {
        drafted(one);
        edit(one, content -> say(content, text));
        edit(one, content -> content.remove(3));

        assertThat(codes(one)).contains("indicator-without-measure");
    }

    @Test
    void a_text_copied_from_another_agency_is_seen_in_both_plans_until_it_is_changed() {
        drafted(one);
        drafted(other);
        edit(one, content -> say(content, text + " ขององค์การบริหารส่วนตำบล" + one));
        edit(other, content -> say(content, "1. " + text + " ของ ทต." + other));

        assertThat(codes(one)).containsExactly("copied-from-agency");
        JsonPath report = report(other, "en");
        assertThat(report.getList("gaps.code")).containsExactly("copied-from-agency");
        assertThat(report.getString("gaps[0].place")).isEqualTo("/measures/3/measure");
        assertThat(report.getString("gaps[0].message")).contains("(" + one + ")");

        edit(one, content -> say(content, "เขียนใหม่ด้วยถ้อยคำของหน่วยงานเองทั้งหมด"));

        assertThat(codes(other)).isEmpty();
    }

    @Test
    void texts_that_stand_elsewhere_are_held_against_those_of_other_agencies_and_not_kept() {
        drafted(one);
        drafted(other);
        edit(other, content -> say(content, text));
        Map<String, Object> texts = Map.of("texts", List.of(Map.of("place", "introduction", "text", text)));

        JsonPath found = Callers.OFFICER
                .asks(one)
                .contentType(ContentType.JSON)
                .body(texts)
                .post(address(one) + "/texts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(found.getList("gaps.code")).containsExactly("copied-from-agency");
        assertThat(found.getString("gaps[0].place")).isEqualTo("introduction");
        assertThat(codes(one)).isEmpty();
        assertThat(codes(other)).isEmpty();
        Callers.OTHER_OFFICER
                .asks(one)
                .contentType(ContentType.JSON)
                .body(texts)
                .post(address(one) + "/texts")
                .then()
                .statusCode(403);
    }

    @Test
    void the_librarys_texts_are_nobodys_copy_and_leave_no_print() {
        drafted(one);
        drafted(other);
        edit(one, content -> content.remove(1));
        edit(other, content -> content);

        assertThat(store.of(2569, one)).isEmpty();
        assertThat(codes(other)).isEmpty();
    }

    @Test
    void prints_are_of_what_people_wrote_and_go_with_it() {
        drafted(one);
        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity plan = plans.hold(2569, one);
            prints.wrote(plan, say(plans.inForce(plan), text));
        });
        assertThat(store.of(2569, one)).as("nobody has written yet").isEmpty();

        edit(one, content -> say(content, text));
        Map<Long, String> written = store.of(2569, one);
        assertThat(written.values()).containsOnly("/measures/3/measure");

        edit(one, content -> content);
        assertThat(store.of(2569, one)).isEqualTo(written);

        edit(one, content -> say(content, text + " แก้ไข"));
        assertThat(store.of(2569, one))
                .isNotEmpty()
                .doesNotContainKeys(written.keySet().toArray(Long[]::new));
    }

    @Test
    void an_agency_that_became_known_later_is_known_by_its_name() {
        drafted(one);
        String later = "e-" + UUID.randomUUID();
        edit(one, content -> say(content, "ตามแบบของเทศบาลตำบล" + later));
        assertThat(codes(one)).containsExactly("another-agency-type");

        agency(later, Agency.Type.TAMBON_MUNICIPALITY, "เทศบาลตำบล" + later);

        assertThat(codes(one)).containsExactly("names-another-agency");
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_read_what_a_plan_lacks(Callers caller) {
        drafted(one);

        caller.asks(one).get(address(one)).then().statusCode(caller.readingUnannounced());
    }

    @Test
    void a_plan_that_is_not_there_is_not_found() {
        Callers.OFFICER.asks(one).get(address(one)).then().statusCode(404);
        Callers.ADMIN
                .asks(one)
                .get("/api/v1/plans/2569/nobody-" + one + "/completeness")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(404, 503));
    }

    private void drafted(String agency) {
        Score score = Fixture.score(FRAMEWORK, Map.of("10", 80, "OIT.o23", 0, "1", 100));
        Arrivals.arrive(
                intake,
                Topics.SCORE,
                new Score(
                        2568,
                        agency,
                        1,
                        Score.State.CURRENT,
                        FRAMEWORK.revision(),
                        Assessment.Phase.CONFIRM,
                        null,
                        score.total(),
                        score.rating(),
                        score.nodes(),
                        score.differences()));
        await().atMost(PATIENCE).until(() -> plans.find(2569, agency).isPresent());
    }

    private void edit(String agency, UnaryOperator<PlanContent> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity plan = plans.hold(2569, agency);
            PlanContent before = plans.requireOpen(plan).content();
            PlanContent after = change.apply(before);
            plan.edit(before);
            plans.requireOpen(plan).write(after, plans.nextVersion(plan));
            prints.wrote(plan, after);
            plans.publish(plan);
        });
    }

    private void requireComplete(String agency) {
        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity plan = plans.hold(2569, agency);
            completeness.require(plan, plans.requireOpen(plan).content());
        });
    }

    private static PlanContent say(PlanContent content, String says) {
        PlannedMeasure m = content.measure(3).orElseThrow();
        return content.replace(new PlannedMeasure(
                m.number(),
                m.version(),
                m.indicator(),
                m.issue(),
                says,
                m.responsible(),
                m.steps(),
                m.lastStep(),
                m.period(),
                m.budget(),
                m.serves(),
                m.carriedFrom()));
    }

    private void agency(String code, Agency.Type type, String name) {
        Arrivals.arrive(
                intake,
                Topics.AGENCY,
                new Agency(
                        code,
                        1,
                        Agency.State.ACTIVE,
                        new Label(name, code),
                        type,
                        new Agency.Province("81", new Label("กระบี่", "Krabi")),
                        null,
                        null,
                        null));
    }

    private List<String> codes(String agency) {
        return report(agency, "th").getList("gaps.code");
    }

    private static JsonPath report(String agency, String language) {
        return Callers.OFFICER
                .asks(agency)
                .header("Accept-Language", language)
                .get(address(agency))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String address(String agency) {
        return "/api/v1/plans/2569/" + agency + "/completeness";
    }
}
