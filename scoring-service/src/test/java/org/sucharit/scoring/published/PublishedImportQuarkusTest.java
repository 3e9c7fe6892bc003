package org.sucharit.scoring.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class PublishedImportQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ADDRESS = "/api/v1/rounds/2568/published";

    @Inject
    Assessments assessments;

    @Inject
    PublishedImport published;

    @Inject
    EntityManager entities;

    private final String first = "r1-" + UUID.randomUUID();
    private final String second = "r2-" + UUID.randomUUID();

    @BeforeEach
    void open() {
        assessments.open(first, Assessment.Phase.CONFIRM, 1);
        assessments.open(second, Assessment.Phase.CONFIRM, 1);
    }

    @Test
    void figures_of_many_agencies_become_their_scores() {
        send("""
                agency_code,node,score,use,verdict
                %1$s,total,๙๓.๖๐,compare,good
                %2$s,9,70,input,
                %1$s,9,100,input,
                %1$s,10,80,input,does-not-meet
                """)
                .then()
                .statusCode(200)
                .body("kind", equalTo("published"))
                .body("target", equalTo("published/2568"))
                .body("state", equalTo("committed"))
                .body("committedRows", equalTo(4))
                .body("summary.agencies", equalTo(2))
                .body("summary.figures", equalTo(4));

        JsonPath score = awaitDerived(first, "OIT", "90.00");
        awaitDerived(second, "9", "70.00");
        assertThat(score.getString("total.published")).isEqualTo("93.60");
        assertThat(score.getString("rating.published")).isEqualTo("good");
    }

    @Test
    void rows_are_laid_over_what_is_there() {
        send("""
                agency_code,node,score,use,verdict,respondents
                %1$s,9,100,input,meets,
                %1$s,10,80,input,,
                %1$s,IIT,99.24,,,35
                """).then().statusCode(200);
        long version = table(first).getLong("version");

        ndjson("""
                {"agency_code": "%1$s", "node": "9", "score": 50}
                {"agency_code": "%1$s", "node": "10", "score": null, "use": ""}
                {"agency_code": "%1$s", "node": "IIT", "printed_name": "IIT (ภายใน)", "printed_order": 1}
                {"agency_code": "%1$s", "node": "8", "score": ""}
                """).then().statusCode(200).body("summary.agencies", equalTo(1)).body("summary.figures", equalTo(3));

        JsonPath table = table(first);
        assertThat(table.getLong("version")).isGreaterThan(version);
        assertThat(table.getList("figures.node")).containsExactlyInAnyOrder("9", "IIT");
        assertThat(figure(table, "9")).containsEntry("score", "50.00").containsEntry("use", "input");
        assertThat(figure(table, "9")).containsEntry("verdict", "meets");
        assertThat(figure(table, "IIT"))
                .containsEntry("score", "99.24")
                .containsEntry("respondents", 35)
                .containsEntry("printed_name", "IIT (ภายใน)")
                .containsEntry("printed_order", 1);
    }

    @Test
    void what_is_there_already_makes_no_new_version() {
        send("agency_code,node,score\n%1$s,9,93.6\n%2$s,9,1\n").then().statusCode(200);
        long version = table(first).getLong("version");

        send("agency_code,node,score\n%1$s,9,93.60\n%2$s,9,2\n")
                .then()
                .statusCode(200)
                .body("summary.agencies", equalTo(1))
                .body("summary.figures", equalTo(1));

        assertThat(table(first).getLong("version")).isEqualTo(version);
    }

    @Test
    void every_row_that_breaks_a_rule_is_named_and_nothing_is_stored() {
        send("""
                agency_code,node,score,use,verdict,guidance,printed_name,printed_order,respondents
                %1$s,11,90,,,,,,
                %1$s,1,100.01,,,,,,
                %1$s,2,1.1234567,,,,,,
                %1$s,3,many,,,,,,
                %1$s,4,90,guess,,,,,
                %1$s,5,90,,perhaps,,,,
                %1$s,IIT.i1,90,,meets,,,,
                %1$s,6,90,,,raise,,,
                %1$s,7,90,,,,,,
                %2$s,7,90,,,,,,
                %1$s,๗,91,,,,,,
                no agency,8,90,,,,,,
                ,8,90,,,,,,
                %1$s,,90,,,,,,
                %1$s,total,90,,best,,,,
                %1$s,9,1e1,,,,"%3$s",0,5
                %1$s,IIT,90,,,,,,1.5
                %1$s,IIT.i2,90,,,lower,,,
                %1$s,8
                """)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.sort { it.line }.collect { it.line + ' ' + it.column + ' ' + it.code }",
                        contains(
                                "2 node unknown-node",
                                "3 score out-of-range",
                                "4 score out-of-range",
                                "5 score out-of-range",
                                "6 use unknown-use",
                                "7 verdict unknown-verdict",
                                "8 verdict misplaced",
                                "9 guidance misplaced",
                                "12 node duplicate",
                                "13 agency_code unknown-agency",
                                "14 agency_code required",
                                "15 node required",
                                "16 verdict unknown-rating",
                                "17 score out-of-range",
                                "17 printed_name bad-text",
                                "17 printed_order out-of-range",
                                "17 respondents misplaced",
                                "18 respondents out-of-range",
                                "19 guidance unknown-guidance",
                                "20 null field-count"))
                .body("violations.find { it.line == 12 }.message", containsString("line 10"));

        assertThat(table(first).getList("figures")).isEmpty();
        send("agency_code,score\n%1$s,9\n").then().statusCode(422).body("violations.column", contains("node"));
    }

    @Test
    void good_rows_are_taken_where_that_is_asked_for() {
        admin().queryParam("partial", true)
                .header("Idempotency-Key", key())
                .body(filled("agency_code,node,score\n%1$s,9,100\n%1$s,11,90\n%1$s,9,50\n%2$s,9,x\n"))
                .post(ADDRESS)
                .then()
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("committedRows", equalTo(1))
                .body("violations", equalTo(3))
                .body("summary.agencies", equalTo(1));

        assertThat(figure(table(first), "9")).containsEntry("score", "100.00");
        assertThat(table(second).getList("figures")).isEmpty();
    }

    @Test
    void a_dry_run_changes_nothing() {
        admin().queryParam("dryRun", true)
                .body(filled("agency_code,node,score\n%1$s,9,100\n"))
                .post(ADDRESS)
                .then()
                .statusCode(200)
                .body("state", equalTo("checked"))
                .body("committedRows", equalTo(1));

        assertThat(table(first).getList("figures")).isEmpty();
    }

    @Test
    void a_key_counts_once_and_a_file_can_be_gone_back_to() {
        String key = key();
        String hundred = filled("agency_code,node,score\n%1$s,9,100\n");
        Response entered = send(key, hundred);
        entered.then().statusCode(200);
        send("agency_code,node,score\n%1$s,9,50\n").then().statusCode(200);

        send(key, hundred).then().statusCode(200).body("id", equalTo(entered.path("id")));
        assertThat(figure(table(first), "9")).containsEntry("score", "50.00");
        send(key, hundred + filled("%2$s,9,1\n")).then().statusCode(409);
        admin().body(hundred).post(ADDRESS).then().statusCode(422);

        send(key(), hundred).then().statusCode(200).body("state", equalTo("committed"));
        assertThat(figure(table(first), "9")).containsEntry("score", "100.00");
    }

    @Test
    void an_import_is_taken_back_as_a_whole() {
        send("agency_code,node,score,use\n%1$s,9,100,input\n%1$s,10,80,input\n")
                .then()
                .statusCode(200);
        Map<String, Object> nine = figure(table(first), "9");
        Response wrong = send("agency_code,node,score\n%1$s,9,50\n%1$s,10,80\n%1$s,8,1\n%2$s,9,\n%2$s,7,2\n");
        wrong.then().body("summary.figures", equalTo(3));
        awaitDerived(first, "9", "50.00");

        undo(wrong).then().statusCode(200).body("state", equalTo("undone"));

        assertThat(table(first).getList("figures.node")).containsExactlyInAnyOrder("9", "10");
        assertThat(figure(table(first), "9")).isEqualTo(nine);
        assertThat(table(second).getList("figures")).isEmpty();
        awaitDerived(first, "9", "100.00");
        // What changed nothing was not kept.
        assertThat(discard(wrong)).isEqualTo(3);
        assertThat(discard(wrong)).isZero();
    }

    @Test
    void who_is_no_administrator_any_more_takes_nothing_back() {
        Response file = send("agency_code,node,score\n%1$s,9,50\n");
        String sender = "coordinator-81";
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update import set caller = :sender where id = :id")
                        .setParameter("sender", sender)
                        .setParameter("id", id(file))
                        .executeUpdate());

        Callers.COORDINATOR
                .asks(first)
                .delete("/api/v1/imports/" + file.path("id"))
                .then()
                .statusCode(403);

        assertThat(figure(table(first), "9")).containsEntry("score", "50.00");
        undo(file).then().statusCode(200);
    }

    @Test
    void an_import_whose_tables_were_changed_since_stays() {
        Response file = send("agency_code,node,score\n%1$s,9,50\n%2$s,9,60\n");
        send("agency_code,node,score\n%2$s,10,70\n").then().statusCode(200);

        undo(file).then().statusCode(409).body("detail", containsString(second));

        assertThat(figure(table(first), "9")).containsEntry("score", "50.00");
    }

    @Test
    void an_import_from_which_a_result_was_announced_stays() {
        Response file = send("agency_code,node,score,use\n%1$s,9,50,input\n%2$s,9,60,input\n");
        awaitDerived(first, "9", "50.00");
        assessments.open(first, Assessment.Phase.ANNOUNCED, 2);
        await().atMost(PATIENCE)
                .until(() -> Callers.ANONYMOUS.asks(first).get(score(first)).statusCode() == 200);

        undo(file).then().statusCode(409).body("detail", containsString(first));

        assertThat(figure(table(second), "9")).containsEntry("score", "60.00");
    }

    @Test
    void what_comes_after_the_announcement_is_a_pending_correction_and_can_be_taken_back() {
        send("agency_code,node,score,use\n%1$s,9,50,input\n").then().statusCode(200);
        awaitDerived(first, "9", "50.00");
        assessments.open(first, Assessment.Phase.ANNOUNCED, 2);
        await().atMost(PATIENCE)
                .until(() -> Callers.ANONYMOUS.asks(first).get(score(first)).statusCode() == 200);

        Response correction = send("agency_code,node,score\n%1$s,9,60\n");

        await().atMost(PATIENCE).until(() -> sheet(first).get("pending") != null);
        awaitDerived(first, "9", "50.00");
        undo(correction).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> sheet(first).get("pending") == null);
    }

    @Test
    void an_administrator_may_have_scores_start_from_figures_beside_answers() {
        assessments.release(first, 1, "i1", Map.of("6", 3, "1", 1));

        send("agency_code,node,score,use\n%1$s,IIT,90,input\n").then().statusCode(200);

        awaitDerived(first, "IIT", "90.00");
    }

    @Test
    void whether_an_agency_that_is_not_known_here_is_assessed_is_for_its_owner_to_tell() {
        // The owner is away in this test.
        String key = key();
        String file = filled("agency_code,node,score\n%1$s,9,100\nlate-%1$s,9,100\n");
        send(key, file).then().statusCode(503).body("code", equalTo("unavailable"));
        assertThat(table(first).getList("figures")).isEmpty();

        assessments.open("late-" + first, Assessment.Phase.CONFIRM, 1);
        send(key, file).then().statusCode(200).body("summary.agencies", equalTo(2));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void only_administrators_send_files(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 200;
            default -> 403;
        };

        caller.asks(first)
                .contentType(BulkUpload.CSV)
                .header("Idempotency-Key", key())
                .body(filled("agency_code,node,score\n%1$s,9,100\n"))
                .post(ADDRESS)
                .then()
                .statusCode(expected);
    }

    private String filled(String rows) {
        return rows.formatted(first, second, "n".repeat(501));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Response send(String rows) {
        return send(key(), filled(rows));
    }

    private Response send(String key, String file) {
        return admin().header("Idempotency-Key", key).body(file).post(ADDRESS);
    }

    private Response ndjson(String rows) {
        return Callers.ADMIN
                .asks(first)
                .contentType(BulkUpload.NDJSON)
                .header("Idempotency-Key", key())
                .body(filled(rows).getBytes(StandardCharsets.UTF_8))
                .post(ADDRESS);
    }

    private RequestSpecification admin() {
        return Callers.ADMIN.asks(first).contentType("text/csv; charset=UTF-8");
    }

    private Response undo(Response imported) {
        return Callers.ADMIN.asks(first).delete("/api/v1/imports/" + imported.path("id"));
    }

    private static String score(String agency) {
        return "/api/v1/scores/2568/" + agency;
    }

    private static JsonPath sheet(String agency) {
        return Callers.ADMIN.asks(agency).get(score(agency)).jsonPath();
    }

    private static JsonPath table(String agency) {
        return Callers.ADMIN.asks(agency).get(score(agency) + "/published").jsonPath();
    }

    private static Map<String, Object> figure(JsonPath table, String node) {
        return table.getMap("figures.find { it.node == '" + node + "' }");
    }

    private static JsonPath awaitDerived(String agency, String node, String derived) {
        return await().atMost(PATIENCE)
                .until(
                        () -> sheet(agency),
                        sheet -> derived.equals(sheet.getString("nodes.find { it.node == '" + node + "' }.derived")));
    }

    /** Deletes at most ten of the rows that are staged for an import; tells how many. */
    private int discard(Response imported) {
        UUID importId = id(imported);
        return QuarkusTransaction.requiringNew().call(() -> published.discard(importId, 10));
    }

    private static UUID id(Response imported) {
        String id = imported.path("id");
        return UUID.fromString(id.substring(id.indexOf('-') + 1));
    }
}
