package org.sucharit.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.local.testsupport.ProblemAssert.assertThatProblem;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.local.suite.Identities;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.Answer;
import org.sucharit.local.testsupport.Body;
import org.sucharit.local.testsupport.Ledger;
import org.sucharit.local.testsupport.OnSuite;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.Setup;
import org.sucharit.local.testsupport.Year;

/** What is wrong is refused through the gateway with every place named, and nothing of it is stored. */
@OnSuite
class HostileInputIT {

    private static final String AGENCY = "hostile";

    private final Suite suite;
    private final Rest anonymous;
    private final Rest admin;
    private Year year;
    private String published;
    private String agencies;
    private String frameworks;

    HostileInputIT(Suite suite) {
        this.suite = suite;
        this.anonymous = Rest.of(suite);
        this.admin = anonymous.as(User.ADMIN);
    }

    @BeforeEach
    void look() {
        Setup.of(suite).agency(AGENCY).published(AGENCY, new Ledger(AGENCY).table());
        year = new Year(anonymous.asOfficerOf(AGENCY), AGENCY);
        published = read(year.published());
        agencies = read("agencies");
        frameworks = read("frameworks");
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(read(year.published())).isEqualTo(published);
        assertThat(read("agencies")).isEqualTo(agencies);
        assertThat(read("frameworks")).isEqualTo(frameworks);
    }

    @Test
    void who_brings_no_token_is_refused() {
        Body rows = Body.csv("node,score,use\n3,20.00,input\n");

        assertThatProblem(anonymous.put(year.published(), rows), 401, "unauthenticated");
        assertThatProblem(anonymous.ifMatch("*").patch(year.published(), rows), 401, "unauthenticated");
        assertThatProblem(anonymous.get(year.published()), 401, "unauthenticated");
        assertThatProblem(anonymous.post("agencies", agency("x1")), 401, "unauthenticated");
        assertThatProblem(anonymous.post("frameworks", Body.yaml("fiscalYear: 2570\n")), 401, "unauthenticated");
        assertThatProblem(anonymous.put(year.assessment(), Setup.phase("announced")), 401, "unauthenticated");
    }

    @Test
    void who_brings_a_token_of_another_installation_is_refused() {
        Identities others = new Identities(Clock.systemUTC());
        Rest stranger = anonymous.as(others.token("admin", "nacc-admin", Map.of()));

        assertThatProblem(stranger.put(year.published(), new Ledger(AGENCY).table()), 401, "unauthenticated");
        assertThatProblem(stranger.get(year.score()), 401, "unauthenticated");
        assertThatProblem(stranger.get(year.plan()), 401, "unauthenticated");
        assertThatProblem(stranger.get(year.report()), 401, "unauthenticated");
        assertThatProblem(stranger.post("agencies", agency("x1")), 401, "unauthenticated");
        assertThatProblem(anonymous.as("not.a.token").get(year.score()), 401, "unauthenticated");
    }

    @Test
    void who_may_not_enter_is_refused() {
        Body rows = Body.csv("node,score,use\n3,20.00,input\n");

        assertThatProblem(
                anonymous.asOfficerOf("another").ifMatch("*").patch(year.published(), rows), 403, "forbidden");
        assertThatProblem(year.rest().post("agencies", agency("x1")), 403, "forbidden");
        assertThatProblem(year.rest().post("frameworks", Body.yaml("fiscalYear: 2570\n")), 403, "forbidden");
    }

    @Test
    void every_bad_cell_of_a_file_is_named() {
        Body rows = Body.csv("""
                agency_code,node,score,use
                hostile,1,50.00,input
                hostile,no-such-node,50.00,input
                hostile,2,101,input
                hostile,3,-0.01,input
                hostile,4,12.3456789,input
                hostile,5,NaN,perhaps
                another,9,50.00,input
                hostile,1,60.00,input
                hostile,,50.00,input
                """);

        Answer answer = year.rest().ifMatch("*").patch(year.published(), rows);

        assertThatProblem(answer, 422, "invalid")
                .at(
                        "3:node unknown-node",
                        "4:score out-of-range",
                        "5:score out-of-range",
                        "6:score out-of-range",
                        "7:score out-of-range",
                        "7:use unknown-use",
                        "8:agency_code other-agency",
                        "9:node duplicate",
                        "10:node required");
    }

    @Test
    void every_bad_value_of_a_json_body_is_named() {
        Body rows = Body.json("""
                [{"node": "1", "score": 50},
                 {"node": "99", "score": 50},
                 {"node": "2", "score": "101"},
                 {"node": "1", "score": 60},
                 {"node": "3", "score": {"value": 1}, "colour": "red"},
                 7]
                """);

        Answer answer = year.rest().put(year.published(), rows);

        assertThatProblem(answer, 422, "invalid")
                .atLeastAt(
                        "/1/node unknown-node",
                        "/2/score out-of-range",
                        "/3/node duplicate",
                        "/4/score shape",
                        "/4/colour unknown-field",
                        "/5 shape");
    }

