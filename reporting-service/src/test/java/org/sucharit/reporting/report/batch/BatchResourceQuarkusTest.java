package org.sucharit.reporting.report.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.runtime.Loop;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.report.FileRepository;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.ReportSetting;
import org.sucharit.reporting.testsupport.TestProvinces;
import org.sucharit.reporting.writing.Writing;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class BatchResourceQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    SnapshotIntake intake;

    @Inject
    DataSource dataSource;

    @Inject
    Batches batches;

    @Inject
    BatchRepository repository;

    @Inject
    BatchConfig config;

    @Inject
    FileRepository files;

    /** No other test has documents in it. */
    private String province;

    private final List<String> agencies = new ArrayList<>();

    private final List<ReportSetting> written = new ArrayList<>();

    @BeforeEach
    void choose() {
        province = TestProvinces.next();
    }

    @Test
    void all_documents_of_a_province_come_as_one_archive_with_a_table_of_contents() throws IOException {
        write(3);
        String own = ownDigits();

        Response made = make(Callers.ADMIN, wanted("html"), UUID.randomUUID().toString());
        String batch = made.then()
                .statusCode(201)
                .body("total", equalTo(3))
                .body("state", equalTo("waiting"))
                .body("archive", nullValue())
                .extract()
                .header("Location");
        awaitComplete(batch);
        get(batch).then().body("done", equalTo(3)).body("failed", equalTo(0)).body("archive", equalTo(path(batch)));

        Response archive = get(path(batch));
        archive.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", "attachment; filename=\"ita-analysis-2568-" + province + ".zip\"");
        byte[] whole = archive.asByteArray();
        assertThat(archive.header("Content-Length")).isEqualTo(Integer.toString(whole.length));
        Map<String, byte[]> files = files(whole);
        assertThat(files.keySet())
                .containsExactlyElementsOf(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("index.csv"),
                                agencies.stream().sorted().map(code -> "Phang-Nga/" + code + "-analysis-2568.html"))
                        .toList());
        List<String> rows = new String(files.get("index.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            String[] cells = row.split(",", -1);
            assertThat(cells[6]).isEqualTo(Fingerprint.of(files.get(cells[0])));
        });
        assertThat(new String(files.get("Phang-Nga/" + own + "-analysis-2568.html"), StandardCharsets.UTF_8))
                .as("each document is written as its agency writes")
                .contains("2568")
                .doesNotContain("๒๕๖๘");
        assertThat(get(path(batch)).asByteArray()).isEqualTo(whole);
    }

    /** An agency whose documents have Arabic digits. */
    private String ownDigits() {
        String agency = agencies.getFirst();
        Callers.EXECUTIVE
                .asks(agency)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("digits", "arabic"))
                .put("/api/v1/templates/" + agency)
                .then()
                .statusCode(200);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> get("/api/v1/reports/2568/" + agency + "/analysis")
                                .jsonPath()
                                .getList("causes"),
                        List.of("template")::equals);
        return agency;
    }

    @Test
    void a_broken_download_goes_on_where_it_ended_even_when_the_files_were_cleared_away() {
        String batch = complete(2, "html");
        Response first = get(path(batch));
        byte[] whole = first.asByteArray();
        String tag = first.header("ETag");
        sql("delete from report_file");

        Callers.ADMIN
                .asks("x")
                .header("If-None-Match", tag)
                .get(path(batch))
                .then()
                .statusCode(304);
        Response rest = range(batch, "bytes=1000-", tag);
        rest.then()
                .statusCode(206)
                .header("Content-Range", "bytes 1000-" + (whole.length - 1) + "/" + whole.length)
                .header("Content-Length", Integer.toString(whole.length - 1000));
        assertThat(rest.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 1000, whole.length));
        assertThat(range(batch, "bytes=-30", null).asByteArray())
                .isEqualTo(Arrays.copyOfRange(whole, whole.length - 30, whole.length));
        assertThat(range(batch, "bytes=10-19", "\"another\"")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(whole);
        range(batch, "bytes=" + whole.length + "-", null)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + whole.length)
                .contentType("application/problem+json");
    }

    @Test
    void who_reads_slowly_keeps_no_transaction_open() throws IOException {
        BatchArchive archive = batches.archive(id(complete(2, "html")));
        ByteArrayOutputStream read = new ByteArrayOutputStream();

        archive.write(0, archive.length(), new OutputStream() {

            @Override
            public void write(int b) {
                read.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                assertThat(QuarkusTransaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
                read.write(bytes, offset, length);
            }
        });

        assertThat(read.size()).isEqualTo((int) archive.length());
    }

    @Test
    void what_a_killed_process_had_on_lease_is_rendered_by_another() {
        write(2);
        List<Batch.Claim> had = new ArrayList<>();
        UUID batch = leased(had);

        assertThat(had).hasSize(2);
        get(BatchView.PATH + batch).then().body("state", equalTo("waiting"));
        get(BatchView.PATH + batch + "/archive").then().statusCode(409).body("detail", startsWith("0 of 2"));

        sql("update batch_item set leased_until = now() - interval '1 second' where batch = '" + batch + "'");
        awaitComplete(BatchView.PATH + batch);
        long bytes = get(BatchView.PATH + batch).jsonPath().getLong("bytes");
        repository.done(had.getFirst(), new Batch.Made(1, 1, "stale"));

        get(BatchView.PATH + batch).then().body("bytes", equalTo((int) bytes));
    }

    @Test
    void two_workers_never_have_the_same_document() {
        write(2);
        List<Batch.Claim> had = new ArrayList<>();
        UUID batch = leased(had);
        had.forEach(claim -> repository.release(claim, Duration.ofHours(1)));
        sql("update batch_item set leased_until = '-infinity', tries = 4 where batch = '" + batch + "' and number = 1");

        // One open transaction has the row; the other looks past it.
        QuarkusTransaction.requiringNew().run(() -> {
            List<Batch.Claim> mine = repository.claim(10, 5, Duration.ofMinutes(1));
            List<Batch.Claim> other =
                    QuarkusTransaction.requiringNew().call(() -> repository.claim(10, 5, Duration.ofMinutes(1)));
            List<Integer> taken = new ArrayList<>();
            mine.forEach(claim -> taken.add(claim.item().number()));
            other.forEach(claim -> taken.add(claim.item().number()));
            assertThat(taken).doesNotHaveDuplicates();
        });
        batches.delete(batch);
    }

    @Test
    void a_document_that_ends_its_process_takes_no_other_with_it() {
        write(2);
        UUID batch = QuarkusTransaction.requiringNew().call(() -> {
            List<Batch.Claim> had = new ArrayList<>();
            UUID made = leased(had);
            for (int killed = 0; killed < 5; killed++) {
                assertThat(repository.begin(had.getFirst(), Duration.ofHours(1)))
                        .isPresent();
                sql("update batch_item set leased_until = '-infinity' where batch = '" + made + "'");
                had.clear();
                had.addAll(claimed(made));
            }
            sql("update batch_item set leased_until = '-infinity' where batch = '" + made + "'");
            return made;
        });

        awaitComplete(BatchView.PATH + batch);

        get(BatchView.PATH + batch).then().body("done", equalTo(1)).body("failed", equalTo(1));
    }

    @Test
    void a_document_is_rendered_by_who_begins_first() {
        write(1);
        List<Batch.Claim> had = new ArrayList<>();
        UUID batch = leased(had);
        sql("update batch_item set leased_until = 'infinity' where batch = '" + batch + "'");
        Batch.Claim stalled = had.getFirst();

        Batch.Claim other = repository.begin(stalled, Duration.ofHours(1)).orElseThrow();

        assertThat(repository.begin(stalled, Duration.ofHours(1))).isEmpty();
        repository.done(stalled, new Batch.Made(1, 1, "stalled"));
        get(BatchView.PATH + batch).then().body("done", equalTo(0));
        repository.done(other, new Batch.Made(2, 2, "other"));
        get(BatchView.PATH + batch).then().body("done", equalTo(1)).body("bytes", equalTo(2));
        batches.delete(batch);
    }

    @Test
    void a_worker_that_fails_gives_back_what_it_has_not_begun() {
        write(3);
        BatchFiles none = new BatchFiles(null, null) {
            @Override
            byte[] file(Batch batch, Batch.Item item) {
                throw new OutOfMemoryError("as if");
            }
        };

        QuarkusTransaction.begin();
        try (Loop loop = new Loop("test", Duration.ofSeconds(1), self -> self.rest(Duration.ofSeconds(1)))) {
            UUID batch = leased(new ArrayList<>());
            sql("update batch_item set leased_until = '-infinity' where batch = '" + batch + "'");
            sql("update batch set created_at = '2000-01-01' where id = '" + batch + "'");

            assertThatThrownBy(() -> new BatchWorkers(config, repository, none).work(loop))
                    .isInstanceOf(OutOfMemoryError.class);

            assertThat(claimed(batch))
                    .extracting(claim -> claim.item().number(), Batch.Claim::tries)
                    .containsExactlyInAnyOrder(tuple(2, 0), tuple(3, 0));
            sql("update batch_item set leased_until = '-infinity' where batch = '" + batch + "'");
            assertThat(claimed(batch))
                    .extracting(claim -> claim.item().number(), Batch.Claim::tries)
                    .contains(tuple(1, 1));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_document_that_was_tried_too_often_is_given_up_and_the_archive_says_so() throws IOException {
        write(2);
        List<Batch.Claim> had = new ArrayList<>();
        UUID batch = QuarkusTransaction.requiringNew().call(() -> {
            UUID made = leased(had);
            sql("update batch_item set leased_until = '-infinity', tries = case number when 1 then 5 else 0 end"
                    + " where batch = '" + made + "'");
            return made;
        });

        awaitComplete(BatchView.PATH + batch);

        get(BatchView.PATH + batch)
                .then()
                .body("done", equalTo(1))
                .body("failed", equalTo(1))
                .body("failures.subject", contains(had.getFirst().item().subject()))
                .body("failures[0].reason", containsString("could not be rendered"));
        Map<String, byte[]> files =
                files(get(BatchView.PATH + batch + "/archive").asByteArray());
        assertThat(files).hasSize(2);
        assertThat(new String(files.get("index.csv"), StandardCharsets.UTF_8)).contains("could not be rendered");
    }

    @Test
    void what_an_archive_holds_is_kept_though_it_was_superseded_until_the_archive_is_forgotten() {
        write(1);
        // Nobody else has documents with these figures.
        written.getFirst().scoreOf("OIT.o1", "63.21", 1_900_000_000_000_000L);
        String batch = make(Callers.ADMIN, wanted("html"), UUID.randomUUID().toString())
                .header("Location");
        awaitComplete(batch);

        written.getFirst().scoreOf("OIT.o1", "63.22", 1_900_000_000_000_010L);
        dropUnneeded();
        assertThat(superseded()).as("rendered before").isEqualTo(1);

        sql("delete from report_file");
        byte[] archive = get(path(batch)).asByteArray();
        dropUnneeded();
        assertThat(superseded()).as("rendered since").isEqualTo(1);
        assertThat(get(path(batch)).asByteArray()).isEqualTo(archive);

        Callers.ADMIN.asks("x").delete(batch).then().statusCode(204);
        dropUnneeded();
        assertThat(superseded()).as("forgotten").isZero();
    }

    /** How many files there are of superseded versions of the first agency's report. */
    private long superseded() {
        return count("select count(*) from report_file join report using (content_hash) where subject = '"
                + agencies.getFirst() + "' and kind = 'analysis' and state = 'superseded'");
    }

    private void dropUnneeded() {
        while (files.dropUnneeded() > 0) {
            // One step is a transaction of its own.
        }
    }

    @Test
    void a_file_that_is_not_any_more_what_it_was_ends_the_download_and_is_made_anew() {
        String batch = complete(1, "html");
        byte[] before = get(path(batch)).asByteArray();
        sql("update batch_item set crc = 1 where batch = '" + id(batch) + "'");

        try {
            byte[] broken = get(path(batch)).asByteArray();
            assertThat(broken.length).isLessThan(before.length);
        } catch (Exception e) {
            assertThat(e).isInstanceOf(IOException.class);
        }

        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> Arrays.equals(get(path(batch)).asByteArray(), before));
    }

    @Test
    void a_batch_that_is_deleted_is_gone_whatever_state_it_is_in() {
        write(1);
        UUID running = leased(new ArrayList<>());
        String finished = complete(0, "html");

        for (String batch : List.of(BatchView.PATH + running, finished)) {
            Callers.ADMIN.asks("x").delete(batch).then().statusCode(204);
            get(batch).then().statusCode(404);
            Callers.ADMIN.asks("x").delete(batch).then().statusCode(404);
        }
    }

    @Test
    void an_old_batch_is_forgotten() {
        String old = complete(1, "html");
        String young = make(Callers.ADMIN, wanted("html"), UUID.randomUUID().toString())
                .header("Location");
        sql("update batch set created_at = now() - interval '8 days' where id = '" + id(old) + "'");

        repository.forget(Duration.ofDays(7));

        get(old).then().statusCode(404);
        get(young).then().statusCode(200);
    }

    @Test
    void the_same_request_makes_one_batch_and_a_bad_one_none() {
        write(1);
        String key = UUID.randomUUID().toString();
        String first = make(Callers.ADMIN, wanted("html"), key).jsonPath().getString("id");

        assertThat(make(Callers.ADMIN, wanted("html"), key).jsonPath().getString("id"))
                .isEqualTo(first);
        make(Callers.ADMIN, wanted("pdf"), key).then().statusCode(409);
        make(Callers.ADMIN, wanted("exe"), "k")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/format"));
        make(Callers.ADMIN, wanted("html"), null).then().statusCode(422);
        Map<String, Object> none = wanted("html");
        none.put("fiscalYear", 1900);
        make(Callers.ADMIN, none, "n").then().statusCode(422).body("violations[0].code", equalTo("no-reports"));
        Map<String, Object> nasty = wanted("html");
        nasty.put("province", "8'");
        nasty.put("language", "de");
        make(Callers.ADMIN, nasty, "m")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/language", "/province"));
        get(BatchView.PATH + "x").then().statusCode(404);
        get(BatchView.PATH + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void coordinators_make_batches_of_their_province_and_administrators_any() {
        new ReportSetting(intake).written(5);
        Map<String, Object> wanted = wanted("html");
        wanted.put("province", "81");
        String batch = make(Callers.ADMIN, wanted, UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        awaitComplete(batch);

        for (Callers caller : Callers.values()) {
            int allowed = refusal(caller);
            Response made = make(caller, wanted, UUID.randomUUID().toString());

            assertThat(made.statusCode()).as("%s makes", caller).isEqualTo(allowed == 0 ? 201 : allowed);
            assertThat(caller.asks("x").get(batch).statusCode())
                    .as("%s looks", caller)
                    .isEqualTo(allowed == 0 ? 200 : allowed);
            assertThat(caller.asks("x").get(path(batch)).statusCode())
                    .as("%s fetches", caller)
                    .isEqualTo(allowed == 0 ? 200 : allowed);
            if (allowed == 0) {
                caller.asks("x").delete(made.header("Location")).then().statusCode(204);
            } else {
                assertThat(caller.asks("x").delete(batch).statusCode())
                        .as("%s deletes", caller)
                        .isEqualTo(allowed);
            }
        }
    }

    private static int refusal(Callers caller) {
        return switch (caller) {
            case ADMIN, COORDINATOR -> 0;
            case ANONYMOUS, FOREIGN -> 401;
            default -> 403;
        };
    }

    @Test
    void a_coordinator_who_names_no_province_means_the_own_one() {
        new ReportSetting(intake).written(5);
        Map<String, Object> wanted = wanted("html");
        wanted.put("province", null);

        Response made = make(Callers.COORDINATOR, wanted, UUID.randomUUID().toString());

        made.then().statusCode(201).body("province", equalTo("81"));
        Callers.COORDINATOR.asks("x").delete(made.header("Location")).then().statusCode(204);
    }

    @Test
    void a_coordinator_who_also_assesses_stays_within_the_own_province() {
        new ReportSetting(intake).written(5);
        Map<String, Object> wanted = wanted("html");
        wanted.put("province", null);
        String nation = make(Callers.ADMIN, wanted, UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .body("province", nullValue())
                .extract()
                .header("Location");

        String own = assessingCoordinator()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted)
                .post("/api/v1/report-batches")
                .then()
                .statusCode(201)
                .body("province", equalTo("81"))
                .extract()
                .header("Location");

        assessingCoordinator().get(own).then().statusCode(200);
        assessingCoordinator().get(nation).then().statusCode(403);
        assessingCoordinator().get(path(nation)).then().statusCode(403);
        assessingCoordinator().delete(nation).then().statusCode(403);
        assessingCoordinator().delete(own).then().statusCode(204);
        Callers.ADMIN.asks("x").delete(nation).then().statusCode(204);
    }

    private static RequestSpecification assessingCoordinator() {
        return given().auth().oauth2(TestTokens.assessingCoordinator("81"));
    }

    @Test
    void nobody_has_more_than_a_few_batches_in_work() {
        write(1);
        String caller = "test-" + UUID.randomUUID();
        Batches.Wanted wanted =
                new Batches.Wanted(2568, Report.Kind.ANALYSIS, province, Format.HTML, Writing.Language.TH, null);

        QuarkusTransaction.begin();
        try {
            for (int i = 0; i < 4; i++) {
                batches.make(wanted, caller);
            }
            assertThatThrownBy(() -> batches.make(wanted, caller)).hasMessageContaining("4 batches in work");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void who_asks_for_many_batches_at_once_gets_no_more() throws Exception {
        write(1);
        String caller = "test-" + UUID.randomUUID();
        Batches.Wanted wanted =
                new Batches.Wanted(2568, Report.Kind.ANALYSIS, province, Format.HTML, Writing.Language.TH, null);

        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<BatchView> another = QuarkusTransaction.requiringNew().call(() -> {
                for (int i = 0; i < 4; i++) {
                    batches.make(wanted, caller);
                }
                // Nobody renders them before the other has counted them.
                sql("update batch_item set leased_until = 'infinity'"
                        + " where batch in (select id from batch where created_by = '" + caller + "')");
                Future<BatchView> asked = threads.submit(() -> batches.make(wanted, caller));
                Awaitility.await()
                        .atMost(PATIENCE)
                        .pollInSameThread()
                        .until(() -> asked.isDone()
                                || count("select count(*) from pg_locks where locktype = 'advisory'"
                                                + " and not granted and objid::bigint = hashtext('" + caller
                                                + "')::bigint & 4294967295")
                                        == 1);
                return asked;
            });

            assertThatThrownBy(another::get).hasMessageContaining("4 batches in work");
        } finally {
            sql("delete from batch where created_by = '" + caller + "'");
        }
    }

    /** So many agencies in the test's province, and their reports. */
    private void write(int count) {
        for (int i = 0; i < count; i++) {
            ReportSetting setting = new ReportSetting(intake);
            Agency agency =
                    ReportSetting.agency(setting.agency(), KhlongPhon.agency().version() + 1);
            Arrivals.arrive(
                    intake,
                    Topics.AGENCY,
                    new Agency(
                            agency.code(),
                            agency.version(),
                            agency.state(),
                            agency.name(),
                            agency.type(),
                            new Agency.Province(province, new Label("พังงา", "Phang Nga")),
                            agency.district(),
                            agency.subdistrict(),
                            agency.staffCount()));
            setting.score(5);
            setting.plan(5, 6);
            written.add(setting);
            agencies.add(setting.agency());
        }
        written.forEach(setting -> setting.await(report -> report.get("version") != null));
    }

    /** A batch of the test's province all of whose documents somebody has on lease from the beginning. */
    private UUID leased(List<Batch.Claim> had) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            UUID made = batches.make(
                            new Batches.Wanted(
                                    2568, Report.Kind.ANALYSIS, province, Format.HTML, Writing.Language.TH, null),
                            "test-" + UUID.randomUUID())
                    .id();
            had.addAll(claimed(made));
            return made;
        });
    }

    /** What can be had of a batch now, in the order of the archive. */
    private List<Batch.Claim> claimed(UUID batch) {
        return repository.claim(100, 5, Duration.ofHours(1)).stream()
                .filter(claim -> claim.batch().id().equals(batch))
                .sorted(Comparator.comparingInt(claim -> claim.item().number()))
                .toList();
    }

    private String complete(int count, String format) {
        write(count);
        String batch = make(Callers.ADMIN, wanted(format), UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        awaitComplete(batch);
        return batch;
    }

    private static void awaitComplete(String batch) {
        Awaitility.await().atMost(PATIENCE).until(() -> get(batch).jsonPath().getString("state"), "complete"::equals);
    }

    private Map<String, Object> wanted(String format) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("fiscalYear", 2568);
        wanted.put("kind", "analysis");
        wanted.put("province", province);
        wanted.put("format", format);
        return wanted;
    }

    private static Response make(Callers caller, Map<String, Object> wanted, String key) {
        var asking = caller.asks("x").contentType(ContentType.JSON).body(wanted);
        if (key != null) {
            asking.header("Idempotency-Key", key);
        }
        return asking.post("/api/v1/report-batches");
    }

    private static Response get(String path) {
        return Callers.ADMIN.asks("x").get(path);
    }

    private static Response range(String batch, String range, String ifRange) {
        var asking = Callers.ADMIN.asks("x").header("Range", range);
        if (ifRange != null) {
            asking.header("If-Range", ifRange);
        }
        return asking.get(path(batch));
    }

    private static String path(String batch) {
        return BatchView.PATH + id(batch) + "/archive";
    }

    private static UUID id(String batch) {
        return UUID.fromString(batch.substring(batch.lastIndexOf('/') + 1));
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private long count(String query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String statement) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
