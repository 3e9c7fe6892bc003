package org.sucharit.scoring.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class HistoryQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Assessments assessments;

    @Inject
    EntityManager entities;

    @Inject
    Snapshots snapshots;

    private final String agency = "h-" + UUID.randomUUID();

    @BeforeEach
    void enter() {
        assessments.open(agency, Assessment.Phase.CONFIRM, 1);
        publish("100", 200);
        awaitSheet("9", "100.00");
    }

    @Test
    void every_version_tells_what_caused_it() {
        publish("50", 200);
        awaitSheet("9", "50.00");
        assessments.open(agency, Assessment.Phase.CLARIFY, 2);
        await().atMost(PATIENCE).until(() -> history().getList("items").size() == 3);

        JsonPath history = history();

        assertThat(history.getList("items.standing")).containsExactly("current", "superseded", "superseded");
        assertThat(history.getList("items.total")).containsExactly("50.00", "50.00", "100.00");
        assertThat(history.getList("items[0].causes.kind")).containsExactly("phase");
        assertThat(history.getString("items[0].causes[0].from")).isEqualTo("confirm");
        assertThat(history.getString("items[0].causes[0].to")).isEqualTo("clarify");
        assertThat(history.getList("items[1].causes.kind")).containsExactly("published");
        assertThat(history.getString("items[1].causes[0].place")).isEqualTo("9");
        assertThat(history.getString("items[1].causes[0].from")).isEqualTo("100.00 input");
        assertThat(history.getString("items[1].causes[0].to")).isEqualTo("50.00 input");
        assertThat(history.getList("items[2].causes.kind")).containsExactly("first");
        admin().get(score() + "/history/" + history.getString("items[2].version"))
                .then()
                .statusCode(200)
                .body("total.derived", equalTo("100.00"));
    }

    @Test
    void a_page_follows_another() {
        publish("50", 200);
        awaitSheet("9", "50.00");

        JsonPath first = admin().get(score() + "/history?limit=1").jsonPath();
        JsonPath second = admin().get(score() + "/history?limit=1&after=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items.total")).containsExactly("50.00");
        assertThat(second.getList("items.total")).containsExactly("100.00");
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void what_is_announced_stays_and_a_correction_waits() {
        announce();

        publish("50", 200);
        awaitPending();

        sheet(Callers.ANONYMOUS)
                .body("total.derived", equalTo("100.00"))
                .body("announcement", equalTo(1))
                .body("pending", nullValue());
        sheet(Callers.OFFICER).body("total.derived", equalTo("100.00"));
        assertThat(history().getList("items.standing")).containsExactly("pending", "announced", "superseded");
        String pending = history().getString("items[0].version");
        Callers.ANONYMOUS
                .asks(agency)
                .get(score() + "/history")
                .then()
                .body("items", hasSize(1))
                .body("items[0].standing", equalTo("announced"))
                .body("items[0].causes.kind", equalTo(List.of("first")));
        Callers.ANONYMOUS
                .asks(agency)
                .get(score() + "/history/" + pending)
                .then()
                .statusCode(404);
        assertThat(sent().total().derived()).isEqualTo("100.00");
        assertThat(sent().announcement()).isEqualTo(1);
    }

    @Test
    void a_correction_that_is_taken_back_waits_no_more() {
        announce();
        publish("50", 200);
        awaitPending();

        publish("100", 200);

        await().atMost(PATIENCE).until(() -> pending() == null);
        correct(history().getLong("items[0].version"), UUID.randomUUID().toString())
                .statusCode(409);
    }

    @Test
    void an_announced_correction_replaces_what_was_announced_and_both_stay_readable() {
        announce();
        long before = history().getLong("items[0].version");
        publish("50", 200);
        long pending = awaitPending();
        String key = UUID.randomUUID().toString();

        correct(pending, key).statusCode(201).body("announcement", equalTo(2));
        correct(pending, key).statusCode(201).body("announcement", equalTo(2));

        sheet(Callers.ANONYMOUS).body("total.derived", equalTo("50.00")).body("announcement", equalTo(2));
        Callers.ANONYMOUS
                .asks(agency)
                .get(score() + "/history")
                .then()
                .body("items.standing", equalTo(List.of("announced", "superseded")))
                .body("items[0].reason", equalTo("a wrong figure was entered"))
                .body("items[0].causes[0].place", equalTo("9"));
        Callers.ANONYMOUS
                .asks(agency)
                .get(score() + "/history/" + before)
                .then()
                .body("total.derived", equalTo("100.00"));
        assertThat(sent().version()).isEqualTo(pending);
        assertThat(sent().announcement()).isEqualTo(2);
    }

    @Test
    void only_the_correction_that_was_looked_at_is_announced() {
        announce();
        publish("50", 200);
        long seen = awaitPending();
        publish("60", 200);
        await().atMost(PATIENCE).until(() -> pending() != null && pending() != seen);

        correct(seen, UUID.randomUUID().toString()).statusCode(412);

        sheet(Callers.ANONYMOUS).body("total.derived", equalTo("100.00"));
    }

    @Test
    void nothing_is_corrected_before_it_is_announced() {
        correct(history().getLong("items[0].version"), UUID.randomUUID().toString())
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", ""})
    void a_reason_can_be_read(String reason) {
        announce();
        publish("50", 200);
        long pending = awaitPending();

        admin().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"version\": " + pending + ", \"reason\": \"" + reason + "\"}")
                .post(score() + "/announcements")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", equalTo(List.of("/reason")));
    }

    @Test
    void an_announcement_that_a_restored_database_has_lost_is_taken_back_from_what_was_sent() {
        announce();
        Score announced = sent();
        lose();

        assessments.open(agency, Assessment.Phase.ANNOUNCED, 3);
        await().atMost(PATIENCE)
                .until(() -> Callers.ANONYMOUS.asks(agency).get(score()).statusCode() == 200);

        assertThat(sent()).isEqualTo(announced);
        sheet(Callers.ANONYMOUS).body("version", equalTo(announced.version())).body("announcement", equalTo(1));
    }

    @Test
    void a_correction_that_was_pending_in_the_backup_and_announced_since_is_taken_back_too() {
        announce();
        publish("50", 200);
        long pending = awaitPending();
        long first = history().getLong("items[1].version");
        correct(pending, UUID.randomUUID().toString()).statusCode(201);
        Score announced = sent();
        loseAnnouncement(pending, first);

        assessments.open(agency, Assessment.Phase.ANNOUNCED, 3);

        await().atMost(PATIENCE)
                .untilAsserted(() -> sheet(Callers.ANONYMOUS)
                        .body("version", equalTo(announced.version()))
                        .body("announcement", equalTo(2)));
        assertThat(sent()).isEqualTo(announced);
        Callers.ANONYMOUS
                .asks(agency)
                .get(score() + "/history")
                .then()
                .body("items[0].reason", startsWith("Taken back"));
    }

    @Test
    void nothing_is_corrected_while_a_later_announcement_is_lost() {
        announce();
        publish("50", 200);
        long pending = awaitPending();
        long first = history().getLong("items[1].version");
        correct(pending, UUID.randomUUID().toString()).statusCode(201);
        loseAnnouncement(pending, first);

        correct(pending, UUID.randomUUID().toString()).statusCode(409);
    }

    /** As after restoring a backup from between the derivation of a correction and its announcement. */
    private void loseAnnouncement(long version, long before) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from receipt where agency = ?1 and version = ?2")
                    .setParameter(1, agency)
                    .setParameter(2, version)
                    .executeUpdate();
            entities.createNativeQuery("update score_version set announcement = null, announced_at = null,"
                            + " announced_by = null, reason = null, announced_causes = null,"
                            + " score = replace(score, '\"announcement\":2', '\"announcement\":null')"
                            + " where agency = ?1 and version = ?2")
                    .setParameter(1, agency)
                    .setParameter(2, version)
                    .executeUpdate();
            entities.createNativeQuery("update score_history set announced_version = ?2 where agency = ?1")
                    .setParameter(1, agency)
                    .setParameter(2, before)
                    .executeUpdate();
        });
    }

    @Test
    void an_announcement_that_is_lost_is_never_made_anew() {
        announce();
        Score announced = sent();
        lose();

        publish("50", 200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> admin().get(score())
                        .then()
                        .statusCode(409)
                        .body("violations[0].pointer", equalTo("history/announcement 1")));
        assertThat(sent()).isEqualTo(announced);
    }

    /** As after restoring a backup from before the announcement. */
    private void lose() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("receipt", "score_version", "score_history")) {
                entities.createNativeQuery("delete from " + table + " where agency = ?1")
                        .setParameter(1, agency)
                        .executeUpdate();
            }
        });
    }

    @Test
    void a_tally_that_does_not_fit_is_told_and_the_sheet_stays_until_it_does() {
        assessments.release(agency, 1, "i1", Map.of("6", 3, "maybe", 2));

        await().atMost(PATIENCE)
                .untilAsserted(() -> sheet(Callers.ADMIN)
                        .body("trouble.place", equalTo(List.of("IIT.i1")))
                        .body("trouble.reason", equalTo(List.of("no choice 'maybe'")))
                        .body("total.derived", equalTo("100.00")));

        assessments.release(agency, 2, "i1", Map.of("6", 3, "1", 1));
        awaitSheet("IIT.i1", "75.00");
        sheet(Callers.ADMIN).body("trouble", hasSize(0));
        assertThat(history().getList("items[0].causes.kind")).containsExactly("tally");
        assertThat(history().getString("items[0].causes[0].to")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_announce(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            // Nothing is pending.
            case ADMIN -> 409;
            default -> 403;
        };

        caller.asks(agency)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"version\": 1, \"reason\": \"x\"}")
                .post(score() + "/announcements")
                .then()
                .statusCode(expected);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_read_the_history_before_the_announcement(Callers caller) {
        caller.asks(agency).get(score() + "/history").then().statusCode(caller.readingUnannounced());
    }

    private void announce() {
        assessments.open(agency, Assessment.Phase.ANNOUNCED, 2);
        await().atMost(PATIENCE).until(() -> given().get(score()).statusCode() == 200);
    }

    private void publish(String figure, int status) {
        admin().contentType("application/json")
                .body(("[{\"node\": \"9\", \"score\": \"" + figure + "\", \"use\": \"input\"}]")
                        .getBytes(StandardCharsets.UTF_8))
                .put(score() + "/published")
                .then()
                .statusCode(status);
    }

    private ValidatableResponse correct(long version, String key) {
        return admin().contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"version\": " + version + ", \"reason\": \"a wrong figure was entered\"}")
                .post(score() + "/announcements")
                .then();
    }

    private void awaitSheet(String node, String derived) {
        await().atMost(PATIENCE)
                .until(
                        () -> admin().get(score()).jsonPath(),
                        json -> derived.equals(json.getString("nodes.find { it.node == '" + node + "' }.derived")));
    }

    private long awaitPending() {
        return await().atMost(PATIENCE).until(this::pending, version -> version != null);
    }

    private Long pending() {
        Number pending = admin().get(score()).jsonPath().get("pending");
        return pending == null ? null : pending.longValue();
    }

    private ValidatableResponse sheet(Callers caller) {
        return caller.asks(agency).get(score()).then().statusCode(200);
    }

    private JsonPath history() {
        return admin().get(score() + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Score sent() {
        return QuarkusTransaction.requiringNew()
                .call(() -> snapshots.find(Topics.SCORE, "2568/" + agency).orElseThrow());
    }

    private RequestSpecification admin() {
        return Callers.ADMIN.asks(agency);
    }

    private String score() {
        return "/api/v1/scores/2568/" + agency;
    }
}
