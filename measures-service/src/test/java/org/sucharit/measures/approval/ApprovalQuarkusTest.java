package org.sucharit.measures.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
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
class ApprovalQuarkusTest {

    private static final String LONG =
            "จัดทำคู่มือการให้บริการฉบับใหม่ที่บอกขั้นตอน ระยะเวลา และผู้รับผิดชอบของทุกงานบริการอย่างครบถ้วน";

    @Inject
    SnapshotIntake intake;

    @Inject
    EntityManager entities;

    private Planning planning;

    @BeforeEach
    void begin() {
        planning = new Planning(intake);
    }

    @Test
    void each_position_approves_in_its_turn_with_a_memo_and_the_last_puts_it_in_force() {
        planning.drafted();
        chain(List.of("legal", "clerk", "mayor")).then().statusCode(200);

        approve(Callers.OFFICER, "clerk", "2/2568", "2025-10-02")
                .then()
                .statusCode(409)
                .body("detail", containsString("นิติกร"));
        approve(Callers.OFFICER, "legal", "1/2568", "2025-10-01")
                .then()
                .statusCode(201)
                .body("open.position", equalTo(List.of("clerk", "mayor")));
        assertThat(planning.plan().getString("state")).isEqualTo("draft");
        approve(Callers.OFFICER, "clerk", "2/2568", "2025-09-30")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/memoDate"));
        approve(Callers.OFFICER, "clerk", "2/2568", "2025-10-02").then().statusCode(201);
        approve(Callers.OFFICER, "mayor", "3/2568", "2025-10-03").then().statusCode(403);
        approve(Callers.EXECUTIVE, "mayor", "3/2568", "2025-10-03")
                .then()
                .statusCode(201)
                .body("open", hasSize(0));

        JsonPath plan = planning.plan();
        assertThat(plan.getString("state")).isEqualTo("approved");
        assertThat(plan.getList("approvals.memoNumber")).containsExactly("1/2568", "2/2568", "3/2568");
        assertThat(plan.getList("approvals.title"))
                .containsExactly("นิติกร", "ปลัดองค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล");
        approve(Callers.EXECUTIVE, "mayor", "4/2568", "2025-10-03").then().statusCode(409);
    }

    @Test
    void what_somebody_has_approved_is_not_changed_until_the_approvals_are_taken_back() {
        planning.drafted();
        chain(List.of("legal", "mayor"));
        approve(Callers.OFFICER, "legal", "1/2568", "2025-10-01").then().statusCode(201);

        edit("อื่น").then().statusCode(409).body("detail", containsString("being approved"));
        takeBack().then().statusCode(204);
        edit("อื่น").then().statusCode(200);
        planning.officer().get(planning.at("/approvals")).then().body("approved", hasSize(0));
    }

    @Test
    void an_approved_plan_is_changed_by_a_revision_and_stays_in_force_until_that_is_approved() {
        planning.approved();
        String before = planning.plan().getString("measures[0].measure");
        edit("แก้ไข").then().statusCode(409).body("detail", containsString("Open a revision"));

        revise("ปรับตามงบประมาณ").then().statusCode(201).body("revision", equalTo(2));
        revise("อีกครั้ง").then().statusCode(409);
        edit("แก้ไข").then().statusCode(200);
        assertThat(planning.plan().getString("measures[0].measure")).isEqualTo(before);
        planning.officer()
                .get(planning.at("/revisions/2"))
                .then()
                .statusCode(200)
                .body("content.measures[0].measure", equalTo("แก้ไข"))
                .body("revision.reason", equalTo("ปรับตามงบประมาณ"));

        planning.approve(Map.of("signatory", "นายทดสอบ", "memoNumber", "9/2569", "memoDate", "2026-02-01"))
                .then()
                .statusCode(201);
        JsonPath plan = planning.plan();
        assertThat(plan.getString("measures[0].measure")).isEqualTo("แก้ไข");
        assertThat(plan.getInt("revision")).isEqualTo(2);
        assertThat(plan.getList("approvals.memoNumber")).containsExactly("9/2569");
        planning.officer()
                .get(planning.at("/revisions"))
                .then()
                .body("items.state", equalTo(List.of("approved", "approved")));
        planning.officer()
                .get(planning.at("/revisions/1"))
                .then()
                .body("content.measures[0].measure", equalTo(before))
                .body("approvals[0].memoNumber", equalTo("1/2568"));
    }

