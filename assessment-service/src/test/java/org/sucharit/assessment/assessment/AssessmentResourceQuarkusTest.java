package org.sucharit.assessment.assessment;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class AssessmentResourceQuarkusTest {

    private final String agency = "s-" + UUID.randomUUID();

    @BeforeEach
    void register() {
        Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .header("Idempotency-Key", agency)
                .body("""
                        {"code": "%s", "nameTh": "เทศบาลตำบลทดสอบ", "nameEn": "Test", "type": "tambon-municipality",
                         "provinceCode": "81", "district": null, "subdistrict": null, "staffCount": "๓๕"}
                        """.formatted(agency))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/agencies/" + agency))
                .body("staffCount", equalTo(35));
    }

    @Test
    void an_assessment_is_opened_under_the_newest_framework_and_moved_with_the_version_it_is_based_on() {
        Response opened = put("collect", null);
        opened.then().statusCode(200).body("phase", equalTo("collect")).body("state", equalTo("active"));

        put("review", null).then().statusCode(428);
        put("review", "\"1\"").then().statusCode(412);
        put("review", opened.header("ETag")).then().statusCode(200).body("phase", equalTo("review"));
        put("review", null).then().statusCode(200);
    }

    @Test
    void an_announced_assessment_does_not_move() {
        Response announced = put("announced", null);

        put("confirm", announced.header("ETag")).then().statusCode(409).body("code", equalTo("conflict"));
    }

    @Test
    void what_does_not_apply_is_said_and_kept_until_it_is_said_otherwise() {
        String etag = change(address(), null, "{\"phase\": \"collect\"}").header("ETag");

        change(address(), null, "{\"phase\": \"collect\", \"notApplicable\": [\"OIT.o28\"]}")
                .then()
                .statusCode(428);
        Response excluded =
                change(address(), etag, "{\"phase\": \"collect\", \"notApplicable\": [\"OIT.o28\", \"9.3\"]}");
        excluded.then().statusCode(200).body("notApplicable", equalTo(List.of("9.3", "OIT.o28")));
        Response moved = put("review", excluded.header("ETag"));
        moved.then().statusCode(200).body("notApplicable", equalTo(List.of("9.3", "OIT.o28")));
        change(
                        address(),
                        moved.header("ETag"),
                        "{\"phase\": \"review\", \"notApplicable\": [\"OIT.o99\", \"total\", \"9.3\"]}")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/notApplicable/0", "/notApplicable/1")));
        change(address(), moved.header("ETag"), "{\"phase\": \"review\", \"notApplicable\": [null]}")
                .then()
                .statusCode(422);
        change(address(), moved.header("ETag"), "{\"phase\": \"announced\", \"notApplicable\": []}")
                .then()
                .statusCode(200)
                .body("notApplicable", equalTo(List.of()));
    }

    @Test
    void an_unknown_agency_year_or_phase_is_refused() {
        Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .body("{\"phase\": \"collect\"}")
                .put("/api/v1/assessments/2568/nobody")
                .then()
                .statusCode(404);
        Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .body("{\"phase\": \"collect\"}")
                .put("/api/v1/assessments/2500/" + agency)
                .then()
                .statusCode(404);
        put("party", null).then().statusCode(400).body("code", equalTo("malformed"));
        Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .body("{}")
                .put(address())
                .then()
                .statusCode(422);
        Callers.ADMIN.asks(agency).get(address()).then().statusCode(404);
    }

    @Test
    void an_agency_is_changed_with_the_version_it_is_based_on_and_keeps_its_code() {
        String address = "/api/v1/agencies/" + agency;
        String etag = Callers.ADMIN.asks(agency).get(address).header("ETag");
        String body = """
                {"code": "%s", "nameTh": "เทศบาลเมืองทดสอบ", "nameEn": "Test", "type": "town-municipality",
                 "provinceCode": "81", "district": null, "subdistrict": null, "staffCount": null}
                """;

        change(address, null, body.formatted(agency)).then().statusCode(428);
        change(address, etag, body.formatted("another")).then().statusCode(422);
        change(address, etag, body.formatted(agency)).then().statusCode(200).body("type", equalTo("town-municipality"));
        change(address, etag, body.formatted(agency)).then().statusCode(412);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_read_before_the_announcement(Callers caller) {
        put("confirm", null);

        caller.asks(agency).get(address()).then().statusCode(caller.readingUnannounced());
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_open_and_move(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 200;
            default -> 403;
        };

        caller.asks(agency)
                .contentType("application/json")
                .body("{\"phase\": \"collect\"}")
                .put(address())
                .then()
                .statusCode(expected);
    }

    private String address() {
        return "/api/v1/assessments/2568/" + agency;
    }

    private Response put(String phase, String ifMatch) {
        return Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .headers(ifMatch == null ? java.util.Map.of() : java.util.Map.of("If-Match", ifMatch))
                .body("{\"phase\": \"" + phase + "\"}")
                .put(address());
    }

    private Response change(String address, String ifMatch, String body) {
        return Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .headers(ifMatch == null ? java.util.Map.of() : java.util.Map.of("If-Match", ifMatch))
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put(address);
    }
}
