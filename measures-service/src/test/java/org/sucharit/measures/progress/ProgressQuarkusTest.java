package org.sucharit.measures.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;
import org.sucharit.measures.testsupport.Planning;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class ProgressQuarkusTest {

    private static final byte[] PDF = "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8);

    @Inject
    SnapshotIntake intake;

    private Planning planning;

    @BeforeEach
    void begin() {
        planning = new Planning(intake);
    }

    @Test
    void the_first_thing_told_puts_an_approved_plan_in_operation_and_the_newest_says_the_state() {
        planning.approved();

        tell("/measures/1/progress", Map.of("state", "in-operation", "text", "จัดประชุมแล้ว"))
                .then()
                .statusCode(201);
        tell(
                        "/measures/1/progress",
                        Map.of(
                                "state", "done",
                                "activityDate", "2026-04-07",
                                "place", "ห้องประชุม",
                                "evidence",
                                        List.of(Map.of(
                                                "kind", "คำสั่ง",
                                                "number", "12/2569",
                                                "date", "2026-04-01",
                                                "url", "https://www.example.go.th/12"))))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));

        JsonPath plan = planning.plan();
        assertThat(plan.getString("state")).isEqualTo("in-operation");
        assertThat(plan.getString("measures[0].progress.state")).isEqualTo("done");
        assertThat(plan.getString("measures[0].progress.timeliness")).isEqualTo("settled");
        assertThat(plan.getList("measures[0].progress.entries.state")).containsExactly("done", "in-operation");
        assertThat(plan.getString("measures[0].progress.entries[0].evidence[0].number"))
                .isEqualTo("12/2569");
        planning.officer()
                .get(planning.at("/measures/1/progress?limit=1"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].author", equalTo("officer-" + planning.agency()))
                .body("next", equalTo("2"));
    }

    @Test
    void what_is_told_of_a_step_stays_with_it_when_steps_are_moved() {
        planning.drafted();
        planning.officer()
                .header("If-Match", "*")
                .body(Planning.measure("ทบทวน"))
                .put(planning.at("/measures/1"));
        planning.approve(Map.of("signatory", "น", "memoNumber", "1", "memoDate", "2025-10-01"));
        tell("/measures/1/progress?step=1.1", Map.of("state", "done")).then().statusCode(201);
        tell("/measures/1/progress?step=1.2", Map.of("state", "done")).then().statusCode(404);
        assertThat(planning.plan().getString("measures[0].progress.state")).isEqualTo("in-operation");

        planning.officer().body(Map.of("reason", "สลับขั้นตอน")).post(planning.at("/revisions"));
        JsonPath open = planning.officer().get(planning.at("/revisions/2")).jsonPath();
        int key = open.getInt("content.measures[0].steps[0].steps[0].key");
        assertThat(planning.plan().getInt("measures[0].steps[0].steps[0].key")).isEqualTo(key);
        planning.officer()
                .header("If-Match", "*")
                .body(Map.of(
                        "indicator", "1",
                        "measure", "ทบทวน",
                        "steps", List.of(Map.of("text", "ใหม่"), Map.of("key", key, "text", "ประชุม"))))
                .put(planning.at("/measures/1"))
                .then()
                .statusCode(200);
        planning.approve(Map.of("signatory", "น", "memoNumber", "2", "memoDate", "2025-10-02"))
                .then()
                .statusCode(201);

        JsonPath measure = planning.officer().get(planning.at("/measures/1")).jsonPath();
        assertThat(measure.getString("steps[0].progress")).isNull();
        assertThat(measure.getString("steps[1].progress.state")).isEqualTo("done");
    }

    @Test
    void items_and_indicators_are_told_of_as_well() {
        planning.approved();

        tell("/assignments/OIT.o14/progress", Map.of("state", "in-operation", "text", "เผยแพร่แล้ว"))
                .then()
                .statusCode(201);
        tell("/assignments/7/progress", Map.of("state", "stopped", "reason", "รวมกับงานอื่น"))
                .then()
                .statusCode(201);
        tell("/assignments/OIT.o99/progress", Map.of("state", "done")).then().statusCode(404);

        JsonPath plan = planning.plan();
        assertThat(plan.getString("assignments.find { it.node == 'OIT.o14' }.progress.state"))
                .isEqualTo("in-operation");
        assertThat(plan.getString("assignments.find { it.node == '7' }.progress.entries[0].reason"))
                .isEqualTo("รวมกับงานอื่น");
    }

    @Test
    void everything_that_is_wrong_is_named_and_nothing_is_kept() {
        planning.approved();

        tell(
                        "/measures/1/progress",
                        Map.of(
                                "state", "stopped",
                                "activityDate", "2999-01-01",
                                "evidence",
                                        List.of(
                                                Map.of("kind", " ", "url", "javascript:alert(1)"),
                                                Map.of(
                                                        "kind",
                                                        "ไฟล์",
                                                        "url",
                                                        planning.at("/files/" + "a".repeat(64))))))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/reason"))
                .body("violations.pointer", hasItem("/activityDate"))
                .body("violations.pointer", hasItem("/evidence/0/kind"))
                .body("violations.pointer", hasItem("/evidence/0/url"))
                .body("violations.pointer", hasItem("/evidence/1/url"));
        tell("/measures/1/progress", Map.of("state", "done", "reason", "ไม่ควรมี"))
                .then()
                .statusCode(422);
        assertThat(planning.plan().getString("state")).isEqualTo("approved");
    }

    @Test
    void nothing_is_told_of_a_draft() {
        planning.drafted();

        tell("/measures/1/progress", Map.of("state", "done")).then().statusCode(409);
        result(Map.of("summary", "ก"), null).then().statusCode(409);
    }

    @Test
    void what_a_measure_came_to_is_written_and_two_writers_do_not_lose_each_other() {
        planning.approved();

        Response first = result(Map.of("summary", "จัดทำคู่มือแล้ว", "outcome", "บริการเร็วขึ้น"), null);
        first.then().statusCode(200);
        result(Map.of("summary", "อื่น"), null).then().statusCode(428);
        result(Map.of("summary", "อื่น"), "\"1\"").then().statusCode(412);
        result(Map.of("summary", "แก้แล้ว"), first.header("ETag")).then().statusCode(200);

        JsonPath plan = planning.plan();
        assertThat(plan.getString("measures[0].summary")).isEqualTo("แก้แล้ว");
        assertThat(plan.getString("measures[0].outcome")).isNull();
    }

    @Test
    void a_file_is_handed_in_once_and_read_as_what_it_is() {
        planning.approved();

        String url =
                handIn("application/pdf", PDF).then().statusCode(201).extract().path("url");
        handIn("application/pdf", PDF).then().statusCode(201).body("url", equalTo(url));
        handIn("image/png", PDF).then().statusCode(422);
        handIn("text/html", PDF).then().statusCode(415);
        handIn("application/pdf", large()).then().statusCode(413);

        tell("/measures/1/progress", Map.of("state", "done", "evidence", List.of(Map.of("kind", "รายงาน", "url", url))))
                .then()
                .statusCode(201);
        byte[] read = planning.officer()
                .get(url)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", notNullValue())
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertThat(read).isEqualTo(PDF);
    }

    @Test
    void a_file_that_does_not_say_what_it_is_is_not_guessed_at() throws IOException, InterruptedException {
        planning.approved();
        HttpRequest untyped = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + planning.at("/files")))
                .header("Authorization", "Bearer " + TestTokens.officer(planning.agency()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(PDF))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(untyped, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    @Test
    void who_may_tell_and_read() {
        planning.approved();
        for (Callers caller : Callers.values()) {
            int officer = switch (caller) {
                case ANONYMOUS, FOREIGN -> 401;
                case ADMIN, OFFICER -> 201;
                default -> 403;
            };

            planning.asks(caller)
                    .body(Map.of("state", "done"))
                    .post(planning.at("/measures/1/progress"))
                    .then()
                    .statusCode(officer);
            planning.asks(caller)
                    .body(Map.of("state", "done"))
                    .post(planning.at("/assignments/1/progress"))
                    .then()
                    .statusCode(officer);
            planning.asks(caller)
                    .header("If-Match", "*")
                    .body(Map.of("summary", "ก"))
                    .put(planning.at("/measures/1/result"))
                    .then()
                    .statusCode(officer == 201 ? 200 : officer);
            planning.asks(caller)
                    .contentType("application/pdf")
                    .body(PDF)
                    .post(planning.at("/files"))
                    .then()
                    .statusCode(officer);
            for (String read : List.of("/measures/1/progress", "/assignments/1/progress", "/measures/1/result")) {
                planning.asks(caller).get(planning.at(read)).then().statusCode(caller.readingUnannounced());
            }
        }
    }

    private static byte[] large() {
        byte[] large = new byte[EvidenceFiles.LARGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        return large;
    }

    private Response tell(String where, Map<String, ?> what) {
        return planning.officer().body(what).post(planning.at(where));
    }

    private Response result(Map<String, ?> result, String ifMatch) {
        var request = planning.officer().body(result);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(planning.at("/measures/1/result"));
    }

    private Response handIn(String type, byte[] content) {
        return Callers.OFFICER
                .asks(planning.agency())
                .contentType(type)
                .body(content)
                .post(planning.at("/files"));
    }
}
