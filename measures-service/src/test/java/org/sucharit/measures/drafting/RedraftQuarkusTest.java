package org.sucharit.measures.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.testsupport.Planning;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class RedraftQuarkusTest {

    @Inject
    SnapshotIntake intake;

    private Planning planning;

    @BeforeEach
    void draft() {
        planning = new Planning(intake);
        planning.drafted();
    }

    @Test
    void a_new_score_moves_findings_by_itself_and_asks_before_it_changes_what_people_wrote() {
        planning.officer()
                .header("If-Match", "*")
                .body(Planning.measure("2", "ข้อความของเรา"))
                .put(planning.at("/measures/2"))
                .then()
                .statusCode(200);

        planning.score(2, Map.of("1", 100, "2", 60));
        JsonPath plan = planning.awaitPlan(2);

        assertThat(plan.getList("findings.node")).containsExactly("2");
        assertThat(plan.getString("measures[1].measure")).isEqualTo("ข้อความของเรา");
        assertThat(plan.getString("measures[0].measure")).doesNotStartWith("รักษา");
        JsonPath proposal = planning.officer().get(planning.at("/redraft")).jsonPath();
        assertThat(plan.getInt("proposedChanges"))
                .isEqualTo(proposal.getList("changes").size())
                .isPositive();
        assertThat(proposal.getList("changes.id"))
                .contains("measure/1/measure", "measure/1/serves", "measure/2/measure");
        assertThat(edited(proposal, "measure/1/measure")).isFalse();
        assertThat(edited(proposal, "measure/2/measure")).isTrue();

        planning.officer()
                .body(Map.of("take", List.of()))
                .put(planning.at("/redraft"))
                .then()
                .statusCode(428);
        planning.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("take", List.of()))
                .put(planning.at("/redraft"))
                .then()
                .statusCode(412);
        answer(List.of("measure/99/measure", "nonsense")).then().statusCode(422).body("violations", hasSize(2));
        answer(List.of("measure/1/measure", "measure/1/serves"))
                .then()
                .statusCode(200)
                .body("proposedChanges", equalTo(0));

        JsonPath after = planning.plan();
        assertThat(after.getString("measures[0].measure")).startsWith("รักษา");
        assertThat(after.getList("measures[0].serves")).isEmpty();
        assertThat(after.getString("measures[1].measure")).isEqualTo("ข้อความของเรา");
        planning.officer().get(planning.at("/redraft")).then().body("changes", hasSize(0));
    }

    @Test
    void what_was_answered_is_not_asked_again_until_a_score_says_something_else() {
        planning.officer()
                .header("If-Match", "*")
                .body(Planning.measure("2", "ข้อความของเรา"))
                .put(planning.at("/measures/2"));
        planning.score(2, Map.of("1", 100, "2", 60));
        planning.awaitPlan(2);
        answer(List.of()).then().statusCode(200);

        planning.score(3, Map.of("1", 100, "2", 61));
        assertThat(planning.awaitPlan(3).getInt("proposedChanges")).isZero();
        planning.score(4, Map.of("1", 80, "2", 61));
        assertThat(planning.awaitPlan(4).getInt("proposedChanges")).isZero();
    }

    @Test
    void an_approved_plan_keeps_its_measures_and_follows_the_score_with_its_findings() {
        planning.approve(Map.of("signatory", "น", "memoNumber", "1", "memoDate", "2025-10-01"))
                .then()
                .statusCode(201);
        List<Object> before = planning.plan().getList("measures.measure");

        planning.score(2, Map.of("2", 0));
        JsonPath plan = planning.awaitPlan(2);

        assertThat(plan.getString("state")).isEqualTo("approved");
        assertThat(plan.getList("measures.measure")).isEqualTo(before);
        assertThat(plan.getList("findings.node")).containsExactly("2");
        assertThat(plan.getInt("proposedChanges")).isPositive();
        answer(List.of()).then().statusCode(409);
    }

    @Test
    void what_was_answered_in_a_revision_that_is_given_up_is_proposed_again() {
        planning.approve(Map.of("signatory", "น", "memoNumber", "1", "memoDate", "2025-10-01"));
        planning.score(2, Map.of("2", 0));
        int proposed = planning.awaitPlan(2).getInt("proposedChanges");
        planning.officer()
                .body(Map.of("reason", "ก"))
                .post(planning.at("/revisions"))
                .then()
                .statusCode(201);
        answer(List.of("measure/2/measure")).then().statusCode(200).body("proposedChanges", equalTo(0));
        planning.officer()
                .get(planning.at("/measures/2/edits"))
                .then()
                .body("items[0].revision", equalTo(2))
                .body("items", hasSize(2));

        planning.officer()
                .header("If-Match", planning.tag())
                .delete(planning.at("/revisions/2"))
                .then()
                .statusCode(204);

        await().until(() -> planning.plan().getInt("proposedChanges") == proposed);
    }

    @Test
    void who_may_answer() {
        for (Callers caller : Callers.values()) {
            int expected = switch (caller) {
                case ANONYMOUS, FOREIGN -> 401;
                case ADMIN, OFFICER -> 200;
                default -> 403;
            };

            planning.asks(caller).get(planning.at("/redraft")).then().statusCode(caller.readingUnannounced());
            planning.asks(caller)
                    .body(Map.of("take", List.of()))
                    .put(planning.at("/redraft"))
                    .then()
                    .statusCode(expected == 200 ? 409 : expected);
        }
    }

    private static boolean edited(JsonPath proposal, String id) {
        return proposal.getBoolean("changes.find { it.id == '" + id + "' }.edited");
    }

    private Response answer(List<String> take) {
        String tag = planning.officer().get(planning.at("/redraft")).header("ETag");
        return planning.officer()
                .header("If-Match", tag)
                .body(Map.of("take", take))
                .put(planning.at("/redraft"));
    }
}
