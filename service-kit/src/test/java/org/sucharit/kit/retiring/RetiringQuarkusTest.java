package org.sucharit.kit.retiring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class RetiringQuarkusTest {

    private static final String BASE = "/api/v1/tests/retiring";

    @Test
    void what_will_go_says_since_when_until_when_and_what_to_use_instead() {
        Response answer = given().get(BASE + "/old");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertRetiring(answer);
        assertThat(answer.headers().getValues("Link")).hasSize(2).anyMatch(link -> link.contains("rel=\"next\""));
    }

    @Test
    void errors_say_so_too() {
        Response missing = given().get(BASE + "/old/missing");
        Response secret = given().get(BASE + "/old/secret");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertRetiring(missing);
        assertThat(secret.statusCode()).isEqualTo(401);
        assertRetiring(secret);
    }

    @Test
    void what_stays_says_nothing() {
        Response answer = given().get(BASE + "/new");

        assertThat(answer.headers().hasHeaderWithName("Deprecation")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Sunset")).isFalse();
    }

    @Test
    void the_document_tells_the_same() {
        JsonPath document = given().accept("application/json").get("/q/openapi").jsonPath();
        String old = "paths.'" + BASE + "/old'.get.";

        assertThat(document.getBoolean(old + "deprecated")).isTrue();
        assertThat(document.getString(old + "x-sunset")).isEqualTo("2027-04-01");
        assertThat(document.getString(old + "description"))
                .isEqualTo("Tells its age.\n\nDeprecated since 2026-10-01; may be gone from 2027-04-01 on. Instead:"
                        + " /docs/new");
        assertThat(document.<Object>get("paths.'" + BASE + "/new'.get.deprecated"))
                .isNull();
    }

    private static void assertRetiring(Response answer) {
        assertThat(answer.header("Deprecation")).isEqualTo("@1790787600");
        assertThat(answer.header("Sunset")).isEqualTo("Wed, 31 Mar 2027 17:00:00 GMT");
        assertThat(answer.headers().getValues("Link")).contains("</docs/new>; rel=\"deprecation\"");
    }
}
