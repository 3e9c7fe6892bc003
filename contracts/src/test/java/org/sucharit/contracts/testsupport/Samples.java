package org.sucharit.contracts.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.contracts.tally.Tally;

/** Snapshots as services write them: of each topic one with something in every field, and one with as little as may be. */
public final class Samples {

    static final String AGENCY = "khlong-phon";
    static final int YEAR = 2568;
    static final long VERSION = 1_764_000_000_000_000L;

    private Samples() {}

    /** A snapshot with something in every field and every list. */
    public static Snapshot full(Topic<?> topic) {
        return both(topic).getFirst();
    }

    /** A snapshot in which whatever may be missing is missing. */
    public static Snapshot sparse(Topic<?> topic) {
        return both(topic).getLast();
    }

    private static List<? extends Snapshot> both(Topic<?> topic) {
        Map<Topic<?>, List<? extends Snapshot>> samples = Map.of(
                Topics.FRAMEWORK,
                List.of(FrameworkSamples.full(), FrameworkSamples.sparse()),
                Topics.AGENCY,
                List.of(agency("คลองพน", 60), agency(null, null)),
                Topics.ASSESSMENT,
                List.of(assessment(List.of("OIT.o28", "9.3"), reviews()), assessment(List.of(), List.of())),
                Topics.TALLY,
                List.of(tally(), tallyOfNobody()),
                Topics.SCORE,
                List.of(ScoreSamples.full(), ScoreSamples.sparse()),
                Topics.PLAN,
                List.of(plan(), planOfNothing()),
                Topics.REPORT,
                List.of(
                        report(Report.Kind.ANALYSIS, Report.State.PUBLISHED, VERSION + 1, VERSION + 2, publication()),
                        report(Report.Kind.NATIONAL, Report.State.CURRENT, null, null, null)));
        if (!samples.containsKey(topic)) {
            throw new IllegalArgumentException("no sample of " + topic.name());
        }
        return samples.get(topic);
    }

    private static Agency agency(String subdistrict, Integer staffCount) {
        return new Agency(
                AGENCY,
                VERSION,
                Agency.State.ACTIVE,
                new Label("องค์การบริหารส่วนตำบลคลองพน", "Khlong Phon Subdistrict Administrative Organization"),
                Agency.Type.SAO,
                new Agency.Province(
                        "81",
                        new Label("กระบี่", "Krabi"),
                        subdistrict == null ? null : new Agency.Region("south", new Label("ภาคใต้", "South"))),
                subdistrict == null ? null : "คลองท่อม",
                subdistrict,
                staffCount,
                staffCount == null ? Organisation.EMPTY : organisation());
    }

    private static Organisation organisation() {
        return new Organisation(
                List.of(
                        new Agency.Unit("office", new Label("สำนักปลัด", "Office of the Chief Administrator"), null),
                        new Agency.Unit("legal", new Label("งานนิติการ", "Legal affairs"), "office")),
                List.of(
                        new Agency.Position("mayor", new Label("นายก", "Chief executive"), null),
                        new Agency.Position("legal-officer", new Label("นิติกร", "Legal officer"), "legal")),
                List.of(new Agency.Committee(
                        "ita", new Label("คณะทำงาน ITA", "ITA working group"), List.of("mayor", "legal-officer"))),
                List.of(
                        new Agency.Executive("นางสมมติ ตัวอย่าง", "mayor", LocalDate.of(2022, 1, 10), null),
                        new Agency.Executive(
                                "นายตัวอย่าง สมมติ", "mayor", LocalDate.of(2018, 1, 10), LocalDate.of(2022, 1, 9))));
    }

    private static Assessment assessment(List<String> notApplicable, List<ItemReview> reviews) {
        return new Assessment(
                YEAR,
                AGENCY,
                VERSION,
                Assessment.State.ACTIVE,
                Assessment.Phase.CLARIFY,
                1,
                notApplicable,
                reviews,
                reviews.isEmpty() ? List.of() : List.of(new Assessment.ReleasedTally("IIT", VERSION)));
    }

    private static List<ItemReview> reviews() {
        return List.of(
                new ItemReview("o1", ReviewState.SCORED, new BigDecimal("100")),
                new ItemReview("o14", ReviewState.DISPUTED, new BigDecimal("5E+1")),
                new ItemReview("o15", ReviewState.UNREVIEWED, null),
                new ItemReview("o28", ReviewState.FINAL, BigDecimal.ZERO));
    }

    private static Tally tally() {
        return new Tally(
                YEAR,
                AGENCY,
                "IIT",
                VERSION,
                Tally.State.RELEASED,
                35,
                60,
                List.of(
                        new Tally.QuestionTally(
                                "i1", Map.of("4", 2, "5", 7, "6", 25, "dk", 1), List.of(new BigDecimal("8941.176471"))),
                        new Tally.QuestionTally(
                                "i3",
                                Map.of("no", 34, "yes", 1),
                                List.of(new BigDecimal("-23.5"), new BigDecimal("9714.285714"))),
                        new Tally.QuestionTally("i4", Map.of())));
    }

    private static Tally tallyOfNobody() {
        return new Tally(YEAR, AGENCY, "EIT2", VERSION, Tally.State.WITHDRAWN, 0, List.of());
    }

