package org.sucharit.kit.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class ImportsQuarkusTest {

    private static final String IMPORTS = "/api/v1/imports";
    private static final String GOOD = "name,score\nสมชาย,50\nสมหญิง,100\n";

    private final String topic = UUID.randomUUID().toString();

    @Inject
    Notes notes;

    @Inject
    ImportSweeper sweeper;

    @Test
    void a_good_file_counts_and_says_what_became_of_it() {
        String id = post(GOOD)
                .then()
                .statusCode(200)
                .body("kind", equalTo("notes"))
                .body("target", equalTo("notes/" + topic))
                .body("state", equalTo("committed"))
                .body("rows", equalTo(2))
                .body("committedRows", equalTo(2))
                .body("violations", equalTo(0))
                .body("summary.notes", equalTo(2))
                .body("id", startsWith("reporting-"))
                .extract()
                .path("id");

        assertThat(notes.count(topic)).isEqualTo(2);
        officer()
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .body("bytes", equalTo(GOOD.getBytes(StandardCharsets.UTF_8).length))
                .body("finishedAt", notNullValue())
                .body("links.self", equalTo(IMPORTS + "/" + id));
    }

    @Test
    void a_row_that_breaks_a_rule_takes_all_others_with_it() {
        ValidatableResponse answer = problem(post("name,score\na,1\nb,many\n\nc,3,4\n"), 422, "invalid")
                .body("violations.line", contains(3, 5))
                .body("violations.code", contains("no-score", "field-count"))
                .body("violations[0].column", equalTo("score"));

        assertThat(notes.count(topic)).isZero();
        officer()
                .get(answer.extract().<String>path("more"))
                .then()
                .statusCode(200)
                .body("items.line", contains(3, 5))
                .body("next", equalTo(null));
    }

    @Test
    void good_rows_are_taken_where_that_is_asked_for() {
        partial("name,score\na,1\nb,many\nc,3\n")
                .then()
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("committedRows", equalTo(2))
                .body("violations", equalTo(1))
                .body("summary.notes", equalTo(2));
        problem(partial("name,score\nb,many\n"), 422, "invalid");
    }

    @Test
    void a_dry_run_needs_no_key_and_takes_nothing() {
        officer()
                .contentType(BulkUpload.CSV)
                .queryParam("dryRun", true)
                .body(GOOD.getBytes(StandardCharsets.UTF_8))
                .post(address())
                .then()
                .statusCode(200)
                .body("state", equalTo("checked"))
                .body("committedRows", equalTo(2));

        assertThat(notes.count(topic)).isZero();
    }

    @Test
    void whether_a_file_counts_is_not_left_open() {
        for (String asked : List.of("dryRun", "partial")) {
            problem(
                            officer()
                                    .contentType(BulkUpload.CSV)
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .queryParam(asked, "")
                                    .body(GOOD.getBytes(StandardCharsets.UTF_8))
                                    .post(address()),
                            422,
                            "invalid")
                    .body("violations.pointer", contains(asked));
        }
        assertThat(notes.count(topic)).isZero();
    }

    @Test
    void all_violations_can_be_read_page_by_page() {
        String file = "name,score\n" + "a,many\n".repeat(2_500);
        ValidatableResponse answer = problem(post(file), 422, "invalid")
                .body("violations", hasSize(1_000))
                .body("detail", startsWith("2500 mistakes in 2500 lines"));
        String more = answer.extract().path("more");

        List<Integer> lines = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification page = officer().queryParam("limit", 200);
            Response read = (after == null ? page : page.queryParam("after", after)).get(more);
            lines.addAll(read.then().statusCode(200).extract().path("items.line"));
            after = read.path("next");
        } while (after != null);

        assertThat(lines).isEqualTo(IntStream.rangeClosed(2, 2_501).boxed().toList());
    }

    @Test
    void the_same_file_under_the_same_key_gets_the_same_answer_and_counts_once() {
        String key = key();
        String first = send(key, GOOD).then().statusCode(200).extract().asString();

        send(key, GOOD).then().statusCode(200).body(equalTo(first));
        problem(send(key, GOOD + "c,1\n"), 409, "conflict");
        assertThat(notes.count(topic)).isEqualTo(2);
    }

    @Test
    void the_same_content_under_another_key_counts_once_also_when_packed_otherwise() {
        String first = post(GOOD).then().statusCode(200).extract().path("id");

        officer()
                .header("Idempotency-Key", key())
                .header("Content-Encoding", "gzip")
                .contentType(BulkUpload.CSV)
                .body(Gzip.of(GOOD.getBytes(StandardCharsets.UTF_8)))
                .post(address())
                .then()
                .statusCode(200)
                .body("id", equalTo(first))
                .body("state", equalTo("committed"));
        assertThat(notes.count(topic)).isEqualTo(2);
    }

    @Test
    void a_rejected_file_may_be_corrected_under_its_key() {
        String key = key();
        problem(send(key, "name,score\na,many\n"), 422, "invalid");

        send(key, GOOD).then().statusCode(200).body("state", equalTo("committed"));
    }

    @Test
    void replicas_racing_with_one_file_count_it_once() throws Exception {
        String same = key();
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                String key = i % 2 == 0 ? same : key();
                answers.add(clients.submit(() -> await().until(() -> send(key, GOOD), r -> r.statusCode() != 503)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("id")));
            }
        }
        List<String> ids = new ArrayList<>();
        for (Future<String> answer : answers) {
            ids.add(answer.get());
        }

        assertThat(ids).hasSize(6).containsOnly(ids.getFirst());
        assertThat(notes.count(topic)).isEqualTo(2);
    }

    @Test
    void an_import_is_undone_as_a_whole_and_may_then_be_sent_again() {
        String id = post(GOOD).then().extract().path("id");

        officer().delete(IMPORTS + "/" + id).then().statusCode(200).body("state", equalTo("undone"));
        assertThat(notes.count(topic)).isZero();
        officer().delete(IMPORTS + "/" + id).then().statusCode(200).body("state", equalTo("undone"));

        post(GOOD).then().statusCode(200).body("id", not(equalTo(id)));
        assertThat(notes.count(topic)).isEqualTo(2);
    }

    @Test
    void an_import_that_does_not_count_or_on_which_much_is_built_is_not_undone() {
        String rejected = importOf(problem(post("name,score\na,many\n"), 422, "invalid"));
        problem(officer().delete(IMPORTS + "/" + rejected), 409, "conflict");

        String archived =
                send("archived", key(), GOOD + key() + ",1\n").then().extract().path("id");
        problem(officer().delete(IMPORTS + "/" + archived), 409, "conflict")
                .body("detail", equalTo("This topic is archived."));
        officer().get(IMPORTS + "/" + archived).then().body("state", equalTo("committed"));
    }

    @Test
    void what_can_no_longer_be_committed_is_rejected() {
        String key = key();
        problem(send("locked", key, GOOD), 409, "conflict").body("detail", equalTo("This topic is locked."));

        assertThat(notes.count("select count(*) from import where idempotency_key = ? and state = 'rejected'", key))
                .isEqualTo(1);
    }

    @Test
    void imports_are_seen_by_their_sender_and_an_administrator_alone() {
        String id = post(GOOD).then().extract().path("id");
        RequestSpecification other = given().auth().oauth2(TestTokens.officer("other"));

        problem(other.get(IMPORTS + "/" + id), 403, "forbidden");
        problem(given().get(IMPORTS + "/" + id), 401, "unauthenticated");
        given().auth()
                .oauth2(TestTokens.officer("other"))
                .get(IMPORTS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        given().auth()
                .oauth2(TestTokens.admin())
                .get(IMPORTS)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id));
        problem(officer().get(IMPORTS + "/assessment-" + UUID.randomUUID()), 404, "not-found");
        problem(officer().get(IMPORTS + "/reporting-1-1-1-1-1"), 404, "not-found");
    }

    @Test
    void who_may_not_send_such_files_any_more_takes_none_back() {
        String id = send(topic, key(), GOOD).then().extract().path("id");
        UUID stored = UUID.fromString(id.substring(id.indexOf('-') + 1));
        notes.update("update import set caller = 'executive-a' where id = ?", stored);

        RequestSpecification sender = given().auth().oauth2(TestTokens.executive("a"));
        sender.get(IMPORTS + "/" + id).then().statusCode(200);
        problem(given().auth().oauth2(TestTokens.executive("a")).delete(IMPORTS + "/" + id), 403, "forbidden");

        assertThat(notes.count(topic)).isEqualTo(2);
        given().auth()
                .oauth2(TestTokens.admin())
                .delete(IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("undone"));
    }

    @Test
    void the_list_is_newest_first_by_pages_and_by_state() {
        String first = post(GOOD).then().extract().path("id");
        String second = importOf(problem(post("name,score\na,many\n"), 422, "invalid"));

        officer()
                .queryParam("limit", 1)
                .get(IMPORTS)
                .then()
                .body("items.id", contains(second))
                .body("next", equalTo(second));
        officer().queryParam("after", second).get(IMPORTS).then().body("items[0].id", equalTo(first));
        officer().queryParam("state", "committed").get(IMPORTS).then().body("items[0].id", equalTo(first));
        problem(officer().queryParam("state", "lost").get(IMPORTS), 422, "invalid");
    }

    @Test
    void what_a_killed_process_left_is_interrupted_and_discarded_step_by_step() {
        UUID id = UUID.randomUUID();
        String key = key();
        notes.update(
                "insert into import (id, kind, target, caller, idempotency_key, partial, dry_run, counts_once, state,"
                        + " heartbeat_at) values (?, 'notes', ?, 'officer-a', ?, false, false, true, 'receiving',"
                        + " now() - interval '11 minutes')",
                id,
                "notes/" + topic,
                key);
        notes.update("insert into note_staged select ?, n, 'a', 1 from generate_series(1, 250) n", id);
        problem(send(key, GOOD), 503, "unavailable").header("Retry-After", notNullValue());

        sweeper.sweep();
        officer().get(IMPORTS + "/reporting-" + id).then().body("state", equalTo("interrupted"));
        assertThat(notes.staged(id)).as("its process may still be writing").isEqualTo(250);
        send(key, GOOD).then().statusCode(200);

        notes.update("update import set finished_at = now() - interval '11 minutes' where id = ?", id);
        sweeper.sweep();
        assertThat(notes.staged(id)).isZero();
        assertThat(notes.count(topic)).isEqualTo(2);
        assertThat(notes.count("select count(*) from import where id = ? and discarded", id))
                .isEqualTo(1);
    }

    @Test
    void an_import_that_lives_is_left_alone() {
        UUID id = UUID.randomUUID();
        notes.update(
                "insert into import (id, kind, target, caller, idempotency_key, partial, dry_run, counts_once, state)"
                        + " values (?, 'notes', ?, 'officer-a', ?, false, false, true, 'receiving')",
                id,
                "notes/" + topic,
                key());

        sweeper.sweep();

        officer().get(IMPORTS + "/reporting-" + id).then().body("state", equalTo("receiving"));
        notes.update("delete from import where id = ?", id);
    }

    @Test
    void staged_rows_of_what_does_not_count_are_discarded_and_long_after_it_is_forgotten() {
        String rejected = importOf(problem(post(GOOD + "a,many\n"), 422, "invalid"));
        UUID id = ImportId.parse(rejected, "reporting").id();
        assertThat(notes.staged(id)).isEqualTo(2);

        sweeper.sweep();
        assertThat(notes.staged(id)).isZero();
        officer().get(IMPORTS + "/" + rejected).then().statusCode(200);

        notes.update("update import set finished_at = now() - interval '31 days' where id = ?", id);
        sweeper.sweep();
        problem(officer().get(IMPORTS + "/" + rejected), 404, "not-found");
    }

    @Test
    void columns_come_in_any_order_with_a_mark_and_windows_line_ends_and_quotes() {
        post("\uFEFFremark,score,name\r\n\"a \"\"b\"\",\r\nc\",7,ก\r\n,8,ข\r\n")
                .then()
                .statusCode(200)
                .body("rows", equalTo(2));
        assertThat(notes.count("select sum(score) from note where topic = ? and name in ('ก', 'ข')", topic))
                .isEqualTo(15);
    }

    @Test
    void lines_of_json_are_the_same_rows() {
        officer()
                .header("Idempotency-Key", key())
                .contentType(BulkUpload.NDJSON)
                .body("{\"name\":\"ก\",\"score\":7}\r\n\n{\"score\":\"8\",\"name\":\"ข\",\"remark\":null}"
                        .getBytes(StandardCharsets.UTF_8))
                .post(address())
                .then()
                .statusCode(200)
                .body("rows", equalTo(2));
    }

    @Test
    void other_types_and_encodings_are_refused() {
        problem(
                officer()
                        .header("Idempotency-Key", key())
                        .contentType("text/plain")
                        .body("a")
                        .post(address()),
                415,
                "unsupported-media-type");
        problem(
                officer()
                        .header("Idempotency-Key", key())
                        .header("Content-Encoding", "br")
                        .contentType(BulkUpload.CSV)
                        .body(GOOD.getBytes(StandardCharsets.UTF_8))
                        .post(address()),
                415,
                "unsupported-media-type");
        problem(
                        officer()
                                .contentType(BulkUpload.CSV)
                                .body(GOOD.getBytes(StandardCharsets.UTF_8))
                                .post(address()),
                        422,
                        "invalid")
                .body("violations.pointer", contains("Idempotency-Key"));
    }

    @Test
    void a_file_may_be_larger_than_any_other_body() {
        String file = "name,score\n"
                + IntStream.range(0, 200_000)
                        .mapToObj(i -> "name " + i + "," + i % 100 + "\n")
                        .collect(Collectors.joining());
        assertThat(file.length()).isGreaterThan(2 * 1024 * 1024);

        post(file).then().statusCode(200).body("committedRows", equalTo(200_000));

        assertThat(notes.count(topic)).isEqualTo(200_000);
    }

    private Response post(String csv) {
        return send(key(), csv);
    }

    private Response send(String key, String csv) {
        return send(topic, key, csv);
    }

    private static Response send(String topic, String key, String csv) {
        return officer()
                .header("Idempotency-Key", key)
                .contentType(BulkUpload.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/notes/" + topic);
    }

    private Response partial(String csv) {
        return officer()
                .header("Idempotency-Key", key())
                .queryParam("partial", true)
                .contentType(BulkUpload.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(address());
    }

    private String address() {
        return "/api/v1/notes/" + topic;
    }

    private static String importOf(ValidatableResponse problem) {
        String more = problem.body("more", endsWith("/violations")).extract().path("more");
        return more.substring(IMPORTS.length() + 1, more.length() - "/violations".length());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(TestTokens.officer("a"));
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", not(containsString("java")));
    }
}
