package org.sucharit.reporting.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.testsupport.Emblem;
import org.sucharit.reporting.testsupport.ReportSetting;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class TemplateResourceQuarkusTest {

    private static final List<String> METHOD_LAST =
            List.of("result", "guidance", "reconciliation", "plan", "principle", "scoring", "proof");

    @Inject
    SnapshotIntake intake;

    @Inject
    DataSource dataSource;

    private ReportSetting setting;

    @BeforeEach
    void write() {
        setting = new ReportSetting(intake);
    }

    @Test
    void an_agency_that_has_said_nothing_has_its_documents_as_the_house_has_them() {
        Callers.OFFICER
                .asks(setting.agency())
                .get(template())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("number", equalTo(0))
                .body("digits", equalTo("thai"))
                .body("signatory", nullValue())
                .body("emblem", nullValue())
                .body("parts.analysis", hasItems("principle", "result", "plan"))
                .body("parts.implementation", hasItems("overview", "items"));
        Callers.OFFICER
                .asks(setting.agency())
                .get(template() + "/emblem")
                .then()
                .statusCode(404);
    }

    @Test
    void a_changed_template_writes_documents_anew_and_older_versions_stay_as_they_were() {
        long first = setting.written(5).getLong("version");
        String before = page("/versions/" + first + "?format=html&digits=arabic");

        put(wanted("นายสมชาย ใจดี", "arabic", METHOD_LAST), "\"0\"")
                .then()
                .statusCode(200)
                .body("signatory.name", equalTo("นายสมชาย ใจดี"))
                .body("parts.analysis", equalTo(METHOD_LAST));
        setting.await(report -> report.getList("causes").equals(List.of("template")));
        String newest = page("?format=html");
        assertThat(newest).contains("(นายสมชาย ใจดี)", "2568").doesNotContain("๒๕๖๘", "เครื่องมือในการประเมิน");
        assertThat(newest.lastIndexOf("หลักการประเมิน")).isGreaterThan(newest.lastIndexOf("การนำผลการวิเคราะห์"));

        assertThat(page("/versions/" + first + "?format=html")).contains("๒๕๖๘").doesNotContain("สมชาย");
        assertThat(page("/versions/" + first + "?format=html&digits=arabic")).isEqualTo(before);
        assertThat(page("?format=html&digits=thai")).contains("๒๕๖๘", "(นายสมชาย ใจดี)");
    }

    @Test
    void an_emblem_is_kept_on_the_cover_and_may_be_taken_away() {
        setting.written(5);
        Response put = emblem(Emblem.PNG, "image/png", "\"0\"");
        put.then().statusCode(200);
        String hash = put.jsonPath().getString("emblem");
        setting.await(report -> report.getList("causes").equals(List.of("template")));

        byte[] kept = Callers.OFFICER
                .asks(setting.agency())
                .get(template() + "/emblem")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("ETag", "\"" + hash + "\"")
                .extract()
                .asByteArray();
        assertThat(Fingerprint.of(kept)).isEqualTo(hash);
        assertThat(page("?format=html")).contains("data:image/png", "ตราสัญลักษณ์ของ");

        put(wanted(null, "thai", null), put.header("ETag"))
                .then()
                .statusCode(200)
                .body("emblem", equalTo(hash));
        Callers.OFFICER
                .asks(setting.agency())
                .header("If-Match", "*")
                .delete(template() + "/emblem")
                .then()
                .statusCode(200)
                .body("emblem", nullValue());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(page("?format=html")).doesNotContain("data:image/png"));
    }

    @Test
    void what_was_published_stays_and_what_follows_has_the_new_template() throws SQLException {
        long published = setting.written(5).getLong("version");
        publishNewest();

        put(wanted("นายสมชาย ใจดี", "thai", null), "\"0\"").then().statusCode(200);
        // Tells of progress that the document does not mention.
        setting.plan(5, 1_900_000_000_000_000L);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::nothingIsStale);
        Callers.OFFICER
                .asks(setting.agency())
                .get(setting.address() + "/versions")
                .then()
                .body("items.state", contains("published"));
        setting.scoreOf("OIT.o23", "50", 1_900_000_000_000_001L);

        Callers.OFFICER
                .asks(setting.agency())
                .get(setting.address() + "/versions")
                .then()
                .body("items.state", contains("current", "published"))
                .body("items[0].causes", hasItems("score", "template"))
                .body("items[1].version", equalTo(published));
    }

    private boolean nothingIsStale() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select 1 from stale where key = ?")) {
            statement.setString(1, "2568/" + setting.agency());
            try (ResultSet row = statement.executeQuery()) {
                return !row.next();
            }
        }
    }

    /** As publishing does, without its checks. */
    private void publishNewest() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update report set state = 'published' where subject = ?")) {
            statement.setString(1, setting.agency());
            statement.executeUpdate();
        }
    }

    @Test
    void nobody_overwrites_what_somebody_else_changed_meanwhile() {
        put(wanted(null, "arabic", null), null).then().statusCode(428);
        Response changed = put(wanted(null, "arabic", null), "\"0\"");
        changed.then().statusCode(200);
        put(wanted(null, "thai", null), "\"0\"").then().statusCode(412);
        put(wanted(null, "arabic", null), changed.header("ETag"))
                .then()
                .statusCode(200)
                .header("ETag", changed.header("ETag"));
        emblem(Emblem.PNG, "image/png", "\"0\"").then().statusCode(412);
    }

    @Test
    void a_bad_template_is_refused_with_every_mistake() {
        put(wanted(null, "thai", List.of("plan", "result", "guidance", "reconciliation", "proof")), "*")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/parts/analysis"))
                .body("violations[0].code", equalTo("obligatory-parts"));
        put(wanted(null, "thai", List.of("result", "x", "guidance", "result", "reconciliation", "plan", "proof")), "*")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/parts/analysis/1", "/parts/analysis/3"));
        put(wanted(" ", "roman", null), "*")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/digits", "/signatory/name"));
    }

    @Test
    void a_bad_emblem_is_refused_and_told_what_to_do() throws IOException, InterruptedException {
        emblem("no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8), "image/png", "*")
                .then()
                .statusCode(422)
                .body("detail", containsString("PNG"));
        emblem(new byte[0], "image/jpeg", "*").then().statusCode(422);
        assertThat(send(6)).contains("413", "5 MiB");
        assertThat(send(50)).contains("413", "too-large");
        emblem(Emblem.PNG, "image/gif", "*").then().statusCode(415);
        Callers.OFFICER.asks(setting.agency()).get(template()).then().body("number", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void those_who_read_the_agencys_documents_read_its_template_and_its_office_changes_it(Callers caller) {
        int read = caller.asks(setting.agency()).get(template()).statusCode();
        int written = caller.asks(setting.agency())
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(wanted(null, "thai", null))
                .put(template())
                .statusCode();
        int shown = caller.asks(setting.agency())
                .header("If-Match", "*")
                .contentType("image/png")
                .body(Emblem.PNG)
                .put(template() + "/emblem")
                .statusCode();

        assertThat(read).isEqualTo(caller.readingUnannounced());
        assertThat(written)
                .isEqualTo(shown)
                .isEqualTo(
                        switch (caller) {
                            case ADMIN, OFFICER, EXECUTIVE -> 200;
                            case ANONYMOUS, FOREIGN -> 401;
                            default -> 403;
                        });
    }

    @Test
    void an_agency_that_is_not_known_has_none() {
        Callers.ADMIN.asks("x").get("/api/v1/templates/not%20a%20code").then().statusCode(404);
        Callers.ADMIN
                .asks("x")
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(wanted(null, "thai", null))
                .put("/api/v1/templates/not%20a%20code")
                .then()
                .statusCode(404)
                .body("detail", not(containsString("null")));
    }

    private static Map<String, Object> wanted(String name, String digits, List<String> analysis) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("signatory", name == null ? null : Map.of("name", name, "positions", List.of("นายกเทศมนตรี")));
        wanted.put("digits", digits);
        wanted.put("parts", analysis == null ? null : Map.of("analysis", analysis));
        return wanted;
    }

    private Response put(Map<String, Object> wanted, String ifMatch) {
        var asking = Callers.EXECUTIVE.asks(setting.agency()).contentType(ContentType.JSON);
        if (ifMatch != null) {
            asking.header("If-Match", ifMatch);
        }
        return asking.body(wanted).put(template());
    }

    private Response emblem(byte[] file, String type, String ifMatch) {
        return Callers.EXECUTIVE
                .asks(setting.agency())
                .header("If-Match", ifMatch)
                .contentType(type)
                .body(file)
                .put(template() + "/emblem");
    }

    /** Sends so many mebibytes as an emblem, and tells the answer. */
    private String send(int mebibytes) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + template() + "/emblem"))
                            .header("Authorization", "Bearer " + TestTokens.executive(setting.agency()))
                            .header("If-Match", "*")
                            .header("Content-Type", "image/png")
                            // What is too large is told before it is sent.
                            .version(HttpClient.Version.HTTP_1_1)
                            .expectContinue(true)
                            .PUT(HttpRequest.BodyPublishers.ofByteArrays(
                                    Collections.nCopies(mebibytes, new byte[1 << 20])))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }

    private String page(String rest) {
        return Callers.OFFICER
                .asks(setting.agency())
                .get(setting.address() + rest)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String template() {
        return "/api/v1/templates/" + setting.agency();
    }
}
