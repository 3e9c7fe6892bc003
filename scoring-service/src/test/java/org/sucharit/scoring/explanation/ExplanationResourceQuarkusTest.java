package org.sucharit.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.ScoredAgency;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class ExplanationResourceQuarkusTest {

    @Inject
    Assessments assessments;

    @Test
    void every_figure_and_the_rating_are_explained_in_both_languages() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);

        JsonPath explanation = ok(agency, Callers.OFFICER, "").extract().jsonPath();

        assertThat(explanation.getList("nodes.node"))
                .isEqualTo(agency.sheet().getList("nodes.node"))
                .startsWith("total", "IIT", "1", "IIT.i1");
        assertThat(explanation.getString("nodes[0].sentence.th")).contains("93.60");
        assertThat(explanation.getString("nodes[0].sentence.en")).contains("93.60");
        assertThat(explanation.getString("nodes[0].method")).isEqualTo("weighted-mean");
        assertThat(explanation.getString("rating.sentence.th")).isNotBlank();
        assertThat(explanation.getString("rating.sentence.en")).isNotBlank();
        assertThat(explanation.getString("version")).isEqualTo(agency.sheet().getString("version"));
    }

    @Test
    void one_node_is_explained_alone() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);

        ok(agency, Callers.OFFICER, "?node=10")
                .body("nodes.node", contains("10"))
                .body("nodes[0].method", equalTo("input"))
                .body("nodes[0].result.figure", equalTo("80.00"))
                .body("nodes[0].criterion.verdict", equalTo("does-not-meet"))
                .body("nodes[0].criterion.margin", equalTo("-5.00"))
                .body("nodes[0].sentence.en", containsString("80"));
    }

    @Test
    void what_is_not_known_is_named() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        invalid(agency, "?node=11", "node", "unknown-node");
        invalid(agency, "?tier=secret", "tier", "unknown-tier");
        problem(agency.get(Callers.ADMIN, "/explanation?version=1").then(), 404);
        problem(agency.get(Callers.ADMIN, "/explanation?version=newest").then(), 422);
    }

    @Test
    void an_older_version_is_explained_as_it_was() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        String older = agency.sheet().getString("version");
        agency.publish("[{\"node\": \"9\", \"score\": \"50\", \"use\": \"input\"}]");
        agency.awaitDerived("9", "50.00");

        ok(agency, Callers.OFFICER, "?node=9&version=" + older)
                .body("version.toString()", equalTo(older))
                .body("nodes[0].result.figure", equalTo("100.00"));
        ok(agency, Callers.OFFICER, "?node=9").body("nodes[0].result.figure", equalTo("50.00"));
    }

    @Test
    void an_explanation_that_has_not_changed_is_not_sent_again() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        String etag = ok(agency, Callers.ADMIN, "").extract().header("ETag");

        assertThat(conditional(agency, etag, "")).isEqualTo(304);
        assertThat(conditional(agency, etag, "?node=9")).isEqualTo(200);
        assertThat(conditional(agency, etag, "?tier=sealed")).isEqualTo(200);
    }

    @Test
    void how_many_answered_is_told_in_the_sealed_tier_only() {
        ScoredAgency agency = answered();

        ok(agency, Callers.ADMIN, "?node=IIT.i1&tier=sealed")
                .body("tier", equalTo("sealed"))
                .body("nodes[0].answers.n", equalTo(7))
                .body("nodes[0].result.fraction", equalTo("400/7"));
        ok(agency, Callers.ADMIN, "?node=IIT.i1")
                .body("tier", equalTo("public"))
                .body("nodes[0].answers", nullValue())
                .body("nodes[0].result.fraction", nullValue())
                .body("nodes[0].result.exact", nullValue())
                .body("nodes[0].result.changed", nullValue());
        assertThat(ok(agency, Callers.OFFICER, "").extract().jsonPath().getList("nodes.answers"))
                .allMatch(Objects::isNull);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_read_the_public_tier_before_the_announcement(Callers caller) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        agency.get(caller, "/explanation").then().statusCode(caller.readingUnannounced());
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void the_sealed_tier_is_for_administrators_even_once_announced(Callers caller) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        agency.announce();

        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 200;
            default -> 403;
        };
        ValidatableResponse response =
                agency.get(caller, "/explanation?tier=sealed").then().statusCode(expected);
        if (expected != 200) {
            problem(response, expected);
        }
    }

    /** Seven answers to one question, of which four score 100. */
    private ScoredAgency answered() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        assessments.release(agency.code(), 1, "i1", Map.of("6", 4, "1", 3));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> agency.sheet().getString("nodes.find { it.node == 'IIT.i1' }.derived") != null);
        return agency;
    }

    private static int conditional(ScoredAgency agency, String etag, String query) {
        return agency.asked(Callers.ADMIN)
                .header("If-None-Match", etag)
                .get(agency.score() + "/explanation" + query)
                .statusCode();
    }

    private static ValidatableResponse ok(ScoredAgency agency, Callers caller, String query) {
        return agency.get(caller, "/explanation" + query).then().statusCode(200);
    }

    private static void invalid(ScoredAgency agency, String query, String parameter, String code) {
        problem(agency.get(Callers.ADMIN, "/explanation" + query).then(), 422)
                .body("violations.pointer", contains(parameter))
                .body("violations.code", contains(code));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
