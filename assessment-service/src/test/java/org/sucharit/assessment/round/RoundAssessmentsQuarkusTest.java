package org.sucharit.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class RoundAssessmentsQuarkusTest {

    private static final Year YEAR = new Year(2655);
    private static String collecting;
    private static String reviewed;
    private static String elsewhere;

    @BeforeEach
    void open() {
        if (elsewhere != null) {
            return;
        }
        YEAR.publish();
        List<String> codes =
                Stream.generate(() -> Year.register("81")).limit(2).sorted().toList();
        collecting = codes.getFirst();
        reviewed = codes.getLast();
        elsewhere = Year.register("50");
        YEAR.move(collecting, "collect", null);
        YEAR.move(reviewed, "review", null);
        YEAR.move(elsewhere, "collect", null);
    }

    @Test
    void a_list_tells_where_agencies_stand_by_phase_and_province() {
        list(Callers.ADMIN, "?phase=collect&province=81")
                .then()
                .statusCode(200)
                .body("items.agency", equalTo(List.of(collecting)))
                .body("items[0].name.th", equalTo("เทศบาลตำบลทดสอบ"))
                .body("items[0].province", equalTo("81"))
                .body("items[0].phase", equalTo("collect"))
                .body("items[0].phaseEnds", nullValue())
                .body("next", nullValue());
        list(Callers.ADMIN, "?phase=announced").then().statusCode(200).body("items", equalTo(List.of()));
    }

    @Test
    void a_list_goes_on_after_the_last_of_a_page() {
        Response first = list(Callers.ADMIN, "?limit=2");
        Response second = list(Callers.ADMIN, "?limit=2&after=" + first.path("next"));

        List<String> seen = Stream.of(first, second)
                .flatMap(page -> page.<List<String>>path("items.agency").stream())
                .toList();
        assertThat(seen)
                .containsExactlyInAnyOrder(collecting, reviewed, elsewhere)
                .isSorted();
        second.then().body("next", nullValue());
    }

    @Test
    void a_coordinator_sees_the_own_province_and_may_ask_for_no_other() {
        list(Callers.COORDINATOR, "").then().body("items.agency", equalTo(List.of(collecting, reviewed)));
        list(Callers.OTHER_COORDINATOR, "?province=50").then().body("items.agency", equalTo(List.of(elsewhere)));
        list(Callers.OTHER_COORDINATOR, "?province=81").then().statusCode(403);
    }

    @Test
    void an_assessor_sees_all_but_the_own_agency() {
        assertThat(Callers.OWN_ASSESSOR
                        .asks(reviewed)
                        .get(YEAR.address() + "/assessments")
                        .<List<String>>path("items.agency"))
                .containsExactlyInAnyOrder(collecting, elsewhere);
    }

    @ParameterizedTest
    @EnumSource
    void each_role_may_or_may_not(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN, SERVICE, ASSESSOR, OWN_ASSESSOR, COORDINATOR, OTHER_COORDINATOR -> 200;
            case OFFICER, OTHER_OFFICER, EXECUTIVE, OTHER_EXECUTIVE -> 403;
        };

        list(caller, "").then().statusCode(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?phase=closed", "?province=99", "?limit=0", "?limit=201"})
    void what_no_list_can_be_made_of_is_refused(String query) {
        list(Callers.ADMIN, query).then().statusCode(422);
    }

    private static Response list(Callers caller, String query) {
        return caller.asks(collecting).get(YEAR.address() + "/assessments" + query);
    }
}
