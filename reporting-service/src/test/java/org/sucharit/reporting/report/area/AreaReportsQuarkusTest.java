package org.sucharit.reporting.report.area;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.FigureDerivation;
import org.sucharit.reporting.figures.FigureRepository;
import org.sucharit.reporting.figures.PlaceDerivation;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.ReportSetting;
import org.sucharit.reporting.testsupport.TestProvinces;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class AreaReportsQuarkusTest {

    private static final String OF_CALLERS = "81";

    @Inject
    SnapshotIntake intake;

    @Inject
    FigureDerivation figures;

    @Inject
    PlaceDerivation places;

    @Inject
    FigureRepository rows;

    @Inject
    ProvinceDerivation provinces;

    @Inject
    NationalDerivation nation;

    @Inject
    EntityManager entities;

    private String province;
    private final List<String> agencies = new ArrayList<>();

    @BeforeEach
    void know() {
        province = TestProvinces.next();
        Arrivals.arrive(intake, Topics.FRAMEWORK, KhlongPhon.framework());
    }

    @Test
    void figures_are_the_same_whether_events_come_late_twice_or_are_read_anew() {
        String first = agency(province, 10);
        String second = agency(province, 10);
        score(first, "90.00", 20);
        score(first, "91.00", 30);
        score(first, "90.00", 20);
        plan(first, 30, 31);
        plan(first, 30, 31);
        score(second, "70.00", 40);
        move(second, province, "ชื่อใหม่", 50);
        List<AgencyFigures> incremental = read();

        List<AgencyFigures> rebuilt = rebuilt();

        assertThat(rebuilt).isEqualTo(incremental).hasSize(2);
        assertThat(incremental)
                .filteredOn(each -> each.place().agency().equals(first))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.total(false)).isEqualByComparingTo("91.00");
                    assertThat(each.measures().all())
                            .isEqualTo(KhlongPhon.plan().measures().size());
                    assertThat(each.result().scores()).containsKeys("IIT", "10", "OIT.o14");
                    assertThat(each.version()).isEqualTo(31);
                });
    }

    @Test
    void an_agency_that_moves_is_in_one_province_only() {
        String agency = agency(province, 10);
        score(agency, "90.00", 20);
        String other = TestProvinces.next();

        move(agency, other, "ย้ายแล้ว", 30);

        assertThat(read()).isEmpty();
        assertThat(read(other)).hasSize(1);
    }

    @Test
    void a_withdrawn_score_counts_no_more() {
        String agency = agency(province, 10);
        score(agency, "90.00", 20);
        Score score = with(agency, "90.00", 30);
        Arrivals.arrive(
                intake,
                Topics.SCORE,
                new Score(
                        2568,
                        agency,
                        30,
                        Score.State.WITHDRAWN,
                        1,
                        score.phase(),
                        null,
                        score.total(),
                        score.rating(),
                        score.nodes(),
                        score.differences()));
        derive(agency);

        assertThat(read())
                .singleElement()
                .satisfies(each -> assertThat(each.result()).isNull());
        assertThat(rebuilt()).isEqualTo(read());
    }

    @Test
    void what_has_changed_makes_a_new_version_and_what_has_not_makes_none() {
        String agency = agency(province, 10);
        score(agency, "90.00", 20);
        write(province);
        JsonPath first = report(province);
        assertThat(first.getLong("version")).isEqualTo(KhlongPhon.framework().version());
        assertThat(first.getMap("")).containsEntry("planVersion", null).containsEntry("scoreVersion", null);
        assertThat(first.getList("causes", String.class)).containsExactly("first");

        write(province);
        score(agency, "90.00", 30);
        write(province);
        assertThat(report(province).getMap("")).isEqualTo(first.getMap(""));

        score(agency, "80.00", 40);
        write(province);
        JsonPath second = report(province);
        assertThat(second.getLong("version")).isGreaterThan(first.getLong("version"));
        assertThat(second.getList("causes", String.class)).containsExactly("figures");
    }

    @Test
    void nothing_is_told_while_a_score_is_known_that_no_figures_have_been_made_of() {
        String agency = agency(province, 10);
        score(agency, "90.00", 20);
        write(province);
        JsonPath first = report(province);
        String late = agency(province, 10);
        Arrivals.arrive(intake, Topics.SCORE, with(late, "80.00", 30));
        score(agency, "70.00", 40);

        write(province);
        assertThat(rows.isWhole(Area.nation(2568))).isFalse();
        assertThat(report(province).getMap("")).isEqualTo(first.getMap(""));

        derive(late);
        write(province);
        assertThat(report(province).getLong("version")).isGreaterThan(first.getLong("version"));
    }

    @Test
    void the_report_can_be_had_in_english_as_it_was_written() {
        String agency = agency(province, 10);
        score(agency, "90.00", 20);
        write(province);
        long version = report(province).getLong("version");
        score(agency, "12.34", 30);

        admin().get(address(province) + "/versions/" + version + "?format=html&language=en")
                .then()
                .statusCode(200)
                .body(containsString("90.00"))
                .body(containsString("Agencies that need help first"));
    }

    @Test
    void the_year_before_is_compared() {
        String agency = agency(province, 10);
        Arrivals.arrive(intake, Topics.SCORE, in(2567, with(agency, "80.00", 15)));
        QuarkusTransaction.requiringNew().run(() -> figures.derive("2567/" + agency));
        score(agency, "90.00", 20);
        write(province);

        admin().get(address(province) + "?format=html").then().body(containsString("+๑๐.๐๐"));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void before_it_is_published_only_the_provinces_coordinators_and_administrators_read_it(Callers caller) {
        String agency = agency(OF_CALLERS, 10);
        score(agency, "90.00", 20);
        write(OF_CALLERS);
        figureAll();
        QuarkusTransaction.requiringNew().run(() -> nation.derive("2568/TH"));

        int refused = caller == Callers.ANONYMOUS || caller == Callers.FOREIGN ? 401 : 403;
        int province = switch (caller) {
            case ADMIN, SERVICE, COORDINATOR -> 200;
            default -> refused;
        };
        caller.asks(agency).get(address(OF_CALLERS)).then().statusCode(province);
        caller.asks(agency)
                .get("/api/v1/reports/2568/TH/national")
                .then()
                .statusCode(caller == Callers.COORDINATOR ? 403 : province);
    }

    @Test
    void an_administrator_publishes_it_for_everyone() {
        announce(agency(province, 10), "90.00", 20);
        score(agency(province, 10), "12.34", 20);
        write(province);
        admin().get(address(province) + "/check").then().statusCode(200).body("publishable", equalTo(true));

        publish(given().auth().oauth2(TestTokens.executive("any"))).statusCode(403);
        publish(given().auth().oauth2(TestTokens.coordinator(province))).statusCode(403);
        publish(admin()).statusCode(201);

        given().get("/published/2568/" + province + "/province?format=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        given().get("/published/2568/" + province + "/province?format=html")
                .then()
                .statusCode(200)
                .body(containsString("๙๐.๐๐"))
                .body(not(containsString("๑๒.๓๔")));
    }

    @Test
    void nobody_publishes_scores_that_have_not_been_announced() {
        score(agency(province, 10), "90.00", 20);
        write(province);

        publish(admin()).statusCode(409);
    }

    private ValidatableResponse publish(RequestSpecification caller) {
        return caller.contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("version", report(province).getLong("version")))
                .post(address(province) + "/publications")
                .then();
    }

    @Test
    void what_changes_an_agencys_figures_makes_its_province_and_the_nation_stale_this_year_and_the_next() {
        String agency = agency(province, 10);
        forget();
        score(agency, "90.00", 20);

        assertThat(stale("province")).contains("2568/" + province, "2569/" + province);
        assertThat(stale("national")).contains("2568/TH", "2569/TH");
        forget();
        Arrivals.arrive(intake, Topics.SCORE, with(agency, "90.00", 30));
        derive(agency);
        assertThat(stale("province")).doesNotContain("2568/" + province);
    }

    @Test
    void nothing_is_written_of_a_province_of_which_nothing_is_known() {
        agency(province, 10);
        write(province);

        admin().get(address(province)).then().statusCode(404);
    }

    private RequestSpecification admin() {
        return Callers.ADMIN.asks("any");
    }

    private JsonPath report(String of) {
        return admin().get(address(of)).then().statusCode(200).extract().jsonPath();
    }

    private static String address(String of) {
        return "/api/v1/reports/2568/" + of + "/province";
    }

    private void write(String of) {
        QuarkusTransaction.requiringNew().run(() -> provinces.derive("2568/" + of));
    }

    /** What is stale already stays so, and would hide what becomes so. */
    private void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from stale where derivation in ('province', 'national')")
                        .executeUpdate());
    }

    private List<String> stale(String derivation) {
        List<?> keys = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select key from stale where derivation = ?1", String.class)
                        .setParameter(1, derivation)
                        .getResultList());
        return keys.stream().map(String.class::cast).toList();
    }

    private List<AgencyFigures> read() {
        return read(province);
    }

    private List<AgencyFigures> read(String of) {
        List<AgencyFigures> read = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> rows.each(of == null ? Area.nation(2568) : Area.province(2568, of), read::add));
        return read;
    }

    /** All rows lost, and derived again in another order. */
    private List<AgencyFigures> rebuilt() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from agency_place where agency in (?1)")
                    .setParameter(1, agencies)
                    .executeUpdate();
            entities.createNativeQuery("delete from agency_figure where agency in (?1)")
                    .setParameter(1, agencies)
                    .executeUpdate();
        });
        agencies.reversed().forEach(this::derive);
        return read();
    }

    /** The nation's are those of every test. */
    private void figureAll() {
        List<?> keys = entities.createNativeQuery(
                        "select key from snapshot where topic = ?1 and starts_with(key, '2568/')")
                .setParameter(1, Topics.SCORE.name())
                .getResultList();
        QuarkusTransaction.requiringNew().run(() -> keys.forEach(key -> figures.derive((String) key)));
        assertThat(rows.isWhole(Area.nation(2568))).isTrue();
    }

    private void derive(String agency) {
        QuarkusTransaction.requiringNew().run(() -> figures.derive("2568/" + agency));
        QuarkusTransaction.requiringNew().run(() -> places.derive(agency));
    }

    private String agency(String in, long version) {
        String code = "f-" + UUID.randomUUID();
        agencies.add(code);
        move(code, in, "เทศบาล", version);
        return code;
    }

    private void move(String agency, String to, String name, long version) {
        Agency known = ReportSetting.agency(agency, version);
        Arrivals.arrive(
                intake,
                Topics.AGENCY,
                new Agency(
                        agency,
                        version,
                        known.state(),
                        new Label(name, "Renamed"),
                        known.type(),
                        new Agency.Province(to, new Label("จังหวัด" + to, "Province " + to)),
                        known.district(),
                        known.subdistrict(),
                        known.staffCount()));
        derive(agency);
    }

    private void score(String agency, String total, long version) {
        Arrivals.arrive(intake, Topics.SCORE, with(agency, total, version));
        derive(agency);
    }

    private void announce(String agency, String total, long version) {
        Arrivals.arrive(intake, Topics.SCORE, with(agency, total, version, 1));
        derive(agency);
    }

    private void plan(String agency, long scoreVersion, long version) {
        Plan plan = ReportSetting.plan(agency, scoreVersion, version);
        Arrivals.arrive(intake, Topics.PLAN, plan);
        derive(agency);
    }

    private static Score with(String agency, String total, long version) {
        return with(agency, total, version, null);
    }

    private static Score with(String agency, String total, long version, Integer announcement) {
        Score score = ReportSetting.score(agency, Assessment.Phase.CONFIRM, version);
        return new Score(
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
                score.differences());
    }

    private static Score in(int fiscalYear, Score score) {
        return new Score(
                fiscalYear,
                score.agency(),
                score.version(),
                score.state(),
                1,
                score.phase(),
                null,
                score.total(),
                score.rating(),
                score.nodes(),
                score.differences());
    }
}
