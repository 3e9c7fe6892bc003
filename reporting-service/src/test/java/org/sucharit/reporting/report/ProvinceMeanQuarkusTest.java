package org.sucharit.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.report.Report;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.reporting.figures.FigureDerivation;
import org.sucharit.reporting.figures.PlaceDerivation;
import org.sucharit.reporting.figures.ProvinceMean;
import org.sucharit.reporting.figures.ProvinceMeanRepository;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.ReportSetting;
import org.sucharit.reporting.testsupport.TestProvinces;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class ProvinceMeanQuarkusTest {

    /** Newer than the framework, so that another score is another version. */
    private static final long LATER = 1_900_000_000_000_000L;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    SnapshotIntake intake;

    @Inject
    PlaceDerivation places;

    @Inject
    FigureDerivation figures;

    @Inject
    ProvinceMeanDerivation derivation;

    @Inject
    ProvinceMeanRepository means;

    @Inject
    AnalysisDerivation analysis;

    @Inject
    Reports reports;

    @Inject
    EntityManager entities;

    private String province;
    private final String agency = "m-" + UUID.randomUUID();

    @BeforeEach
    void know() {
        province = TestProvinces.next();
        Arrivals.arrive(intake, Topics.FRAMEWORK, KhlongPhon.framework());
        arrive(agency);
    }

    @Test
    void the_mean_is_of_the_scores_as_announced() {
        List<String> others = others(4);
        announce(agency, "93.60", 20);
        announce(others.getFirst(), "90.01", 25);
        derive();

        ProvinceMean mean = mean();
        assertThat(mean.agencies()).isEqualTo(5);
        assertThat(mean.version()).isEqualTo(25);
        // (93.60 + 90.01 + 3 × 80.00) / 5 = 84.722
        assertThat(mean.means()).containsEntry("total", new BigDecimal("84.72"));
        assertThat(mean.means()).containsEntry("10", new BigDecimal("80.00"));
    }

    @Test
    void there_is_none_of_fewer_than_five() {
        announce(agency, "93.60", 20);
        others(3);
        derive();

        assertThat(mean().exists()).isFalse();
        assertThat(mean().means()).isEmpty();
    }

    @Test
    void nothing_that_is_not_announced_can_be_reckoned_from_it() {
        score(agency, "93.60", 20, null);
        others(5);
        derive();

        assertThat(mean().exists()).isFalse();

        withdraw(agency, 30);
        derive();
        assertThat(mean().agencies()).isEqualTo(5);
    }

    @Test
    void there_is_none_while_a_score_is_known_that_has_not_been_added_up() {
        others(5);
        // Not derived here, and so not before the figures have settled.
        Arrivals.arrive(intake, Topics.SCORE, told(agency, "93.60", 1, 20, Score.State.CURRENT));

        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from agency_figure where agency = ?1")
                    .setParameter(1, agency)
                    .executeUpdate();
            assertThat(means.sum(2568, province)).isEmpty();
        });
    }

    @Test
    void a_report_is_written_anew_once_there_is_a_mean() {
        score(agency, "93.60", 20, null);
        others(4);
        derive();
        plan(20);
        long alone = write();
        assertThat(page(alone)).doesNotContain("ค่าเฉลี่ยจังหวัด");

        announce(agency, "93.60", LATER);
        plan(LATER);
        long announced = write();
        derive();

        ReportEntity compared = await().atMost(PATIENCE)
                .until(this::newest, version -> version.content().version() > announced);
        assertThat(compared.causes()).containsExactly("province");
        // (93.60 + 4 × 80.00) / 5
        assertThat(page(compared.content().version())).contains("ค่าเฉลี่ยจังหวัด", "๘๒.๗๒");
    }

    @Test
    void a_version_keeps_its_mean_until_something_else_renews_it() {
        announce(agency, "93.60", 20);
        String other = others(4).getFirst();
        derive();
        plan(20);
        long first = write();
        assertThat(page(first)).contains("๘๒.๗๒");

        announce(other, "90.00", 30);
        derive();
        assertThat(mean().means()).containsEntry("total", new BigDecimal("84.72"));
        assertThat(write()).isEqualTo(first);
        assertThat(page(first)).contains("๘๒.๗๒");
        assertThat(reports.moved(newest())).isEmpty();

        announce(agency, "93.60", LATER);
        plan(LATER);
        long second = write();
        assertThat(second).isGreaterThan(first);
        assertThat(page(second)).contains("๘๔.๗๒").doesNotContain("๘๒.๗๒");
        assertThat(Callers.ADMIN
                        .asks(agency)
                        .get(address() + "/versions/" + first + "?format=html&language=en&digits=arabic")
                        .asString())
                .contains("82.72")
                .doesNotContain("84.72");
    }

    @Test
    void an_agency_that_moves_to_another_province_leaves_the_mean_of_the_old_one_behind() {
        announce(agency, "93.60", 20);
        others(4);
        derive();
        plan(20);
        long first = write();
        assertThat(page(first)).contains("ค่าเฉลี่ยจังหวัด");

        arrive(agency, TestProvinces.next(), LATER);
        assertThat(reports.moved(newest())).isSubsetOf("agency", "province");

        long second = write();
        assertThat(second).isGreaterThan(first);
        assertThat(newest().causes()).containsExactlyInAnyOrder("agency", "province");
        assertThat(page(second)).doesNotContain("ค่าเฉลี่ยจังหวัด");
        assertThat(reports.moved(newest())).isEmpty();
    }

    @Test
    void reports_wait_for_the_first_mean_no_longer_than_until_it_is_committed() {
        announce(agency, "93.60", 20);
        others(4);

        QuarkusTransaction.requiringNew().run(() -> {
            derivation.derive("2568/" + province);
            assertThat(means.find(2568, province).orElseThrow().exists()).isTrue();
            // Until the end nobody else is kept from marking it.
            assertThat(marked("2568/" + agency)).doesNotContain("analysis");
        });
    }

    @Test
    void what_reads_areas_is_marked_in_one_order() {
        others(1);

        assertThat(marked("2568/" + province)).containsExactly("mean", "province");
    }

    @Test
    void an_agency_whose_plan_is_only_just_being_derived_does_not_miss_the_first_mean() {
        announce(agency, "93.60", 20);
        others(3);
        derive();
        plan(20);
        long alone = write();
        // Nothing else writes it anew.
        await().atMost(PATIENCE).until(() -> marked("2568/" + agency), List::isEmpty);
        others(1);

        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "update agency_figure set plan_version = null, plan_fiscal_year = null, measures = null,"
                                    + " measures_done = null, measures_late = null where agency = ?1")
                    .setParameter(1, agency)
                    .executeUpdate();
            derivation.derive("2568/" + province);
        });

        ReportEntity compared = await().atMost(PATIENCE)
                .until(this::newest, version -> version.content().version() > alone);
        assertThat(compared.causes()).containsExactly("province");
    }

    @Test
    void what_was_published_stays_as_it_was_when_a_mean_comes() {
        announce(agency, "93.60", 20);
        others(3);
        derive();
        plan(20);
        long first = write();
        sql("update report set state = 'published' where subject = ?1");

        others(1);
        derive();

        assertThat(mean().exists()).isTrue();
        assertThat(write()).isEqualTo(first);
        assertThat(reports.moved(newest())).isEmpty();
    }

    @Test
    void a_lost_report_comes_back_with_the_mean_that_it_was_told_with() {
        announce(agency, "93.60", 20);
        others(4);
        derive();
        plan(20);
        long told = write();
        sql("delete from report where subject = ?1");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from province_mean where province = ?1")
                        .setParameter(1, province)
                        .executeUpdate());

        QuarkusTransaction.requiringNew().run(() -> analysis.derive("2568/" + agency));
        assertThat(Callers.ADMIN.asks(agency).get(address()).statusCode()).isEqualTo(404);
        derive();

        ReportEntity back = await().atMost(PATIENCE).until(this::newestIfAny, Objects::nonNull);
        assertThat(back.content().version()).isEqualTo(told);
        assertThat(back.causes()).containsExactly("restored");
    }

    @Test
    void a_lost_report_whose_mean_has_moved_comes_back_as_another_version() {
        announce(agency, "93.60", 20);
        String other = others(4).getFirst();
        derive();
        plan(20);
        long told = write();
        announce(other, "90.00", 30);
        derive();
        sql("delete from report where subject = ?1");

        long back = write();
        assertThat(back).isGreaterThan(told);
        assertThat(page(back)).contains("๘๔.๗๒").doesNotContain("๘๒.๗๒");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement)
                        .setParameter(1, agency)
                        .executeUpdate());
    }

    /** The derivations that an aggregate is marked of, in the order in which they were. */
    private List<String> marked(String key) {
        List<?> marked = QuarkusTransaction.joiningExisting()
                .call(() -> entities.createNativeQuery(
                                "select derivation from stale where key = ?1 order by mark", String.class)
                        .setParameter(1, key)
                        .getResultList());
        return marked.stream().map(String.class::cast).toList();
    }

    private ProvinceMean mean() {
        return QuarkusTransaction.requiringNew()
                .call(() -> means.find(2568, province).orElseThrow());
    }

    private void derive() {
        QuarkusTransaction.requiringNew().run(() -> derivation.derive("2568/" + province));
    }

    /** The newest version, after deriving it. */
    private long write() {
        QuarkusTransaction.requiringNew().run(() -> analysis.derive("2568/" + agency));
        return newest().content().version();
    }

    private ReportEntity newest() {
        return reports.newest(new ReportKey(2568, agency, Report.Kind.ANALYSIS)).orElseThrow();
    }

    private ReportEntity newestIfAny() {
        return reports.newest(new ReportKey(2568, agency, Report.Kind.ANALYSIS)).orElse(null);
    }

    private String page(long version) {
        return Callers.ADMIN
                .asks(agency)
                .get(address() + "/versions/" + version + "?format=html")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String address() {
        return "/api/v1/reports/2568/" + agency + "/analysis";
    }

    /** So many announced agencies, with a total of 80. */
    private List<String> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> {
                    String other = "m-" + UUID.randomUUID();
                    arrive(other);
                    announce(other, "80.00", 15);
                    return other;
                })
                .toList();
    }

    private void arrive(String code) {
        arrive(code, province, 10);
    }

    private void arrive(String code, String at, long version) {
        Agency known = ReportSetting.agency(code, version);
        Arrivals.arrive(
                intake,
                Topics.AGENCY,
                new Agency(
                        code,
                        version,
                        known.state(),
                        known.name(),
                        known.type(),
                        new Agency.Province(at, new Label(at, "Province " + at)),
                        known.district(),
                        known.subdistrict(),
                        known.staffCount()));
        QuarkusTransaction.requiringNew().run(() -> places.derive(code));
    }

    private void announce(String code, String total, long version) {
        score(code, total, version, 1);
    }

    private void score(String code, String total, long version, Integer announcement) {
        Arrivals.arrive(intake, Topics.SCORE, told(code, total, announcement, version, Score.State.CURRENT));
        QuarkusTransaction.requiringNew().run(() -> figures.derive("2568/" + code));
    }

    private void withdraw(String code, long version) {
        Arrivals.arrive(intake, Topics.SCORE, told(code, "93.60", null, version, Score.State.WITHDRAWN));
        QuarkusTransaction.requiringNew().run(() -> figures.derive("2568/" + code));
    }

    private static Score told(String code, String total, Integer announcement, long version, Score.State state) {
        Score score = ReportSetting.score(code, Assessment.Phase.CONFIRM, version);
        return new Score(
                2568,
                code,
                version,
                state,
                1,
                score.phase(),
                announcement,
                new Score.Total(new BigDecimal(total), null, BigDecimal.ONE),
                score.rating(),
                score.nodes(),
                score.differences());
    }

    private void plan(long scoreVersion) {
        Arrivals.arrive(intake, Topics.PLAN, ReportSetting.plan(agency, scoreVersion, scoreVersion + 1));
        QuarkusTransaction.requiringNew().run(() -> figures.derive("2568/" + agency));
    }
}
