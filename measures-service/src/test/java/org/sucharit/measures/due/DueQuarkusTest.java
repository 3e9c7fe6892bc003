package org.sucharit.measures.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.HamcrestCondition.matching;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.planning.Fixture;

/** Lists of what is due or late. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class DueQuarkusTest {

    /** The last day of the second quarter of {@link Sample#YEAR}. */
    private static final LocalDate END_OF_MARCH = LocalDate.of(2029, 3, 31);

    @Inject
    SnapshotIntake intake;

    @Inject
    Operating operating;

    @Inject
    Plans plans;

    @Inject
    MovableClock clock;

    private final String agency = "d-" + UUID.randomUUID();

    @BeforeEach
    void hold() {
        Arrivals.arrive(intake, Topics.FRAMEWORK, Fixture.framework(Sample.YEAR - 1));
        Arrivals.arrive(intake, Topics.AGENCY, Sample.agency(agency, 1, "81"));
        clock.hold(END_OF_MARCH);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void what_is_late_or_due_is_listed_by_its_end_and_what_runs_longer_when_asked_for() {
        operating.begin(
                Sample.YEAR,
                agency,
                new PlanContent(
                        List.of(
                                Sample.measure(1, FiscalPeriod.quarters(1, 1), Sample.unit("finance")),
                                Sample.measure(2, FiscalPeriod.quarters(2, 2)),
                                Sample.measure(3, FiscalPeriod.quarters(1, 3)),
                                Sample.measure(4, FiscalPeriod.quarters(3, 3)),
                                Sample.measure(5, null)),
                        5,
                        List.of(Sample.assignment("OIT.o14", FiscalPeriod.quarters(1, 2)))));

        of("").body("items.part", contains("measure/1", "assignment/OIT.o14", "measure/2"))
                .body("items.timeliness", contains("late", "due", "due"))
                .body("items.daysLate", contains(90, 0, 0))
                .body("on", equalTo("2029-03-31"))
                .body("next", nullValue())
                .body(
                        "items[0]",
                        equalTo(entry(
                                "number",
                                1,
                                "node",
                                null,
                                "indicator",
                                "1",
                                "text",
                                "มาตรการที่ 1",
                                "responsible",
                                List.of("finance"),
                                "startsOn",
                                "2028-10-01",
                                "endsOn",
                                "2028-12-31",
                                "part",
                                "measure/1",
                                "timeliness",
                                "late",
                                "daysLate",
                                90)))
                .body("items[1].node", equalTo("OIT.o14"))
                .body("items[1].number", nullValue())
                .body("items[1].indicator", equalTo("9"))
                .body("items[1].text", equalTo("ข้อ o14"));
        of("&timeliness=running").body("items.part", contains("measure/3"));
        of("&timeliness=running,late").body("items.part", contains("measure/1", "measure/3"));
        of("&timeliness=due").body("items.part", contains("assignment/OIT.o14", "measure/2"));
        of("&indicator=9").body("items.part", contains("assignment/OIT.o14"));
        of("&on=2029-06-01").body("items.part", hasSize(5));
        of("&on=2028-10-01&timeliness=late,due,running").body("items.part", hasSize(3));
        of("&fiscalYear=" + (Sample.YEAR - 1)).body("items", hasSize(0));
        of("&fiscalYear=" + Sample.YEAR).body("items", hasSize(3));
        of("&province=10").body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2029-03-01, running", // 31 days are left
        "2029-03-02, due", // 30 days are left, this one included
        "2029-03-31, due",
        "2029-04-01, late",
    })
    void a_day_decides(LocalDate day, String timeliness) {
        operating.begin(Sample.YEAR, agency, Sample.measures(1, FiscalPeriod.quarters(2, 2)));
        clock.hold(day);

        for (String asked : List.of("late", "due", "running")) {
            of("&timeliness=" + asked)
                    .body("items.timeliness", equalTo(asked.equals(timeliness) ? List.of(timeliness) : List.of()));
        }
    }

    @Test
    void duties_follow_progress_and_the_state_of_the_plan() {
        operating.begin(Sample.YEAR, agency, Sample.measures(3, FiscalPeriod.quarters(2, 2)));

        operating.tell(Sample.YEAR, agency, Part.measure(1), ProgressState.DONE);
        operating.tell(Sample.YEAR, agency, Part.measure(2), ProgressState.IN_OPERATION);
        of("").body("items.number", contains(2, 3)).body("items.state", contains("in-operation", "not-started"));

        operating.tell(Sample.YEAR, agency, Part.measure(1), ProgressState.IN_OPERATION);
        of("").body("items.number", contains(1, 2, 3));

        operating.move(Sample.YEAR, agency, Plan.State.CLOSED);
        of("").body("items", hasSize(0));
    }

    @Test
    void a_plan_that_is_not_told_leaves_no_duty() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    var plan = plans.begin(
                            Sample.YEAR,
                            agency,
                            Sample.YEAR - 1,
                            Sample.measures(1, FiscalPeriod.quarters(2, 2)),
                            "test");
                    plan.move(Plan.State.IN_OPERATION);
                    plans.publish(plan);
                    throw new IllegalStateException("trouble afterwards");
                }))
                .hasMessageContaining("trouble afterwards");

        of("").body("items", hasSize(0));
    }

    @Test
    void a_unit_is_asked_for_with_all_within_it() {
        operating.begin(
                Sample.YEAR,
                agency,
                Sample.measures(
                        Sample.measure(1, FiscalPeriod.quarters(2, 2), Sample.unit("office")),
                        Sample.measure(2, FiscalPeriod.quarters(2, 2), Sample.position("clerk")),
                        Sample.measure(3, FiscalPeriod.quarters(2, 2), Sample.committee("ita"), Sample.unit("plans")),
                        Sample.measure(4, FiscalPeriod.quarters(2, 2), Sample.allUnits()),
                        Sample.measure(5, FiscalPeriod.quarters(2, 2), Sample.unit("finance"))));

        of("&unit=office").body("items.number", contains(1, 2, 3, 4));
        of("&unit=plans").body("items.number", contains(2, 3, 4));
        of("&unit=finance").body("items.number", contains(4, 5));
        of("&unit=clerk").body("items.number", contains(2));
        of("&unit=ita").body("items.number", contains(3));
        of("&unit=mayor").body("items", hasSize(0));
    }

    @Test
    void a_province_is_read_page_by_page_and_counted_by_agency() {
        String late = "d-" + UUID.randomUUID();
        Arrivals.arrive(intake, Topics.AGENCY, Sample.agency(agency, 2, "64"));
        Arrivals.arrive(intake, Topics.AGENCY, Sample.agency(late, 1, "64"));
        operating.begin(Sample.YEAR, agency, Sample.measures(3, FiscalPeriod.quarters(2, 2)));
        operating.begin(Sample.YEAR, late, Sample.measures(4, FiscalPeriod.quarters(1, 1)));

        List<String> read = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = Callers.ADMIN
                    .asks(agency)
                    .get("/api/v1/due?province=64&limit=2" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(2);
            page.getList("items", Map.class).forEach(item -> read.add(item.get("agency") + " " + item.get("part")));
            after = page.get("next") == null ? null : "&after=" + page.getString("next");
        } while (after != null);

        assertThat(read)
                .containsExactly(
                        late + " measure/1",
                        late + " measure/2",
                        late + " measure/3",
                        late + " measure/4",
                        agency + " measure/1",
                        agency + " measure/2",
                        agency + " measure/3");
        JsonPath first = summary("?province=64&limit=1").extract().jsonPath();
        assertThat(first.getString("items[0].agency")).isEqualTo(late);
        assertThat(first.getInt("items[0].late")).isEqualTo(4);
        assertThat(first.getInt("items[0].due")).isZero();
        assertThat(first.getString("items[0].name.en")).isEqualTo("Municipality " + late);
        summary("?province=64&limit=1&after=" + first.getString("next"))
                .body("items.agency", contains(agency))
                .body("items.due", contains(3))
                .body("items.province", contains("64"))
                .body("next", nullValue());
        summary("?province=64&fiscalYear=2560").body("items", hasSize(0));
        summary("?province=64&on=2029-04-01").body("items.late", containsInAnyOrder(4, 3));
    }

    @Test
    void the_duties_of_an_agency_that_is_moved_are_found_in_its_new_province_under_its_new_name() {
        operating.begin(Sample.YEAR, agency, Sample.measures(2, FiscalPeriod.quarters(2, 2)));
        of("&province=81").body("items", hasSize(2));

        Arrivals.arrive(intake, Topics.AGENCY, Sample.agency(agency, 2, "38"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Callers.ADMIN
                        .asks(agency)
                        .get("/api/v1/due?province=38")
                        .then()
                        .body("items.agency", contains(agency, agency)));
        of("&province=81").body("items", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_ask_about_an_agency(Callers caller) {
        operating.begin(Sample.YEAR, agency, Sample.measures(1, FiscalPeriod.quarters(2, 2)));

        caller.asks(agency).get("/api/v1/due?agency=" + agency).then().statusCode(caller.readingUnannounced());
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_ask_about_many_agencies(Callers caller) {
        operating.begin(Sample.YEAR, agency, Sample.measures(1, FiscalPeriod.quarters(2, 2)));
        int all = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN, SERVICE, ASSESSOR, OWN_ASSESSOR, COORDINATOR, OTHER_COORDINATOR -> 200;
            case OFFICER, OTHER_OFFICER, EXECUTIVE, OTHER_EXECUTIVE -> 403;
        };
        int province = caller == Callers.OTHER_COORDINATOR ? 403 : all;

        for (String path : List.of("/api/v1/due", "/api/v1/due/summary")) {
            caller.asks(agency).get(path).then().statusCode(all);
            caller.asks(agency).get(path + "?province=81").then().statusCode(province);
        }
        if (province == 200) {
            // The other callers' agencies are in no register.
            var own = caller == Callers.OWN_ASSESSOR ? not(hasItem(agency)) : hasItem(agency);
            for (String path : List.of("/api/v1/due/summary", "/api/v1/due")) {
                assertThat(agencies(caller, path + "?province=81&limit=200")).is(matching(own));
            }
        }
    }

    @Test
    void a_coordinator_who_names_no_province_sees_the_own_one() {
        operating.begin(Sample.YEAR, agency, Sample.measures(1, FiscalPeriod.quarters(2, 2)));

        Callers.OTHER_COORDINATOR
                .asks(agency)
                .get("/api/v1/due/summary?limit=200")
                .then()
                .body("items.agency", not(hasItem(agency)));
    }

    @Test
    void every_mistake_of_a_query_is_named() {
        Callers.ADMIN
                .asks(agency)
                .get("/api/v1/due?fiscalYear=2029&province=Krabi&unit=office&indicator=x&timeliness=late,ahead"
                        + "&on=2029-02-30&after=nowhere&limit=0")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "fiscalYear", "province", "unit", "indicator", "timeliness", "on", "after", "limit"));
        Callers.ADMIN
                .asks(agency)
                .urlEncodingEnabled(false)
                .get("/api/v1/due/summary?fiscalYear=1&province=1&on=%2B999999999-01-01&after=1/x/a&limit=201")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("fiscalYear", "province", "on", "after", "limit"));
        ask("?agency=" + agency + "&unit=treasury")
                .statusCode(422)
                .body("violations.pointer", contains("unit"))
                .body("violations.code", contains("unknown-unit"));
        ask("?after=").statusCode(200);
        ask("?agency=%20").statusCode(422).body("violations.code", contains("unknown-agency"));
        ask("?timeliness=,").statusCode(422).body("violations.pointer", contains("timeliness"));
    }

    private ValidatableResponse of(String query) {
        return ask("?agency=" + agency + query).statusCode(200);
    }

    private ValidatableResponse ask(String query) {
        return Callers.ADMIN
                .asks(agency)
                .urlEncodingEnabled(false)
                .get("/api/v1/due" + query)
                .then();
    }

    private ValidatableResponse summary(String query) {
        return Callers.ADMIN
                .asks(agency)
                .get("/api/v1/due/summary" + query)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> entry(Object... fields) {
        Map<String, Object> entry = new java.util.HashMap<>(Map.of(
                "fiscalYear",
                Sample.YEAR,
                "agency",
                agency,
                "name",
                Map.of("th", "เทศบาล " + agency, "en", "Municipality " + agency),
                "province",
                "81",
                "state",
                "not-started"));
        for (int i = 0; i < fields.length; i += 2) {
            entry.put((String) fields[i], fields[i + 1]);
        }
        return entry;
    }

    /** Of all pages of a list. */
    private List<String> agencies(Callers caller, String path) {
        List<String> agencies = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = caller.asks(agency)
                    .get(path + (after == null ? "" : "&after=" + after))
                    .jsonPath();
            agencies.addAll(page.getList("items.agency", String.class));
            after = page.getString("next");
        } while (after != null);
        return agencies;
    }
}
