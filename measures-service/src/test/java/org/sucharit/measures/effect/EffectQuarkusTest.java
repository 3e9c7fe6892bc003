package org.sucharit.measures.effect;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.planning.Fixture;
import org.sucharit.measures.testsupport.Planning;

/** Each test has a framework of its own for 2569, so that no other's agencies are comparable. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class EffectQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static int revisions = 100;

    @Inject
    SnapshotIntake intake;

    private Planning planning;
    private Framework later;

    @BeforeEach
    void know() {
        planning = new Planning(intake);
        later = related(++revisions, List.of(new Mapping("OIT.o16", "OIT.o14", Relation.EQUAL)));
        Arrivals.arrive(intake, Topics.FRAMEWORK, later);
    }

    @Test
    void a_measure_is_shown_beside_comparable_agencies_without_one() {
        announcedPlan(Map.of("1", 80, "OIT.o16", 50, "OIT.o1", 50));
        after(Assessment.Phase.ANNOUNCED, Map.of("1", 90, "OIT.o14", 100, "OIT.o1", 100));
        others(10, Agency.Type.SAO, Map.of("1", 78, "OIT.o16", 55), Map.of("1", 80, "OIT.o14", 56));
        others(10, Agency.Type.SAO, Map.of("1", 70), Map.of("1", 100));
        others(10, Agency.Type.PAO, Map.of("1", 80), Map.of("1", 100));

        JsonPath effect = awaitEffect(e -> e.getInt(node("1") + ".comparison.agencies") >= 10);

        assertThat(effect.getInt("before.fiscalYear")).isEqualTo(2568);
        assertThat(effect.getInt("after.fiscalYear")).isEqualTo(2569);
        assertThat(effect.getBoolean("after.announced")).isTrue();
        assertThat(effect.getString(node("1") + ".before")).isEqualTo("80");
        assertThat(effect.getString(node("1") + ".after")).isEqualTo("90");
        assertThat(effect.getString(node("1") + ".change")).isEqualTo("10");
        assertThat(effect.getInt(node("1") + ".comparison.agencies")).isEqualTo(10);
        assertThat(effect.getString(node("1") + ".comparison.meanChange")).isEqualTo("2.00");
        assertThat(effect.getString(node("1") + ".comparison.difference")).isEqualTo("8.00");
        assertThat(effect.getList(node("1") + ".cautions"))
                .containsExactly("observed-only", "few-respondents", "different-frameworks");
        assertThat(effect.getString(node("OIT.o16") + ".after")).isEqualTo("100");
        assertThat(effect.getString(node("OIT.o16") + ".comparison.difference")).isEqualTo("49.00");
        assertThat(effect.getList(node("OIT.o16") + ".cautions")).containsExactly("observed-only");
        assertThat(effect.<Object>get(node("OIT.o1") + ".after")).isNull();
        assertThat(effect.<Object>get(node("OIT.o1") + ".comparison")).isNull();
        assertThat(effect.getList(node("OIT.o1") + ".cautions")).containsExactly("different-frameworks");
        assertThat(effect.getList("texts.code"))
                .containsExactly("observed-only", "few-respondents", "different-frameworks", "no-figure");
        assertThat(effect.getString("texts[0].text.th")).isNotBlank();
    }

    @Test
    void agencies_with_such_a_measure_and_unannounced_ones_are_left_out_and_few_are_not_told() {
        announcedPlan(Map.of("1", 80));
        after(Assessment.Phase.ANNOUNCED, Map.of("1", 90));
        others(9, Agency.Type.SAO, Map.of("1", 80), Map.of("1", 80));
        String unannounced = other(Agency.Type.SAO);
        score(Planning.FRAMEWORK, unannounced, Assessment.Phase.ANNOUNCED, Map.of("1", 80));
        score(later, unannounced, Assessment.Phase.CONFIRM, Map.of("1", 80));
        Planning served = new Planning(intake);
        served.approved();
        score(Planning.FRAMEWORK, served.agency(), Assessment.Phase.ANNOUNCED, Map.of("1", 80));
        score(later, served.agency(), Assessment.Phase.ANNOUNCED, Map.of("1", 0));

        JsonPath few = awaitEffect(e -> e.getInt(node("1") + ".comparison.agencies") >= 9);
        assertThat(few.getInt(node("1") + ".comparison.agencies")).isEqualTo(9);
        assertThat(few.<Object>get(node("1") + ".comparison.meanChange")).isNull();
        assertThat(few.getList(node("1") + ".cautions")).contains("too-few-agencies");

        score(later, unannounced, Assessment.Phase.ANNOUNCED, Map.of("1", 85));

        JsonPath enough = awaitEffect(e -> e.getInt(node("1") + ".comparison.agencies") >= 10);
        assertThat(enough.getInt(node("1") + ".comparison.agencies")).isEqualTo(10);
        assertThat(enough.getString(node("1") + ".comparison.meanChange")).isEqualTo("0.50");
        assertThat(enough.getString(node("1") + ".comparison.difference")).isEqualTo("9.50");
    }

    @Test
    void those_count_that_started_within_five_points_and_with_the_same_kind_of_finding() {
        announcedPlan(Map.of("1", 80));
        after(Assessment.Phase.ANNOUNCED, Map.of("1", 90));
        // 75 to 84 are alike: 85 is no urgent finding.
        IntStream.rangeClosed(73, 87)
                .forEach(figure -> others(1, Agency.Type.SAO, Map.of("1", figure), Map.of("1", figure + 1)));

        JsonPath effect = awaitEffect(e -> e.getInt(node("1") + ".comparison.agencies") >= 10);
        assertThat(effect.getInt(node("1") + ".comparison.agencies")).isEqualTo(10);
        assertThat(effect.getString(node("1") + ".comparison.meanChange")).isEqualTo("1.00");
    }

    @Test
    void a_measure_that_keeps_a_level_is_shown_by_its_indicator_and_a_draft_says_that_it_is_one() {
        planning.drafted();
        after(Assessment.Phase.CONFIRM, Map.of("2", 97));

        JsonPath effect = awaitEffect(e -> e.get(node("2") + ".after") != null);

        assertThat(effect.getList("measures[1].nodes.node")).containsExactly("2");
        assertThat(effect.getString(node("2") + ".change")).isEqualTo("-3");
        assertThat(effect.getList("cautions")).containsExactly("not-approved");
        assertThat(effect.getList(node("2") + ".cautions")).contains("not-announced");
        assertThat(effect.getList(node("1") + ".cautions")).contains("no-figure");
    }

    @Test
    void without_a_score_of_the_year_nothing_is_said_but_that() {
        announcedPlan(Map.of("1", 80));
        JsonPath effect = effect();
        assertThat(effect.<Object>get("after.scoreVersion")).isNull();
        assertThat(effect.getString(node("1") + ".before")).isEqualTo("80");
        assertThat(effect.<Object>get(node("1") + ".after")).isNull();
        assertThat(effect.getList(node("1") + ".cautions")).containsExactly("few-respondents", "not-announced");
    }

    @Test
    void a_plan_that_is_not_there_is_not_found() {
        Callers.ADMIN.asks(planning.agency()).get(address()).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_read_before_the_announcement(Callers caller) {
        announcedPlan(Map.of("1", 80));
        after(Assessment.Phase.CONFIRM, Map.of("1", 90));

        caller.asks(planning.agency()).get(address()).then().statusCode(caller.readingUnannounced());
    }

    @Test
    void all_may_read_once_plan_and_scores_are_announced() {
        announcedPlan(Map.of("1", 80));
        after(Assessment.Phase.ANNOUNCED, Map.of("1", 90));

        given().get(address()).then().statusCode(200);
    }

    private void announcedPlan(Map<String, Integer> figures) {
        planning.score(1, Assessment.Phase.CONFIRM, figures);
        planning.awaitPlan(1);
        planning.approve(Map.of("signatory", "นายทดสอบ", "memoNumber", "1/2568", "memoDate", "2025-10-01"))
                .then()
                .statusCode(201);
        planning.score(2, Assessment.Phase.ANNOUNCED, figures);
        planning.awaitPlan(2);
    }

    private void after(Assessment.Phase phase, Map<String, Integer> figures) {
        score(later, planning.agency(), phase, figures);
    }

    private void others(int number, Agency.Type type, Map<String, Integer> before, Map<String, Integer> now) {
        IntStream.range(0, number).forEach(i -> {
            String agency = other(type);
            score(Planning.FRAMEWORK, agency, Assessment.Phase.ANNOUNCED, before);
            score(later, agency, Assessment.Phase.ANNOUNCED, now);
        });
    }

    private String other(Agency.Type type) {
        Agency like = Planning.agency("o-" + UUID.randomUUID());
        Arrivals.arrive(
                intake,
                Topics.AGENCY,
                new Agency(like.code(), 1, like.state(), like.name(), type, like.province(), null, null, null));
        return like.code();
    }

    private long version = 10;

    private void score(Framework framework, String agency, Assessment.Phase phase, Map<String, Integer> figures) {
        version++;
        Arrivals.arrive(intake, Topics.SCORE, Planning.score(framework, agency, version, phase, figures));
    }

    private JsonPath awaitEffect(Predicate<JsonPath> as) {
        Callable<JsonPath> read = this::effect;
        return await().atMost(PATIENCE).until(read, as);
    }

    private JsonPath effect() {
        return planning.officer().get(address()).jsonPath();
    }

    private static String node(String node) {
        return "measures.nodes.flatten().find { it.node == '" + node + "' }";
    }

    private String address() {
        return planning.at("/effect");
    }

    private static Framework related(int revision, List<Mapping> mappings) {
        Framework framework = Fixture.related(Fixture.framework(2569), 2568, mappings);
        return new Framework(
                framework.fiscalYear(),
                revision,
                1,
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                framework.instruments(),
                framework.indicators(),
                framework.bands(),
                framework.thresholds(),
                framework.crosswalks());
    }
}
