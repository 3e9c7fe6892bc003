package org.sucharit.scoring.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.ScoredAgency;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class PathResourceQuarkusTest {

    @Inject
    Assessments assessments;

    @Test
    void excellent_takes_khlong_phon_six_steps() {
        found(ScoredAgency.likeKhlongPhon(assessments), "?to=excellent")
                .body("path.reachable", equalTo(true))
                .body("path.proven", equalTo(true))
                .body("path.steps.node", contains("EIT1.e2", "EIT1.e5", "EIT1.e7", "EIT2.e4", "EIT2.e5", "10"))
                .body("path.steps[0].from", equalTo("90.28"))
                .body("path.steps.to", everyItem(equalTo("100.00")))
                .body("path.effort", equalTo(6))
                .body("path.totalAfter", equalTo("98.38"))
                .body("path.conditions.node", contains("total", "IIT", "EIT1", "EIT2", "OIT"))
                .body("risk.rating", equalTo("good"));
    }

    @Test
    void what_is_dear_or_excluded_is_gone_around() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);

        found(agency, "?to=excellent&effort=EIT1.e2:100&effort=EIT2.e4:2")
                .body("path.steps.node", contains("EIT1.e5", "EIT1.e7", "EIT1.e8", "EIT2.e5", "EIT2.e7", "10"));
        found(agency, "?to=excellent&without=EIT1.e2&without=EIT2.e4")
                .body("path.reachable", equalTo(true))
                .body("path.steps.node", not(hasItem("EIT1.e2")))
                .body("path.steps.node", not(hasItem("EIT2.e4")));
    }

    @Test
    void that_no_way_leads_there_is_an_answer() {
        found(ScoredAgency.likeKhlongPhon(assessments), "?to=excellent&without=total")
                .body("path.reachable", equalTo(false))
                .body("path.steps", empty())
                .body("path.effort", equalTo(0))
                .body("path.conditions.find { it.node == 'OIT' }.after", equalTo("90.00"));
    }

    @Test
    void what_holds_already_takes_no_step() {
        found(ScoredAgency.likeKhlongPhon(assessments), "?to=pass")
                .body("path.reachable", equalTo(true))
                .body("path.steps", empty())
                .body("path.totalAfter", equalTo("93.60"));
    }

    @Test
    void the_way_starts_from_the_version_that_is_named() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);
        String older = agency.sheet().getString("version");
        agency.publish("[{\"node\": \"total\", \"score\": \"96\", \"use\": \"input\"}]");
        agency.awaitDerived("total", "96.00");

        found(agency, "?to=excellent&version=" + older).body("path.effort", equalTo(6));
        assertThat(found(agency, "?to=excellent").extract().jsonPath().getString("version"))
                .isNotEqualTo(older);
    }

    @ParameterizedTest
    @CsvSource({
        "'', to, required",
        "?to=, to, required",
        "?to=best, to, does-not-fit",
        "?to=good&effort=IIT.i1, effort, shape",
        "?to=good&effort=5, effort, shape",
        "?to=good&effort=:5, effort, shape",
        "?to=good&effort=IIT.i1:, effort, shape",
        "?to=good&effort=IIT.i1:1.5, effort, shape",
        "?to=good&effort=IIT.i1:99999999999, effort, shape",
        "?to=good&effort=IIT.i1:0, effort, does-not-fit",
        "?to=good&effort=IIT.i1:1001, effort, does-not-fit",
        "?to=good&effort=IIT.i99:1, effort, does-not-fit",
        "?to=good&effort=IIT.i1:1&effort=IIT.i1:2, effort, duplicate",
        "?to=good&without=IIT.i99, without, does-not-fit",
    })
    void a_parameter_that_does_not_fit_is_named(String query, String parameter, String code) {
        invalid(ScoredAgency.withIndicator9(assessments), query)
                .body("violations.pointer", contains(parameter))
                .body("violations.code", contains(code));
    }

    @Test
    void every_parameter_that_does_not_fit_is_named_at_once() {
        invalid(ScoredAgency.withIndicator9(assessments), "?to=best&effort=x:1&without=y")
                .body("violations.pointer", contains("to", "effort", "without"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"effort", "without"})
    void too_many_parameters_are_refused(String parameter) {
        String many = IntStream.rangeClosed(1, 201)
                .mapToObj(i -> "&" + parameter + "=IIT.i" + i + (parameter.equals("effort") ? ":1" : ""))
                .collect(Collectors.joining());

        invalid(ScoredAgency.withIndicator9(assessments), "?to=good" + many)
                .body("violations.pointer", contains(parameter))
                .body("violations.code", contains("too-many"));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_ask_before_the_announcement(Callers caller) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        agency.get(caller, "/path?to=good").then().statusCode(caller.readingUnannounced());
    }

    private static ValidatableResponse found(ScoredAgency agency, String query) {
        return agency.get(Callers.OFFICER, "/path" + query).then().statusCode(200);
    }

    private static ValidatableResponse invalid(ScoredAgency agency, String query) {
        return agency.get(Callers.OFFICER, "/path" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }
}
