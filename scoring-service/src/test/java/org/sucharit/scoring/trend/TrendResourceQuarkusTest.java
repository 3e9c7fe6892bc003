package org.sucharit.scoring.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.core.testsupport.Years;
import org.sucharit.scoring.testsupport.AgencyOverYears;
import org.sucharit.scoring.testsupport.SigningKeyResource;
import org.sucharit.scoring.testsupport.SmallPages;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
@QuarkusTestResource(SmallPages.class)
class TrendResourceQuarkusTest {

    private static final Map<String, String> FIRST = Map.of(
            "IIT.i1", "90", "IIT.i2", "80", "IIT.i3", "70", "OIT.o1", "100", "OIT.o2", "50", "OIT.o3", "100", "OIT.o4",
            "0");
    private static final Map<String, String> SECOND =
            Map.of("IIT.i1", "90", "IIT.i2", "80", "IIT.i3", "70", "OIT.o1", "100", "OIT.o2", "100", "OIT.o3", "0");
    private static final Map<String, String> THIRD =
            Map.of("IIT.i1", "90", "IIT.i2", "80", "IIT.i3", "100", "OIT.o1", "100", "OIT.o2", "100");

    /** 5/6 of 100, and 83.3277…: both are published as 83.33. */
    private static final Map<String, Integer> THIRTY = Map.of("6", 25, "1", 5);

    private static final Map<String, Integer> OTHERS = Map.of("6", 500, "5", 1, "1", 100);

    /** Made once: the tests only read them. */
    private static AgencyOverYears announced;

    private static AgencyOverYears partlyAnnounced;
    private static AgencyOverYears unannounced;

    @Inject
    SnapshotIntake intake;

