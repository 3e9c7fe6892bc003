package org.sucharit.measures.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.testsupport.Planning;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class EditingQuarkusTest {

    @Inject
    SnapshotIntake intake;

    private Planning planning;

    @BeforeEach
    void draft() {
        planning = new Planning(intake);
        planning.drafted();
    }

    @Test
    void a_measure_that_is_added_gets_the_next_number_and_numbers_are_never_used_again() {
        add("มาตรการแรก").then().statusCode(201).body("number", equalTo(11));
        assertThat(planning.plan().getBoolean("edited")).isTrue();

        planning.officer()
                .header("If-Match", planning.etag())
                .delete(planning.at("/measures/11"))
                .then()
                .statusCode(204);
        assertThat(planning.plan().getList("measures.number")).doesNotContain(11);
        add("มาตรการที่สอง").then().statusCode(201).body("number", equalTo(12));
    }

    @Test
    void the_same_request_sent_twice_adds_once() {
        String key = "k-" + planning.agency();
        for (int i = 0; i < 2; i++) {
            Callers.OFFICER
                    .asks(planning.agency())
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(Planning.measure("ครั้งเดียว"))
                    .post(planning.at("/measures"))
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(11));
        }
        assertThat(planning.plan().getList("measures")).hasSize(11);
    }

    @Test
    void what_is_written_is_read_back_whole_and_names_come_from_the_organisation() {
        put(3, planning.etag(), Planning.measure("จัดทำ <b>ผัง</b> & ป้าย"))
                .then()
                .statusCode(200);

        JsonPath measure = planning.officer()
                .get(planning.at("/measures/3"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(measure.getString("measure")).isEqualTo("จัดทำ <b>ผัง</b> & ป้าย");
        assertThat(measure.getString("responsible[0].name")).isEqualTo("สำนักปลัด");
        assertThat(measure.getString("steps[0].steps[0].text")).isEqualTo("ประชุม");
        assertThat(measure.getString("budget")).isEqualTo("12000.50");
        assertThat(measure.getString("period.form")).isEqualTo("quarters");
        assertThat(measure.getString("progress.state")).isEqualTo("not-started");
    }

    @Test
    void two_who_edit_different_measures_do_not_disturb_each_other() {
        String read = planning.etag();

        put(1, read, Planning.measure("หนึ่ง")).then().statusCode(200);
        put(2, read, Planning.measure("สอง")).then().statusCode(200);
    }

    @Test
    void the_second_of_two_who_edit_one_measure_is_told_what_the_first_changed() {
        String read = planning.etag();
        Response first = put(1, read, Planning.measure("ข้อความของคนแรก"));
        first.then().statusCode(200);

        put(1, read, Planning.measure("ข้อความของคนที่สอง"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"))
                .body("violations.pointer", hasItem("/measure"))
                .body("violations.find { it.pointer == '/measure' }.message", containsString("ข้อความของคนแรก"))
                .body("violations.find { it.pointer == '/measure' }.message", containsString("officer-"));
        assertThat(planning.plan().getString("measures[0].measure")).isEqualTo("ข้อความของคนแรก");

        put(1, first.header("ETag"), Planning.measure("ข้อความของคนที่สอง"))
                .then()
                .statusCode(200);
        planning.officer()
                .get(planning.at("/measures/1/edits"))
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].measure.measure", equalTo("ข้อความของคนที่สอง"))
                .body("items[2].editedBy", equalTo("measures-service"));
    }

    @Test
    void the_tag_of_one_measure_does_not_open_another() {
        String read = planning.etag();
        String third = put(3, read, Planning.measure("ของฉัน")).header("ETag");
        put(4, read, Planning.measure("ของคนอื่น")).then().statusCode(200);
        String later = put(3, third, Planning.measure("ของฉันอีกครั้ง")).header("ETag");

        put(4, later, Planning.measure("ทับ")).then().statusCode(412);
        put(4, read, Planning.measure("ทับ")).then().statusCode(412);
        put(3, later, Planning.measure("ครั้งที่สาม")).then().statusCode(200);
    }

    @Test
    void the_tag_of_what_is_in_force_does_not_open_what_is_being_written() {
        planning.approve(Map.of("signatory", "น", "memoNumber", "1", "memoDate", "2025-10-01"))
                .then()
                .statusCode(201);
        planning.officer().body(Map.of("reason", "ปรับปรุง")).post(planning.at("/revisions"));
        String first = planning.officer().get(planning.at("/revisions/2")).header("ETag");
        put(3, first, Planning.measure("กำลังเขียน")).then().statusCode(200);
        planning.officer().body(Map.of("state", "in-operation")).post(planning.at("/measures/1/progress"));

        put(3, planning.etag(), Planning.measure("ทับ")).then().statusCode(412);
        put(3, planning.officer().get(planning.at("/revisions/1")).header("ETag"), Planning.measure("ทับ"))
                .then()
                .statusCode(412);
        put(3, first, Planning.measure("ทับ"))
                .then()
                .statusCode(412)
                .body("violations.find { it.pointer == '/measure' }.message", containsString("กำลังเขียน"));
        String whole = planning.officer().get(planning.at("/revisions/2")).header("ETag");
        assertThat(whole).isNotEqualTo(first);
        put(3, whole, Planning.measure("อ่านแล้ว")).then().statusCode(200);
    }

    @Test
    void an_edit_says_what_it_is_based_on() {
        put(1, null, Planning.measure("ก")).then().statusCode(428);
        put(1, "\"nonsense\"", Planning.measure("ก")).then().statusCode(412);
        put(1, "*", Planning.measure("ก")).then().statusCode(200);
        put(99, "*", Planning.measure("ก")).then().statusCode(404);
    }

    @Test
    void everything_that_is_wrong_is_named_and_nothing_is_kept() {
        Map<String, Object> wrong = new HashMap<>(Planning.measure(" "));
        wrong.put("indicator", "11");
        wrong.put("issue", "ก".repeat(10_001));
        wrong.put("responsible", List.of(Map.of("kind", "unit", "code", "nowhere"), Map.of("kind", "position")));
        wrong.put("period", Map.of("form", "months", "fromMonth", 9, "toMonth", 13));
        wrong.put("budget", "-1");
        wrong.put("serves", List.of("OIT.o99", "1", "1"));
        wrong.put("steps", List.of(Map.of("text", "ก\u0000"), Map.of("key", 77, "text", "ข")));

        put(1, "*", wrong)
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("unknown-indicator"))
                .body("violations.pointer", hasItem("/measure"))
                .body("violations.code", hasItem("too-long"))
                .body("violations.pointer", hasItem("/responsible/0/code"))
                .body("violations.pointer", hasItem("/responsible/1/code"))
                .body("violations.code", hasItem("outside-fiscal-year"))
                .body("violations.code", hasItem("bad-budget"))
                .body("violations.pointer", hasItem("/serves/0"))
                .body("violations.pointer", hasItem("/serves/2"))
                .body("violations.pointer", hasItem("/steps/0/text"))
                .body("violations.pointer", hasItem("/steps/1/key"));
        assertThat(planning.plan().getBoolean("edited")).isFalse();
    }

    @Test
    void an_assignment_is_written_and_one_of_what_is_no_item_is_not_found() {
        Map<String, Object> body =
                Map.of("responsible", List.of(Map.of("kind", "all-units")), "guidance", "ปรับปรุงข้อมูล");

        planning.officer()
                .header("If-Match", planning.etag())
                .body(body)
                .put(planning.at("/assignments/OIT.o14"))
                .then()
                .statusCode(200)
                .body("responsible[0].name", equalTo("ทุกส่วนราชการ"));
        planning.officer()
                .body(body)
                .put(planning.at("/assignments/OIT.o14"))
                .then()
                .statusCode(428);
        planning.officer()
                .body(body)
                .put(planning.at("/assignments/OIT.o99"))
                .then()
                .statusCode(404);
        assertThat(planning.plan().getList("assignments.node"))
                .startsWith("1", "2")
                .contains("8", "OIT.o1", "OIT.o28")
                .hasSize(36);
    }

    @Test
    void who_may_write() {
        for (Callers caller : Callers.values()) {
            int expected = switch (caller) {
                case ANONYMOUS, FOREIGN -> 401;
                case ADMIN, OFFICER -> 200;
                default -> 403;
            };

            planning.asks(caller)
                    .header("If-Match", "*")
                    .body(Planning.measure("ก"))
                    .put(planning.at("/measures/1"))
                    .then()
                    .statusCode(expected);
            planning.asks(caller)
                    .header("If-Match", "*")
                    .body(Map.of("guidance", "ก"))
                    .put(planning.at("/assignments/1"))
                    .then()
                    .statusCode(expected);
            planning.asks(caller).get(planning.at("/measures/1/edits")).then().statusCode(caller.readingUnannounced());
            planning.asks(caller)
                    .body(Planning.measure("ก"))
                    .post(planning.at("/measures"))
                    .then()
                    .statusCode(expected == 200 ? 201 : expected);
            planning.asks(caller)
                    .header("If-Match", "*")
                    .delete(planning.at("/measures/" + (caller == Callers.ADMIN ? 4 : 10)))
                    .then()
                    .statusCode(expected == 200 ? 204 : expected);
        }
    }

    private Response add(String text) {
        return planning.officer().body(Planning.measure(text)).post(planning.at("/measures"));
    }

    private Response put(int number, String ifMatch, Map<String, ?> measure) {
        var request = planning.officer().body(measure);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(planning.at("/measures/" + number));
    }
}
