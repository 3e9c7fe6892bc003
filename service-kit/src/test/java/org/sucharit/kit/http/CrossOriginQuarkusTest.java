package org.sucharit.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class CrossOriginQuarkusTest {

    private static final String FRONTEND = "https://app.example.go.th";
    private static final String STRANGER = "https://evil.example";

    @Test
    void a_listed_origin_reads_answers_and_the_headers_that_matter() {
        Response answer = given().header("Origin", FRONTEND).get("/problems/stale");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(FRONTEND);
        assertThat(answer.header("Access-Control-Expose-Headers"))
                .contains("ETag", "Location", "Link", "Retry-After", "Deprecation", "Sunset");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(varies(answer)).contains("Origin");
    }

    @Test
    void a_listed_origin_also_reads_what_goes_wrong() {
        for (Response refused : List.of(
                given().header("Origin", FRONTEND).get("/api/v1/tests/admin"),
                given().header("Origin", FRONTEND)
                        .auth()
                        .oauth2(TestTokens.foreign())
                        .get("/problems/stale"),
                given().header("Origin", FRONTEND).get("/nowhere"),
                given().header("Origin", FRONTEND)
                        .contentType("application/json")
                        .body(new byte[2 * 1024 * 1024])
                        .post("/api/v1/tests/open"))) {
            assertThat(refused.statusCode()).isBetween(400, 499);
            assertThat(refused.contentType()).isEqualTo("application/problem+json");
            assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo(FRONTEND);
        }
    }

    @Test
    void a_listed_origin_may_send_what_the_api_asks_for() {
        Response answer = preflight(FRONTEND);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(FRONTEND);
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("PUT", "PATCH", "DELETE");
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .contains("Authorization", "If-Match", "If-None-Match", "Idempotency-Key", "Accept-Language");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("7200");
    }

    @Test
    void a_stranger_is_told_nothing_and_caches_know_that_it_depends() {
        Response read = given().header("Origin", STRANGER).get("/problems/stale");
        Response preflight = preflight(STRANGER);
        Response sameOrigin = given().get("/problems/stale");

        for (Response answer : List.of(read, preflight, sameOrigin)) {
            assertThat(answer.headers().asList())
                    .extracting(Header::getName)
                    .noneMatch(name -> name.startsWith("Access-Control-"));
            assertThat(varies(answer)).contains("Origin");
        }
        assertThat(read.statusCode()).isEqualTo(200);
    }

    private static Response preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/problems/stale");
    }

    private static List<String> varies(Response answer) {
        return answer.headers().getValues("Vary");
    }
}
