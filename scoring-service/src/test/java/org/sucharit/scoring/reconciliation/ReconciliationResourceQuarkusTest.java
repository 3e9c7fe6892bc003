package org.sucharit.scoring.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.ScoredAgency;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class ReconciliationResourceQuarkusTest {

    @Inject
    Assessments assessments;

    @Test
    void contradictions_are_told_in_the_language_that_is_asked_for() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);

        JsonPath thai = reconciliation(agency, "th");
        JsonPath english = reconciliation(agency, "en");

        assertThat(english.getList("differences.node")).contains("total", "10");
        String verdict = "differences.find { it.node == '10' && it.kind == 'verdict' }";
        assertThat(english.getString(verdict + ".found")).isEqualTo("meets");
        assertThat(english.getString(verdict + ".expected")).isEqualTo("does-not-meet");
        assertThat(english.getString(verdict + ".label")).isEqualTo("Indicator of 10");
        assertThat(english.getString(verdict + ".sentence")).contains("“meets”", "“does not meet”");
        assertThat(thai.getString(verdict + ".label")).isEqualTo("การป้องกันการทุจริต");
        assertThat(thai.getString(verdict + ".sentence")).contains("การป้องกันการทุจริต");
        assertThat(english.getList("differences.sentence"))
                .doesNotContainNull()
                .hasSameSizeAs(thai.getList("differences"));
    }

    @Test
    void a_rounding_that_would_explain_a_figure_is_named_as_in_frameworks() {
        JsonPath reconciliation = reconciliation(ScoredAgency.likeKhlongPhon(assessments), "en");

        Map<String, Object> rounding = reconciliation.getMap("differences.find { it.kind == 'rounding' }");
        assertThat(rounding)
                .contains(
                        Map.entry("node", "6"),
                        Map.entry("found", "95.29"),
                        Map.entry("expected", "95.30"),
                        Map.entry("level", "leaf"),
                        Map.entry(
                                "policies",
                                List.of(Map.of("scale", 2, "mode", "half-down", "levels", List.of("part")))));
    }

    @Test
    void the_smallest_edits_are_spelt_as_everywhere() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        agency.publish("[{\"node\": \"9\", \"score\": \"100\", \"use\": \"input\"},"
                + " {\"node\": \"10\", \"score\": \"50\", \"use\": \"input\"},"
                + " {\"node\": \"OIT\", \"score\": \"95\", \"use\": \"compare\"}]");
        agency.awaitDerived("OIT", "75.00");

        JsonPath edits = reconciliation(agency, "th");

        assertThat(edits.getString("smallestEdits.outcome")).isEqualTo("found");
        assertThat(edits.getList("smallestEdits.edits.field")).containsExactly("score");
        assertThat(edits.getString("smallestEdits.edits[0].node")).isEqualTo("OIT");
        assertThat(edits.getString("smallestEdits.edits[0].from")).isEqualTo("95.00");
        assertThat(edits.getString("smallestEdits.edits[0].to")).isEqualTo("75.00");
    }

    @Test
    void where_nothing_contradicts_anything_nothing_need_be_edited() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        agency.get(Callers.OFFICER, "/reconciliation")
                .then()
                .statusCode(200)
                .body("differences", empty())
                .body("smallestEdits.outcome", equalTo("none-needed"))
                .body("smallestEdits.edits", empty());
    }

    @Test
    void how_many_answered_bounds_what_can_be_printed() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        agency.publish("[{\"node\": \"IIT\", \"respondents\": 3}, {\"node\": \"IIT.i1\", \"score\": \"99.43\"}]");
        agency.get(Callers.OFFICER, "/published")
                .then()
                .body("figures.find { it.node == 'IIT' }.respondents", equalTo(3));

        agency.awaitDerived("9", null);
        assertThat(reconciliation(agency, "en").getMap("differences.find { it.node == 'IIT.i1' }"))
                .contains(Map.entry("kind", "grim"), Map.entry("found", "99.43"), Map.entry("policies", List.of()));
    }

    @Test
    void a_version_is_reconciled_as_it_was_and_not_sent_again() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);
        String older = agency.sheet().getString("version");
        String etag = agency.get(Callers.OFFICER, "/reconciliation").header("ETag");
        agency.publish("[{\"node\": \"9\", \"score\": \"50\", \"use\": \"input\"}]");
        agency.awaitDerived("9", "50.00");

        agency.get(Callers.OFFICER, "/reconciliation").then().body("differences", empty());
        assertThat(agency.asked(Callers.OFFICER)
                        .header("If-None-Match", etag)
                        .get(agency.score() + "/reconciliation?version=" + older)
                        .statusCode())
                .isEqualTo(304);
    }

    private static JsonPath reconciliation(ScoredAgency agency, String language) {
        return agency.asked(Callers.OFFICER)
                .header("Accept-Language", language)
                .get(agency.score() + "/reconciliation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
