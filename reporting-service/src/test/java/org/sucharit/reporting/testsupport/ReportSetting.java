package org.sucharit.reporting.testsupport;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;

/** An agency of its own, with the figures of Khlong Phon, whose analysis report is written. */
public final class ReportSetting {

    /** While it is not announced there is no mean of the province, which would make versions of its own accord. */
    private static final String UNANNOUNCED = "r-unannounced";

    private static final AtomicBoolean KNOWN = new AtomicBoolean();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SnapshotIntake intake;
    private final String agency = "r-" + UUID.randomUUID();
    private Integer announcement;

    public ReportSetting(SnapshotIntake intake) {
        this.intake = intake;
        Arrivals.arrive(intake, Topics.FRAMEWORK, KhlongPhon.framework());
        if (KNOWN.compareAndSet(false, true)) {
            Arrivals.arrive(intake, Topics.AGENCY, agency(UNANNOUNCED, 1));
            Arrivals.arrive(intake, Topics.SCORE, score(UNANNOUNCED, Assessment.Phase.CONFIRM, 1));
        }
        Arrivals.arrive(
                intake, Topics.AGENCY, agency(agency, KhlongPhon.agency().version()));
    }

    /** Scores are announced from now on. */
    public ReportSetting announced() {
        announcement = 1;
        return this;
    }

    public String agency() {
        return agency;
    }

    public String address() {
        return "/api/v1/reports/2568/" + agency + "/analysis";
    }

    /** Score and plan agree, and so the report is written. */
    public JsonPath written(long scoreVersion) {
        score(scoreVersion);
        plan(scoreVersion, scoreVersion + 1);
        return await(report -> report.get("scoreVersion") instanceof Number n && n.longValue() == scoreVersion);
    }

    /** The newest version, once it is as wanted. */
    public JsonPath await(Predicate<JsonPath> wanted) {
        return await(address(), wanted);
    }

    private JsonPath await(String address, Predicate<JsonPath> wanted) {
        Callable<JsonPath> read = () -> Callers.ADMIN.asks(agency).get(address).jsonPath();
        return Awaitility.await().atMost(PATIENCE).until(read, wanted);
    }

    public void score(long version) {
        Arrivals.arrive(intake, Topics.SCORE, announced(score(agency, Assessment.Phase.CONFIRM, version)));
    }

    public void plan(long scoreVersion, long version) {
        Arrivals.arrive(intake, Topics.PLAN, plan(agency, scoreVersion, version));
    }

    /** The plan is told once more, in another state. */
    public void plan(long scoreVersion, long version, Plan.State state) {
        Plan plan = plan(agency, scoreVersion, version);
        Arrivals.arrive(intake, Topics.PLAN, with(plan, plan.fiscalYear(), plan.basedOnFiscalYear(), state));
    }

    /** A plan for a year begins anew, as a draft that answers the result of another year or the same. */
    public void begunAnew(int fiscalYear, int basedOn, long version) {
        Plan plan = plan(agency, version - 1, version);
        Arrivals.arrive(intake, Topics.PLAN, with(plan, fiscalYear, basedOn, Plan.State.DRAFT));
    }

    /** A plan for a year is carried out, and so its implementation report is written. */
    public JsonPath implemented(int fiscalYear, long version) {
        Arrivals.arrive(intake, Topics.FRAMEWORK, framework(fiscalYear));
        Plan plan = plan(agency, version - 1, version);
        Arrivals.arrive(intake, Topics.PLAN, with(plan, fiscalYear, plan.basedOnFiscalYear(), Plan.State.IN_OPERATION));
        return await(implementation(fiscalYear), report -> "implementation".equals(report.getString("kind")));
    }

    public String implementation(int fiscalYear) {
        return "/api/v1/reports/" + fiscalYear + "/" + agency + "/implementation";
    }

    private static Plan with(Plan plan, int fiscalYear, int basedOn, Plan.State state) {
        return new Plan(
                fiscalYear,
                plan.agency(),
                plan.version(),
                state,
                plan.revision(),
                plan.edited(),
                basedOn,
                plan.scoreVersion(),
                plan.frameworkRevision(),
                plan.proposedChanges(),
                plan.findings(),
                plan.guidance(),
                plan.measures(),
                plan.assignments(),
                plan.approvals());
    }

    /** Khlong Phon's framework as that of another year. */
    public static Framework framework(int fiscalYear) {
        Framework framework = KhlongPhon.framework();
        return new Framework(
                fiscalYear,
                1,
                framework.version(),
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                framework.instruments(),
                framework.indicators(),
                framework.bands(),
                framework.thresholds());
    }

    /** The same with another figure at one node. */
    public JsonPath scoreOf(String node, String derived, long version) {
        Score score = announced(score(agency, Assessment.Phase.CONFIRM, version));
        List<Score.Node> nodes = score.nodes().stream()
                .map(each -> each.node().equals(node) ? with(each, new BigDecimal(derived)) : each)
                .toList();
        Arrivals.arrive(
                intake,
                Topics.SCORE,
                new Score(
                        score.fiscalYear(),
                        agency,
                        version,
                        score.state(),
                        score.frameworkRevision(),
                        score.phase(),
                        score.announcement(),
                        score.total(),
                        score.rating(),
                        nodes,
                        score.differences(),
                        score.receipt()));
        plan(version, version + 1);
        return await(report -> report.get("scoreVersion") instanceof Number n && n.longValue() == version);
    }

    private Score announced(Score score) {
        return new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                announcement == null ? score.phase() : Assessment.Phase.ANNOUNCED,
                announcement,
                score.total(),
                score.rating(),
                score.nodes(),
                score.differences(),
                announcement == null ? null : "0f".repeat(32));
    }

    private static Score.Node with(Score.Node node, BigDecimal derived) {
        return new Score.Node(
                node.node(),
                node.parent(),
                node.level(),
                derived,
                node.published(),
                node.use(),
                node.coverage(),
                node.state(),
                node.verdict(),
                node.gain());
    }

    public static Score score(String agency, Assessment.Phase phase, long version) {
        Score score = KhlongPhon.score();
        return new Score(
                2568,
                agency,
                version,
                Score.State.CURRENT,
                1,
                phase,
                null,
                score.total(),
                score.rating(),
                score.nodes(),
                score.differences());
    }

    public static Plan plan(String agency, long scoreVersion, long version) {
        Plan plan = KhlongPhon.plan();
        return KhlongPhon.plan(agency, version, scoreVersion, plan.findings(), plan.guidance(), plan.measures());
    }

    public static Agency agency(String code, long version) {
        Agency khlongPhon = KhlongPhon.agency();
        return new Agency(
                code,
                version,
                khlongPhon.state(),
                khlongPhon.name(),
                khlongPhon.type(),
                khlongPhon.province(),
                khlongPhon.district(),
                khlongPhon.subdistrict(),
                khlongPhon.staffCount());
    }
}
