package org.sucharit.reporting.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;
import org.sucharit.reporting.testsupport.AnnouncedProvince;
import org.sucharit.reporting.testsupport.TestProvinces;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class PagesQuarkusTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern INSIDE =
            Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
    private static final String PATH = "/dashboards/2568";

    private static AnnouncedProvince province;

    @Inject
    SnapshotIntake intake;

    @BeforeEach
    void know() {
        if (province == null) {
            province = new AnnouncedProvince(intake, TestProvinces.next()).told();
        }
    }

    private static RequestSpecification person() {
        return given().accept("text/html").redirects().follow(false);
    }

    private static RequestSpecification signedIn(String token) {
        return person().cookie("session", token);
    }

    private static List<String> pages() {
        String agency = province.agencies().getFirst();
        return List.of(
                "/",
                "/session",
                PATH,
                PATH + "/provinces/" + province.code(),
                PATH + "/types/tambon-municipality",
                PATH + "/agencies",
                PATH + "/agencies/" + agency,
                PATH + "/agencies/" + province.unannounced(),
                PATH + "/nodes/OIT.o14",
                PATH + "/compare",
                PATH + "/compare?agencies=" + agency + "," + province.agencies().getLast());
    }

    @Test
    void every_page_is_strict_about_what_a_browser_may_load_and_brings_it_all_itself() {
        assertThat(pages()).allSatisfy(path -> {
            Response page = person().get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(INSIDE.matcher(page.asString()).find()).as(path).isFalse();
            assertThat(REFERENCE.matcher(page.asString()).results().map((MatchResult each) -> each.group(1)))
                    .as(path)
                    .allMatch(address -> address.matches("/(?!/).*|/|#.*"));
        });
    }

    @Test
    void styles_scripts_and_fonts_are_there_and_kept_for_ever() {
        String page = person().get("/").asString();
        Matcher styled =
                Pattern.compile("href=\"(/assets/[0-9a-f]+)/page.css\"").matcher(page);
        assertThat(styled.find()).as(page).isTrue();
        String folder = styled.group(1);

        String styles = person().get(folder + "/page.css")
                .then()
                .statusCode(200)
                .contentType(containsString("text/css"))
                .header("Cache-Control", containsString("immutable"))
                .extract()
                .asString();
        assertThat(Pattern.compile("url\\(\"(/fonts/[^\"]+)\"\\)")
                        .matcher(styles)
                        .results()
                        .map((MatchResult each) -> each.group(1)))
                .hasSize(4)
                .allSatisfy(font -> given().get(font).then().statusCode(200));
        List.of("page.js", "table.js", "live.js", "sucharit.js", "charts.js", "echarts.js")
                .forEach(script -> given().get(folder + "/" + script)
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/javascript")));
        given().get("/assets/0000000000000000/page.css").then().statusCode(404);
    }

    @Test
    void a_page_is_thai_unless_english_was_asked_for_once() {
        person().get(PATH).then().body(containsString("<html lang=\"th\""), containsString("คะแนนเฉลี่ย"));
        person().get(PATH + "?lang=en")
                .then()
                .cookie("lang", "en")
                .body(containsString("<html lang=\"en\""), containsString("Mean score"));
        person().cookie("lang", "en").get(PATH).then().body(containsString("Mean score"));
        person().cookie("lang", "xx").get(PATH).then().body(containsString("<html lang=\"th\""));
    }

    @Test
    void names_are_shown_and_never_run() {
        for (String path : List.of(
                PATH + "/provinces/" + province.code(),
                PATH + "/agencies/" + province.agencies().getLast())) {
            person().get(path)
                    .then()
                    .body(not(containsString(AnnouncedProvince.HOSTILE)), containsString("&lt;script&gt;"));
        }
        person().get(PATH + "/agencies?name=\"><script>x")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>x")));
    }

    @Test
    void what_is_not_announced_is_told_to_those_alone_who_may_know_it() {
        String area = PATH + "/provinces/" + province.code();
        String agency = PATH + "/agencies/" + province.unannounced();

        assertThat(pages())
                .allSatisfy(path -> assertThat(person().get(path).asString())
                        .as(path)
                        .doesNotContain(AnnouncedProvince.UNANNOUNCED));
        for (String path : List.of(area, agency)) {
            signedIn(TestTokens.coordinator(province.code()))
                    .get(path)
                    .then()
                    .body(containsString(AnnouncedProvince.UNANNOUNCED));
            signedIn(TestTokens.coordinator("50"))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(AnnouncedProvince.UNANNOUNCED)));
            signedIn(TestTokens.coordinator("50"))
                    .get(path + "?scope=internal")
                    .then()
                    .statusCode(403)
                    .contentType(ContentType.HTML);
            person().get(path + "?scope=internal")
                    .then()
                    .statusCode(401)
                    .contentType(ContentType.HTML)
                    .body(containsString("name=\"token\""));
            signedIn(TestTokens.coordinator(province.code()))
                    .get(path + "?scope=announced")
                    .then()
                    .body(not(containsString(AnnouncedProvince.UNANNOUNCED)));
        }
        signedIn(TestTokens.officer(province.unannounced()))
                .get(agency)
                .then()
                .body(containsString(AnnouncedProvince.UNANNOUNCED));
    }

    @Test
    void a_session_stands_for_a_token_where_pages_are_read_and_nowhere_else() {
        String token = TestTokens.coordinator(province.code());
        person().formParam("token", " " + token + "\n")
                .post("/session")
                .then()
                .statusCode(303)
                .header("Location", containsString("/dashboards"))
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/dashboards"));

        given().cookie("session", token)
                .get("/api/v1/dashboards/2568/provinces/" + province.code() + "?scope=internal")
                .then()
                .statusCode(401);
        person().header("Sec-Fetch-Site", "cross-site")
                .formParam("token", token)
                .post("/session")
                .then()
                .statusCode(403);
        person().post("/session/end").then().statusCode(303).header("Set-Cookie", containsString("Max-Age=0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no token", "a.b", "a.b.c; Path=/", "<script>"})
    void what_is_no_token_is_refused_where_it_was_entered(String token) {
        person().formParam("token", token)
                .post("/session")
                .then()
                .statusCode(422)
                .contentType(ContentType.HTML)
                .header("Set-Cookie", equalTo(null))
                .body(containsString("role=\"alert\""));
    }

    @Test
    void a_token_that_is_not_valid_leads_back_to_signing_in() {
        signedIn(TestTokens.foreign())
                .get(PATH)
                .then()
                .statusCode(401)
                .contentType(ContentType.HTML)
                .header("Set-Cookie", containsString("session="))
                .body(containsString("name=\"token\""));
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        String tag = person().get(PATH + "/provinces/" + province.code()).header("ETag");

        person().header("If-None-Match", tag)
                .get(PATH + "/provinces/" + province.code())
                .then()
                .statusCode(304);
        person().header("If-None-Match", tag)
                .get(PATH + "/provinces/" + province.code() + "?lang=en")
                .then()
                .statusCode(200);
    }

    @Test
    void a_table_is_sorted_and_filtered_by_its_address_alone() {
        String table = PATH + "/provinces/" + province.code();

        String lowest = person().get(table + "?sort=total").asString();
        assertThat(lowest.indexOf(
                        "/agencies/" + province.agencies().getLast(),
                        lowest.indexOf("<tbody", lowest.indexOf("id=\"agencies\""))))
                .isLessThan(lowest.indexOf(
                        "/agencies/" + province.agencies().getFirst(),
                        lowest.indexOf("<tbody", lowest.indexOf("id=\"agencies\""))));
        person().get(table + "?moved=up")
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"" + province.agencies().getFirst() + "\""),
                        not(containsString("value=\"" + province.agencies().getLast() + "\"")));
        person().get(table + "?name=&rating=&late=&moved=up")
                .then()
                .statusCode(303)
                .header("Location", containsString(table + "?moved=up"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/provinces/99",
                "/provinces/x",
                "/agencies/nobody",
                "/nodes/OIT.o99",
                "/regions/nowhere",
                "/nothing",
                "/types/castle"
            })
    void what_there_is_not_is_told_as_a_page(String path) {
        person().get(PATH + path)
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", equalTo(Pages.POLICY))
                .body(containsString("<html lang=\"th\""));
        given().accept("application/json")
                .get("/api/v1/dashboards/2568" + path)
                .then()
                .statusCode(404)
                .contentType(containsString("json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=colour",
                "rating=perfect",
                "below=101",
                "late=true",
                "late=maybe",
                "after=x",
                "type=castle",
                "scope=all"
            })
    void filters_that_are_none_are_told_as_a_page(String query) {
        person().get(PATH + "/agencies?" + query)
                .then()
                .statusCode(422)
                .contentType(ContentType.HTML)
                .body(containsString(query.replaceAll("=.*", "")));
    }

    @Test
    void a_year_without_results_says_so() {
        person().get("/dashboards/2599").then().statusCode(200).body(containsString("ยังไม่มีผลการประเมินที่ประกาศ"));
        person().get("/dashboards").then().statusCode(307).header("Location", containsString("/dashboards/25"));
    }

    @Test
    void an_agency_tells_why_it_has_its_score() {
        String page = person().cookie("lang", "en")
                .get(PATH + "/agencies/" + province.agencies().get(4))
                .asString();

        assertThat(page)
                .contains(
                        "84.99",
                        "Why this score",
                        "id=\"why-10\"",
                        "OIT.o14",
                        "Where published and derived results differ",
                        "id=\"indicators\"");
    }
}
