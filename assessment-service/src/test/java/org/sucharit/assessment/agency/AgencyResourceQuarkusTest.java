package org.sucharit.assessment.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class AgencyResourceQuarkusTest {

    private static final String HEADER = "code,name_th,name_en,type,province_code,district,subdistrict,staff_count\n";

    @Test
    void a_file_registers_agencies_and_the_same_file_sent_twice_counts_once() {
        String key = UUID.randomUUID().toString();
        String file = "\uFEFF" + HEADER
                + "twice-1,เทศบาลตำบลหนึ่ง,One,tambon-municipality,๘๑,คลองท่อม,,๓๕\ntwice-2,อบต.สอง,Two,sao,50,,,\n";

        for (int i = 0; i < 2; i++) {
            importing(key, file)
                    .then()
                    .statusCode(200)
                    .body("created", equalTo(2))
                    .body("rows", equalTo(2));
        }

        given().get("/api/v1/agencies/twice-1")
                .then()
                .statusCode(200)
                .body("province.name.en", equalTo("Krabi"))
                .body("staffCount", equalTo(35))
                .body("subdistrict", nullValue());
    }

    @Test
    void every_mistake_of_every_line_is_named_and_nothing_is_stored() {
        String file = HEADER
                + "bad-1,เทศบาล,One,village,81,,,\nbad-2,,Two,sao,99,,,-1\nbad-3,ดี,Good,sao,81,,,\nbad-3,ดี,Good,sao,81,,,\n";

        importing(UUID.randomUUID().toString(), file)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("violations", hasSize(5))
                .body("violations.line", contains(2, 3, 3, 3, 5))
                .body(
                        "violations.code",
                        contains("unknown-type", "required", "unknown-province", "out-of-range", "duplicate"));

        given().get("/api/v1/agencies/bad-3").then().statusCode(404).body("code", equalTo("not-found"));
    }

    private static io.restassured.response.Response importing(String key, String file) {
        return given().auth()
                .oauth2(TestTokens.admin())
                .header("Idempotency-Key", key)
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/agencies");
    }
}
