package org.sucharit.reporting.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.figures.FigureDerivation;
import org.sucharit.reporting.figures.PlaceDerivation;
import org.sucharit.reporting.opendata.file.Csv;
import org.sucharit.reporting.testsupport.ReportSetting;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class OpenDataQuarkusTest {

    /** A year of its own for each test: a data set is of all agencies. */
    private static final AtomicInteger YEARS = new AtomicInteger(2700);

    @Inject
    SnapshotIntake intake;

    @Inject
    FigureDerivation figures;

    @Inject
    PlaceDerivation places;

    @Inject
    OpenDataDerivation openData;

    @Inject
    EntityManager entities;

    private int year;

    @BeforeEach
    void begin() {
        year = YEARS.getAndIncrement();
        Arrivals.arrive(intake, Topics.FRAMEWORK, ReportSetting.framework(year));
    }

    @Test
    void results_that_stand_still_make_one_version_and_a_replay_makes_none() {
        announce(agency(10), "93.60", 1, 20);
        announce(agency(10), "84.50", 1, 21);
        settle();

        settle();
        settle();

        given().get(address())
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("version", equalTo("1"))
                .body("agencies", equalTo(2))
                .body("hasVersion.version", contains("1"))
                .body("hasVersion[0].causes", contains("first"))
                .body("hasVersion[0].changes.added", equalTo(2))
                .body("temporal.startDate", equalTo(year - 544 + "-10-01"))
                .body("temporal.endDate", equalTo(year - 543 + "-09-30"))
                .body("gdc.data_type", equalTo("ข้อมูลสถิติ"));
        assertThat(stale()).isEmpty();
    }

    @Test
    void an_announced_result_and_another_framework_have_the_year_looked_at() {
        String agency = agency(10);
        QuarkusTransaction.requiringNew().run(() -> {
            keepWorkersAway();
            forgetLooks();
            announce(agency, "93.60", 1, 20);
            assertThat(looks()).isEqualTo(1);

            forgetLooks();
            announce(agency, "93.60", 1, 30);
            assertThat(looks()).isZero();

            year = YEARS.getAndIncrement();
            keepWorkersAway();
            Arrivals.arrive(intake, Topics.FRAMEWORK, ReportSetting.framework(year));
            assertThat(looks()).isEqualTo(1);
        });
    }

    @Test
    void while_results_keep_coming_no_version_is_made() {
        announce(agency(10), "93.60", 1, 20);
        look();
        String first = stale().getFirst();
        announce(agency(10), "84.50", 1, 21);

        derive(first);
        given().get(address()).then().statusCode(404).contentType("application/problem+json");

        settle();
        given().get(address()).then().body("version", equalTo("1")).body("agencies", equalTo(2));
    }

    @Test
    void nothing_is_told_while_a_score_is_known_that_no_figures_have_been_made_of() {
        announce(agency(10), "93.60", 1, 20);
        String late = agency(10);
        Arrivals.arrive(intake, Topics.SCORE, score(late, "12.34", 1, 21));

        settle();
        given().get(address()).then().statusCode(404);

        figure(late);
        settle();
        given().get(address()).then().body("agencies", equalTo(2));
    }

    @Test
    void a_result_of_an_agency_that_is_not_known_yet_is_waited_for() {
        String code = "o-" + UUID.randomUUID();
        announce(code, "93.60", 1, 20);

        settle();
        given().get(address()).then().statusCode(404);

        know(code, "เทศบาล", 30);
        settle();
        given().get(address()).then().body("agencies", equalTo(1));
    }

    @Test
    void what_is_not_announced_is_not_told() throws IOException, InterruptedException {
        announce(agency(10), "93.60", 1, 20);
        announce(agency(10), "12.34", null, 21);
        settle();

        assertThat(table("/results.csv"))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row).containsEntry("total", "93.60"));
    }

    @Test
    void every_change_makes_another_version_that_says_why_and_leaves_the_others_as_they_were()
            throws IOException, InterruptedException {
        String corrected = agency(10);
        String renamed = agency(10);
        announce(corrected, "84.50", 1, 20);
        announce(renamed, "93.60", 1, 21);
        settle();
        byte[] first = get("/versions/1/results.csv");

        announce(corrected, "85.50", 2, 30);
        settle();
        know(renamed, "ชื่อใหม่", 40);
        settle();
        announce(agency(10), "70.00", 1, 50);
        withdraw(renamed, 51);
        settle();

        given().get(address())
                .then()
                .body("hasVersion.version", contains("4", "3", "2", "1"))
                .body(
                        "hasVersion.causes",
                        contains(
                                List.of("announcement", "withdrawal"),
                                List.of("agency"),
                                List.of("correction"),
                                List.of("first")))
                .body("hasVersion[0].versionNotes.en", containsString("withdrawn"));
        given().get(address() + "?limit=2")
                .then()
                .body("hasVersion.version", contains("4", "3"))
                .body("next", equalTo("3"));
        given().get(address() + "?after=3&limit=1").then().body("hasVersion.version", contains("2"));
        given().get(address() + "/versions/2")
                .then()
                .body("changes.corrected", equalTo(1))
                .body("changes.added", equalTo(0))
                .body("previousVersion", endsWith("/versions/1"))
                .body("isVersionOf", endsWith("/open-data/" + year))
                .header("Link", "<" + address() + ">; rel=\"latest-version\"");
        assertThat(get("/versions/1/results.csv")).isEqualTo(first);
        assertThat(table("/versions/2/results.csv"))
                .extracting(row -> row.get("total"))
                .contains("85.50");
        assertThat(table("/results.csv"))
                .extracting(row -> row.get("total"))
                .containsExactlyInAnyOrder("85.50", "70.00");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void files_have_the_digests_that_the_catalogue_tells_packed_or_not(HttpClient.Version http)
            throws IOException, InterruptedException {
        announce(agency(10), "93.60", 1, 20);
        settle();

        JsonPath version =
                given().get(address() + "/versions/1").then().extract().jsonPath();
        List<Map<String, Object>> files = version.getList("distribution");
        assertThat(files).hasSize(7);
        for (Map<String, Object> file : files) {
            String path = "/versions/1/" + file.get("identifier");
            String digest = version.getString(
                    "distribution.find { it.identifier == '" + file.get("identifier") + "' }.checksum.checksumValue");
            HttpResponse<byte[]> plain = get(http, path, null);
            HttpResponse<byte[]> packed = get(http, path, "gzip");

            assertThat(Fingerprint.of(plain.body())).isEqualTo(digest);
            assertThat(plain.body()).hasSize((int) file.get("byteSize"));
            assertThat(header(plain, "content-length")).isEqualTo(Integer.toString(plain.body().length));
            assertThat(header(plain, "etag")).isEqualTo('"' + digest + '"');
            assertThat(header(plain, "cache-control")).contains("immutable");
            assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
            assertThat(header(packed, "etag")).isEqualTo("W/\"" + digest + '"');
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                    .isEqualTo(plain.body());
            assertThat((String) file.get("downloadURL")).endsWith("/open-data/" + year + path);
        }
    }

    @Test
    void who_has_a_file_already_is_told_so() {
        announce(agency(10), "93.60", 1, 20);
        settle();

        for (String path : List.of("/versions/1/areas.json", "/areas.json", "/versions/1", "")) {
            String tag = given().get(address() + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", tag).get(address() + path).then().statusCode(304);
        }
        given().get(address() + "/areas.json")
                .then()
                .header("Cache-Control", "no-cache")
                .header("Content-Location", "/api/v1/open-data/" + year + "/versions/1/areas.json")
                .header("Link", "</api/v1/open-data/" + year + "/areas.json>; rel=\"latest-version\"");
        given().head(address() + "/areas.json").then().statusCode(200);
    }

    @Test
    void the_catalogue_lists_each_year_with_the_files_of_its_newest_version() {
        announce(agency(10), "93.60", 1, 20);
        settle();
        String set = "dataset.find { it.identifier == 'ita-" + year + "' }";

        given().get("/api/v1/open-data")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", equalTo("Catalog"))
                .body("'@context'.dcat", equalTo("http://www.w3.org/ns/dcat#"))
                .body(set + ".'@id'", equalTo("https://ita.example/api/v1/open-data/" + year))
                .body(set + ".title.th", containsString("ปีงบประมาณ พ.ศ. " + year))
                .body(set + ".distribution.identifier", hasItem("checksums.txt"))
                .body(set + ".license", equalTo("https://opendatacommons.org/licenses/by/1-0/"))
                .body(set + ".gdc.license_id", equalTo("Open Data Common"));
    }

    @Test
    void what_there_is_not_is_a_clear_problem() {
        announce(agency(10), "93.60", 1, 20);
        settle();

        for (String path : List.of(
                "/versions/2",
                "/versions/0",
                "/versions/x",
                "/versions/1/secrets.csv",
                "/versions/1/..%2Fresults.csv",
                "/versions/2/results.csv",
                "/results.xlsx",
                "/versions")) {
            given().urlEncodingEnabled(false)
                    .get(address() + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-found"));
        }
        given().get("/api/v1/open-data/" + (year + 500)).then().statusCode(404);
        given().get(address() + "?limit=0").then().statusCode(422);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void anyone_reads_it(Callers caller) {
        announce(agency(10), "93.60", 1, 20);
        settle();

        int status = caller == Callers.FOREIGN ? 401 : 200;
        for (String path : List.of("", "/versions/1", "/versions/1/results.csv", "/results.json")) {
            caller.asks("any").get(address() + path).then().statusCode(status);
        }
        caller.asks("any").get("/api/v1/open-data").then().statusCode(status);
    }

    private String address() {
        return "/api/v1/open-data/" + year;
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        return get(HttpClient.Version.HTTP_1_1, path, null).body();
    }

    private HttpResponse<byte[]> get(HttpClient.Version http, String path, String encoding)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address() + path));
        Optional.ofNullable(encoding).ifPresent(accepted -> request.header("Accept-Encoding", accepted));
        try (HttpClient client = HttpClient.newBuilder().version(http).build()) {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            return response;
        }
    }

    private List<Map<String, String>> table(String path) throws IOException, InterruptedException {
        return Csv.table(new String(get(path), StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private String agency(long version) {
        String code = "o-" + UUID.randomUUID();
        know(code, "เทศบาล", version);
        return code;
    }

    private void know(String code, String name, long version) {
        Agency known = ReportSetting.agency(code, version);
        Arrivals.arrive(
                intake,
                Topics.AGENCY,
                new Agency(
                        code,
                        version,
                        known.state(),
                        new Label(name, "Municipality"),
                        known.type(),
                        known.province(),
                        known.district(),
                        known.subdistrict(),
                        known.staffCount()));
        QuarkusTransaction.requiringNew().run(() -> places.derive(code));
    }

    private void announce(String agency, String total, Integer announcement, long version) {
        Arrivals.arrive(intake, Topics.SCORE, score(agency, total, announcement, version));
        figure(agency);
    }

    private void figure(String agency) {
        QuarkusTransaction.requiringNew().run(() -> figures.derive(year + "/" + agency));
    }

    private void withdraw(String agency, long version) {
        Score score = score(agency, "0.00", 1, version);
        Arrivals.arrive(
                intake,
                Topics.SCORE,
                new Score(
                        year,
                        agency,
                        version,
                        Score.State.WITHDRAWN,
                        1,
                        score.phase(),
                        null,
                        score.total(),
                        score.rating(),
                        score.nodes(),
                        score.differences()));
        figure(agency);
    }

    private Score score(String agency, String total, Integer announcement, long version) {
        Assessment.Phase phase = announcement == null ? Assessment.Phase.CONFIRM : Assessment.Phase.ANNOUNCED;
        Score score = ReportSetting.score(agency, phase, version);
        return new Score(
                year,
                agency,
                version,
                Score.State.CURRENT,
                1,
                phase,
                announcement,
                new Score.Total(new BigDecimal(total), null, BigDecimal.ONE),
                score.rating(),
                score.nodes(),
                score.differences());
    }

    /** The year is looked at, and whatever is found then has stood still. */
    private void settle() {
        look();
        stale().forEach(this::derive);
    }

    private void look() {
        derive(Integer.toString(year));
    }

    /** Whoever derives holds this lock, until the transaction ends. */
    private void keepWorkersAway() {
        entities.createNativeQuery(
                        "select true from pg_advisory_xact_lock(hashtext('open-data'), hashtext(?1))", Boolean.class)
                .setParameter(1, Integer.toString(year))
                .getSingleResult();
    }

    private void forgetLooks() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from stale where derivation = 'open-data' and key = ?1")
                        .setParameter(1, Integer.toString(year))
                        .executeUpdate());
    }

    /** Whether the year waits to be looked at. */
    private int looks() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select key from stale where derivation = 'open-data' and key = ?1", String.class)
                        .setParameter(1, Integer.toString(year))
                        .getResultList()
                        .size());
    }

    private void derive(String key) {
        QuarkusTransaction.requiringNew().run(() -> openData.derive(key));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from stale where derivation = 'open-data' and key = ?1")
                        .setParameter(1, key)
                        .executeUpdate());
    }

    /** States of the year that wait to have stood still. */
    private List<String> stale() {
        List<?> keys = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select key from stale where derivation = 'open-data' and starts_with(key, ?1)",
                                String.class)
                        .setParameter(1, year + "/")
                        .getResultList());
        return keys.stream().map(String.class::cast).toList();
    }
}
