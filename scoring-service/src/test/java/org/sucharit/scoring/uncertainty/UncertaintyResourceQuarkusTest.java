package org.sucharit.scoring.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.ScoredAgency;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class UncertaintyResourceQuarkusTest {

    /** Five scored answers with a mean of 80 and squares of 1600 about it. */
    private static final Map<String, Integer> FIVE = Map.of("6", 2, "5", 1, "4", 2, "dk", 1);

    private static final Map<String, Integer> OTHER_FIVE = Map.of("6", 3, "4", 2, "dk", 1);

    @Inject
    Assessments assessments;

    @Inject
    SnapshotIntake intake;

    @Test
    void an_administrator_sees_how_far_every_score_is_to_be_trusted() {
        ScoredAgency agency = answered(12);

        ok(agency, "")
                .body("confidence", equalTo("0.95"))
                .body("nodes.node", equalTo(agency.sheet().getList("nodes.node")))
                .body("nodes.find { it.node == 'IIT.i1' }.score", equalTo("80.00"))
                .body("nodes.find { it.node == 'IIT.i1' }.standardError", equalTo("6.3246"))
                .body("nodes.find { it.node == 'IIT.i1' }.degreesOfFreedom", equalTo("4.0"))
                .body("nodes.find { it.node == 'IIT.i1' }.margin", equalTo("17.56"))
                .body("nodes.find { it.node == 'IIT.i1' }.interval.from", equalTo("62.44"))
                .body("nodes.find { it.node == 'IIT.i1' }.sample.population", equalTo(12))
                .body("nodes.find { it.node == 'IIT.i1' }.flags", contains("small-sample", "near-bound"))
                .body("nodes.find { it.node == '1' }.standardError", equalTo("6.3246"))
                .body("nodes.find { it.node == '9' }.flags", contains("fixed"))
                .body("nodes.find { it.node == 'EIT1' }.unavailable", equalTo("no-score"))
                .body("rating.method", equalTo("parametric-t"))
                .body("rating.replicates", equalTo(2000))
                .body("rating.unavailable", equalTo("rating-open"))
                .body("notes", hasKey("small-sample"));
    }

    @Test
    void what_is_to_be_minded_about_the_rating_is_told_whichever_nodes_are_asked_for() {
        ScoredAgency agency = answered(null);

        ok(agency, "?level=sub-indicator")
                .body("nodes.flags.flatten()", not(hasItem("near-bound")))
                .body("rating.flags", contains("population-unknown", "small-sample", "near-bound"))
                .body("notes", hasKey("near-bound"));
        ok(agency, "?level=total").body("notes", not(hasKey("fixed")));
    }

    @Test
    void what_nobody_sampled_is_certain() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);

        ok(agency, "?level=total")
                .body("nodes.node", contains("total"))
                .body("nodes[0].interval.to", equalTo("93.60"))
                .body("rating.total.from", equalTo("93.60"))
                .body("rating.flags", contains("fixed"))
                .body("rating.probabilities.rating", contains("excellent", "good", "pass", "must-improve", "urgent"))
                .body("rating.probabilities.find { it.rating == 'good' }.probability", equalTo("1.0000"))
                .body("rating.unavailable", nullValue());
    }

    @Test
    void labels_and_notes_follow_the_language_asked_for() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        String thai = ok(agency, "").extract().path("notes.fixed");
        agency.asked(Callers.ADMIN)
                .header("Accept-Language", "en")
                .get(agency.score() + "/uncertainty")
                .then()
                .body("nodes[0].label", equalTo("Total score"))
                .body("notes.fixed", equalTo("No sampled answer enters this score, so it has no sampling error."));

        assertThat(thai).contains("สุ่มตัวอย่าง");
    }

    @Test
    void a_population_that_is_known_later_narrows_the_margin_of_the_same_version() {
        ScoredAgency agency = answered(null);
        ValidatableResponse before = ok(agency, "?level=leaf")
                .body("nodes.find { it.node == 'IIT.i1' }.flags", hasItems("population-unknown"))
                .body("nodes.find { it.node == 'IIT.i1' }.standardError", equalTo("8.9443"));
        String etag = before.extract().header("ETag");
        assertThat(conditional(agency, etag)).isEqualTo(304);

        release(agency, 2, 12, FIVE);

        assertThat(conditional(agency, etag)).isEqualTo(200);
        ok(agency, "?level=leaf")
                .body("version", equalTo(before.extract().<Object>path("version")))
                .body("nodes.find { it.node == 'IIT.i1' }.standardError", equalTo("6.3246"));
    }

    @Test
    void a_version_whose_tally_was_replaced_has_no_margin_of_means_and_says_so() {
        ScoredAgency agency = answered(12);
        String older = agency.sheet().getString("version");

        release(agency, 2, 12, OTHER_FIVE);
        agency.awaitDerived("IIT.i1", "84.00");

        ok(agency, "?version=" + older)
                .body("nodes.find { it.node == '1' }.score", equalTo("80.00"))
                .body("nodes.find { it.node == '1' }.unavailable", equalTo("no-comoments"))
                .body("nodes.find { it.node == '1' }.margin", nullValue())
                .body("rating.unavailable", equalTo("no-comoments"))
                .body("rating.total", nullValue());
    }

    @Test
    void what_is_not_known_is_named() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        problem(agency.get(Callers.ADMIN, "/uncertainty?level=question").then(), 422)
                .body("violations.pointer", contains("level"))
                .body("violations.code", contains("unknown-level"));
        problem(agency.get(Callers.ADMIN, "/uncertainty?version=1").then(), 404);
    }

    @Test
    void an_assessment_that_its_owner_cannot_be_asked_about_may_be_asked_for_later() {
        problem(
                Callers.ADMIN
                        .asks("nobody")
                        .get("/api/v1/scores/2568/nobody/uncertainty")
                        .then(),
                503);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void only_administrators_may_see_it_even_once_announced(Callers caller) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        agency.announce();

        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 200;
            default -> 403;
        };
        ValidatableResponse response = agency.get(caller, "/uncertainty").then().statusCode(expected);
        if (expected != 200) {
            problem(response, expected);
        }
    }

    /** Two questions that six respondents answered alike, of a population. */
    private ScoredAgency answered(Integer population) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        release(agency, 1, population, FIVE);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> agency.sheet().getString("nodes.find { it.node == 'IIT.i2' }.derived") != null);
        return agency;
    }

    private void release(ScoredAgency agency, long version, Integer population, Map<String, Integer> counts) {
        BigDecimal squares = new BigDecimal(counts.equals(FIVE) ? "1600" : "1920");
        Arrivals.arrive(
                intake,
                Topics.TALLY,
                new Tally(
                        2568,
                        agency.code(),
                        "IIT",
                        version,
                        Tally.State.RELEASED,
                        6,
                        population,
                        List.of(
                                new QuestionTally("i1", counts, List.of(squares)),
                                new QuestionTally("i2", counts, List.of(squares, squares)))));
    }

    private static int conditional(ScoredAgency agency, String etag) {
        return agency.asked(Callers.ADMIN)
                .header("If-None-Match", etag)
                .get(agency.score() + "/uncertainty?level=leaf")
                .statusCode();
    }

    private static ValidatableResponse ok(ScoredAgency agency, String query) {
        return agency.get(Callers.ADMIN, "/uncertainty" + query).then().statusCode(200);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