    @Test
    void an_agency_over_three_years_and_two_changes_of_framework() {
        AgencyOverYears agency = overThreeYears();

        trend(Callers.ANONYMOUS, agency, "")
                .body("reference.fiscalYear", equalTo(Years.THIRD))
                .body("comparableFrom", equalTo("0.9"))
                .body("points.fiscalYear", contains(Years.FIRST, Years.SECOND, Years.THIRD))
                .body("points.total.derived", contains("69.50", "72.00", "96.00"))
                .body("points.rating.derived.flatten()", contains("C", "must-improve", "good"))
                // o1 and o2 overlap with this year's o1: 75; o3 is this year's o2: 100
                .body("points.rescored.total", contains("84.50", "92.00", "96.00"))
                .body("points.rescored.comparability.equal", contains("0.7000", "0.7000", "1.0000"))
                .body("points.rescored.comparability.partly", contains("0.3000", "0.3000", "0.0000"))
                .body("points[0].rescored.change", nullValue())
                .body("points[1].rescored.change.points", equalTo("7.50"))
                .body("points.rescored.change.comparable", contains(false, false))
                .body("points[2].indicators.node", contains("1", "9"))
                .body("points[2].indicators[0].change.points", equalTo("10.00"))
                .body("points[2].indicators[0].change.comparable", equalTo(true))
                .body("points[0].indicators[1].derived", equalTo("62.50"))
                .body("points[0].indicators[1].rescored", equalTo("87.50"));
        trend(Callers.ANONYMOUS, agency, "?reference=" + Years.FIRST + "&comparableFrom=0.5")
                .body("points[0].rescored.total", equalTo("69.50"))
                .body("points[2].rescored.comparability.nothing", equalTo("0.1500"))
                .body("points[2].rescored.change.comparable", equalTo(true));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void everyone_reads_announced_years_and_some_read_all(Callers caller) {
        partlyAnnounced = Optional.ofNullable(partlyAnnounced)
                .orElseGet(() -> AgencyOverYears.unnamed(intake)
                        .scored(Years.first(), FIRST)
                        .announced(Years.first())
                        .scored(Years.second(), SECOND));

        if (caller == Callers.FOREIGN) {
            partlyAnnounced.get(caller, address(partlyAnnounced)).then().statusCode(401);
        } else {
            trend(caller, partlyAnnounced, "").body("points", hasSize(caller.readingUnannounced() == 200 ? 2 : 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_read_where_nothing_is_announced(Callers caller) {
        unannounced = unannounced();

        unannounced.get(caller, address(unannounced)).then().statusCode(caller.readingUnannounced());
        unannounced
                .get(caller, unannounced.score(Years.FIRST) + "/rescored?by=" + Years.FIRST)
                .then()
                .statusCode(caller.readingUnannounced());
    }

    @Test
    void an_answer_that_the_client_has_is_not_sent_again_but_one_in_another_language_is() {
        AgencyOverYears agency = overThreeYears();
        String etag = agency.get(Callers.ANONYMOUS, address(agency)).header("ETag");

        Callers.ANONYMOUS
                .asks(agency.code())
                .header("If-None-Match", etag)
                .get(address(agency))
                .then()
                .statusCode(304);
        Callers.ANONYMOUS
                .asks(agency.code())
                .header("If-None-Match", etag)
                .header("Accept-Language", "en")
                .get(address(agency))
                .then()
                .statusCode(200)
                .body("points[0].indicators.label", contains("Duty", "Disclosure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reference=2599", "comparableFrom=1.01", "comparableFrom=-1", "comparableFrom=0e-999999999"})
    void a_parameter_that_does_not_fit_is_named(String parameter) {
        unannounced = unannounced();

        unannounced
                .get(Callers.ADMIN, address(unannounced) + "?" + parameter)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains(parameter.replaceAll("=.*", "")));
    }

    @Test
    void a_score_by_last_years_rules_and_the_reverse() {
        AgencyOverYears agency = overThreeYears();

        rescored(Callers.ANONYMOUS, agency, Years.THIRD, Years.SECOND)
                .body("by.fiscalYear", equalTo(Years.SECOND))
                .body("before.total", equalTo("96.00"))
                // o3 was dropped: it has no answer
                .body("after.total", equalTo("96.00"))
                .body("nodes.find { it.node == 'OIT.o3' }.state", equalTo("unreviewed"))
                .body("nodes.find { it.node == '9' }.comparability.nothing", equalTo("0.3334"))
                .body("leftOut", hasSize(0));
        rescored(Callers.ANONYMOUS, agency, Years.SECOND, Years.THIRD)
                .body("before.total", equalTo("72.00"))
                .body("after.total", equalTo("92.00"))
                .body("after.rating.derived", contains("pass"))
                .body("leftOut", contains("OIT.o3"));
    }

    @Test
    void by_its_own_rules_a_score_stays() {
        AgencyOverYears agency = overThreeYears();

        rescored(Callers.ANONYMOUS, agency, Years.FIRST, Years.FIRST)
                .body("after.total", equalTo("69.50"))
                .body("nodes[0].comparability.equal", equalTo("1.0000"));
    }

    @Test
    void a_framework_that_is_not_known_is_named() {
        AgencyOverYears agency = overThreeYears();
        String rescored = agency.score(Years.THIRD) + "/rescored";

        agency.get(Callers.ANONYMOUS, rescored + "?by=2599")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("by"))
                .body("violations[0].message", containsString("2599"));
        agency.get(Callers.ANONYMOUS, rescored + "?by=" + Years.FIRST + "&revision=9")
                .then()
                .statusCode(422);
        agency.get(Callers.ANONYMOUS, rescored).then().statusCode(422);
    }

    @Test
    void no_year_tells_answers_with_equal_published_figures_apart() {
        AgencyOverYears thirty = answered(THIRTY);
        AgencyOverYears others = answered(OTHERS);

        for (Callers caller : new Callers[] {Callers.ANONYMOUS, Callers.OFFICER, Callers.ASSESSOR}) {
            assertThat(rescoredFigures(caller, others)).isEqualTo(rescoredFigures(caller, thirty));
        }
        // Exactly (83.3277… + 90)/2 and (83.3333… + 90)/2.
        assertThat(rescoredFigures(Callers.ADMIN, others)).startsWith("86.66");
        assertThat(rescoredFigures(Callers.ADMIN, thirty)).startsWith("86.67");
    }

    private AgencyOverYears answered(Map<String, Integer> counts) {
        AgencyOverYears agency = AgencyOverYears.unnamed(intake).scored(Years.second(), Map.of("IIT.i2", "90"));
        agency.scored(Years.third(), Map.of("IIT.i2", "90"));
        agency.answered(Years.SECOND, "i1", counts, "83.33");
        return agency.announced(Years.second()).announced(Years.third());
    }

    private static String rescoredFigures(Callers caller, AgencyOverYears agency) {
        String over = trend(caller, agency, "?reference=" + Years.THIRD)
                .extract()
                .jsonPath()
                .getString("points[0].rescored.total");
        return over
                + rescored(caller, agency, Years.SECOND, Years.THIRD)
                        .extract()
                        .jsonPath()
                        .getString("nodes");
    }

    private AgencyOverYears unannounced() {
        return Optional.ofNullable(unannounced)
                .orElseGet(() -> AgencyOverYears.unnamed(intake).scored(Years.first(), FIRST));
    }

    private AgencyOverYears overThreeYears() {
        announced = Optional.ofNullable(announced)
                .orElseGet(() -> AgencyOverYears.unnamed(intake)
                        .scored(Years.first(), FIRST)
                        .scored(Years.second(), SECOND)
                        .scored(Years.third(), THIRD)
                        .announced(Years.first())
                        .announced(Years.second())
                        .announced(Years.third()));
        return announced;
    }

    private static ValidatableResponse trend(Callers caller, AgencyOverYears agency, String query) {
        return agency.get(caller, address(agency) + query).then().statusCode(200);
    }

    private static ValidatableResponse rescored(Callers caller, AgencyOverYears agency, int fiscalYear, int by) {
        return agency.get(caller, agency.score(fiscalYear) + "/rescored?by=" + by)
                .then()
                .statusCode(200);
    }

    private static String address(AgencyOverYears agency) {
        return "/api/v1/trends/" + agency.code();
    }
}
