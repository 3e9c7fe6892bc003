package org.sucharit.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.ReportSetting;
import org.sucharit.reporting.writing.Writing;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class ReportResourceQuarkusTest {

    private static final long VERSION = KhlongPhon.agency().version();
    private static final int LATER = 2571;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    SnapshotIntake intake;

    @Inject
    AnalysisDerivation derivation;

    @Inject
    ImplementationDerivation measures;

    @Inject
    ReportRepository reports;

    @Inject
    FileRepository files;

    @Inject
    Installation installation;

    @Inject
    EntityManager entities;

    private final String agency = "r-" + UUID.randomUUID();

    @BeforeEach
    void know() {
        Arrivals.arrive(intake, Topics.FRAMEWORK, KhlongPhon.framework());
        Arrivals.arrive(intake, Topics.AGENCY, ReportSetting.agency(agency, VERSION));
    }

    @Test
    void a_report_is_written_when_score_and_plan_agree_and_not_before() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(4, 6);
        Callers.OFFICER.asks(agency).get(address()).then().statusCode(404);

        plan(5, 7);

        JsonPath report = awaitReport(5);
        assertThat(report.getString("state")).isEqualTo("current");
        assertThat(report.getLong("planVersion")).isEqualTo(7);
        assertThat(report.getString("contentHash")).matches("[0-9a-f]{64}");
    }

    @Test
    void the_document_is_offered_as_page_and_as_file() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        awaitReport(5);

        Callers.OFFICER
                .asks(agency)
                .get(address() + "?format=html")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("เทศบาลตำบลคลองพน"));
        byte[] pdf = Callers.OFFICER
                .asks(agency)
                .get(address() + "?format=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("ita-analysis-2568-" + agency + ".pdf"))
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(Callers.OFFICER.asks(agency).get(address() + "?format=pdf").asByteArray())
                .isEqualTo(pdf);
        assertDownload("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertDownload("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        Callers.OFFICER
                .asks(agency)
                .get(address() + "?format=odt")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown-format"));
    }

    @Test
    void what_a_file_is_kept_for_is_not_superseded_before_the_file_is_there() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        String hash = awaitReport(5).getString("contentHash");
        int needing = current(hash, "");

        QuarkusTransaction.begin();
        try {
            files.keep(hash, Edition.of(Writing.OFFICIAL, installation), Format.PDF, new byte[0]);

            assertThat(current(hash, " for update skip locked")).isLessThan(needing);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private int current(String hash, String lock) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select version from report where content_hash = ?1 and state <> 'superseded'" + lock)
                        .setParameter(1, hash)
                        .getResultList()
                        .size());
    }

    @Test
    void a_new_score_makes_a_new_version_and_the_old_one_is_kept_and_marked() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        JsonPath first = awaitReport(5);

        score(Assessment.Phase.CONFIRM, 1_900_000_000_000_000L);
        plan(1_900_000_000_000_000L, 1_900_000_000_000_001L);

        JsonPath second = awaitReport(1_900_000_000_000_000L);
        assertThat(second.getLong("version")).isGreaterThan(first.getLong("version"));
        Callers.OFFICER
                .asks(agency)
                .get(address() + "/versions")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items[0].state", equalTo("current"))
                .body("items[1].state", equalTo("superseded"));
        String old = address() + "/versions/" + first.getLong("version");
        Callers.OFFICER.asks(agency).get(old).then().statusCode(200).body("state", equalTo("superseded"));
        Callers.OFFICER.asks(agency).get(old + "?format=html").then().statusCode(200);
        Callers.OFFICER.asks(agency).get(address() + "/versions/1").then().statusCode(404);
        Callers.OFFICER
                .asks(agency)
                .get(address() + "/versions?limit=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("next.toLong()", greaterThan(0L));
    }

    @Test
    void each_version_tells_its_cause_and_what_it_says_otherwise_than_the_one_before() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        long first = awaitReport(5).getLong("version");
        Agency renamed = ReportSetting.agency(agency, VERSION);
        Arrivals.arrive(
                intake,
                Topics.AGENCY,
                new Agency(
                        agency,
                        1_900_000_000_000_000L,
                        renamed.state(),
                        new Label("เทศบาลตำบลชื่อใหม่", "Renamed"),
                        renamed.type(),
                        renamed.province(),
                        renamed.district(),
                        renamed.subdistrict(),
                        renamed.staffCount()));

        JsonPath second = await().atMost(PATIENCE)
                .until(
                        () -> Callers.ADMIN.asks(agency).get(address()).jsonPath(),
                        report -> report.getLong("version") > first);

        assertThat(second.getList("causes", String.class)).containsExactly("agency");
        Callers.OFFICER
                .asks(agency)
                .get(address() + "/versions")
                .then()
                .body("items[1].causes", equalTo(List.of("first")));
        Callers.OFFICER
                .asks(agency)
                .get(address() + "/versions/" + second.getLong("version") + "/changes")
                .then()
                .statusCode(200)
                .body("since", equalTo(first))
                .body("count", greaterThan(0))
                .body("changes.after.flatten()", hasItem(containsString("เทศบาลตำบลชื่อใหม่")));
        Callers.OFFICER
                .asks(agency)
                .get(address() + "/versions/" + first + "/changes")
                .then()
                .statusCode(200)
                .body("count", equalTo(0));
    }

    @Test
    void a_document_can_be_had_in_other_digits_also_when_its_sources_have_moved_on() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        long first = awaitReport(5).getLong("version");
        score(Assessment.Phase.CONFIRM, 1_900_000_000_000_000L);

        String page = Callers.OFFICER
                .asks(agency)
                .get(address() + "/versions/" + first + "?format=html&digits=arabic")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("93.60").doesNotContain("๙๓.๖๐");
        Callers.OFFICER
                .asks(agency)
                .get(address() + "?format=html&digits=roman")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown-digits"));
        Callers.OFFICER
                .asks(agency)
                .get(address() + "?digits=roman")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown-digits"));
        Callers.OFFICER
                .asks(agency)
                .get("/api/v1/reports/2568/" + agency + "/poem")
                .then()
                .statusCode(404);
    }

    @Test
    void what_became_of_measures_is_told_once_the_plan_is_in_force_and_its_years_framework_known() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        awaitReport(5);
        String implementation = "/api/v1/reports/2569/" + agency + "/implementation";
        inOperation(7);
        Callers.OFFICER.asks(agency).get(implementation).then().statusCode(404);

        Arrivals.arrive(intake, Topics.FRAMEWORK, ReportSetting.framework(2569));

        JsonPath report = await().atMost(PATIENCE)
                .until(
                        () -> Callers.OFFICER.asks(agency).get(implementation).jsonPath(),
                        found -> "implementation".equals(found.getString("kind")));
        assertThat(report.getLong("planVersion")).isEqualTo(7);
        assertThat(report.getLong("scoreVersion")).isEqualTo(5);
        for (String format : List.of("html", "pdf", "docx", "xlsx")) {
            for (String language : List.of("th", "en")) {
                Callers.OFFICER
                        .asks(agency)
                        .get(implementation + "?format=" + format + "&language=" + language)
                        .then()
                        .statusCode(200);
            }
        }

        inOperation(8);
        plan(5, 1_900_000_000_000_000L);
        assertThat(Callers.OFFICER.asks(agency).get(implementation).jsonPath().getLong("planVersion"))
                .isEqualTo(7);
    }

    @Test
    void what_became_of_measures_is_told_with_the_very_score_that_the_plan_answers() {
        answering(5L, 6);
        assertThat(scoreOfMeasures()).isEmpty();
        score(Assessment.Phase.CONFIRM, 4);
        assertThat(scoreOfMeasures()).isEmpty();

        score(Assessment.Phase.CONFIRM, 5);
        assertThat(scoreOfMeasures()).contains(5L);

        score(Assessment.Phase.CONFIRM, 7);
        assertThat(scoreOfMeasures()).isEmpty();
        answering(7L, 8);
        assertThat(scoreOfMeasures()).contains(7L);
    }

    @Test
    void what_became_of_measures_is_told_without_a_score_where_the_plan_answers_none() {
        score(Assessment.Phase.CONFIRM, 5);
        answering(null, 6);

        assertThat(sourcesOfMeasures())
                .hasValueSatisfying(
                        sources -> assertThat(sources.all(Topics.SCORE)).isEmpty());
    }

    /** A plan in force, of a year that is not the next. */
    private void answering(Long scoreVersion, long version) {
        Arrivals.arrive(intake, Topics.FRAMEWORK, ReportSetting.framework(LATER));
        ObjectNode plan = Json.mapper().valueToTree(ReportSetting.plan(agency, 0, version));
        plan.put("fiscalYear", LATER).put("scoreVersion", scoreVersion);
        Arrivals.arrive(intake, Topics.PLAN, Json.mapper().convertValue(plan, Plan.class));
    }

    /** The version of the score that they would be told with now; empty while they wait for it. */
    private Optional<Long> scoreOfMeasures() {
        return sourcesOfMeasures().map(sources -> sources.get(Topics.SCORE).version());
    }

    private Optional<Sources> sourcesOfMeasures() {
        return QuarkusTransaction.requiringNew()
                .call(() -> measures.newest(new ReportKey(LATER, agency, Report.Kind.IMPLEMENTATION)));
    }

    private void inOperation(long version) {
        ObjectNode plan = Json.mapper().valueToTree(ReportSetting.plan(agency, 5, version));
        plan.put("state", "in-operation");
        Arrivals.arrive(intake, Topics.PLAN, Json.mapper().convertValue(plan, Plan.class));
    }

    @Test
    void who_may_read_before_the_announcement() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        awaitReport(5);

        for (Callers caller : Callers.values()) {
            for (String path : new String[] {address(), address() + "?format=html", address() + "/versions"}) {
                assertThat(caller.asks(agency).get(path).statusCode())
                        .as(caller + " " + path)
                        .isEqualTo(caller.readingUnannounced());
            }
        }
    }

    @Test
    void a_document_is_not_public_before_it_is_published() {
        score(Assessment.Phase.ANNOUNCED, 5);
        plan(5, 6);
        awaitReport(5);

        given().get(address() + "?format=pdf").then().statusCode(401);
    }

    @Test
    void a_plan_of_another_version_that_says_the_same_makes_no_other_report() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        long first = awaitReport(5).getLong("version");

        plan(5, 1_900_000_000_000_001L);
        score(Assessment.Phase.CONFIRM, 1_900_000_000_000_002L);
        plan(1_900_000_000_000_002L, 1_900_000_000_000_003L);

        JsonPath second = awaitReport(1_900_000_000_000_002L);
        assertThat(second.getLong("planVersion")).isEqualTo(1_900_000_000_000_003L);
        Callers.OFFICER
                .asks(agency)
                .get(address() + "/versions")
                .then()
                .body("items.version", equalTo(List.of(second.getLong("version"), first)));
    }

    @Test
    void of_a_plan_that_was_withdrawn_nothing_is_written() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        awaitReport(5);
        ObjectNode withdrawn = Json.mapper().valueToTree(ReportSetting.plan(agency, 5, 7));
        withdrawn.put("state", "withdrawn").putArray("measures");
        Arrivals.arrive(intake, Topics.PLAN, Json.mapper().convertValue(withdrawn, Plan.class));

        QuarkusTransaction.requiringNew().run(() -> derivation.derive("2568/" + agency));
        Callers.OFFICER.asks(agency).get(address() + "/versions").then().body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASP", "APS", "SAP", "SPA", "PAS", "PSA", "PASPS"})
    void in_whatever_order_its_sources_arrive_the_report_is_the_same(String order) {
        String late = "r-" + UUID.randomUUID();
        order.chars().forEach(source -> {
            switch (source) {
                case 'A' -> Arrivals.arrive(intake, Topics.AGENCY, ReportSetting.agency(late, VERSION));
                case 'S' ->
                    Arrivals.arrive(intake, Topics.SCORE, ReportSetting.score(late, Assessment.Phase.CONFIRM, 5));
                default -> Arrivals.arrive(intake, Topics.PLAN, ReportSetting.plan(late, 5, 6));
            }
        });
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);

        JsonPath report = awaitReport(late, 5);
        JsonPath inOrder = awaitReport(5);
        // All but the address at which each can be read.
        assertThat(tables(late)).isEqualTo(tables(agency));
        assertThat(report.getLong("version")).isEqualTo(inOrder.getLong("version"));
        Callers.OFFICER.asks(late).get(address(late) + "/versions").then().body("items.size()", equalTo(1));
    }

    @Test
    void nothing_is_touched_that_cannot_be_written_yet() {
        String key = "2568/" + agency;
        Score score = ReportSetting.score(agency, Assessment.Phase.CONFIRM, 5);
        assertThat(derivation.touchedBy(Topics.AGENCY, ReportSetting.agency(agency, VERSION)))
                .isEmpty();
        assertThat(derivation.touchedBy(Topics.SCORE, score)).isEmpty();
        assertThat(derivation.touchedBy(Topics.PLAN, ReportSetting.plan(agency, 5, 6)))
                .isEmpty();

        Arrivals.arrive(intake, Topics.SCORE, score);
        assertThat(derivation.touchedBy(Topics.AGENCY, ReportSetting.agency(agency, VERSION)))
                .containsExactly(key);
        assertThat(derivation.touchedBy(Topics.SCORE, score)).isEmpty();
        assertThat(derivation.touchedBy(Topics.PLAN, ReportSetting.plan(agency, 4, 6)))
                .isEmpty();
        assertThat(derivation.touchedBy(Topics.PLAN, ReportSetting.plan(agency, 5, 6)))
                .containsExactly(key);

        Arrivals.arrive(intake, Topics.PLAN, ReportSetting.plan(agency, 5, 6));
        assertThat(derivation.touchedBy(Topics.SCORE, score)).containsExactly(key);
    }

    @Test
    void a_lost_report_comes_back_as_it_was_told() {
        score(Assessment.Phase.CONFIRM, 5);
        plan(5, 6);
        JsonPath told = awaitReport(5);
        QuarkusTransaction.requiringNew().run(() -> reports.delete("id.subject", agency));
        Callers.OFFICER.asks(agency).get(address()).then().statusCode(404);

        plan(5, 6);

        JsonPath back = awaitReport(5);
        assertThat(back.getList("causes", String.class)).containsExactly("restored");
        assertThat(back.getMap("").keySet()).isEqualTo(told.getMap("").keySet());
        assertThat(back.getMap("").entrySet().stream()
                        .filter(field -> !field.getKey().equals("causes")))
                .allSatisfy(field -> assertThat(field.getValue()).isEqualTo(told.get((String) field.getKey())));
    }

    private void score(Assessment.Phase phase, long version) {
        Arrivals.arrive(intake, Topics.SCORE, ReportSetting.score(agency, phase, version));
    }

    private void plan(long scoreVersion, long version) {
        Arrivals.arrive(intake, Topics.PLAN, ReportSetting.plan(agency, scoreVersion, version));
    }

    private JsonPath awaitReport(long scoreVersion) {
        return awaitReport(agency, scoreVersion);
    }

    private static JsonPath awaitReport(String agency, long scoreVersion) {
        Callable<JsonPath> read =
                () -> Callers.ADMIN.asks(agency).get(address(agency)).jsonPath();
        return await().atMost(PATIENCE)
                .until(read, report -> report.get("scoreVersion") instanceof Number n && n.longValue() == scoreVersion);
    }

    private void assertDownload(String format, String mediaType) {
        byte[] file = Callers.OFFICER
                .asks(agency)
                .get(address() + "?format=" + format)
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"ita-analysis-2568-" + agency + "." + format + "\""))
                .extract()
                .asByteArray();
        assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    private static byte[] tables(String agency) {
        return Callers.OFFICER
                .asks(agency)
                .get(address(agency) + "?format=xlsx")
                .asByteArray();
    }

    private String address() {
        return address(agency);
    }

    private static String address(String agency) {
        return "/api/v1/reports/2568/" + agency + "/analysis";
    }
}
