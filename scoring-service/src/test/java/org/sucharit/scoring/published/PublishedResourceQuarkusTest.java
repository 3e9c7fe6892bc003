package org.sucharit.scoring.published;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class PublishedResourceQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Assessments assessments;

    private final String agency = "p-" + UUID.randomUUID();

    @BeforeEach
    void open() {
        assessments.open(agency, Assessment.Phase.CONFIRM, 1);
    }

    @Test
    void figures_of_a_file_become_a_score_by_themselves() {
        csv("node,score,use,verdict\ntotal,๙๓.๖๐,compare,good\n9,100,input,\n10,80,input,does-not-meet\n")
                .put(published())
                .then()
                .statusCode(200)
                .body("figures", hasSize(3));

        JsonPath score = awaitScore("OIT", "90.00");

        assertThat(score.getString("rating.published")).isEqualTo("good");
        assertThat(score.getString("nodes.find { it.node == '10' }.use")).isEqualTo("input");
        assertThat(score.getString("total.published")).isEqualTo("93.60");
    }

    @Test
    void a_patch_changes_what_it_names_and_keeps_the_rest() {
        json("[{\"node\": \"9\", \"score\": \"100\", \"use\": \"input\"},"
                        + " {\"node\": \"10\", \"score\": 80, \"use\": \"input\", \"verdict\": \"meets\"}]")
                .put(published())
                .then()
                .statusCode(200);

        json("{\"figures\": [{\"node\": \"10\", \"score\": \"60\"}]}")
                .header("If-Match", etag())
                .patch(published())
                .then()
                .statusCode(200)
                .body("figures.find { it.node == '10' }.score", equalTo("60.00"))
                .body("figures.find { it.node == '10' }.use", equalTo("input"))
                .body("figures.find { it.node == '10' }.verdict", equalTo("meets"))
                .body("figures.find { it.node == '9' }.score", equalTo("100.00"));

        awaitScore("OIT", "80.00");
    }

    @Test
    void a_row_with_nothing_but_an_empty_score_takes_a_figure_away() {
        json("[{\"node\": \"9\", \"score\": \"100\", \"use\": \"compare\"}]").put(published());

        json("[{\"node\": \"9\", \"score\": null, \"use\": \"\"}]")
                .header("If-Match", etag())
                .patch(published())
                .then()
                .statusCode(200)
                .body("figures", empty());
    }

    @Test
    void a_survey_is_published_with_how_many_answered() {
        csv("node,score,respondents\nIIT,99.24,35\nEIT1,,๑๒๐\n")
                .put(published())
                .then()
                .statusCode(200)
                .body("figures.find { it.node == 'IIT' }.respondents", equalTo(35))
                .body("figures.find { it.node == 'EIT1' }.respondents", equalTo(120));

        json("[{\"node\": \"IIT\", \"score\": \"99\"}, {\"node\": \"EIT1\", \"respondents\": null}]")
                .header("If-Match", etag())
                .patch(published())
                .then()
                .statusCode(200)
                .body("figures.node", contains("IIT"))
                .body("figures[0].respondents", equalTo(35));
        officer().get(published()).then().body("figures[0].respondents", equalTo(35));
    }

    @Test
    void respondents_that_cannot_be_are_named() {
        json("[{\"node\": \"IIT\", \"respondents\": 0}, {\"node\": \"EIT1\", \"respondents\": 1000001},"
                        + " {\"node\": \"EIT2\", \"respondents\": 1.5}, {\"node\": \"OIT\", \"respondents\": 5},"
                        + " {\"node\": \"IIT.i1\", \"respondents\": 5}, {\"node\": \"total\", \"respondents\": 5}]")
                .put(published())
                .then()
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/0/respondents out-of-range",
                                "/1/respondents out-of-range",
                                "/2/respondents out-of-range",
                                "/3/respondents misplaced",
                                "/4/respondents misplaced",
                                "/5/respondents misplaced"));
    }

    @Test
    void every_row_that_breaks_a_rule_is_named_and_nothing_is_stored() {
        String file = """
                agency_code,node,score,use,verdict,guidance
                %1$s,11,90,compare,,
                %1$s,1,100.01,compare,,
                %1$s,2,-1,compare,,
                %1$s,3,many,compare,,
                %1$s,4,90,guess,,
                %1$s,5,90,compare,perhaps,
                %1$s,IIT.i1,90,compare,meets,
                %1$s,6,90,compare,,raise
                %1$s,7,90,compare,,
                %1$s,7,91,compare,,
                another,8,90,compare,,
                %1$s,,90,compare,,
                %1$s,total,90,compare,best,
                %1$s,9,1e1,compare,,
                """.formatted(agency);

        csv(file)
                .put(published())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.collect { it.line + ' ' + it.column + ' ' + it.code }",
                        contains(
                                "2 node unknown-node",
                                "3 score out-of-range",
                                "4 score out-of-range",
                                "5 score out-of-range",
                                "6 use unknown-use",
                                "7 verdict unknown-verdict",
                                "8 verdict misplaced",
                                "9 guidance misplaced",
                                "11 node duplicate",
                                "12 agency_code other-agency",
                                "13 node required",
                                "14 verdict unknown-rating",
                                "15 score out-of-range"));

        officer().get(published()).then().body("version", equalTo(0)).body("figures", empty());
    }

    @Test
    void places_in_json_are_named_by_pointers() {
        json("{\"figures\": [{\"node\": \"1\", \"score\": {}}, 7, {\"node\": \"x\"}], \"extra\": 1}")
                .put(published())
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains("/extra", "/figures/0/score", "/figures/1", "/figures/1/node", "/figures/2/node"));
    }

    @Test
    void what_cannot_be_read_at_all_is_a_problem() {
        json("{\"figures\": [").put(published()).then().statusCode(400).body("code", equalTo("malformed"));
        csv("node,score\n\"1,90\n")
                .put(published())
                .then()
                .statusCode(422)
                .body("violations.code", contains("broken-csv"));
        csv("node,score\n3\n4,90,1\n")
                .put(published())
                .then()
                .statusCode(422)
                .body("violations.line", contains(2, 3))
                .body("violations.code", contains("field-count", "field-count"));
        officer()
                .contentType("text/csv")
                .body(new byte[] {'n', 'o', 'd', 'e', '\n', (byte) 0xE0})
                .put(published())
                .then()
                .statusCode(422)
                .body("violations.code", contains("not-utf-8"));
        csv("node,marks\n1,90\n")
                .put(published())
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown-column"));
        officer().contentType("text/plain").body("a").put(published()).then().statusCode(415);
    }

    @Test
    void an_unknown_agency_or_year_is_not_found_when_its_owner_does_not_know_it_either() {
        // The owner is away in this test, so whether there is such an assessment cannot be told.
        Callers.ADMIN
                .asks(agency)
                .get("/api/v1/scores/2599/" + agency)
                .then()
                .statusCode(503)
                .body("code", equalTo("unavailable"));
    }

    @Test
    void an_edit_says_what_it_is_based_on() {
        json("[{\"node\": \"9\", \"score\": 1}]").patch(published()).then().statusCode(428);
        json("[{\"node\": \"9\", \"score\": 1}]")
                .header("If-Match", "\"7\"")
                .patch(published())
                .then()
                .statusCode(412);
        json("[{\"node\": \"9\", \"score\": 1}]")
                .header("If-Match", "\"7\"")
                .put(published())
                .then()
                .statusCode(412);
        json("[{\"node\": \"9\", \"score\": 1}]")
                .header("If-Match", "*")
                .patch(published())
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_table_again_is_the_same_version() {
        String table = "[{\"node\": \"9\", \"score\": \"100\", \"use\": \"input\"}]";
        String first = json(table).put(published()).then().extract().header("ETag");

        assertThat(json(table).put(published()).then().extract().header("ETag")).isEqualTo(first);
    }

    @Test
    void a_sheet_that_has_not_changed_is_not_sent_again() {
        json("[{\"node\": \"9\", \"score\": \"100\", \"use\": \"input\"}]").put(published());
        awaitScore("9", "100.00");
        String etag = officer().get(score()).then().extract().header("ETag");

        officer().header("If-None-Match", etag).get(score()).then().statusCode(304);
        officer()
                .header("If-None-Match", etag)
                .header("Accept-Language", "en")
                .get(score())
                .then()
                .statusCode(200);
    }

    @Test
    void beside_answers_only_an_administrator_has_the_score_start_from_a_figure() {
        json("[{\"node\": \"9\", \"score\": \"100\", \"use\": \"input\"}]").put(published());
        assessments.release(agency, 1, "i1", Map.of("6", 3, "1", 1));
        awaitScore("IIT.i1", "75.00");
        String rows = "[{\"node\": \"IIT.i2\", \"score\": \"99.999999\", \"use\": \"input\"},"
                + " {\"node\": \"IIT.i3\", \"score\": \"90\"}, {\"node\": \"9\", \"score\": \"100\"}]";

        json(rows)
                .header("If-Match", "*")
                .patch(published())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/0/use"))
                .body("violations.code", contains("input-beside-answers"));
        Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .body(rows)
                .header("If-Match", "*")
                .patch(published())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_read_before_the_announcement(Callers caller) {
        json("[{\"node\": \"9\", \"score\": \"100\", \"use\": \"input\"}]").put(published());
        awaitScore("9", "100.00");

        for (String path : new String[] {score(), score() + "/reconciliation", published()}) {
            caller.asks(agency).get(path).then().statusCode(caller.readingUnannounced());
        }
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_enter_figures(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN, OFFICER -> 200;
            default -> 403;
        };
        RequestSpecification request =
                caller.asks(agency).contentType("application/json").body("[{\"node\": \"9\", \"score\": 1}]");

        request.put(published()).then().statusCode(expected);
        request.header("If-Match", "*").patch(published()).then().statusCode(expected);
    }

    @Test
    void once_announced_anyone_may_read() {
        json("[{\"node\": \"9\", \"score\": \"100\", \"use\": \"input\"}]").put(published());
        awaitScore("9", "100.00");

        assessments.open(agency, Assessment.Phase.ANNOUNCED, 2);

        await().atMost(PATIENCE).until(() -> given().get(score()).statusCode() == 200);
        ValidatableResponse response = given().get(score()).then();
        response.body("nodes.find { it.node == '1' }.state", equalTo("no-answer"))
                .body("nodes.find { it.node == '1' }.derived", nullValue())
                .body("nodes.find { it.node == '1' }.coverage", equalTo("0.0000"));
    }

    private JsonPath awaitScore(String node, String derived) {
        return await().atMost(PATIENCE)
                .until(
                        () -> officer().get(score()).jsonPath(),
                        json -> derived.equals(json.getString("nodes.find { it.node == '" + node + "' }.derived")));
    }

    private String score() {
        return "/api/v1/scores/2568/" + agency;
    }

    private String published() {
        return score() + "/published";
    }

    private String etag() {
        return officer().get(published()).then().statusCode(200).extract().header("ETag");
    }

    private RequestSpecification officer() {
        return Callers.OFFICER.asks(agency);
    }

    private RequestSpecification json(String body) {
        return officer().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8));
    }

    private RequestSpecification csv(String body) {
        return officer().contentType("text/csv").body(body.getBytes(StandardCharsets.UTF_8));
    }
}
