package org.sucharit.reporting.report.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.report.AnalysisDerivation;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.Reports;
import org.sucharit.reporting.testsupport.MeasuresPeer;
import org.sucharit.reporting.testsupport.ReportSetting;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(MeasuresPeer.class)
class PublicationQuarkusTest {

    private static final long LATER = 1_900_000_000_000_000L;

    @Inject
    SnapshotIntake intake;

    @Inject
    Snapshots snapshots;

    @Inject
    EntityManager entities;

    @Inject
    Reports reports;

    @Inject
    AnalysisDerivation derivation;

    private ReportSetting setting;
    private long version;

    @BeforeEach
    void write() {
        setting = new ReportSetting(intake).announced();
        version = setting.written(5).getLong("version");
    }

    @Test
    void what_was_published_can_be_read_by_anyone_at_an_address_that_stays() {
        given().get(path("")).then().statusCode(404);

        publish(Map.of("version", version))
                .then()
                .statusCode(201)
                .header("Location", containsString(path("/1")))
                .body("number", equalTo(1))
                .body("corrects", nullValue())
                .body("address", equalTo("https://ita.example" + path("/1")))
                .body("files.format", hasItems("html", "pdf", "docx", "xlsx"));

        byte[] pdf = given().get(path("/1?format=pdf"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", containsString("immutable"))
                .extract()
                .asByteArray();
        String sha256 = given().get(path("?format=json"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("files.find { it.format == 'pdf' }.sha256");
        assertThat(Fingerprint.of(pdf)).isEqualTo(sha256);
        given().header("If-None-Match", "\"" + sha256 + "\"")
                .get(path("/1?format=pdf"))
                .then()
                .statusCode(304);
        given().get(path("")).then().statusCode(200).contentType("text/html;charset=utf-8");
        Callers.OFFICER.asks(setting.agency()).get(setting.address()).then().body("state", equalTo("published"));
        Report told = told();
        assertThat(told.state()).isEqualTo(Report.State.PUBLISHED);
        assertThat(told.published().path()).isEqualTo(path("/1"));
        assertThat(told.published().files()).extracting(Report.File::sha256).contains(sha256);
    }

    @Test
    void a_later_score_changes_nothing_of_what_was_published_until_a_correction_says_why() {
        publish(Map.of("version", version)).then().statusCode(201);
        byte[] before = given().get(path("?format=pdf")).asByteArray();

        long corrected = setting.scoreOf("OIT.o1", "99.99", LATER).getLong("version");

        assertThat(given().get(path("?format=pdf")).asByteArray()).isEqualTo(before);
        publish(Map.of("version", version)).then().statusCode(409).body("detail", containsString("newer version"));
        List<Map<String, String>> waivers = standing();
        publish(Map.of("version", corrected, "waivers", waivers))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/correction"));
        publish(Map.of("version", corrected, "waivers", waivers, "correction", "คะแนนข้อ o1 แก้ไขแล้ว"))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("corrects", equalTo(1))
                .body("waivers.size()", equalTo(waivers.size()));
        assertThat(given().get(path("?format=pdf")).asByteArray()).isNotEqualTo(before);
        assertThat(given().get(path("/1?format=pdf")).asByteArray()).isEqualTo(before);
        given().get(setting.address() + "/publications")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(2, 1)))
                .body("items[0].correction", equalTo("คะแนนข้อ o1 แก้ไขแล้ว"));
    }

    @Test
    void a_version_whose_score_has_moved_on_is_torn_until_its_plan_follows() {
        setting.score(LATER);

        check().body("publishable", equalTo(false)).body("refusals", equalTo(List.of()));
        publish(Map.of("version", version)).then().statusCode(422).body("violations.code", hasItem("torn"));
    }

    @Test
    void files_are_kept_of_what_is_current_or_published_and_rendered_again_of_what_is_not() {
        long first = setting.scoreOf("OIT.o1", "71.11", LATER).getLong("version");
        byte[] pdf = pdf(first);
        assertThat(kept(first)).isEqualTo(1);

        long second = setting.scoreOf("OIT.o1", "71.12", LATER + 10).getLong("version");
        assertThat(kept(first)).isZero();
        assertThat(pdf(first)).isEqualTo(pdf);
        assertThat(kept(first)).isZero();

        publish(Map.of("version", second, "waivers", standing())).then().statusCode(201);
        setting.scoreOf("OIT.o1", "71.13", LATER + 20);
        assertThat(kept(second)).isEqualTo(Format.values().length);
    }

    @Test
    void files_kept_of_what_was_superseded_before_there_was_a_rule_are_dropped() throws IOException {
        // Nobody else has documents with these figures.
        long before = setting.scoreOf("OIT.o1", "97.31", LATER).getLong("version");
        long now = setting.scoreOf("OIT.o1", "97.32", LATER + 10).getLong("version");
        sql("insert into report_file (content_hash, edition, format, data) select content_hash, 'old', 'pdf', ''"
                + " from report where subject = '" + setting.agency() + "' and kind = 'analysis' and version in ("
                + before + ", " + now + ")");
        assertThat(kept(before)).isEqualTo(1);

        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V12__files_of_superseded.sql")) {
            sql(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }

        assertThat(kept(before)).isZero();
        assertThat(kept(now)).isEqualTo(1);
    }

    @Test
    void what_was_published_before_links_were_recorded_tells_nothing_of_them() {
        publish(Map.of("version", version)).then().statusCode(201).body("uncheckedLinks", equalTo(List.of()));
        sql("update publication set unchecked_links = null where subject = '" + setting.agency() + "'");

        given().get(path("/1?format=json")).then().statusCode(200).body("uncheckedLinks", nullValue());
    }

    @Test
    void what_contradicts_itself_is_not_published_unless_the_executive_says_why() {
        MeasuresPeer.FOREIGN.add(setting.agency());

        check().body("publishable", equalTo(false))
                .body("contradictions.rule", equalTo(List.of("another-agency")))
                .body("contradictions[0].message.th", notNullValue());
        publish(Map.of("version", version))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("another-agency"))
                .body("violations[0].pointer", equalTo("/measures/1/measure"));
        given().get(path("")).then().statusCode(404);

        Map<String, String> idle = Map.of("contradiction", "0000", "reason", "ไม่มี");
        Map<String, String> waiver = Map.of(
                "contradiction", standing().getFirst().get("contradiction"), "reason", "เป็นหน่วยงานที่ร่วมโครงการ");
        publish(Map.of("version", version, "waivers", List.of(waiver, idle)))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("waives-nothing"));
        publish(Map.of("version", version, "waivers", List.of(waiver))).then().statusCode(201);
        given().get(path("/1?format=json")).then().body("waivers[0].reason", equalTo("เป็นหน่วยงานที่ร่วมโครงการ"));
    }

