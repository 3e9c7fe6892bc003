package org.sucharit.assessment.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.Callers;
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
                    .body("state", equalTo("committed"))
                    .body("summary.created", equalTo(2))
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

    @Test
    void a_dry_run_says_what_would_happen_and_does_nothing() {
        String changed = AgencyCalls.newCode();
        String added = AgencyCalls.newCode();
        AgencyCalls.register(changed, "อบต.หนึ่ง");
        String etag = AgencyCalls.etag(changed);
        String file = HEADER + added + ",อบต.สอง,Two,sao,81,,,\n" + changed
                + ",อบต.หนึ่ง,Test,tambon-municipality,81,คลองท่อม,,๗\n";

        given().auth()
                .oauth2(TestTokens.admin())
                .contentType("text/csv")
                .queryParam("dryRun", true)
                .body(AgencyCalls.utf8(file))
                .post("/api/v1/agencies")
                .then()
                .statusCode(200)
                .body("state", equalTo("checked"))
                .body("summary.created", equalTo(1))
                .body("summary.updated", equalTo(1))
                .body("summary.changes.line", containsInAnyOrder(2, 3))
                .body("summary.changes.find { it.line == 2 }.change", equalTo("created"))
                .body("summary.changes.find { it.line == 3 }.change", equalTo("updated"))
                .body("summary.changes.find { it.line == 3 }.fields.column", contains("type", "staff_count"))
                .body("summary.changes.find { it.line == 3 }.fields.from", contains("sao", null))
                .body("summary.changes.find { it.line == 3 }.fields.to", contains("tambon-municipality", "7"));

        AgencyCalls.get(added).then().statusCode(404);
        AgencyCalls.get(changed).then().header("ETag", etag);
    }

    @Test
    void a_file_changes_what_there_is_with_its_history_unless_it_may_only_add() {
        String code = AgencyCalls.newCode();
        AgencyCalls.register(code, "อบต.หนึ่ง");
        String same = code + ",อบต.หนึ่ง,Test,sao,81,คลองท่อม,,\n";
        String other = code + ",ทต.หนึ่ง,Test,tambon-municipality,81,คลองท่อม,,\n";

        AgencyCalls.importing(HEADER + other, Map.of("update", false))
                .then()
                .statusCode(422)
                .body("violations.code", contains("taken"))
                .body("violations.line", contains(2));
        AgencyCalls.importing(HEADER + same, Map.of("update", false))
                .then()
                .statusCode(200)
                .body("summary.unchanged", equalTo(1));
        AgencyCalls.importing(HEADER + other, Map.of("effectiveFrom", "2023-10-01"))
                .then()
                .statusCode(200)
                .body("summary.updated", equalTo(1));
        AgencyCalls.importing(HEADER + same, Map.of("effectiveFrom", "2023-09-30"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("out-of-range"));

        given().get("/api/v1/agencies/" + code + "/history")
                .then()
                .body("items.type", contains("tambon-municipality", "sao"))
                .body("items[0].validFrom", equalTo("2023-10-01"));
    }

    @Test
    void a_file_that_is_taken_back_leaves_what_was_before() {
        String added = AgencyCalls.newCode();
        String changed = AgencyCalls.newCode();
        AgencyCalls.register(changed, "อบต.หนึ่ง");
        String file = HEADER + added + ",อบต.สอง,Two,sao,81,,,\n" + changed
                + ",ทต.หนึ่ง,Test,tambon-municipality,81,คลองท่อม,,\n";
        String address = AgencyCalls.importing(file, Map.of()).path("links.self");

        AgencyCalls.admin().delete(address).then().statusCode(200).body("state", equalTo("undone"));

        AgencyCalls.get(changed).then().body("type", equalTo("sao")).body("name.th", equalTo("อบต.หนึ่ง"));
        given().get("/api/v1/agencies/" + changed + "/history").then().body("items", hasSize(1));
        given().get("/api/v1/agencies/" + added + "/history").then().body("items.state", contains("withdrawn"));
    }

    @Test
    void a_file_is_not_taken_back_once_an_agency_of_it_has_changed() {
        String code = AgencyCalls.newCode();
        String address = AgencyCalls.importing(HEADER + code + ",อบต.สอง,Two,sao,81,,,\n", Map.of())
                .path("links.self");
        AgencyCalls.put(code, "*", AgencyCalls.body(code, "อบต.สาม", "sao", "คลองท่อม"), Map.of());

        AgencyCalls.admin().delete(address).then().statusCode(409);

        AgencyCalls.get(code).then().body("name.th", equalTo("อบต.สาม")).body("state", equalTo("active"));
    }

    @Test
    void good_rows_are_taken_without_the_bad_ones_where_that_is_asked_for() {
        String good = AgencyCalls.newCode();
        String file = "{\"code\":\"" + good + "\",\"name_th\":\"อบต.สอง\",\"name_en\":\"Two\",\"type\":\"sao\","
                + "\"province_code\":\"๘๑\"}\n"
                + "{\"code\":\"bad\",\"name_th\":\"อบต.สอง\",\"name_en\":\"Two\",\"type\":\"sao\","
                + "\"province_code\":\"28\"}\n";

        AgencyCalls.admin()
                .contentType("application/x-ndjson")
                .header("Idempotency-Key", good)
                .queryParam("partial", true)
                .body(AgencyCalls.utf8(file))
                .post("/api/v1/agencies")
                .then()
                .statusCode(200)
                .body("committedRows", equalTo(1))
                .body("violations", equalTo(1));

        AgencyCalls.get(good).then().statusCode(200).body("province.code", equalTo("81"));
        AgencyCalls.get("bad").then().statusCode(404);
    }

    @Test
    void a_file_of_several_batches_is_taken_changed_and_taken_back_as_a_whole() {
        String prefix = AgencyCalls.newCode();
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 2 * AgencyRows.BATCH + 1; i++) {
            file.append("%s-%d,อบต.%d,SAO %d,sao,50,สะเมิง,,%n".formatted(prefix, i, i, i));
        }

        AgencyCalls.importing(file.toString(), Map.of()).then().statusCode(200).body("summary.created", equalTo(1001));
        String address = AgencyCalls.importing(file.toString().replace("สะเมิง", "แม่ริม"), Map.of())
                .then()
                .statusCode(200)
                .body("summary.updated", equalTo(1001))
                .body("summary.changes", hasSize(1000))
                .extract()
                .path("links.self");
        listed(prefix, "แม่ริม").body("total", equalTo(1001));

        AgencyCalls.admin().delete(address).then().statusCode(200);

        listed(prefix, "แม่ริม").body("total", equalTo(0));
        listed(prefix, "สะเมิง").body("total", equalTo(1001));
    }

    @Test
    void a_file_without_a_key_or_by_somebody_else_is_refused() {
        String file = HEADER + AgencyCalls.newCode() + ",อบต.สอง,Two,sao,81,,,\n";

        AgencyCalls.admin()
                .contentType("text/csv")
                .body(AgencyCalls.utf8(file))
                .post("/api/v1/agencies")
                .then()
                .statusCode(422);
        for (Callers caller : List.of(Callers.OFFICER, Callers.EXECUTIVE, Callers.COORDINATOR, Callers.ASSESSOR)) {
            caller.asks("twice-1")
                    .contentType("text/csv")
                    .queryParam("dryRun", true)
                    .body(AgencyCalls.utf8(file))
                    .post("/api/v1/agencies")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_name_without_a_letter_or_with_half_a_character_is_refused() {
        String code = AgencyCalls.newCode();

        AgencyCalls.register(code, "--").then().statusCode(422).body("violations.pointer", contains("/nameTh"));
        AgencyCalls.register(code, "ก\\ud800").then().statusCode(422).body("violations.pointer", contains("/nameTh"));
        AgencyCalls.register(code, "ก".repeat(301)).then().statusCode(422);
        AgencyCalls.register(code, "ก".repeat(300)).then().statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse listed(String prefix, String district) {
        return given().queryParams("q", prefix, "district", district)
                .get("/api/v1/agencies")
                .then();
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
