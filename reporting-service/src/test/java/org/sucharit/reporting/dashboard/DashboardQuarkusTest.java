package org.sucharit.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.FigureDerivation;
import org.sucharit.reporting.figures.FigureRepository;
import org.sucharit.reporting.figures.PlaceDerivation;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.ReportSetting;
import org.sucharit.reporting.testsupport.TestProvinces;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class DashboardQuarkusTest {

    private static final String BASE = "/api/v1/dashboards/2568/";

    @Inject
    SnapshotIntake intake;

    @Inject
    FigureDerivation figures;

    @Inject
    PlaceDerivation places;

    @Inject
    FigureRepository rows;

    @Inject
    AreaResults results;

    @Inject
    AreaResultRepository repository;

    @Inject
    EntityManager entities;

    private final List<String> agencies = new ArrayList<>();
    private String province;
    private String region;

    @BeforeEach
    void know() {
        region = "r-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Arrivals.arrive(intake, Topics.FRAMEWORK, KhlongPhon.framework());
    }

    @Test
    void what_was_added_up_event_by_event_is_what_a_rebuild_gives() {
        String first = agency("คลองท่อม", 20);
        String second = agency("อ่าวลึก", 400);
        announce(first, "91.00", 30);
        addUp();
        announce(second, "70.00", 40);
        addUp();
        score(second, "71.00", 41);
        plan(first, 30, 31);
        addUp();
        List<AreaResult> incremental = read();

        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of("agency_place", "agency_figure")
                        .forEach(table -> entities.createNativeQuery("delete from " + table + " where agency in (?1)")
                                .setParameter(1, agencies)
                                .executeUpdate()));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from area_result").executeUpdate());
        agencies.reversed().forEach(this::derive);
        addUp();

        assertThat(read()).hasSameSizeAs(incremental).hasSize(2 * areas().size());
        for (int i = 0; i < incremental.size(); i++) {
            assertThat(read().get(i).saysAs(incremental.get(i)))
                    .as(incremental.get(i).area() + " " + incremental.get(i).scope())
                    .isTrue();
        }
    }

    @Test
    void what_says_the_same_keeps_its_version_and_is_not_sent_again() {
        String agency = agency("คลองท่อม", 20);
        announce(agency, "91.00", 30);
        addUp();
        List<String> addresses =
                List.of("provinces/" + province(), "agencies?province=" + province(), "agencies/" + agency);
        Map<String, String> tags = new HashMap<>();
        addresses.forEach(address ->
                tags.put(address, get(address).statusCode(200).extract().header("ETag")));

        announce(agency, "91.00", 31);
        addUp();
        addresses.forEach(address -> given().header("If-None-Match", tags.get(address))
                .get(BASE + address)
                .then()
                .statusCode(304));

        announce(agency, "92.00", 32);
        addUp();
        addresses.forEach(address -> given().header("If-None-Match", tags.get(address))
                .get(BASE + address)
                .then()
                .statusCode(200)
                .body(containsString("92.00")));
    }

    @Test
    void what_is_not_announced_is_told_in_the_internal_scope_alone() {
        String announced = agency("คลองท่อม", 20);
        String hidden = agency("คลองท่อม", 20);
        announce(announced, "91.00", 30);
        score(hidden, "12.34", 30);
        plan(announced, 30, 31);
        addUp();

        for (String address : List.of(
                "provinces/" + province(),
                "regions/" + region,
                "agencies?province=" + province(),
                "agencies/" + hidden,
                "comparison?agencies=" + hidden + "," + announced)) {
            assertThat(get(address).statusCode(200).extract().asString()).doesNotContain("12.34", "\"late\":0");
        }
        get("provinces/" + province())
                .body("agencies", equalTo(2))
                .body("scored", equalTo(1))
                .body("mean", equalTo("91.00"))
                .body("measures", nullValue());
        internal("provinces/" + province())
                .statusCode(200)
                .body("scored", equalTo(2))
                .body("mean", equalTo("51.67"))
                .body("measures.planned", equalTo(1))
                .body("help.first.agency", contains(hidden));
        internal("agencies/" + hidden).statusCode(200).body("agency.total", equalTo("12.34"));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_not_read_about_all_agencies_is_told_what_is_announced(Callers caller) {
        String province81 = "provinces/81";
        String own = "o-" + UUID.randomUUID();
        move(own, "81", "คลองท่อม", 20, 10);
        score(own, "66.66", 20);
        List.of(Area.province(2568, "81"), Area.nation(2568))
                .forEach(area -> QuarkusTransaction.requiringNew().run(() -> addUpWhole(area)));
        int ofAll = switch (caller) {
            case ADMIN, SERVICE, COORDINATOR -> 200;
            case ANONYMOUS, FOREIGN -> 401;
            default -> 403;
        };
        int ofNation = caller == Callers.COORDINATOR ? 403 : ofAll;

        Map<String, Integer> internal = Map.of(
                province81,
                ofAll,
                "agencies?province=81",
                ofAll,
                "nation",
                ofNation,
                "agencies",
                ofNation,
                "nodes/OIT",
                ofNation,
                "agencies/" + own,
                caller.readingUnannounced(),
                "comparison?agencies=" + own + "," + own + "x",
                422);
        internal.forEach((address, status) -> caller.asks(own)
                .queryParam("scope", "internal")
                .get(BASE + address)
                .then()
                .statusCode(caller == Callers.FOREIGN ? 401 : status));
        internal.keySet()
                .forEach(address -> caller.asks(own)
                        .get(BASE + address)
                        .then()
                        .statusCode(caller == Callers.FOREIGN ? 401 : address.startsWith("comparison") ? 422 : 200));
    }

    @Test
    void ranks_count_ties_alike_among_the_areas_asked_for() {
        String best = agency("คลองท่อม", 20);
        String tied = agency("คลองท่อม", 20);
        String alsoTied = agency("อ่าวลึก", 400);
        String last = agency("อ่าวลึก", 20);
        String without = agency("อ่าวลึก", 20);
        announce(best, "95.00", 30);
        announce(tied, "90.00", 30);
        announce(alsoTied, "90.00", 30);
        announce(last, "80.00", 30);
        addUp();

        JsonPath all = get("agencies?province=" + province()).extract().jsonPath();
        assertThat(all.getList("agencies.rank")).containsExactly(1, 2, 2, 4, null);
        assertThat(all.getList("agencies.agency").getLast()).isEqualTo(without);
        get("agencies?province=" + province() + "&district=อ่าวลึก")
                .body("agencies.agency", contains(alsoTied, last, without))
                .body("agencies.rank", contains(1, 2, null));
        get("agencies/" + last)
                .body("among.find { it.area.kind == 'province' }.rank", equalTo(4))
                .body("among.find { it.area.kind == 'district' }.rank", equalTo(2))
                .body("among.find { it.area.kind == 'province' }.scored", equalTo(4));
        get("agencies?province=" + province() + "&below=90").body("agencies.agency", contains(last));
        get("agencies?province=" + province() + "&from=90&size=large").body("agencies.agency", contains(alsoTied));
        get("agencies?province=" + province() + "&type=pao")
                .body("agencies", empty())
                .body("count", equalTo(0));
    }

    @Test
    void pages_hold_every_agency_once_however_they_are_sorted() {
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < 7; i++) {
            String agency = agency(i % 2 == 0 ? "คลองท่อม" : null, i == 3 ? null : i * 40);
            known.add(agency);
            if (i > 1) {
                announce(agency, i % 3 == 0 ? "90.00" : "8" + i + ".50", 30 + i);
            }
        }
        addUp();

        for (String sort : List.of("total", "-total", "name", "-name", "change", "-change", "OIT.o14", "-9")) {
            List<String> read = new ArrayList<>();
            String next = "";
            for (int page = 0; page < 10 && next != null; page++) {
                JsonPath answer = given().queryParam("province", province())
                        .queryParam("sort", sort)
                        .queryParam("limit", 2)
                        .queryParam("after", next)
                        .get(BASE + "agencies")
                        .then()
                        .statusCode(200)
                        .body("count", equalTo(7))
                        .extract()
                        .jsonPath();
                read.addAll(answer.getList("agencies.agency", String.class));
                next = answer.getString("next");
            }
            assertThat(read).as(sort).containsExactlyInAnyOrderElementsOf(known);
        }
        List<BigDecimal> totals = get("agencies?province=" + province() + "&sort=total")
                .extract()
                .jsonPath()
                .getList("agencies.total", String.class)
                .stream()
                .limit(5)
                .map(BigDecimal::new)
                .toList();
        assertThat(totals).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        agency("คลองท่อม", 20);
        agency("คลองท่อม", 20);
        addUp();
        String next = get("agencies?limit=1&province=" + province())
                .extract()
                .jsonPath()
                .getString("next");

        get("agencies?limit=1&province=" + province() + "&after=" + next)
                .statusCode(200)
                .body("agencies", hasSize(1));
        get("agencies?limit=1&province=" + province() + "&sort=name&after=" + next)
                .statusCode(422)
                .body("violations.code", contains("unknown-place"));
        get("agencies?limit=1&after=" + next).statusCode(422);
        get("agencies?province=" + province() + "&after=nonsense").statusCode(422);
    }

    @Test
    void everything_that_is_wrong_with_a_query_is_named_at_once() {
        List<String> wrong =
                get("agencies?province=8x&district=a/b&type=club&size=huge&rating=super&from=101&below=-1&failing=OIT.o99"
                                + "&moved=sideways&late=true&sort=luck&nodes=x,y")
                        .statusCode(422)
                        .contentType("application/problem+json")
                        .extract()
                        .jsonPath()
                        .getList("violations.pointer", String.class);

        assertThat(wrong.stream().map(pointer -> pointer.replaceAll("[^a-z]", "")))
                .containsExactlyInAnyOrder(
                        "province",
                        "district",
                        "type",
                        "size",
                        "rating",
                        "from",
                        "below",
                        "failing",
                        "moved",
                        "late",
                        "sort",
                        "nodes",
                        "nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provinces/99999",
                "regions/atlantis",
                "types/club",
                "sizes/huge",
                "peers/club/huge",
                "provinces/81/districts/%E0%B9%84%E0%B8%A1%E0%B9%88%E0%B8%A1%E0%B8%B5",
                "agencies/nobody",
                "nodes/OIT.o99",
                "nodes/9.1"
            })
    void what_nothing_is_told_of_is_not_found(String address) {
        get(address).statusCode(404).contentType("application/problem+json");
    }

    @Test
    void agencies_are_added_up_by_whatever_they_have_in_common() {
        announce(agency("คลองท่อม", 20), "91.00", 30);
        addUp();
        Stream.of(
                        Area.nation(2568),
                        new Area(2568, Area.Kind.TYPE, "tambon-municipality"),
                        new Area(2568, Area.Kind.SIZE, "small"),
                        new Area(2568, Area.Kind.PEERS, "tambon-municipality/small"))
                .forEach(area -> QuarkusTransaction.requiringNew().run(() -> addUpWhole(area)));

        given().get("/api/v1/dashboards").then().statusCode(200).body("fiscalYears", hasItem(2568));
        get("provinces/" + province() + "/districts/คลองท่อม")
                .statusCode(200)
                .body("agencies", equalTo(1))
                .body("area.name", equalTo("อำเภอคลองท่อม"))
                .body("types.code", contains("tambon-municipality"));
        for (String address : List.of("types/tambon-municipality", "sizes/small", "peers/tambon-municipality/small")) {
            get(address).statusCode(200).body("regions.code", hasItem(region)).body("provinces", empty());
        }
        get("nation").statusCode(200).body("provinces.code", hasItem(province()));
    }

    @Test
    void only_the_fields_that_are_wanted_are_sent() {
        announce(agency("คลองท่อม", 20), "91.00", 30);
        addUp();

        assertThat(get("provinces/" + province() + "?fields=mean,scored")
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap(""))
                .containsOnlyKeys("mean", "scored");
        get("agencies?province=" + province() + "&fields=agency,total")
                .body("agencies[0].keySet()", containsInAnyOrder("agency", "total"));
        get("provinces/" + province() + "?fields=mean,luck,,x").statusCode(422).body("violations", hasSize(3));
    }

    @Test
    void who_fails_a_node_is_found() {
        String agency = agency("คลองท่อม", 20);
        announce(agency, "91.00", 30);
        addUp();
        Map<String, BigDecimal> scores = new HashMap<>();
        KhlongPhon.score().nodes().forEach(node -> scores.put(node.node(), node.derived()));
        String failing = scores.entrySet().stream()
                .filter(node -> node.getKey().startsWith("OIT.") && node.getValue() != null)
                .filter(node -> node.getValue().compareTo(new BigDecimal("85")) < 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        String passing = scores.entrySet().stream()
                .filter(node -> node.getKey().startsWith("OIT.") && node.getValue() != null)
                .filter(node -> node.getValue().compareTo(new BigDecimal("85")) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        get("agencies?province=" + province() + "&failing=" + failing + "&nodes=" + failing)
                .body("agencies.agency", contains(agency))
                .body(
                        "agencies[0].nodes.'" + failing + "'",
                        equalTo(scores.get(failing).toPlainString()));
        get("agencies?province=" + province() + "&failing=" + passing).body("agencies", empty());
    }

    /** There are not so many codes that a test could have one which it does not need. */
    private String province() {
        if (province == null) {
            province = TestProvinces.next();
        }
        return province;
    }

    private ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(!address.contains("%"))
                .get(BASE + address)
                .then();
    }

    private ValidatableResponse internal(String address) {
        RequestSpecification coordinator = given().auth().oauth2(TestTokens.coordinator(province()));
        return coordinator.queryParam("scope", "internal").get(BASE + address).then();
    }

    private List<Area> areas() {
        return List.of(
                Area.province(2568, province()),
                new Area(2568, Area.Kind.REGION, region),
                new Area(2568, Area.Kind.DISTRICT, province() + "/คลองท่อม"),
                new Area(2568, Area.Kind.DISTRICT, province() + "/อ่าวลึก"));
    }

    private void addUp() {
        // One by one, as workers do, which may be at it as well.
        areas().forEach(area -> QuarkusTransaction.requiringNew().run(() -> results.addUp(area)));
    }

    /** Of areas that every test is in: figures are made first of scores that other tests left without. */
    private void addUpWhole(Area area) {
        List<?> keys = entities.createNativeQuery(
                        "select key from snapshot where topic = ?1 and starts_with(key, '2568/')")
                .setParameter(1, Topics.SCORE.name())
                .getResultList();
        if (!rows.isWhole(area)) {
            keys.forEach(key -> figures.derive((String) key));
        }
        results.addUp(area);
    }

    private List<AreaResult> read() {
        return QuarkusTransaction.requiringNew()
                .call(() -> areas().stream()
                        .flatMap(area ->
                                Stream.of(Scope.values()).flatMap(scope -> repository.find(area, scope).stream()))
                        .toList());
    }

    private void derive(String agency) {
        QuarkusTransaction.requiringNew().run(() -> figures.derive("2568/" + agency));
        QuarkusTransaction.requiringNew().run(() -> places.derive(agency));
    }

    private String agency(String district, Integer staff) {
        String code = "d-" + UUID.randomUUID();
        move(code, province(), district, staff, 10);
        return code;
    }

    private void move(String agency, String to, String district, Integer staff, long version) {
        agencies.add(agency);
        Agency known = ReportSetting.agency(agency, version);
        Arrivals.arrive(
                intake,
                Topics.AGENCY,
                new Agency(
                        agency,
                        version,
                        known.state(),
                        new Label("เทศบาล" + agency.substring(2, 6), "Municipality"),
                        known.type(),
                        new Agency.Province(
                                to,
                                new Label("จังหวัด" + to, "Province " + to),
                                to.equals(province())
                                        ? new Agency.Region(region, new Label("ภาคทดสอบ", "Test region"))
                                        : null),
                        district,
                        known.subdistrict(),
                        staff));
        derive(agency);
    }

    private void score(String agency, String total, long version) {
        score(agency, total, version, null);
    }

    private void announce(String agency, String total, long version) {
        score(agency, total, version, 1);
    }

    private void score(String agency, String total, long version, Integer announcement) {
        Score score = ReportSetting.score(agency, Assessment.Phase.CONFIRM, version);
        Arrivals.arrive(
                intake,
                Topics.SCORE,
                new Score(
                        2568,
                        agency,
                        version,
                        score.state(),
                        1,
                        score.phase(),
                        announcement,
                        new Score.Total(new BigDecimal(total), null, BigDecimal.ONE),
                        score.rating(),
                        score.nodes(),
                        score.differences()));
        derive(agency);
    }

    private void plan(String agency, long scoreVersion, long version) {
        Arrivals.arrive(intake, Topics.PLAN, ReportSetting.plan(agency, scoreVersion, version));
        derive(agency);
    }
}