    @Test
    void links_that_could_not_be_asked_for_stand_in_the_record() {
        Callers.OFFICER
                .asks(setting.agency())
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("text", "ดู https://host.example/plan"))
                .put(setting.address() + "/passages/introduction")
                .then()
                .statusCode(200);
        long written = setting.await(report -> report.getList("causes").equals(List.of("passages")))
                .getLong("version");

        check().body("publishable", equalTo(true))
                .body("refusals", equalTo(List.of()))
                .body("uncheckedLinks", equalTo(List.of("https://host.example/plan")));
        publish(Map.of("version", written)).then().statusCode(201);
        given().get(path("/1?format=json"))
                .then()
                .body("uncheckedLinks", equalTo(List.of("https://host.example/plan")));
    }

    @Test
    void where_the_texts_cannot_be_checked_nothing_is_published() {
        MeasuresPeer.SILENT.add(setting.agency());

        publish(Map.of("version", version)).then().statusCode(503).header("Retry-After", notNullValue());
        given().get(path("")).then().statusCode(404);
    }

    @Test
    void a_report_on_a_plan_that_was_withdrawn_says_so_and_is_published_by_nobody() {
        // Of a plan that is withdrawn it knows nothing.
        MeasuresPeer.SILENT.add(setting.agency());
        setting.plan(5, 7, Plan.State.WITHDRAWN);

        Callers.OFFICER.asks(setting.agency()).get(setting.address()).then().body("state", equalTo("withdrawn"));
        check().body("publishable", equalTo(false))
                .body("refusals.reason", equalTo(List.of("plan-withdrawn")))
                .body("contradictions", equalTo(List.of()));
        publish(Map.of("version", version)).then().statusCode(409).body("detail", containsString("plan was withdrawn"));
        given().get(path("")).then().statusCode(404);
    }

    @Test
    void a_plan_that_is_begun_anew_on_another_result_leaves_the_report_withdrawn() {
        MeasuresPeer.SILENT.add(setting.agency());
        setting.plan(5, 7, Plan.State.WITHDRAWN);
        setting.begunAnew(2569, 2569, 8);

        Callers.OFFICER.asks(setting.agency()).get(setting.address()).then().body("state", equalTo("withdrawn"));
        publish(Map.of("version", version)).then().statusCode(409).body("detail", containsString("plan was withdrawn"));
    }

    @Test
    void a_plan_that_is_a_draft_again_is_another_than_what_was_carried_out() {
        MeasuresPeer.SILENT.add(setting.agency());
        long written = setting.implemented(2570, 6).getLong("version");
        setting.begunAnew(2570, 2568, 8);

        Callers.OFFICER
                .asks(setting.agency())
                .get(setting.implementation(2570))
                .then()
                .body("state", equalTo("withdrawn"));
        publish(setting.implementation(2570), Map.of("version", written))
                .then()
                .statusCode(409)
                .body("detail", containsString("plan was withdrawn"));
    }

    @Test
    void what_was_published_stays_published_when_its_plan_is_withdrawn() {
        publish(Map.of("version", version)).then().statusCode(201);

        setting.plan(5, 7, Plan.State.WITHDRAWN);

        Callers.OFFICER.asks(setting.agency()).get(setting.address()).then().body("state", equalTo("published"));
        given().get(path("")).then().statusCode(200);
    }

    @Test
    void a_plan_that_is_a_draft_stands_in_the_way_until_it_is_approved_or_the_executive_says_why() {
        setting.plan(5, 7, Plan.State.DRAFT);
        List<Map<String, String>> waivers = standing();
        publish(Map.of("version", version))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("plan-draft")));

        setting.plan(5, 8, Plan.State.APPROVED);
        assertThat(standing()).isEmpty();

        setting.plan(5, 9, Plan.State.DRAFT);
        publish(Map.of("version", version, "waivers", waivers))
                .then()
                .statusCode(201)
                .body("waivers.rule", equalTo(List.of("plan-draft")));
    }

    @Test
    void a_score_that_is_not_announced_is_told_to_nobody() {
        ReportSetting secret = new ReportSetting(intake);
        long unannounced = secret.written(5).getLong("version");

        Callers.EXECUTIVE
                .asks(secret.agency())
                .get(secret.address() + "/check")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(false))
                .body("refusals.reason", equalTo(List.of("unannounced")))
                .body("refusals[0].message.th", notNullValue())
                .body("contradictions", equalTo(List.of()));
        // Nothing else is looked at before.
        MeasuresPeer.SILENT.add(secret.agency());
        Callers.EXECUTIVE
                .asks(secret.agency())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("version", unannounced))
                .post(secret.address() + "/publications")
                .then()
                .statusCode(409)
                .body("detail", containsString("not announced"));
        given().get("/published/2568/" + secret.agency() + "/analysis").then().statusCode(404);
    }

    @Test
    void what_a_derivation_overtakes_while_it_waits_to_be_published_is_not_published() throws Exception {
        Response answer = publishedWhile(() -> {
            awaitWaiting(1);
            setting.score(LATER);
            setting.plan(LATER, LATER + 1);
            derivation.derive("2568/" + setting.agency());
        });

        answer.then().statusCode(409);
        given().get(path("")).then().statusCode(404);
        setting.await(report -> report.getLong("scoreVersion") == LATER);
        assertThat(told().published()).isNull();
        assertThat(told().content().scoreVersion()).isEqualTo(LATER);
    }

    @Test
    void a_plan_withdrawn_while_its_report_waits_to_be_published_is_not_published() throws Exception {
        Response answer = publishedWhile(() -> {
            awaitWaiting(1);
            setting.plan(5, 7, Plan.State.WITHDRAWN);
        });

        answer.then().statusCode(409);
        given().get(path("")).then().statusCode(404);
        Callers.OFFICER.asks(setting.agency()).get(setting.address()).then().body("state", equalTo("withdrawn"));
    }

    @Test
    void a_derivation_that_waits_for_a_publication_supersedes_nothing_of_it() throws Exception {
        Response answer = publishedWhile(() -> {
            awaitWaiting(1);
            QuarkusTransaction.requiringNew().run(() -> {
                setting.score(LATER);
                setting.plan(LATER, LATER + 1);
            });
            awaitWaiting(2);
        });

        answer.then().statusCode(201).body("version", equalTo(version));
        long newest =
                setting.await(report -> report.getLong("scoreVersion") == LATER).getLong("version");
        given().get(path("?format=json")).then().body("version", equalTo(version));
        Callers.OFFICER
                .asks(setting.agency())
                .get(setting.address() + "/versions")
                .then()
                .body("items.version", equalTo(List.of(newest, version)))
                .body("items.state", equalTo(List.of("current", "published")));
        assertThat(told().state()).isEqualTo(Report.State.CURRENT);
        assertThat(told().content().version()).isEqualTo(newest);
        assertThat(told().published().contentVersion()).isEqualTo(version);
    }

    @Test
    void an_implementation_report_is_published_as_any_other() {
        long written = setting.implemented(2570, 6).getLong("version");
        String published = "/published/2570/" + setting.agency() + "/implementation";

        publish(setting.implementation(2570), Map.of("version", written))
                .then()
                .statusCode(201)
                .body("address", equalTo("https://ita.example" + published + "/1"))
                .body("files.format", hasItems("html", "pdf", "docx", "xlsx"));
        for (Format format : Format.values()) {
            given().get(published + "/1?format=" + format.code())
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(format.mediaType()));
        }
        given().get(published + "/1").then().body(containsString("รายงานผลการดำเนินการ"));
        given().get(path("")).then().statusCode(404);
    }

    @Test
    void publications_that_are_lost_are_counted_on() {
        publish(Map.of("version", version)).then().statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from publication_file where subject = ?1")
                    .setParameter(1, setting.agency())
                    .executeUpdate();
            entities.createNativeQuery("delete from publication where subject = ?1")
                    .setParameter(1, setting.agency())
                    .executeUpdate();
        });

        publish(Map.of("version", version))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/correction"));
        publish(Map.of("version", version, "correction", "ฐานข้อมูลเดิมสูญหาย"))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("corrects", equalTo(1));
    }

    @Test
    void a_request_sent_again_after_the_score_moved_on_gets_the_answer_it_got() {
        String key = UUID.randomUUID().toString();
        publish(Map.of("version", version), key).then().statusCode(201);
        setting.scoreOf("OIT.o1", "99.99", LATER);

        publish(Map.of("version", version), key).then().statusCode(201).body("number", equalTo(1));
    }

    @Test
    void the_same_request_publishes_once_and_another_of_the_same_version_is_a_conflict() {
        String key = UUID.randomUUID().toString();

        publish(Map.of("version", version), key).then().statusCode(201).body("number", equalTo(1));
        publish(Map.of("version", version), key).then().statusCode(201).body("number", equalTo(1));
        check().body("publishable", equalTo(false)).body("refusals.reason", equalTo(List.of("published")));
        // Nothing else is looked at before.
        MeasuresPeer.SILENT.add(setting.agency());
        publish(Map.of("version", version)).then().statusCode(409).body("detail", containsString("published already"));
        publish(Map.of("version", 3)).then().statusCode(404);
        publish(Map.of()).then().statusCode(422);
        given().get(path("/2")).then().statusCode(404);
        given().get(path("/1?format=odt")).then().statusCode(422);
    }

    @Test
    void only_the_agencys_executive_publishes() {
        for (Callers caller : Callers.values()) {
            int status = caller.asks(setting.agency())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body(Map.of("version", version))
                    .post(setting.address() + "/publications")
                    .statusCode();

            assertThat(status)
                    .as(caller.name())
                    .isIn(
                            switch (caller) {
                                // The second of them comes too late.
                                case ADMIN, EXECUTIVE -> List.of(201, 409);
                                case ANONYMOUS, FOREIGN -> List.of(401);
                                default -> List.of(403);
                            });
        }
    }

    private byte[] pdf(long of) {
        return Callers.OFFICER
                .asks(setting.agency())
                .get(setting.address() + "/versions/" + of + "?format=pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    /** How many files of a version are kept. */
    private long kept(long of) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                        "select count(*) from report_file join report using (content_hash)"
                                + " where subject = ?1 and version = ?2 and kind = 'analysis'",
                        Long.class)
                .setParameter(1, setting.agency())
                .setParameter(2, of)
                .getSingleResult());
    }

    private ValidatableResponse check() {
        return Callers.EXECUTIVE
                .asks(setting.agency())
                .get(setting.address() + "/check")
                .then()
                .statusCode(200);
    }

    /** What stands in the way, each waived. */
    private List<Map<String, String>> standing() {
        List<Map<String, String>> found = check().body("contradictions.rule", not(hasItem("torn")))
                .extract()
                .jsonPath()
                .getList("contradictions");
        return found.stream()
                .map(each -> Map.of("contradiction", each.get("id"), "reason", "ตรวจแล้ว"))
                .toList();
    }

    private Response publish(Map<String, ?> body) {
        return publish(body, UUID.randomUUID().toString());
    }

    private Response publish(Map<String, ?> body, String key) {
        return publish(setting.address(), body, key);
    }

    private Response publish(String address, Map<String, ?> body) {
        return publish(address, body, UUID.randomUUID().toString());
    }

    private Response publish(String address, Map<String, ?> body, String key) {
        return Callers.EXECUTIVE
                .asks(setting.agency())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(address + "/publications");
    }

    /** Publishes the version while something else is done by whoever holds the document. */
    private Response publishedWhile(Runnable holding) throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            return QuarkusTransaction.requiringNew()
                    .timeout(120)
                    .call(() -> {
                        reports.lock(new ReportKey(2568, setting.agency(), Report.Kind.ANALYSIS));
                        Future<Response> answer = threads.submit(() -> publish(Map.of("version", version)));
                        holding.run();
                        return answer;
                    })
                    .get();
        }
    }

    /** Until so many wait for whoever holds the document. */
    private void awaitWaiting(long count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .until(
                        () -> (Long) entities.createNativeQuery(
                                        "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                                                + " and objid::bigint = hashtext(?1)::bigint & 4294967295",
                                        Long.class)
                                .setParameter(1, "2568/" + setting.agency() + "/analysis")
                                .getSingleResult(),
                        waiting -> waiting >= count);
    }

    /** What the world was last told of the document. */
    private Report told() {
        return QuarkusTransaction.requiringNew()
                .call(() -> snapshots
                        .find(Topics.REPORT, "2568/" + setting.agency() + "/analysis")
                        .orElseThrow());
    }

    private String path(String rest) {
        return "/published/2568/" + setting.agency() + "/analysis" + rest;
    }
}