    @Test
    void a_file_that_is_no_csv_is_refused() {
        Body fewerCells = Body.csv("node,score,use\n1,50.00,input\n2\n");
        Body openQuote = Body.csv("node,score,use\n1,50.00,input\n2,\"50.00,input\n3,40.00,input\n");
        Body otherColumns = Body.csv("node,mark\n1,50.00\n");
        Body binary = new Body("text/csv", new byte[] {'n', 'o', 'd', 'e', '\n', (byte) 0xff, (byte) 0xfe, 0, '\n'});

        assertThatProblem(year.rest().put(year.published(), fewerCells), 422, "invalid")
                .at("3: field-count");
        assertThatProblem(year.rest().put(year.published(), openQuote), 422, "invalid");
        assertThatProblem(year.rest().put(year.published(), otherColumns), 422, "invalid")
                .at("1:mark unknown-column");
        assertThatProblem(year.rest().put(year.published(), binary), 422, "invalid");
    }

    @Test
    void a_body_that_is_no_json_is_refused_with_the_place() {
        Body cut = Body.json("[{\"node\": \"1\",\n  \"score\": }]");

        assertThatProblem(year.rest().put(year.published(), cut), 400, "malformed")
                .at("2:12 malformed");
        assertThatProblem(admin.put(year.assessment(), Body.json("{\"phase\":")), 400, "malformed");
        assertThatProblem(admin.put(year.assessment(), Body.json("{\"phase\":\"someday\"}")), 400, "malformed");
    }

    @Test
    void an_agency_or_a_year_that_is_not_known_is_not_found() {
        Body table = new Ledger(AGENCY).table();
        Year nowhere = new Year(admin, "nowhere");

        assertThatProblem(admin.put(nowhere.published(), table), 404, "not-found");
        assertThatProblem(admin.put(nowhere.assessment(), Setup.phase("confirm")), 404, "not-found");
        for (String address : new String[] {nowhere.score(), nowhere.plan(), nowhere.report()}) {
            assertThatProblem(admin.get(address), 404, "not-found");
        }
        assertThatProblem(year.rest().put("scores/2499/hostile/published", table), 404, "not-found");
        assertThatProblem(admin.put("assessments/2499/hostile", Setup.phase("confirm")), 404, "not-found");
        for (String address : new String[] {
            "scores/2499/hostile", "plans/2499/hostile", "reports/2499/hostile/analysis", "frameworks/2499"
        }) {
            assertThatProblem(admin.get(address), 404, "not-found");
        }
        assertThatProblem(admin.get("scores/last-year/hostile"), 404, "not-found");
    }

    @Test
    void every_bad_row_of_an_agencies_file_is_named() {
        Body file = Body.csv("""
                code,name_th,name_en,type,province_code
                good-1,ชื่อ,Name,sao,81
                bad code,ชื่อ,Name,sao,81
                bad-2,,Name,village,81
                bad-3,ชื่อ,Name,sao,00
                good-1,ชื่อ,Name,sao,81
                """);

        assertThatProblem(admin.post("agencies", file), 422, "invalid")
                .at(
                        "3:code bad-code",
                        "4:name_th required",
                        "4:type unknown-type",
                        "5:province_code unknown-province",
                        "6:code duplicate");
    }

    @Test
    void every_mistake_in_a_framework_is_named_with_line_and_column() {
        String source = admin.get("frameworks/2568/source").expectOk().text();
        String broken = source.replaceFirst("score: 85\n", "score: eighty-five\n")
                .replaceFirst("mode: half-down", "mode: sideways")
                .replaceFirst("weight: 30", "weight: 31")
                .replaceFirst("from: 70", "fromm: 70");

        Answer answer = admin.post("frameworks", Body.yaml(broken));

        assertThatProblem(answer, 422, "invalid")
                .atLeastAt(place(broken, "eighty-five") + " wrong-type", place(broken, "fromm") + " unknown-key");
        assertThat(answer.json().path("violations"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(violation -> {
                    assertThat(violation.path("line").asInt()).isPositive();
                    assertThat(violation.path("column").asInt()).isPositive();
                    assertThat(violation.path("message").asText()).isNotBlank();
                });
        assertThatProblem(admin.post("frameworks", Body.yaml("fiscalYear: [2570\nname: {")), 422, "invalid");
    }

    @Test
    void a_body_beyond_the_limit_is_refused() {
        byte[] bytes = new byte[17 * 1024 * 1024];
        Arrays.fill(bytes, (byte) ' ');

        Answer answer = year.rest().put(year.published(), new Body("text/csv", bytes));

        assertThatProblem(answer, 413, "too-large");
    }

    private String read(String path) {
        return admin.get(path).expectOk().text();
    }

    private static Body agency(String code) {
        return Body.csv("code,name_th,name_en,type,province_code\n" + code + ",ชื่อ,Name,sao,81\n");
    }

    /** Line and column of a word, as in {@code "31:10"}. */
    private static String place(String text, String word) {
        int at = text.indexOf(word);
        long line = text.substring(0, at).lines().count();
        return line + ":" + (at - text.lastIndexOf('\n', at));
    }
}
