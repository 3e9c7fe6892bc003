package org.sucharit.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.assessment.assessment.AssessmentYear;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

/** Calendars, extensions, and assessments that move by them. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class CalendarQuarkusTest {

    private static final int[] AHEAD = {-20, -10, 10, 20, 30, 40};
    private static final int[] COLLECTED = {-20, -10, -5, 20, 30, 40};

    private static final Year YEAR = Year.present();

    @Inject
    AssessmentYear assessments;

    @Inject
    EntityManager entities;

    @Test
    void days_times_and_offsets_are_read_in_bangkok_time() {
        Year year = new Year(2601);

        year.put("""
                        {"phases": {"register": "2057-10-01", "collect": "2058-01-05T08:30", "review":
                         "2058-05-01T00:00:00Z", "clarify": "2058-06-01T07:00:00+07:00", "confirm": "2058-07-01",
                         "announced": "2058-08-15T16:30:30"}}""", null)
                .then()
                .statusCode(200)
                .body(
                        "phases",
                        equalTo(java.util.Map.of(
                                "register", "2057-10-01T00:00:00+07:00",
                                "collect", "2058-01-05T08:30:00+07:00",
                                "review", "2058-05-01T07:00:00+07:00",
                                "clarify", "2058-06-01T07:00:00+07:00",
                                "confirm", "2058-07-01T00:00:00+07:00",
                                "announced", "2058-08-15T16:30:30+07:00")));

        Callers.ANONYMOUS.asks("any").get("/api/v1/rounds").then().body("items.fiscalYear", hasItem(2601));
    }

    @Test
    void every_mistake_of_a_calendar_is_named() {
        new Year(2602)
                .put("""
                        {"phases": {"register": "2050-10-01", "collect": "2059-03-01", "review": "2059-02-01",
                         "clarify": "2059-02-01", "confirm": "2059-07-01"}}""", null)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        equalTo(List.of("/phases/register", "/phases/review", "/phases/clarify", "/phases/announced")));
        new Year(2602).put("{\"phases\": {\"register\": null}}", null).then().statusCode(422);
        new Year(2602).put("{}", null).then().statusCode(422);
        Callers.ANONYMOUS.asks("any").get("/api/v1/rounds/2602").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 March", "2059-02-29", "2059-03-01T25:00", "2602/03/01", "", "12"})
    void what_is_no_time_is_refused(String text) {
        new Year(2602)
                .put("{\"phases\": {\"register\": \"" + text + "\"}}", null)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 2026, 2399, 2701, Integer.MAX_VALUE})
    void a_year_that_is_none_of_the_buddhist_era_has_no_calendar(int fiscalYear) {
        new Year(fiscalYear).plan(AHEAD).then().statusCode(404);
        new Year(fiscalYear)
                .extend("{\"phase\": \"collect\", \"until\": \"2059-01-01\", \"reason\": \"flood\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void a_calendar_is_changed_with_the_version_it_is_based_on_and_repeating_it_changes_nothing() {
        Year year = new Year(2603);
        String plan = """
                {"phases": {"register": "2059-10-01", "collect": "2060-01-01", "review": "%s", "clarify": "2060-06-01",
                 "confirm": "2060-07-01", "announced": "2060-08-01"}}""";
        String etag = year.put(plan.formatted("2060-05-01"), null).header("ETag");

        year.put(plan.formatted("2060-05-01"), null).then().statusCode(200).header("ETag", etag);
        year.put(plan.formatted("2060-05-02"), null).then().statusCode(428);
        year.put(plan.formatted("2060-05-02"), "\"1\"").then().statusCode(412);
        year.put(plan.formatted("2060-05-02"), etag).then().statusCode(200);
        year.put(plan.formatted("2060-05-03"), etag).then().statusCode(412);
    }

    @Test
    void an_assessment_whose_phase_has_ended_moves_by_itself_and_its_survey_is_counted() {
        String agency = opened("96");
        YEAR.send("/answers/IIT", "agency_code,i1\n" + agency + ",2\n" + agency + ",1\n")
                .then()
                .statusCode(200);
        YEAR.plan(COLLECTED).then().statusCode(200);

        moveAllDue();

        YEAR.transitions(agency)
                .then()
                .body("items.to", equalTo(List.of("review", "collect")))
                .body("items[0].actor", equalTo("calendar"));
        YEAR.surveys(agency).then().body("items.state", equalTo(List.of("released")));
        YEAR.send("/answers/IIT", "agency_code,i1\n" + agency + ",2\n").then().statusCode(422);
    }

    @Test
    void several_phases_that_ended_are_left_in_one_step_but_nothing_announces_itself() {
        String agency = opened("96");
        YEAR.plan(-60, -50, -40, -30, -20, -10);

        moveAllDue();

        YEAR.transitions(agency).then().body("items.to", equalTo(List.of("confirm", "collect")));
        YEAR.plan(AHEAD);
        moveAllDue();
        assertThat(YEAR.phase(agency)).as("no calendar moves back").isEqualTo("confirm");
    }

    @Test
    void two_replicas_move_each_assessment_once() throws Exception {
        List<String> agencies =
                java.util.stream.Stream.generate(() -> opened("96")).limit(8).toList();
        YEAR.plan(COLLECTED);

        atOnce(this::moveAllDue, this::moveAllDue, this::moveAllDue);

        for (String agency : agencies) {
            YEAR.transitions(agency).then().body("items.to", equalTo(List.of("review", "collect")));
        }
    }

    @Test
    void an_answer_is_counted_or_refused_when_its_survey_ends_at_the_same_moment() throws Exception {
        String first = opened("96");
        String second = opened("96");
        String file = "agency_code,i1\n" + (first + ",1\n" + second + ",2\n").repeat(50);
        YEAR.plan(COLLECTED);

        List<Object> results = atOnce(
                () -> YEAR.send("/answers/IIT", file).statusCode(),
                this::moveAllDue,
                () -> YEAR.send("/answers/IIT", file + first + ",1\n").statusCode());

        moveAllDue();
        long expected = 50L * java.util.Collections.frequency(results, 200);
        assertThat(results).isSubsetOf(200, 409, 422, 0);
        assertThat(answers(second)).isEqualTo(expected);
        YEAR.surveys(second).then().body("items[0].state", equalTo(expected > 0 ? "released" : "closed"));
    }

    @Test
    void an_extension_lets_one_agency_stay_longer() {
        String longer = opened("96");
        String other = opened("96");
        granted(longer, null)
                .then()
                .statusCode(201)
                .body("postponed", equalTo(1))
                .body("past", equalTo(0));
        YEAR.plan(COLLECTED);

        moveAllDue();

        assertThat(YEAR.phase(longer)).isEqualTo("collect");
        assertThat(YEAR.phase(other)).isEqualTo("review");
        granted(other, null).then().statusCode(409);
        assertThat(extended(Callers.OFFICER, longer)).contains(longer).doesNotContain(other);
        assertThat(extended(Callers.OFFICER, other)).doesNotContain(longer);
        assertThat(extended(Callers.COORDINATOR, "any")).doesNotContain(longer);
        assertThat(extended(Callers.ADMIN, "any")).contains(longer);
    }

    @Test
    void an_extension_for_a_province_tells_whom_it_comes_too_late_for() {
        String past = opened("95");
        String present = opened("95");
        YEAR.move(past, "review", null);

        granted(null, "95")
                .then()
                .statusCode(201)
                .body("postponed", greaterThanOrEqualTo(1))
                .body("past", greaterThanOrEqualTo(1));

        assertThat(due(present)).isEqualTo(until());
        assertThat(due(opened("95"))).as("opened later").isEqualTo(until());
        YEAR.plan(AHEAD);
        assertThat(due(present)).as("planned anew").isEqualTo(until());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"phase\": \"collect\", \"until\": \"2000-01-01\", \"reason\": \"flood\"} | /until",
                "{\"phase\": \"collect\", \"until\": \"2099-01-01\", \"reason\": \"flood\"} | /until",
                "{\"phase\": \"confirm\", \"until\": \"2099-01-01\", \"reason\": \"flood\"} | /phase",
                "{\"phase\": \"collect\", \"until\": \"2099-01-01\"} | /reason",
                "{\"phase\": \"collect\", \"until\": \"2099-01-01\", \"reason\": \" \"} | /reason",
                "{\"phase\": \"collect\", \"reason\": \"flood\"} | /until",
                "{\"until\": \"2099-01-01\", \"reason\": \"flood\"} | /phase",
                "{\"phase\": \"collect\", \"until\": \"2099-01-01\", \"reason\": \"x\", \"agency\": \"no\"} | /agency",
                "{\"phase\": \"collect\", \"until\": \"2099-01-01\", \"reason\": \"x\", \"province\": \"99\"} | /province",
                "{\"phase\": \"collect\", \"until\": \"2099-01-01\", \"reason\": \"x\", \"province\": \"9\"} | /province"
            })
    void a_wrong_extension_names_its_mistake(String body, String pointer) {
        YEAR.plan(AHEAD);

        YEAR.extend(body).then().statusCode(422).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void all_assessments_of_a_province_are_opened_and_moved_and_those_that_may_not_be_are_named() {
        YEAR.publish().plan(AHEAD);
        String first = Year.register("94");
        String second = Year.register("94");
        String open = "{\"phase\": \"collect\", \"province\": \"94\"}";

        YEAR.post("/assessments", open).then().statusCode(200).body("done", greaterThanOrEqualTo(2));
        YEAR.post("/assessments", open).then().statusCode(200).body("done", equalTo(0));
        YEAR.send("/answers/IIT", "agency_code,i1\n" + first + ",2\n");
        String move = "{\"from\": \"%s\", \"to\": \"%s\", \"province\": \"94\", \"reason\": \"too early\"}";
        YEAR.post("/transitions", move.formatted("collect", "review")).then().statusCode(200);
        YEAR.post("/transitions", move.formatted("review", "collect"))
                .then()
                .statusCode(200)
                .body("refused", hasKey(first))
                .body("refusedCount", equalTo(1));

        assertThat(YEAR.phase(first)).isEqualTo("review");
        assertThat(YEAR.phase(second)).isEqualTo("collect");
        YEAR.post("/transitions", move.formatted("review", "review")).then().statusCode(422);
        YEAR.post("/transitions", move.formatted("review", "announced")).then().statusCode(200);
        YEAR.move(first, "confirm", "a reason").then().statusCode(409).body("detail", containsString("final"));
    }

    @Test
    void a_year_without_a_framework_has_nothing_to_open() {
        Year.register("94");

        new Year(2604)
                .post("/assessments", "{\"phase\": \"collect\", \"province\": \"94\"}")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void only_an_administrator_plans_extends_opens_and_moves(Callers caller) {
        int refused = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 422;
            default -> 403;
        };
        caller.asks("own")
                .contentType("application/json")
                .body("{}")
                .put(YEAR.address())
                .then()
                .statusCode(refused);
        for (String path : List.of("/extensions", "/assessments", "/transitions")) {
            caller.asks("own")
                    .contentType("application/json")
                    .header("Idempotency-Key", Year.key())
                    .body("{}")
                    .post(YEAR.address() + path)
                    .then()
                    .statusCode(refused);
        }
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void a_calendar_is_public_and_its_extensions_are_for_those_who_take_part(Callers caller) {
        YEAR.plan(AHEAD);

        caller.asks("own").get(YEAR.address()).then().statusCode(caller == Callers.FOREIGN ? 401 : 200);
        int extensions = caller == Callers.ANONYMOUS || caller == Callers.FOREIGN ? 401 : 200;
        caller.asks("own").get(YEAR.address() + "/extensions").then().statusCode(extensions);
    }

    private static List<String> extended(Callers caller, String own) {
        Response listed = caller.asks(own).get(YEAR.address() + "/extensions");
        listed.then().statusCode(200);
        return listed.path("items.agency");
    }

    private String opened(String province) {
        YEAR.publish().plan(AHEAD).then().statusCode(200);
        String agency = Year.register(province);
        YEAR.move(agency, "collect", null).then().statusCode(200);
        return agency;
    }

    private static Response granted(String agency, String province) {
        String whom = agency == null ? "\"province\": \"" + province + "\"" : "\"agency\": \"" + agency + "\"";
        return YEAR.extend(
                "{\"phase\": \"collect\", \"until\": \"" + until() + "\", \"reason\": \"น้ำท่วม\", " + whom + "}");
    }

    private static Instant until() {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plus(100, ChronoUnit.DAYS);
    }

    private Instant due(String agency) {
        Object due = entities.createNativeQuery(
                        "select due_at from assessment where fiscal_year = :year and agency_code = :agency")
                .setParameter("year", YEAR.fiscalYear())
                .setParameter("agency", agency)
                .getSingleResult();
        return due instanceof OffsetDateTime time ? time.toInstant() : (Instant) due;
    }

    private long answers(String agency) {
        return ((Number) entities.createNativeQuery("select coalesce(sum(b.respondents), 0) from answer_batch b"
                                + " join survey s on s.id = b.survey_id where s.agency_code = :agency")
                        .setParameter("agency", agency)
                        .getSingleResult())
                .longValue();
    }

    private int moveAllDue() {
        int most = 1_000;
        for (int i = 0; i < most && assessments.moveDue() > 0; i++) {
            // The next page.
        }
        return 0;
    }

    private static List<Object> atOnce(Callable<?>... tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.length)) {
            List<Future<Object>> running = java.util.Arrays.stream(tasks)
                    .map(task -> threads.submit((Callable<Object>) task::call))
                    .toList();
            List<Object> results = new java.util.ArrayList<>();
            for (Future<Object> result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
