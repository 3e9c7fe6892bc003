package org.sucharit.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class ProblemsQuarkusTest {

    private static final String BASE = "/api/v1/tests";

    /** How services ask each other: the JDK's client offers HTTP/2, and keeps its connection. */
    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void a_refused_read_is_answered_and_leaves_the_connection_open(HttpClient.Version version) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            for (String path : List.of("/api/v1/nowhere", BASE + "/admin", BASE + "/admin")) {
                HttpResponse<String> response = client.send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

                assertThat(response.statusCode()).isIn(401, 404);
                assertThat(response.body()).contains("\"code\"");
                assertThat(response.headers().firstValue("connection").filter("close"::equals))
                        .isEmpty();
            }
        }
    }

    @Test
    void an_unknown_path_is_not_found() {
        problem(given().get("/api/v1/nowhere").then(), 404, "not-found").body("instance", equalTo("/api/v1/nowhere"));
    }

    @Test
    void another_method_is_not_allowed() {
        problem(given().delete(BASE + "/open").then(), 405, "method-not-allowed");
    }

    @Test
    void another_media_type_is_not_understood() {
        problem(given().contentType("text/csv").body("a").post(BASE + "/open").then(), 415, "unsupported-media-type");
    }

    @Test
    void a_media_type_that_is_not_offered_is_not_acceptable() {
        problem(admin().accept("image/png").get(BASE + "/admin").then(), 406, "not-acceptable");
    }

    @Test
    void broken_json_is_placed() {
        problem(posting("{\"name\": }").then(), 400, "malformed").body("violations[0].line", equalTo(1));
    }

    @Test
    void a_wrong_type_is_placed() {
        problem(posting("{\"name\": \"a\", \"rows\": [{\"score\": \"much\"}]}").then(), 400, "malformed")
                .body("violations.pointer", contains("/rows/0/score"))
                .body("violations[0].message", not(containsString("java")));
    }

    @Test
    void a_fraction_is_no_whole_number() {
        problem(posting("{\"name\": \"a\", \"rows\": [{\"place\": 1.5}]}").then(), 400, "malformed")
                .body("violations.pointer", contains("/rows/0/place"));
    }

    @Test
    void a_choice_that_there_is_not_is_answered_with_those_there_are() {
        problem(
                        posting("{\"name\": \"a\", \"rows\": [], \"level\": \"middle\"}")
                                .then(),
                        400,
                        "malformed")
                .body("violations.pointer", contains("/level"))
                .body("violations.message", contains("Must be one of high, very-low."));
    }

    @Test
    void a_body_beyond_the_limit_is_too_large() {
        byte[] body = new byte[2 * 1024 * 1024];

        problem(
                        given().contentType(ContentType.JSON)
                                .body(body)
                                .post(BASE + "/open")
                                .then(),
                        413,
                        "too-large")
                .body("instance", equalTo(BASE + "/open"));
    }

    @Test
    void an_unknown_field_is_refused() {
        problem(posting("{\"name\": \"a\", \"rows\": [], \"size\": 1}").then(), 400, "malformed")
                .body("violations.pointer", contains("/size"))
                .body("violations[0].message", not(containsString("org.sucharit")));
    }

    @Test
    void a_field_given_twice_is_refused() {
        problem(posting("{\"name\": \"a\", \"name\": \"b\", \"rows\": []}").then(), 400, "malformed");
    }

    @Test
    void every_violation_of_the_shape_is_named() {
        problem(
                        posting("{\"rows\": [{\"score\": 1}, {\"score\": 101}, {\"score\": \"102.5\"}]}")
                                .then(),
                        422,
                        "invalid")
                .body("violations.pointer", containsInAnyOrder("/name", "/rows/1/score", "/rows/2/score"));
    }

    @Test
    void a_query_parameter_that_cannot_be_read_is_named() {
        for (String query : List.of(
                "page=one",
                "page=",
                "page",
                "page=1.5",
                "page=2147483648",
                "version=",
                "version=NaN",
                "version=9223372036854775808",
                "dryRun=maybe",
                "dryRun=")) {
            problem(given().get(BASE + "/query?" + query).then(), 422, "invalid")
                    .body("violations.pointer", contains(query.replaceFirst("=.*", "")))
                    .body("violations.code", contains("wrong-type"));
        }
    }

    @Test
    void a_query_parameter_that_is_not_sent_has_its_default() {
        given().get(BASE + "/query")
                .then()
                .statusCode(200)
                .body("page", equalTo(7))
                .body("version", nullValue())
                .body("dryRun", equalTo(false));
        given().get(BASE + "/query?page=-3&version=9223372036854775807&dryRun=true")
                .then()
                .body("page", equalTo(-3))
                .body("version", equalTo(Long.MAX_VALUE))
                .body("dryRun", equalTo(true));
    }

    @Test
    void an_address_that_cannot_be_read_is_not_found() {
        problem(given().get(BASE + "/years/last").then(), 404, "not-found");
    }

    @Test
    void a_content_type_that_is_no_media_type_is_not_understood() {
        for (String type : List.of("text", "/", ";;")) {
            problem(
                    given().header("Content-Type", type)
                            .body(new byte[] {1})
                            .post(BASE + "/open")
                            .then(),
                    415,
                    "unsupported-media-type");
        }
    }

    @Test
    void no_token_is_unauthenticated() {
        problem(given().get(BASE + "/admin").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void tokens_of_another_installation_or_for_another_audience_or_none_at_all_are_refused() {
        for (String token : List.of(TestTokens.foreign(), TestTokens.otherAudience(), "abc", "a.b.c")) {
            problem(given().auth().oauth2(token).get(BASE + "/admin").then(), 401, "unauthenticated");
        }
    }

    @Test
    void a_token_that_is_sent_must_be_good_also_where_none_is_needed() {
        problem(given().auth().oauth2(TestTokens.foreign()).get(BASE + "/away").then(), 401, "unauthenticated");
    }

    @Test
    void a_control_character_in_an_address_is_refused() {
        problem(given().urlEncodingEnabled(false).get(BASE + "/away?page=%00").then(), 400, "malformed");
        problem(given().urlEncodingEnabled(false).get("/problems/%00").then(), 400, "malformed");
    }

    @Test
    void the_address_of_a_type_says_what_it_means() {
        given().get("/problems/stale").then().statusCode(200).body("status", equalTo(412));
    }

    @Test
    void a_role_that_does_not_suffice_is_forbidden() {
        problem(
                given().auth()
                        .oauth2(TestTokens.officer("a"))
                        .get(BASE + "/admin")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void an_endpoint_that_says_nothing_about_roles_is_closed() {
        problem(admin().get(BASE + "/forgotten").then(), 403, "forbidden");
        problem(given().get(BASE + "/forgotten").then(), 401, "unauthenticated");
    }

    @Test
    void an_unexpected_error_says_nothing_of_the_inside() {
        problem(given().get(BASE + "/broken").then(), 500, "unexpected")
                .body("traceId", notNullValue())
                .body(not(containsString("secret")));
    }

    @Test
    void something_that_is_away_says_when_to_come_back() {
        problem(given().get(BASE + "/away").then(), 503, "unavailable").header("Retry-After", equalTo("7"));
    }

    @Test
    void a_creating_request_needs_an_idempotency_key() {
        problem(admin().contentType("text/plain").body("a").post(BASE + "/once").then(), 422, "invalid")
                .body("violations.pointer", contains("Idempotency-Key"));
    }

    @Test
    void the_same_creating_request_sent_many_times_at_once_creates_once() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                answers.add(clients.submit(() -> await().until(() -> once(key, "same"), r -> r.statusCode() != 503)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString()));
            }
        }
        List<String> bodies = new ArrayList<>();
        for (Future<String> answer : answers) {
            bodies.add(answer.get());
        }
        assertThat(bodies).hasSize(8).containsOnly(bodies.getFirst());
        problem(once(key, "other").then(), 409, "conflict");
    }

    private static io.restassured.response.Response once(String key, String body) {
        return admin().header("Idempotency-Key", key)
                .contentType("text/plain")
                .body(body)
                .post(BASE + "/once");
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(TestTokens.admin());
    }

    private static io.restassured.response.Response posting(String json) {
        return given().contentType(ContentType.JSON)
                .body(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(BASE + "/open");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("/problems/" + code))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
