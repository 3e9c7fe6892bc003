package org.sucharit.scoring.rescoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.events.Stale;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.Years;
import org.sucharit.scoring.testsupport.AgencyOverYears;
import org.sucharit.scoring.testsupport.SigningKeyResource;
import org.sucharit.scoring.testsupport.SmallPages;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
@QuarkusTestResource(SmallPages.class)
class RescoringResourceQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String RESCORINGS = "/api/v1/rescorings";

    /** Years of its own for each test, since a run meets every agency of a year. */
    private static final AtomicInteger LAST_YEAR = new AtomicInteger(2570);

    @Inject
    SnapshotIntake intake;

    @Inject
    EntityManager entities;

    @Inject
    Stale stale;

    @Inject
    NationalRescoring work;

    @Inject
    ObjectMapper mapper;

    private int year;
    private Framework own;
    /** What {@code Years} has as the third year, here of the year after {@code own}. */
    private Framework next;

    @BeforeEach
    void takeYears() {
        year = LAST_YEAR.addAndGet(2);
        own = Years.of(Years.second(), year, 1, List.of());
        next = Years.of(
                Years.third(),
                year + 1,
                1,
                List.of(Years.crosswalk(
                        year, Years.third().crosswalks().getFirst().mappings())));
    }

    @Test
    void a_run_tells_whose_rating_would_change_and_touches_no_score() {
        // given: o3 is dropped by the next year's rules
        AgencyOverYears low = agency("low", "100", "0");
        AgencyOverYears best = agency("best", "100", "100");
        String before = low.get(Callers.ADMIN, low.score(year) + "/history").asString();

        // when
        JsonPath run = finished(started(draft(next)).statusCode(202).extract().path("id"));

        // then: 40 % of 100 and 60 % of 200/3, as against 60 % of 100
        assertThat(run.getMap("by")).isEqualTo(Map.of("fiscalYear", year + 1, "revision", 1, "draft", true));
        assertThat(run.getInt("agencies")).isEqualTo(2);
        assertThat(run.getInt("done")).isEqualTo(2);
        assertThat(run.getInt("summary.changed")).isEqualTo(1);
        assertThat(run.getInt("summary.open")).isZero();
        assertThat(run.getInt("summary.troubled")).isZero();
        assertThat(run.getString("summary.meanChange")).isEqualTo("10.0000");
        assertThat(run.getList("summary.moves.agencies")).containsExactly(1, 1);
        results(run, "?changed=true")
                .body("items.agency", contains(low.code()))
                .body("items[0].before.total", equalTo("80.00"))
                .body("items[0].before.rating", contains("must-improve"))
                .body("items[0].after.total", equalTo("100.00"))
                .body("items[0].after.rating", contains("excellent"))
                .body("items[0].change", equalTo("20.00"))
                .body("items[0].comparability.equal", equalTo("0.7000"))
                .body("items[0].comparability.partly", equalTo("0.3000"));
        results(run, "").body("items.agency", containsInAnyOrder(low.code(), best.code()));
        assertThat(low.get(Callers.ADMIN, low.score(year) + "/history").asString())
                .isEqualTo(before);
    }

    @Test
    void a_rating_that_the_inputs_do_not_settle_is_open_and_not_changed() {
        // given: without o3 the total is 80 to 100; the next year's rules do without it
        AgencyOverYears undecided = AgencyOverYears.named("r-" + year + "-undecided", intake)
                .scored(own, Map.of("1", "100", "OIT.o1", "100", "OIT.o2", "100"));
        AgencyOverYears low = agency("low", "100", "0");

        // when
        JsonPath run = finished(started(draft(next)).extract().path("id"));

        // then
        assertThat(run.getInt("summary.changed")).isEqualTo(1);
        assertThat(run.getInt("summary.open")).isEqualTo(1);
        results(run, "?changed=true").body("items.agency", contains(low.code()));
        String found = "items.find { it.agency == '" + undecided.code() + "' }.";
        results(run, "")
                .body(found + "before.rating", contains("excellent", "good", "pass", "must-improve"))
                .body(found + "after.rating", contains("excellent"))
                .body(found + "changed", equalTo(false));
    }

    @Test
    void a_run_by_a_published_framework_goes_over_all_pages() {
        for (int i = 1; i <= 5; i++) {
            agency("" + i, "100", "100");
        }
        agency("other", "50", "50").scored(next, Map.of("IIT.i1", "100"));

        JsonPath run = finished(started("{\"fiscalYear\": " + year + ", \"by\": " + (year + 1) + "}")
                .extract()
                .path("id"));

        assertThat(run.getInt("done")).isEqualTo(6);
        assertThat(run.getBoolean("by.draft")).isFalse();
        JsonPath page = results(run, "?limit=4").extract().jsonPath();
        assertThat(page.getList("items")).hasSize(4);
        results(run, "?limit=4&after=" + page.getString("next"))
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @Test
    void a_draft_of_the_same_year_needs_no_crosswalk() {
        AgencyOverYears agency = agency("a", "100", "100");
        Framework stricter = Years.of(
                Frameworks.framework(
                        Frameworks.EXACT,
                        own.instruments(),
                        own.indicators(),
                        List.of(Frameworks.band("top", "100", null), Frameworks.band("rest", "0", null))),
                year,
                2,
                List.of());

        JsonPath run = finished(started(draft(stricter)).extract().path("id"));

        results(run, "?changed=true")
                .body("items.agency", contains(agency.code()))
                .body("items[0].after.rating", contains("top"))
                .body("items[0].change", equalTo("0.00"))
                .body("items[0].comparability.equal", equalTo("1.0000"));
    }

    @Test
    void a_run_that_was_killed_goes_on_where_it_was() {
        // given: as found after a kill, with two of five agencies done
        for (int i = 1; i <= 5; i++) {
            agency("" + i, "100", "0");
        }
        UUID id = UUID.fromString(started(draft(next)).extract().path("id"));
        JsonPath whole = finished(id.toString());
        String results = results(whole, "").extract().asString();
        List<String> agencies = results(whole, "").extract().path("items.agency");
        QuarkusTransaction.requiringNew().run(() -> {
            update(
                    "update rescoring set done = 2, last_agency = ?2, finished_at = null where id = ?1",
                    id,
                    agencies.get(1));
            update("delete from rescored_agency where rescoring = ?1 and agency > ?2", id, agencies.get(1));
        });

        // when: the next page is not committed either
        QuarkusTransaction.begin();
        work.derive(id.toString());
        QuarkusTransaction.rollback();

        // then
        assertThat(run(id.toString()).getInt("done")).isEqualTo(2);
        assertThat(run(id.toString()).getString("state")).isEqualTo("running");
        QuarkusTransaction.requiringNew().run(() -> stale.mark(NationalRescoring.NAME, id.toString()));
        assertThat(finished(id.toString()).getMap("summary")).isEqualTo(whole.getMap("summary"));
        assertThat(results(whole, "").extract().asString()).isEqualTo(results);
    }

    @Test
    void a_run_that_is_deleted_ends_and_is_forgotten() {
        agency("a", "100", "100");
        String id = started(draft(next)).extract().path("id");

        admin().delete(RESCORINGS + "/" + id).then().statusCode(204);
        QuarkusTransaction.requiringNew().run(() -> work.derive(id));

        admin().get(RESCORINGS + "/" + id).then().statusCode(404);
        admin().get(RESCORINGS + "/" + id + "/results").then().statusCode(404);
        admin().delete(RESCORINGS + "/" + id).then().statusCode(404);
    }

    @Test
    void only_so_many_runs_are_kept_and_only_so_many_go_on_at_once() {
        agency("a", "100", "100");
        String first = started(draft(next)).extract().path("id");
        finished(first);
        for (int i = 0; i < 3; i++) {
            finished(started(draft(next)).statusCode(202).extract().path("id"));
        }
        admin().get(RESCORINGS).then().body("items", hasSize(3)).body("items.id", not(hasItem(first)));

        // when: two look as if they were under way
        JsonPath kept = admin().get(RESCORINGS).jsonPath();
        for (int i = 0; i < 2; i++) {
            UUID id = UUID.fromString(kept.getString("items[" + i + "].id"));
            QuarkusTransaction.requiringNew()
                    .run(() -> update("update rescoring set finished_at = null where id = ?1", id));
        }

        started(draft(next)).statusCode(409);
        kept.getList("items.id", String.class)
                .forEach(id -> admin().delete(RESCORINGS + "/" + id).then().statusCode(204));
    }

    @Test
    void the_same_request_sent_twice_starts_one_run() {
        agency("a", "100", "100");
        String key = UUID.randomUUID().toString();

        String first = post(draft(next), key).extract().path("id");
        String again = post(draft(next), key).statusCode(202).extract().path("id");

        assertThat(again).isEqualTo(first);
        finished(first);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void only_administrators_start_and_read_runs(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 404;
            default -> 403;
        };
        String run = RESCORINGS + "/" + UUID.randomUUID();

        caller.asks("x").get(run).then().statusCode(expected);
        caller.asks("x").get(run + "/results").then().statusCode(expected);
        caller.asks("x").delete(run).then().statusCode(expected);
        caller.asks("x").get(RESCORINGS).then().statusCode(expected == 404 ? 200 : expected);
        caller.asks("x")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post(RESCORINGS)
                .then()
                .statusCode(expected == 404 ? 422 : expected);
    }

    @Test
    void every_mistake_of_a_draft_is_named() {
        agency("a", "100", "100");
        ObjectNode json = mapper.valueToTree(next);
        json.remove("bands");
        ((ObjectNode) json.at("/instruments/0")).put("weight", "heavy");

        refused(json).body("violations.pointer", hasItems("/framework/bands", "/framework/instruments/0/weight"));

        ObjectNode unbalanced = mapper.valueToTree(next);
        ((ObjectNode) unbalanced.at("/instruments/0")).put("weight", "41");
        refused(unbalanced)
                .body("violations.pointer", contains("/framework"))
                .body("violations[0].message", containsString("101"));

        ObjectNode misled = mapper.valueToTree(next);
        ((ObjectNode) misled.at("/crosswalks/0/mappings/0"))
                .put("from", "IIT.i9")
                .put("to", "IIT.i8");
        refused(misled)
                .body(
                        "violations.pointer",
                        contains("/framework/crosswalks/0/mappings/0/to", "/framework/crosswalks/0/mappings/0/from"));
    }

    @Test
    void a_draft_that_nothing_leads_to_is_refused() {
        agency("a", "100", "100");

        refused(mapper.valueToTree(Years.of(next, year + 1, 1, List.of())))
                .body("violations.pointer", contains("/framework/crosswalks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"by\": 2562} /fiscalYear",
                "{\"fiscalYear\": 2562} /by",
                "{\"fiscalYear\": 2562, \"revision\": 1} /by",
                "{\"fiscalYear\": 2562, \"by\": 2562, \"framework\": {}} /by",
                "{\"fiscalYear\": 2562, \"by\": 2698} /by",
                "{\"fiscalYear\": 2562, \"by\": 2562, \"revision\": 7} /revision",
            })
    void an_order_that_does_not_fit_is_named(String order) {
        int space = order.lastIndexOf(' ');

        started(order.substring(0, space))
                .statusCode(422)
                .body("violations.pointer", hasItem(order.substring(space + 1)));
    }

    @Test
    void a_year_without_scores_is_named() {
        started("{\"fiscalYear\": 2699, \"by\": 2699}").statusCode(422).body("violations.pointer", not(empty()));
    }

    /** Full marks in the survey; o1 and o2 the one figure, o3 the other. */
    private AgencyOverYears agency(String name, String items, String third) {
        return AgencyOverYears.named("r-" + year + "-" + name, intake)
                .scored(
                        own,
                        Map.of(
                                "IIT.i1", "100", "IIT.i2", "100", "IIT.i3", "100", "OIT.o1", items, "OIT.o2", items,
                                "OIT.o3", third));
    }

    private String draft(Framework framework) {
        return "{\"fiscalYear\": " + year + ", \"framework\": " + mapper.valueToTree(framework) + "}";
    }

    private ValidatableResponse refused(ObjectNode framework) {
        return started("{\"fiscalYear\": " + year + ", \"framework\": " + framework + "}")
                .statusCode(422);
    }

    private ValidatableResponse started(String order) {
        return post(order, UUID.randomUUID().toString());
    }

    private static ValidatableResponse post(String order, String key) {
        return admin().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(order.getBytes(StandardCharsets.UTF_8))
                .post(RESCORINGS)
                .then();
    }

    private static JsonPath finished(String id) {
        return await().atMost(PATIENCE).until(() -> run(id), run -> "finished".equals(run.getString("state")));
    }

    private static JsonPath run(String id) {
        return admin().get(RESCORINGS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse results(JsonPath run, String query) {
        return admin().get(RESCORINGS + "/" + run.getString("id") + "/results" + query)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification admin() {
        return Callers.ADMIN.asks("x");
    }

    private void update(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
