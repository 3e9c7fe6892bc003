package org.sucharit.measures.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Agencies;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.planning.Fixture;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class PlanResourceQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Framework FRAMEWORK = Fixture.framework(2568);

    @Inject
    SnapshotIntake intake;

    private final String agency = "m-" + UUID.randomUUID();

    @BeforeEach
    void know() {
        Arrivals.arrive(intake, Topics.FRAMEWORK, FRAMEWORK);
        Arrivals.arrive(intake, Topics.AGENCY, Agencies.named(agency, 1));
    }

    @Test
    void a_score_in_review_becomes_a_draft_with_a_measure_for_every_indicator() {
        score(Assessment.Phase.REVIEW, 1, Map.of("10", 80, "OIT.o23", 0, "1", 100, "7", 92));

        JsonPath plan = awaitPlan(1);

        assertThat(plan.getString("state")).isEqualTo("draft");
        assertThat(plan.getInt("basedOnFiscalYear")).isEqualTo(2568);
        assertThat(plan.getList("measures.indicator")).hasSize(10).doesNotHaveDuplicates();
        assertThat(plan.getList("measures.number")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(plan.getList("findings.node")).containsExactly("OIT.o23", "10", "7");
        assertThat(plan.getList("findings.kind")).containsExactly("urgent", "urgent", "improve");
        assertThat(plan.getList("measures.find { it.indicator == '10' }.serves"))
                .containsExactly("OIT.o23", "10");
    }

    @Test
    void nothing_is_drafted_while_a_round_collects() {
        score(Assessment.Phase.COLLECT, 1, Map.of("1", 50));
        score(Assessment.Phase.REVIEW, 2, Map.of("1", 90));

        JsonPath plan = awaitPlan(2);

        assertThat(plan.getString("findings[0].score")).isEqualTo("90");
    }

    @Test
    void a_corrected_score_redrafts_the_plan() {
        score(Assessment.Phase.CONFIRM, 1, Map.of("1", 90));
        long first = awaitPlan(1).getLong("version");

        score(Assessment.Phase.CONFIRM, 2, Map.of("1", 60));

        JsonPath plan = awaitPlan(2);
        assertThat(plan.getLong("version")).isGreaterThan(first);
        assertThat(plan.getString("findings[0].kind")).isEqualTo("urgent");
    }

    @Test
    void one_measure_can_be_asked_for_and_one_that_is_not_there_is_not_found() {
        score(Assessment.Phase.CONFIRM, 1, Map.of("1", 90));
        awaitPlan(1);

        Callers.OFFICER
                .asks(agency)
                .get(address() + "/measures/3")
                .then()
                .statusCode(200)
                .body("number", equalTo(3))
                .body("indicator", equalTo("3"))
                .body("responsible", hasSize(org.hamcrest.Matchers.greaterThan(0)));
        Callers.OFFICER.asks(agency).get(address() + "/measures/11").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_read_before_the_announcement(Callers caller) {
        score(Assessment.Phase.CONFIRM, 1, Map.of("1", 90));
        awaitPlan(1);

        caller.asks(agency).get(address()).then().statusCode(caller.readingUnannounced());
        caller.asks(agency).get(address() + "/measures/1").then().statusCode(caller.readingUnannounced());
    }

    @Test
    void a_draft_is_not_public_even_when_the_score_is_announced() {
        score(Assessment.Phase.ANNOUNCED, 1, Map.of("1", 90));
        awaitPlan(1);

        given().get(address()).then().statusCode(401);
    }

    private void score(Assessment.Phase phase, long version, Map<String, Integer> figures) {
        Score score = Fixture.score(FRAMEWORK, figures);
        Arrivals.arrive(
                intake,
                Topics.SCORE,
                new Score(
                        2568,
                        agency,
                        version,
                        Score.State.CURRENT,
                        FRAMEWORK.revision(),
                        phase,
                        null,
                        score.total(),
                        score.rating(),
                        score.nodes(),
                        score.differences()));
    }

    private JsonPath awaitPlan(long scoreVersion) {
        Callable<JsonPath> read =
                () -> Callers.ADMIN.asks(agency).get(address()).jsonPath();
        return await().atMost(PATIENCE)
                .until(read, plan -> plan.get("scoreVersion") instanceof Number n && n.longValue() == scoreVersion);
    }

    private String address() {
        return "/api/v1/plans/2569/" + agency;
    }
}
