package org.sucharit.assessment.framework;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class FrameworkResourceQuarkusTest {

    private static final String FRAMEWORKS = "/api/v1/frameworks";

    @Test
    void the_framework_that_ships_with_the_release_is_published_and_public() {
        given().get(FRAMEWORKS + "/2568?revision=1")
                .then()
                .statusCode(200)
                .body("instruments.code", contains("IIT", "EIT1", "EIT2", "OIT"))
                .body("instruments.weight", contains("30", "15", "15", "40"))
                .body("indicators", hasSize(10))
                .body("indicators[8].subIndicators.code", contains("9.1", "9.2", "9.3", "9.4", "9.5"));
        given().get(FRAMEWORKS).then().statusCode(200).body("fiscalYear", hasItems(2564, 2565, 2566, 2567, 2568));
    }

    @Test
    void a_crosswalk_leads_over_the_years_in_between() {
        given().get(FRAMEWORKS + "/2568/crosswalk?revision=1&from=2566/1")
                .then()
                .statusCode(200)
                .body("from.fiscalYear", equalTo(2566))
                .body("via", contains(2567))
                .body("links.find { it.to == 'OIT.o8' }.from", equalTo("OIT.o14"))
                .body("links.find { it.to == 'OIT.o8' }.relation", equalTo("equal"))
                .body("links.find { it.to == 'OIT.o8' }.toText.en", containsString("manual"))
                .body("links.find { it.to == 'OIT.o8' }.via[0].node", equalTo("OIT.o10"))
                .body("links.findAll { it.to == 'OIT.o6' }.from", contains("OIT.o11", "OIT.o12"))
                .body("links.findAll { it.to == 'OIT.o6' }.relation", everyItem(equalTo("broader")))
                .body("added.find { it.node == 'OIT.o22' }.fiscalYear", equalTo(2567))
                .body("dropped.find { it.node == 'OIT.o8' }.fiscalYear", equalTo(2568))
                .body("dropped.find { it.node == 'OIT.o6' }.fiscalYear", equalTo(2567))
                .body("unmapped.from", empty())
                .body("unmapped.to", empty());
    }

    @Test
    void a_crosswalk_leads_only_to_an_earlier_year_that_is_known() {
        given().get(FRAMEWORKS + "/2568/crosswalk")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("from"));
        given().get(FRAMEWORKS + "/2568/crosswalk?from=last-year").then().statusCode(422);
        given().get(FRAMEWORKS + "/2568/crosswalk?from=2568").then().statusCode(422);
        given().get(FRAMEWORKS + "/2568/crosswalk?from=2566/99").then().statusCode(404);
        given().get(FRAMEWORKS + "/2568/crosswalk?from=2563").then().statusCode(404);
        given().get(FRAMEWORKS + "/2563/crosswalk?from=2560").then().statusCode(404);
    }

    @Test
    void a_revision_tells_what_it_changes_about_the_one_before() {
        int revision = publish(
                        UUID.randomUUID().toString(), source(1).replaceFirst("verdict: 85", "verdict: 80"), false)
                .then()
                .statusCode(201)
                .extract()
                .path("revision");

        given().get(FRAMEWORKS + "/2568/differences?from=2568/1&revision=" + revision)
                .then()
                .statusCode(200)
                .body("to.revision", equalTo(revision))
                .body("changes", hasSize(1))
                .body("changes[0].kind", equalTo("changed"))
                .body("changes[0].part", equalTo("framework"))
                .body("changes[0].aspect", equalTo("thresholds"))
                .body("changes[0].label.en", containsString("verdict 80"));
        given().get(FRAMEWORKS + "/2568/differences?revision=1&from=2568/1")
                .then()
                .statusCode(200)
                .body("changes", empty());
        given().get(FRAMEWORKS + "/2568/differences").then().statusCode(422);
    }

    @Test
    void a_crosswalk_to_what_an_earlier_year_does_not_have_is_refused() {
        String broken = source(1).replace("{ from: OIT.o35, to: OIT.o28,", "{ from: OIT.o36, to: OIT.o28,");

        publish(null, broken, true)
                .then()
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].code", equalTo("unknown-reference"))
                .body("violations[0].message", containsString("OIT.o36"))
                .body("violations[0].line", greaterThan(1));
    }

    @Test
    void a_correction_is_a_new_revision_and_the_old_one_stays() {
        String source = source(1);

        Response published = publish(UUID.randomUUID().toString(), source.replace("ผ่านดีเยี่ยม", "ผ่านดียิ่ง"), false);

        int revision = published.then().statusCode(201).extract().path("revision");
        assertThat(revision).isGreaterThan(1);
        given().get(published.header("Location")).then().body("bands[0].label.th", equalTo("ผ่านดียิ่ง"));
        assertThat(source(1)).isEqualTo(source);
    }

    @Test
    void the_same_publication_sent_twice_is_one_revision() {
        String key = UUID.randomUUID().toString();
        int first =
                publish(key, source(1), false).then().statusCode(201).extract().path("revision");

        publish(key, source(1), false).then().statusCode(201).body("revision", equalTo(first));
    }

    @Test
    void every_mistake_is_named_with_line_and_column_and_nothing_is_published() {
        int before = given().get(FRAMEWORKS).then().extract().path("size()");
        String broken = source(1)
                .replaceFirst("weight: 30", "weight: 31")
                .replaceFirst("scale: 2", "scale: 20")
                .replaceFirst("rating: good", "rating: excellent");

        publish(UUID.randomUUID().toString(), broken, false)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.code", hasItem("weights"))
                .body("violations.code", hasItem("out-of-range"))
                .body("violations.code", hasItem("duplicate-code"))
                .body("violations.line", org.hamcrest.Matchers.everyItem(greaterThan(1)));

        given().get(FRAMEWORKS).then().body("size()", equalTo(before));
    }

    @Test
    void a_dry_run_checks_and_publishes_nothing() {
        int before = given().get(FRAMEWORKS).then().extract().path("size()");

        publish(null, source(1), true).then().statusCode(200).body("fiscalYear", equalTo(2568));
        publish(null, "fiscalYear: [", true).then().statusCode(422);

        given().get(FRAMEWORKS).then().body("size()", equalTo(before));
    }

    @Test
    void an_unknown_year_or_revision_is_not_found() {
        given().get(FRAMEWORKS + "/2500").then().statusCode(404);
        given().get(FRAMEWORKS + "/2568?revision=999").then().statusCode(404);
        given().get(FRAMEWORKS + "/next").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_publish(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 422;
            default -> 403;
        };

        caller.asks("any")
                .contentType("application/yaml")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("a: 1".getBytes(StandardCharsets.UTF_8))
                .post(FRAMEWORKS)
                .then()
                .statusCode(expected);
    }

    private static String source(int revision) {
        return given().get(FRAMEWORKS + "/2568/source?revision=" + revision)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response publish(String key, String yaml, boolean dryRun) {
        return Callers.ADMIN
                .asks("any")
                .contentType("application/yaml")
                .headers(key == null ? java.util.Map.of() : java.util.Map.of("Idempotency-Key", key))
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .post(FRAMEWORKS + "?dryRun=" + dryRun);
    }
}
