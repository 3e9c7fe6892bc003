package org.sucharit.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class RoundsQuarkusTest {

    private static final String EIT1 = "e1,e2,e3,e4,e5,e6,e7,e8,e9";

    private final String agency = "r-" + UUID.randomUUID();

    @Inject
    Snapshots snapshots;

    @BeforeEach
    void register() {
        Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .header("Idempotency-Key", agency)
                .body("""
                        {"code": "%s", "nameTh": "เทศบาลตำบลทดสอบ", "nameEn": "Test", "type": "tambon-municipality",
                         "provinceCode": "81", "district": null, "subdistrict": null, "staffCount": "60"}
                        """.formatted(agency))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
    }

    @Test
    void answers_are_counted_once_when_their_survey_ends_and_it_stays_closed() {
        String etag = put("collect", null, null).header("ETag");
        surveys()
                .then()
                .statusCode(200)
                .body("items.instrument", equalTo(List.of("EIT1", "EIT2", "IIT")))
                .body("items.state", equalTo(List.of("open", "open", "open")));

        Response imported = answers("EIT1", EIT1 + "\n" + "6,6,no,6,6,6,6,6,6\n".repeat(7) + "๕,,dk,5,5,5,5,5,5\n");
        imported.then()
                .statusCode(200)
                .body("state", equalTo("committed"))
                .body("summary.respondents", equalTo(8))
                .body("summary.agencies", equalTo(1));

        put("review", etag, null)
                .then()
                .statusCode(200)
                .body("tallies", hasSize(1))
                .body("tallies[0].instrument", equalTo("EIT1"));
        Tally tally = snapshot(Topics.TALLY, "2568/" + agency + "/EIT1");
        assertThat(tally.respondents()).isEqualTo(8);
        assertThat(tally.questions().getFirst().counts()).isEqualTo(Map.of("6", 7, "5", 1));
        assertThat(tally.questions().get(1).counts()).isEqualTo(Map.of("6", 7));
        assertThat(tally.questions().get(2).counts()).isEqualTo(Map.of("no", 7, "dk", 1));
        Assessment assessment = snapshot(Topics.ASSESSMENT, "2568/" + agency);
        assertThat(assessment.tallies().getFirst().version()).isEqualTo(tally.version());

        answers("EIT1", EIT1 + "\n1,1,yes,1,1,1,1,1,1\n")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("not-open"));
        undo(imported).then().statusCode(409);
        String now = Callers.ADMIN.asks(agency).get(address()).header("ETag");
        put("collect", now, "too early").then().statusCode(409);
        surveys().then().body("items.state", equalTo(List.of("released", "closed", "closed")));
    }

    @Test
    void a_survey_nobody_answered_can_be_opened_again_with_a_reason() {
        String etag = put("review", null, null).header("ETag");

        put("collect", etag, null).then().statusCode(409);
        put("collect", etag, "opened in the wrong phase").then().statusCode(200);
        surveys().then().body("items.state", equalTo(List.of("open", "open", "open")));

        Callers.OFFICER
                .asks(agency)
                .get(address() + "/transitions")
                .then()
                .statusCode(200)
                .body("items.to", equalTo(List.of("collect", "review")))
                .body("items[0].reason", equalTo("opened in the wrong phase"))
                .body("items[1].from", nullValue())
                .body("items[0].actor", notNullValue());
    }

    @Test
    void an_import_is_taken_back_as_a_whole_while_its_survey_is_open() {
        String etag = put("collect", null, null).header("ETag");
        Response wrong = answers("EIT1", EIT1 + "\n1,1,yes,1,1,1,1,1,1\n");
        answers("EIT1", EIT1 + "\n6,6,no,6,6,6,6,6,6\n").then().statusCode(200);

        undo(wrong).then().statusCode(200).body("state", equalTo("undone"));

        put("review", etag, null);
        Tally tally = snapshot(Topics.TALLY, "2568/" + agency + "/EIT1");
        assertThat(tally.respondents()).isEqualTo(1);
        assertThat(tally.questions().getFirst().counts()).isEqualTo(Map.of("6", 1));
    }

    @Test
    void every_bad_cell_is_named_and_nothing_is_taken_over() {
        put("collect", null, null);

        answers("EIT1", EIT1 + "\n7,6,no,6,6,6,6,6,6\n6,6,maybe,6,6,6,6,6,x\n,,,,,,,,\n")
                .then()
                .statusCode(422)
                .body("violations.line", equalTo(List.of(2, 3, 3, 4)))
                .body("violations.column", equalTo(java.util.Arrays.asList("e1", "e3", "e9", null)));
        answers("EIT1", "e1,e2\n6,6\n").then().statusCode(422).body("violations", hasSize(7));
        Callers.ADMIN
                .asks(agency)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("o1\n1\n")
                .post(address() + "/answers/OIT")
                .then()
                .statusCode(404);
    }

    @Test
    void the_population_gives_the_minimum_sample_and_is_final_when_the_survey_has_ended() {
        put("collect", null, null);
        Callers.OFFICER
                .asks(agency)
                .contentType("application/json")
                .body("{\"population\": 12}")
                .put(address() + "/surveys/EIT2")
                .then()
                .statusCode(428);
        Callers.OFFICER
                .asks(agency)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"population\": 12}")
                .put(address() + "/surveys/EIT2")
                .then()
                .statusCode(200)
                .body("population", equalTo(12));
        Callers.OTHER_OFFICER
                .asks(agency)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"population\": 13}")
                .put(address() + "/surveys/EIT2")
                .then()
                .statusCode(403);
    }

    private <T extends org.sucharit.contracts.Snapshot> T snapshot(org.sucharit.contracts.Topic<T> topic, String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> snapshots.find(topic, key).orElseThrow());
    }

    private Response surveys() {
        return Callers.OFFICER.asks(agency).get(address() + "/surveys");
    }

    private Response answers(String instrument, String csv) {
        return Callers.ADMIN
                .asks(agency)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(address() + "/answers/" + instrument);
    }

    private Response undo(Response imported) {
        return Callers.ADMIN.asks(agency).delete("/api/v1/imports/" + imported.path("id"));
    }

    private String address() {
        return "/api/v1/assessments/2568/" + agency;
    }

    private Response put(String phase, String ifMatch, String reason) {
        String because = reason == null ? "" : ", \"reason\": \"" + reason + "\"";
        return Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body("{\"phase\": \"" + phase + "\"" + because + "}")
                .put(address());
    }
}