    private static Plan plan() {
        return new Plan(
                2569,
                AGENCY,
                VERSION + 2,
                Plan.State.IN_OPERATION,
                2,
                true,
                YEAR,
                VERSION + 1,
                1,
                3,
                List.of(
                        new Plan.Finding(
                                "10",
                                "10",
                                Plan.FindingKind.URGENT,
                                new BigDecimal("80.00"),
                                new BigDecimal("4.00"),
                                2566),
                        new Plan.Finding(
                                "EIT1.e5", "7", Plan.FindingKind.IMPROVE, new BigDecimal("91.39"), null, YEAR)),
                List.of(
                        new Plan.Guidance(
                                "EIT1.e5",
                                Plan.GuidanceKind.RAISE,
                                "เผยแพร่ข้อมูลผ่านช่องทางที่หลากหลายและเข้าถึงง่าย"),
                        new Plan.Guidance(
                                "OIT.o1", Plan.GuidanceKind.MAINTAIN, "ปรับปรุงข้อมูลให้เป็นปัจจุบันอย่างต่อเนื่อง")),
                List.of(measure(), measureOfLittle()),
                List.of(
                        new Plan.Assignment(
                                "7",
                                "เผยแพร่ผลงานให้ครบถ้วน",
                                List.of(new Plan.Responsible(Plan.ResponsibleKind.ALL_UNITS, null, "ทุกส่วนงาน")),
                                new Plan.Period(Plan.PeriodForm.YEAR, 1, 12),
                                progress()),
                        new Plan.Assignment("OIT.o14", null, List.of(), null, nothingTold())),
                List.of(
                        new Plan.Approval(
                                "legal-officer", "นิติกร", "นางสมมติ ตัวอย่าง", "กบ 1/2568", LocalDate.of(2025, 10, 1)),
                        new Plan.Approval(null, "นายก", "นายตัวอย่าง สมมติ", "กบ 2/2568", LocalDate.of(2025, 10, 2))));
    }

    private static Plan.Measure measure() {
        return new Plan.Measure(
                1,
                "10",
                "การประเมินความเสี่ยงการทุจริตยังไม่ครบถ้วน",
                "ประเมินความเสี่ยงการทุจริตประจำปีและเผยแพร่ผล",
                List.of(
                        new Plan.Responsible(Plan.ResponsibleKind.UNIT, "office", "สำนักปลัด"),
                        new Plan.Responsible(Plan.ResponsibleKind.POSITION, null, "นิติกร")),
                List.of(
                        new Plan.Step(
                                1,
                                "๑.",
                                "แต่งตั้งคณะทำงาน",
                                List.of(new Plan.Step(2, null, "จัดทำคำสั่ง", List.of(), progress())),
                                null),
                        new Plan.Step(4, null, "รายงานผลต่อผู้บริหาร", List.of(), progress())),
                new Plan.Period(Plan.PeriodForm.QUARTERS, 1, 9),
                new BigDecimal("15000.50"),
                List.of("10"),
                new Plan.Origin(2568, 4),
                progress(),
                "จัดทำคำสั่งและประเมินความเสี่ยงแล้ว",
                "ลดความเสี่ยงได้ตามเป้าหมาย");
    }

    private static Plan.Measure measureOfLittle() {
        return new Plan.Measure(
                2,
                "7",
                null,
                "เผยแพร่ข้อมูล",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                nothingTold(),
                null,
                null);
    }

    private static Plan.Progress progress() {
        return new Plan.Progress(
                Plan.ProgressState.STOPPED,
                Plan.Timeliness.SETTLED,
                List.of(
                        new Plan.Entry(
                                LocalDate.of(2026, 4, 1),
                                Plan.ProgressState.STOPPED,
                                "รวมกับมาตรการอื่น",
                                "จัดประชุมแล้วหนึ่งครั้ง",
                                LocalDate.of(2026, 3, 30),
                                "ห้องประชุม",
                                List.of(
                                        new Plan.Evidence(
                                                "คำสั่ง",
                                                "12/2569",
                                                LocalDate.of(2026, 3, 1),
                                                "คลองพน",
                                                "https://www.example.go.th/12"),
                                        new Plan.Evidence("ภาพถ่าย", null, null, null, null))),
                        new Plan.Entry(
                                LocalDate.of(2026, 1, 1),
                                Plan.ProgressState.IN_OPERATION,
                                null,
                                null,
                                null,
                                null,
                                List.of())));
    }

    private static Plan.Progress nothingTold() {
        return new Plan.Progress(Plan.ProgressState.NOT_STARTED, Plan.Timeliness.AHEAD, List.of());
    }

    private static Plan planOfNothing() {
        return new Plan(
                2569,
                AGENCY,
                VERSION + 2,
                Plan.State.WITHDRAWN,
                1,
                false,
                YEAR,
                null,
                null,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Report report(
            Report.Kind kind, Report.State state, Long scoreVersion, Long planVersion, Report.Publication published) {
        return new Report(
                YEAR,
                AGENCY,
                kind,
                VERSION + 4,
                state,
                new Report.Content(VERSION + 3, "0f".repeat(32), 1, scoreVersion, planVersion),
                published);
    }

    private static Report.Publication publication() {
        return new Report.Publication(
                2,
                VERSION + 3,
                LocalDate.of(2026, 11, 22),
                "/published/" + YEAR + "/" + AGENCY + "/analysis/2",
                List.of(new Report.File("pdf", "a1".repeat(32), 123_456)));
    }
}