    @Test
    void a_revision_that_is_given_up_changes_nothing() {
        planning.approved();
        long version = planning.plan().getLong("version");
        List<Long> prints = prints();
        revise("ลอง").then().statusCode(201);
        edit(LONG).then().statusCode(200);
        assertThat(prints()).isNotEqualTo(prints);

        String tag = planning.tag();
        edit("ลองอีก").then().statusCode(200);
        planning.officer().delete(planning.at("/revisions/2")).then().statusCode(428);
        planning.officer()
                .header("If-Match", tag)
                .delete(planning.at("/revisions/2"))
                .then()
                .statusCode(412);
        planning.officer()
                .header("If-Match", planning.tag())
                .delete(planning.at("/revisions/2"))
                .then()
                .statusCode(204);

        assertThat(planning.plan().getLong("version")).isEqualTo(version);
        assertThat(prints()).isEqualTo(prints);
        revise("ใหม่").then().statusCode(201).body("revision", equalTo(3));
        planning.officer()
                .get(planning.at("/revisions/3"))
                .then()
                .body("content.measures[0].measure", equalTo(planning.plan().getString("measures[0].measure")));
    }

    @Test
    void a_plan_goes_into_operation_and_is_closed_by_the_executive_and_then_stays_as_it_is() {
        planning.drafted();
        move(Callers.OFFICER, "in-operation", null).then().statusCode(409);
        planning.approve(Map.of("signatory", "นายทดสอบ", "memoNumber", "1/2568", "memoDate", "2025-10-01"));
        move(Callers.OFFICER, "closed", "จบปี").then().statusCode(409);
        move(Callers.OFFICER, "in-operation", null).then().statusCode(200).body("state", equalTo("in-operation"));
        move(Callers.OFFICER, "closed", "จบปี").then().statusCode(403);
        move(Callers.EXECUTIVE, "closed", null).then().statusCode(422);
        move(Callers.EXECUTIVE, "draft", "ย้อน").then().statusCode(422);
        move(Callers.EXECUTIVE, "closed", "จบปี").then().statusCode(200).body("state", equalTo("closed"));

        edit("แก้").then().statusCode(409).body("detail", containsString("closed"));
        revise("แก้").then().statusCode(409);
        planning.officer()
                .get(planning.at("/state"))
                .then()
                .body("items.to", equalTo(List.of("approved", "in-operation", "closed")))
                .body("items[2].reason", equalTo("จบปี"));
    }

