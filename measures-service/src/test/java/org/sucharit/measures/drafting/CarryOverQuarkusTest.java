package org.sucharit.measures.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.planning.Fixture;
import org.sucharit.measures.testsupport.Planning;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class CarryOverQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SnapshotIntake intake;

    private Planning planning;

    @BeforeEach
    void know() {
        planning = new Planning(intake);
        Arrivals.arrive(intake, Topics.FRAMEWORK, Fixture.framework(2569));
    }

    @Test
    void the_next_draft_goes_on_with_what_is_open_until_it_is_done() {
        planning.approved();
        String text = planning.plan().getString("measures[0].measure");
        tell(1, "in-operation");
        nextScore(Map.of("1", 70, "2", 90));

        JsonPath next = awaitNext(plan -> plan.getInt("findings.size()") == 2);
        assertThat(next.getInt("measures[0].carriedFrom.fiscalYear")).isEqualTo(2569);
        assertThat(next.getInt("measures[0].carriedFrom.number")).isEqualTo(1);
        assertThat(next.getString("measures[0].measure")).isEqualTo(text);
        assertThat(next.getInt("findings.find { it.node == '1' }.since")).isEqualTo(2568);
        assertThat(next.getInt("findings.find { it.node == '2' }.since")).isEqualTo(2569);
        assertThat(next.getBoolean("edited")).isFalse();

        tell(1, "done");

        JsonPath after = awaitNext(plan -> plan.get("measures[0].carriedFrom") == null);
        assertThat(after.getInt("measures[1].carriedFrom.number")).isEqualTo(2);
        assertThat(after.getLong("version")).isGreaterThan(next.getLong("version"));
        assertThat(after.getBoolean("edited")).isFalse();
    }

    @Test
    void what_was_never_put_in_operation_is_not_carried_until_it_is() {
        planning.approved();
        nextScore(Map.of("1", 70));
        assertThat(awaitNext(plan -> plan.getInt("findings.size()") == 1).<Object>get("measures[0].carriedFrom"))
                .isNull();

        planning.officer()
                .body(Map.of("state", "in-operation"))
                .put(planning.at("/state"))
                .then()
                .statusCode(200);

        awaitNext(plan -> plan.get("measures[0].carriedFrom") != null);
    }

    @Test
    void an_earlier_year_that_comes_late_is_counted_in() {
        nextScore(Map.of("1", 70));
        assertThat(awaitNext(plan -> plan.getInt("findings.size()") == 1).getInt("findings[0].since"))
                .isEqualTo(2569);

        planning.score(1, Assessment.Phase.ANNOUNCED, Map.of("1", 90));

        awaitNext(plan -> plan.getInt("findings[0].since") == 2568);
    }

    private void nextScore(Map<String, Integer> figures) {
        Arrivals.arrive(
                intake,
                Topics.SCORE,
                Planning.score(Fixture.framework(2569), planning.agency(), 1, Assessment.Phase.CONFIRM, figures));
    }

    private void tell(int number, String state) {
        planning.officer()
                .body(Map.of("state", state, "text", "ดำเนินการ"))
                .post(planning.at("/measures/" + number + "/progress"))
                .then()
                .statusCode(201);
    }

    private JsonPath awaitNext(Predicate<JsonPath> as) {
        Callable<JsonPath> read = () -> planning.officer()
                .get("/api/v1/plans/2570/" + planning.agency())
                .jsonPath();
        return await().atMost(PATIENCE).until(read, plan -> plan.get("fiscalYear") != null && as.test(plan));
    }
}
