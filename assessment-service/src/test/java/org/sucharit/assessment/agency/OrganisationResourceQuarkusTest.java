package org.sucharit.assessment.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.sucharit.assessment.agency.AgencyCalls.AGENCIES;
import static org.sucharit.assessment.agency.AgencyCalls.etag;
import static org.sucharit.assessment.agency.AgencyCalls.get;
import static org.sucharit.assessment.agency.AgencyCalls.register;
import static org.sucharit.assessment.agency.AgencyCalls.utf8;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class OrganisationResourceQuarkusTest {

    private static final String ORGANISATION = """
            {"units": [{"code": "palat", "name": {"th": "สำนักปลัด", "en": "Office"}, "parent": null},
                       {"code": "khlang", "name": {"th": "กองคลัง", "en": "Finance"}, "parent": "palat"}],
             "positions": [{"code": "nayok", "name": {"th": "นายก", "en": "Mayor"}, "unit": null}],
             "committees": [{"code": "ita", "name": {"th": "คณะทำงาน", "en": "Group"}, "positions": ["nayok"]}],
             "executives": [
               {"name": "นายหนึ่ง", "position": "nayok", "from": "2020-01-01", "to": "2024-12-31"},
               {"name": "นางสอง", "position": "nayok", "from": "2025-01-01", "to": null}]}
            """;
    private static final String EMPTY = """
            {"units": [], "positions": [], "committees": [], "executives": []}
            """;

    private final String code = AgencyCalls.newCode();

    @BeforeEach
    void registered() {
        register(code, "อบต.หนึ่ง").then().statusCode(201);
    }

    @Test
    void an_organisation_is_part_of_its_agency_and_raises_its_version() {
        String before = etag(code);

        Response put = put(Callers.OFFICER, before, ORGANISATION);

        put.then().statusCode(200).header("ETag", not(before)).body("units.code", contains("palat", "khlang"));
        get(code)
                .then()
                .header("ETag", put.header("ETag"))
                .body("organisation.executives.name", contains("นายหนึ่ง", "นางสอง"));
        Callers.ANONYMOUS.asks(code).get(address()).then().statusCode(200).body("executives", hasSize(2));
        Callers.ANONYMOUS
                .asks(code)
                .queryParam("on", "2025-06-01")
                .get(address())
                .then()
                .body("executives.name", contains("นางสอง"))
                .body("units", hasSize(2));
        Callers.ANONYMOUS
                .asks(code)
                .queryParam("on", "2568-06-01")
                .get(address())
                .then()
                .statusCode(422);
    }

    @Test
    void an_edit_says_what_it_is_based_on_and_of_two_one_is_refused() {
        String etag = etag(code);

        put(Callers.OFFICER, null, ORGANISATION).then().statusCode(428);
        put(Callers.OFFICER, etag, ORGANISATION).then().statusCode(200);
        put(Callers.EXECUTIVE, etag, EMPTY).then().statusCode(412);
        // A change of the agency itself counts as well.
        String based = etag(code);
        AgencyCalls.put(code, based, AgencyCalls.body(code, "อบต.สอง", "sao", "คลองท่อม"), Map.of())
                .then()
                .statusCode(200)
                .body("organisation.units", hasSize(2));
        put(Callers.OFFICER, based, EMPTY).then().statusCode(412);
    }

    @Test
    void the_same_organisation_sent_again_is_no_change() {
        put(Callers.OFFICER, "*", ORGANISATION).then().statusCode(200);
        String etag = etag(code);

        put(Callers.OFFICER, "*", ORGANISATION).then().statusCode(200).header("ETag", etag);
    }

    @Test
    void a_code_that_was_given_up_comes_back_under_its_name_only() {
        put(Callers.OFFICER, "*", ORGANISATION).then().statusCode(200);
        put(Callers.OFFICER, "*", EMPTY).then().statusCode(200);

        put(Callers.OFFICER, "*", ORGANISATION.replace("กองคลัง", "กองช่าง"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/units/1/code"))
                .body("violations.code", contains("retired-code"));
        put(Callers.OFFICER, "*", ORGANISATION).then().statusCode(200);
        put(Callers.OFFICER, "*", ORGANISATION.replace("กองคลัง", "กองคลังและพัสดุ"))
                .then()
                .statusCode(200);
    }

    @Test
    void mistakes_are_placed_and_nothing_is_stored() {
        String etag = etag(code);

        put(Callers.OFFICER, etag, ORGANISATION.replace("\"parent\": null", "\"parent\": \"khlang\""))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/units/0/parent", "/units/1/parent"));
        put(Callers.OFFICER, etag, ORGANISATION.replace("2025-01-01", "2024-12-31"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("overlap"));
        put(Callers.OFFICER, etag, "{}").then().statusCode(422).body("violations", hasSize(4));
        put(Callers.OFFICER, etag, EMPTY.replace("units", "unit")).then().statusCode(400);
        put(Callers.OFFICER, etag, ORGANISATION.replace("2025-01-01", "soon"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/executives/1/from"));

        get(code).then().header("ETag", equalTo(etag));
    }

    @Test
    void a_withdrawn_or_unknown_agency_has_none_to_change() {
        Callers.ADMIN
                .asks(code)
                .header("If-Match", "*")
                .queryParam("reason", "ยุบรวม")
                .delete(AGENCIES + "/" + code);

        put(Callers.OFFICER, "*", ORGANISATION).then().statusCode(409);
        Callers.ADMIN
                .asks(code)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(EMPTY)
                .put(AGENCIES + "/nobody/organisation")
                .then()
                .statusCode(404);
        Callers.ADMIN.asks(code).get(AGENCIES + "/nobody/organisation").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_say_how_an_agency_is_organised(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN, OFFICER, EXECUTIVE -> 200;
            default -> 403;
        };

        put(caller, "*", ORGANISATION).then().statusCode(expected);
    }

    private String address() {
        return AGENCIES + "/" + code + "/organisation";
    }

    private Response put(Callers caller, String ifMatch, String body) {
        return caller.asks(code)
                .contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(utf8(body))
                .put(address());
    }
}
