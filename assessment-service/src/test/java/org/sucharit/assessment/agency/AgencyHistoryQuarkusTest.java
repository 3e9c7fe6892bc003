package org.sucharit.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.sucharit.assessment.agency.AgencyCalls.AGENCIES;
import static org.sucharit.assessment.agency.AgencyCalls.admin;
import static org.sucharit.assessment.agency.AgencyCalls.body;
import static org.sucharit.assessment.agency.AgencyCalls.etag;
import static org.sucharit.assessment.agency.AgencyCalls.get;
import static org.sucharit.assessment.agency.AgencyCalls.importing;
import static org.sucharit.assessment.agency.AgencyCalls.put;
import static org.sucharit.assessment.agency.AgencyCalls.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class AgencyHistoryQuarkusTest {

    private final String code = AgencyCalls.newCode();

    @BeforeEach
    void registered() {
        register(code, "อบต.หนึ่ง").then().statusCode(201);
    }

    @Test
    void an_agency_has_been_what_it_is_for_as_long_as_is_known() {
        history()
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].validFrom", nullValue())
                .body("items[0].validTo", nullValue())
                .body("items[0].state", equalTo("active"))
                .body("items[0].type", equalTo("sao"));
        admin().get(AGENCIES + "/nobody/history").then().statusCode(404);
    }

    @Test
    void three_changes_leave_four_periods_without_gap_or_overlap() {
        change(body(code, "ทต.หนึ่ง", "tambon-municipality", "คลองท่อม"), "2020-05-01");
        change(body(code, "ทม.หนึ่ง", "town-municipality", "คลองท่อม"), "2022-10-01");
        change(body(code, "ทม.หนึ่ง", "town-municipality", "เมือง"), "2024-02-29");

        history()
                .then()
                .body("items.validFrom", contains("2024-02-29", "2022-10-01", "2020-05-01", null))
                .body("items.validTo", contains(null, "2024-02-28", "2022-09-30", "2020-04-30"))
                .body("items.name.th", contains("ทม.หนึ่ง", "ทม.หนึ่ง", "ทต.หนึ่ง", "อบต.หนึ่ง"))
                .body("items.district", contains("เมือง", "คลองท่อม", "คลองท่อม", "คลองท่อม"))
                .body("items[0].reason", equalTo("เหตุผล"));
        on("1999-01-01").then().body("type", equalTo("sao"));
        on("2020-04-30").then().body("type", equalTo("sao"));
        on("2020-05-01").then().body("type", equalTo("tambon-municipality"));
        on("2022-10-01").then().body("type", equalTo("town-municipality")).body("district", equalTo("คลองท่อม"));
        on("2024-02-29").then().body("district", equalTo("เมือง"));
    }

    @Test
    void a_second_change_from_the_same_day_replaces_the_first_and_changing_back_undoes_it() {
        change(body(code, "ทต.หนึ่ง", "tambon-municipality", "คลองท่อม"), "2020-05-01");
        change(body(code, "ทต.สอง", "tambon-municipality", "คลองท่อม"), "2020-05-01");
        history().then().body("items.name.th", contains("ทต.สอง", "อบต.หนึ่ง"));

        change(body(code, "อบต.หนึ่ง", "sao", "คลองท่อม"), "2020-05-01");

        history().then().body("items.name.th", contains("อบต.หนึ่ง")).body("items[0].validTo", nullValue());
        change(body(code, "อบต.สาม", "sao", "คลองท่อม"), "2020-05-01");
        history().then().body("items.name.th", contains("อบต.สาม", "อบต.หนึ่ง"));
    }

    @Test
    void a_change_of_staff_alone_is_no_history() {
        change(
                body(code, "อบต.หนึ่ง", "sao", "คลองท่อม").replace("\"staffCount\": null", "\"staffCount\": \"๓๕\""),
                null);

        get(code).then().body("staffCount", equalTo(35));
        history().then().body("items", hasSize(1));
    }

    @Test
    void a_change_holds_from_today_unless_it_says_otherwise() {
        change(body(code, "อบต.สอง", "sao", "คลองท่อม"), null);

        LocalDate since = LocalDate.parse(history().path("items[0].validFrom"));
        assertThat(since)
                .isBetween(LocalDate.now(AgencyHistory.BANGKOK).minusDays(1), LocalDate.now(AgencyHistory.BANGKOK));
        assertThat((String) history().path("items[1].validTo"))
                .isEqualTo(since.minusDays(1).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-30, out-of-range",
        "2299-12-31, out-of-range",
        "2567-01-01, bad-date",
        "1899-12-31, bad-date",
        "2023-02-29, bad-date",
        "yesterday, bad-date",
    })
    void a_day_before_the_last_change_or_to_come_or_of_another_era_is_refused(String day, String reason) {
        change(body(code, "อบต.สอง", "sao", "คลองท่อม"), "2020-05-01");

        put(code, "*", body(code, "อบต.สาม", "sao", "คลองท่อม"), Map.of("effectiveFrom", day))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("effectiveFrom"))
                .body("violations[0].code", equalTo(reason));
        get(code).then().body("name.th", equalTo("อบต.สอง"));
    }

    @Test
    void a_withdrawn_agency_is_kept_with_its_history_and_not_listed_until_it_is_put_back() {
        String etag = etag(code);
        withdraw(null, Map.of("reason", "ยุบรวม")).then().statusCode(428);
        withdraw("\"1\"", Map.of("reason", "ยุบรวม")).then().statusCode(412);
        withdraw(etag, Map.of()).then().statusCode(422).body("violations[0].pointer", equalTo("reason"));

        Response withdrawn = withdraw(etag, Map.of("reason", "ยุบรวม", "effectiveFrom", "2021-03-01"));

        withdrawn.then().statusCode(200).body("state", equalTo("withdrawn"));
        withdraw(withdrawn.header("ETag"), Map.of("reason", "x")).then().header("ETag", withdrawn.header("ETag"));
        get(code).then().statusCode(200).body("state", equalTo("withdrawn"));
        on("2021-02-28").then().body("state", equalTo("active"));
        history().then().body("items[0].reason", equalTo("ยุบรวม")).body("items[0].name.th", equalTo("อบต.หนึ่ง"));
        listed(Map.of("q", code)).then().body("items", hasSize(0)).body("total", equalTo(0));
        listed(Map.of("q", code, "state", "withdrawn")).then().body("items.code", contains(code));
        listed(Map.of("q", code, "state", "all")).then().body("items.code", contains(code));
        importing(AgencyCalls.HEADER + code + ",อบต.หนึ่ง,Test,sao,81,คลองท่อม,,\n", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("withdrawn"));

        change(body(code, "อบต.หนึ่ง", "sao", "คลองท่อม"), "2023-01-01");

        history().then().body("items.state", contains("active", "withdrawn", "active"));
        listed(Map.of("q", code)).then().body("items.code", contains(code));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_withdraw(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 200;
            default -> 403;
        };

        caller.asks(code)
                .header("If-Match", "*")
                .queryParam("reason", "ยุบรวม")
                .delete(AGENCIES + "/" + code)
                .then()
                .statusCode(expected);
    }

    private Response history() {
        return admin().get(AGENCIES + "/" + code + "/history");
    }

    private Response on(String day) {
        return admin().queryParam("on", day).get(AGENCIES + "/" + code);
    }

    private Response withdraw(String ifMatch, Map<String, ?> query) {
        return admin().headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .queryParams(query)
                .delete(AGENCIES + "/" + code);
    }

    private static Response listed(Map<String, ?> query) {
        return admin().queryParams(query).get(AGENCIES);
    }

    private void change(String body, String effectiveFrom) {
        Map<String, String> query =
                effectiveFrom == null ? Map.of() : Map.of("effectiveFrom", effectiveFrom, "reason", "เหตุผล");
        put(code, etag(code), body, query).then().statusCode(200);
    }
}