    @Test
    void what_is_approved_is_what_was_read() {
        planning.drafted();
        String read = planning.tag();
        edit("ใหม่").then().statusCode(200);

        Map<String, String> approval = Map.of("signatory", "น", "memoNumber", "1", "memoDate", "2025-10-01");
        planning.executive()
                .header("If-Match", read)
                .body(approval)
                .post(planning.at("/approvals"))
                .then()
                .statusCode(412);
        planning.executive()
                .body(approval)
                .post(planning.at("/approvals"))
                .then()
                .statusCode(428);
        planning.executive()
                .header(
                        "If-Match",
                        planning.officer().get(planning.at("/revisions/1")).header("ETag"))
                .body(approval)
                .post(planning.at("/approvals"))
                .then()
                .statusCode(201);
        planning.asks(Callers.EXECUTIVE)
                .header("If-Match", "*")
                .body(Map.of("signatory", "น", "memoNumber", "1", "memoDate", "-0500-01-01"))
                .post(planning.at("/approvals"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_revision_that_could_not_be_put_in_force_is_too_large_before_anybody_approves_it() {
        planning.approved();
        revise("ขยาย").then().statusCode(201);
        String tag = planning.tag();
        Map<String, Object> measure = new HashMap<>(Planning.measure("ใหญ่"));
        measure.put("steps", Collections.nCopies(80, Map.of("text", "ก".repeat(10_000))));

        planning.officer()
                .header("If-Match", "*")
                .body(measure)
                .put(planning.at("/measures/1"))
                .then()
                .statusCode(413)
                .body("detail", containsString("at most 2097152 bytes"));

        assertThat(planning.tag()).isEqualTo(tag);
    }

    @Test
    void a_chain_is_not_changed_while_a_plan_is_being_approved() {
        planning.drafted();
        chain(List.of("legal", "clerk", "mayor")).then().statusCode(200);
        approve(Callers.OFFICER, "legal", "1/2568", "2025-10-01").then().statusCode(201);

        planning.officer()
                .header("If-Match", planning.officer().get(chainAddress()).header("ETag"))
                .body(Map.of("positions", List.of("mayor")))
                .put(chainAddress())
                .then()
                .statusCode(409);
        takeBack().then().statusCode(204);
        planning.officer()
                .header("If-Match", planning.officer().get(chainAddress()).header("ETag"))
                .body(Map.of("positions", List.of()))
                .put(chainAddress())
                .then()
                .statusCode(200);
        planning.officer()
                .header("If-Match", planning.officer().get(chainAddress()).header("ETag"))
                .body(Map.of("positions", List.of("mayor")))
                .put(chainAddress())
                .then()
                .statusCode(200);
    }

    @Test
    void an_administrator_reopens_a_closed_plan() {
        planning.approved();
        move(Callers.OFFICER, "in-operation", null);
        move(Callers.EXECUTIVE, "closed", "จบปี").then().statusCode(200);

        move(Callers.EXECUTIVE, "in-operation", "ลืมผลลัพธ์").then().statusCode(403);
        move(Callers.ADMIN, "in-operation", null).then().statusCode(422);
        move(Callers.ADMIN, "in-operation", "ลืมผลลัพธ์").then().statusCode(200).body("state", equalTo("in-operation"));
    }

    @Test
    void a_chain_names_positions_of_the_organisation() {
        chain(List.of("legal", "nobody", "legal"))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/positions/1", "/positions/2")));
        chain(List.of("legal", "mayor")).then().statusCode(200);
        chain(List.of("mayor")).then().statusCode(428);
        planning.officer()
                .header("If-Match", planning.officer().get(chainAddress()).header("ETag"))
                .body(Map.of("positions", List.of()))
                .put(chainAddress())
                .then()
                .statusCode(200)
                .body("turns[0].title", equalTo("ผู้บริหารสูงสุดของหน่วยงาน"));
    }

    @Test
    void who_may_approve_revise_and_move() {
        planning.drafted();
        for (Callers caller : Callers.values()) {
            int office = switch (caller) {
                case ANONYMOUS, FOREIGN -> 401;
                case ADMIN, OFFICER, EXECUTIVE -> 200;
                default -> 403;
            };
            int officer = caller == Callers.EXECUTIVE ? 403 : office;

            planning.asks(caller)
                    .header("If-Match", planning.officer().get(chainAddress()).header("ETag"))
                    .body(Map.of("positions", List.of("legal", "mayor")))
                    .put(chainAddress())
                    .then()
                    .statusCode(office);
            planning.asks(caller).get(chainAddress()).then().statusCode(caller.readingUnannounced());
            planning.asks(caller).get(planning.at("/approvals")).then().statusCode(caller.readingUnannounced());
            planning.asks(caller).get(planning.at("/revisions")).then().statusCode(caller.readingUnannounced());
            planning.asks(caller).get(planning.at("/revisions/1")).then().statusCode(caller.readingUnannounced());
            planning.asks(caller).get(planning.at("/state")).then().statusCode(caller.readingUnannounced());
            approve(caller, "legal", "1/2568", "2025-10-01").then().statusCode(office == 200 ? 201 : office);
            planning.asks(caller)
                    .header("If-Match", planning.tag())
                    .delete(planning.at("/approvals"))
                    .then()
                    .statusCode(office == 200 ? 204 : office);
            planning.asks(caller)
                    .body(Map.of("reason", "ก"))
                    .post(planning.at("/revisions"))
                    .then()
                    .statusCode(officer == 200 ? 409 : officer);
            planning.asks(caller).delete(planning.at("/revisions/1")).then().statusCode(officer == 200 ? 409 : officer);
            move(caller, "in-operation", null).then().statusCode(office == 200 ? 409 : office);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Long> prints() {
        return QuarkusTransaction.requiringNew().call(() -> (List<Long>) entities.createNativeQuery(
                        "select hash from text_print where agency_code = :agency order by hash", Long.class)
                .setParameter("agency", planning.agency())
                .getResultList());
    }

    private Response takeBack() {
        planning.officer().delete(planning.at("/approvals")).then().statusCode(428);
        return planning.officer().header("If-Match", planning.tag()).delete(planning.at("/approvals"));
    }

    private String chainAddress() {
        return "/api/v1/approval-chains/" + planning.agency();
    }

    private Response chain(List<String> positions) {
        return planning.officer().body(Map.of("positions", positions)).put(chainAddress());
    }

    private Response approve(Callers caller, String position, String memo, String date) {
        return planning.asks(caller)
                .header("If-Match", planning.tag())
                .body(Map.of("position", position, "signatory", "นายทดสอบ", "memoNumber", memo, "memoDate", date))
                .post(planning.at("/approvals"));
    }

    private Response edit(String text) {
        return planning.officer()
                .header("If-Match", "*")
                .body(Planning.measure(text))
                .put(planning.at("/measures/1"));
    }

    private Response revise(String reason) {
        return planning.officer().body(Map.of("reason", reason)).post(planning.at("/revisions"));
    }

    private Response move(Callers caller, String state, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("state", state));
        if (reason != null) {
            body.put("reason", reason);
        }
        return planning.asks(caller).body(body).put(planning.at("/state"));
    }
}
