package org.sucharit.reporting.testsupport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Component;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.implementation.ImplementationReport;
import org.sucharit.reporting.implementation.ImplementationSources;
import org.sucharit.reporting.writing.Writing;

/**
 * The subdistrict administrative organisation of Bo Kaeo in fiscal year 2566: five measures, its eight indicators from
 * surveys, and some items of every sub-indicator.
 */
public final class BoKaeo {

    public static final Instant AS_OF = Instant.parse("2023-09-30T10:00:00Z");

    private static final long VERSION = 1_696_000_000_000_000L;

    private BoKaeo() {}

    public static Document report() {
        return ImplementationReport.compose(sources(), AS_OF, Writing.OFFICIAL);
    }

    public static ImplementationSources sources() {
        return ImplementationSources.of(framework(), agency(), plan());
    }

    public static Agency agency() {
        return new Agency(
                "bo-kaeo",
                VERSION,
                Agency.State.ACTIVE,
                new Label("องค์การบริหารส่วนตำบลบ่อแก้ว", "Bo Kaeo Subdistrict Administrative Organisation"),
                Agency.Type.SAO,
                new Agency.Province("50", new Label("เชียงใหม่", "Chiang Mai")),
                "สะเมิง",
                "บ่อแก้ว",
                null);
    }

    public static Framework framework() {
        return framework(2566, indicators(), List.of());
    }

    /** A framework of another year, or with other indicators. */
    public static Framework framework(
            int fiscalYear, List<Framework.Indicator> indicators, List<Framework.Crosswalk> crosswalks) {
        return new Framework(
                fiscalYear,
                1,
                VERSION,
                Framework.State.PUBLISHED,
                new Label("การประเมิน ITA", "Integrity and Transparency Assessment"),
                new Framework.Target(decimal("85"), decimal("100")),
                new Framework.Rounding(2, Framework.Rounding.Mode.HALF_UP, List.of()),
                List.of(),
                List.of(
                        instrument("IIT", Framework.Instrument.Kind.SURVEY, "30"),
                        instrument("EIT", Framework.Instrument.Kind.SURVEY, "30"),
                        instrument("OIT", Framework.Instrument.Kind.DISCLOSURE, "40")),
                indicators,
                List.of(new Framework.Band("A", new Label("A", "A"), decimal("0"), null, true)),
                new Framework.Thresholds(decimal("85"), decimal("85"), decimal("95"), decimal("95")),
                crosswalks);
    }

    public static Plan plan() {
        return plan(2566, findings(), guidance(), measures(), assignments(), approvals());
    }

    /** A plan for 2566 with other parts. */
    public static Plan plan(
            int basedOn,
            List<Plan.Finding> findings,
            List<Plan.Guidance> guidance,
            List<Plan.Measure> measures,
            List<Plan.Assignment> assignments,
            List<Plan.Approval> approvals) {
        return new Plan(
                2566,
                "bo-kaeo",
                VERSION,
                Plan.State.IN_OPERATION,
                2,
                true,
                basedOn,
                null,
                null,
                0,
                findings,
                guidance,
                measures,
                assignments,
                approvals);
    }

    public static List<Framework.Indicator> indicators() {
        return List.of(
                survey("1", "การปฏิบัติหน้าที่", "Performance of duties", "IIT", "i1", "i2", "i3"),
                survey("2", "การใช้งบประมาณ", "Use of the budget", "IIT", "i4", "i5", "i6"),
                survey("3", "การใช้อำนาจ", "Use of power", "IIT", "i7", "i8", "i9"),
                survey("4", "การใช้ทรัพย์สินของทางราชการ", "Use of public property", "IIT", "i10", "i11", "i12"),
                survey("5", "การแก้ไขปัญหาการทุจริต", "Solving the problem of corruption", "IIT", "i13", "i14", "i15"),
                survey("6", "คุณภาพการดำเนินงาน", "Quality of operation", "EIT", "e1", "e2", "e3"),
                survey("7", "ประสิทธิภาพการสื่อสาร", "Efficiency of communication", "EIT", "e4", "e5", "e6"),
                survey("8", "การปรับปรุงระบบการทำงาน", "Improvement of the system of work", "EIT", "e7", "e8", "e9"),
                disclosure(
                        "9",
                        "การเปิดเผยข้อมูล",
                        "Disclosure of information",
                        sub(
                                "9.1",
                                "ข้อมูลพื้นฐาน",
                                "Basic information",
                                item(
                                        "o1",
                                        "โครงสร้าง",
                                        "Structure",
                                        null,
                                        component("แผนผังการแบ่งส่วนราชการ", "Chart of the divisions"),
                                        component(
                                                Component.Quantifier.EXAMPLES,
                                                "ตำแหน่งสำคัญและส่วนงานภายใน",
                                                "Key posts and inner units",
                                                component("สำนัก", "Office"),
                                                component("กอง", "Division"))),
                                item(
                                        "o2",
                                        "ข้อมูลผู้บริหาร",
                                        "Executives",
                                        null,
                                        component(
                                                Component.Quantifier.ALL,
                                                "ข้อมูลของผู้บริหารแต่ละคน",
                                                "Of each executive",
                                                component("ชื่อและนามสกุล", "Name"),
                                                component("ตำแหน่ง", "Post"),
                                                component("รูปถ่าย", "Photograph"))),
                                item("o3", "อำนาจหน้าที่", "Authority", null),
                                item("o8", "Q&A", "Questions and answers", null, component("จุดถามตอบ", "Web board"))),
                        sub(
                                "9.2",
                                "การบริหารงาน",
                                "Administration",
                                item(
                                        "o14",
                                        "คู่มือมาตรฐานการปฏิบัติงาน",
                                        "Manual or standard of work",
                                        null,
                                        component(
                                                Component.Quantifier.AT_LEAST,
                                                "คู่มืออย่างน้อยหนึ่งเล่มที่บอกครบ",
                                                "At least one manual that tells all of",
                                                component("เป็นของภารกิจใด", "Which task it is of"),
                                                component("ใช้สำหรับตำแหน่งใด", "Which post it is for"))),
                                item(
                                        "o16",
                                        "ข้อมูลเชิงสถิติการให้บริการ",
                                        "Service statistics",
                                        null,
                                        component(
                                                Component.Quantifier.ONE_OF,
                                                "ครอบคลุมหกเดือนแรกของปี",
                                                "Covers the first half of the year",
                                                component("รายเดือน", "By month"),
                                                component("รายไตรมาส", "By quarter")))),
                        sub(
                                "9.3",
                                "การจัดซื้อจัดจ้าง",
                                "Procurement",
                                item("o19", "แผนการจัดซื้อจัดจ้าง", "Procurement plan", PROCUREMENT),
                                // What it asks for breaks off in the source.
                                item(
                                        "o21",
                                        "สรุปผลการจัดซื้อจัดจ้างรายเดือน",
                                        "Monthly summary of procurement",
                                        PROCUREMENT,
                                        component("รายงานผลการจัดซื้อจัดจ้าง", "Report of procurement"),
                                        component(Component.Quantifier.ALL, null, null))),
                        sub(
                                "9.4",
                                "การบริหารและพัฒนาทรัพยากรบุคคล",
                                "Human resource management and development",
                                item(
                                        "o23",
                                        "นโยบายการบริหารทรัพยากรบุคคล",
                                        "Human resource policy",
                                        new Label("การบริหารทรัพยากร", "Management of resources")),
                                item(
                                        "o24",
                                        "การดำเนินการตามนโยบาย",
                                        "Carrying out the policy",
                                        new Label("การบริหารทรัพยากร", "Management of resources"),
                                        depending("ความก้าวหน้าตามนโยบายหรือแผน", "Progress of the policy", "o23"))),
                        sub(
                                "9.5",
                                "การส่งเสริมความโปร่งใส",
                                "Promotion of transparency",
                                item(
                                        "o28",
                                        "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต",
                                        "Channel for complaints of corruption",
                                        new Label("การจัดการเรื่องร้องเรียน", "Complaints of corruption")),
                                item(
                                        "o30",
                                        "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
                                        "Opportunity for participation",
                                        new Label(
                                                "การเปิดโอกาสให้เกิดการมีส่วนร่วม", "Opportunity for participation")))),
                disclosure(
                        "10",
                        "การป้องกันการทุจริต",
                        "Prevention of corruption",
                        sub(
                                "10.1",
                                "การดำเนินการเพื่อป้องกันการทุจริต",
                                "Action to prevent corruption",
                                item("o31", "ประกาศเจตนารมณ์ No Gift Policy", "Declaration of the policy", NO_GIFT),
                                item("o32", "การสร้างวัฒนธรรม No Gift Policy", "Culture of the policy", NO_GIFT),
                                item(
                                        "o36",
                                        "แผนปฏิบัติการป้องกันการทุจริต",
                                        "Action plan to prevent corruption",
                                        new Label("แผนป้องกันการทุจริต", "Plan to prevent corruption"))),
                        sub(
                                "10.2",
                                "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                                "Measures to promote integrity and transparency",
                                item(
                                        "o43",
                                        "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                                        "Carrying out the measures",
                                        new Label("มาตรการภายในหน่วยงาน", "Measures in the agency")))));
    }

    private static final Label PROCUREMENT = new Label("การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "Procurement");
    private static final Label NO_GIFT = new Label("นโยบาย No Gift Policy", "No Gift Policy");

    public static List<Plan.Finding> findings() {
        return List.of(
                finding("OIT.o24", "9", Plan.FindingKind.URGENT, "0"),
                finding("2", "2", Plan.FindingKind.IMPROVE, "86.12"),
                finding("IIT.i4", "2", Plan.FindingKind.IMPROVE, "85.5"),
                finding("6", "6", Plan.FindingKind.IMPROVE, "88"),
                finding("8", "8", Plan.FindingKind.IMPROVE, "90.25"));
    }

    public static List<Plan.Guidance> guidance() {
        return List.of(
                new Plan.Guidance("IIT.i7", Plan.GuidanceKind.MAINTAIN, "มอบหมายงานเป็นลายลักษณ์อักษรต่อไป"),
                new Plan.Guidance("IIT.i8", Plan.GuidanceKind.MAINTAIN, "มอบหมายงานเป็นลายลักษณ์อักษรต่อไป"),
                new Plan.Guidance("IIT.i9", Plan.GuidanceKind.RAISE, "ประกาศเกณฑ์ประเมินผลงานให้ทุกคนทราบ"));
    }

    public static List<Plan.Measure> measures() {
        return List.of(
                measure(
                        1,
                        "2",
                        "สร้างความเข้าใจเรื่องการใช้งบประมาณ",
                        List.of(
                                step(null, "ชี้แจงแผนการใช้จ่ายในที่ประชุมประจำเดือน"),
                                step(null, "เปิดให้บุคลากรซักถามและเสนอความเห็น"),
                                new Plan.Step(
                                        3,
                                        null,
                                        "เผยแพร่ข้อมูลงบประมาณ",
                                        List.of(step(null, "ทำอินโฟกราฟิก"), step(null, "ลงเว็บไซต์และเฟซบุ๊ก")),
                                        null)),
                        YEAR,
                        List.of(unit("สำนักปลัด")),
                        "12500",
                        progress(
                                ProgressState.DONE,
                                Timeliness.SETTLED,
                                entry(
                                        ProgressState.DONE,
                                        null,
                                        "สรุปการใช้จ่ายทั้งปีแล้ว",
                                        evidence("รายงานการประชุม", "9/2566", LocalDate.of(2023, 9, 5), null),
                                        evidence("ข่าวประชาสัมพันธ์", null, null, "https://www.borkaew.go.th/budget"))),
                        "ชี้แจงการใช้จ่ายในการประชุมประจำเดือนครบทุกเดือน\nเผยแพร่ข้อมูลทางเว็บไซต์และเฟซบุ๊ก",
                        "บุคลากรเข้าใจกระบวนการงบประมาณและมีส่วนร่วม"),
                measure(
                        2,
                        "4",
                        "กำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ",
                        List.of(
                                step(null, "ระบุขั้นตอนการยืมไว้ในคู่มือ"),
                                new Plan.Step(
                                        2,
                                        null,
                                        "จัดอบรมการใช้ระบบยืมคืน",
                                        List.of(),
                                        progress(
                                                ProgressState.STOPPED,
                                                Timeliness.SETTLED,
                                                entry(ProgressState.STOPPED, "ผู้พัฒนาระบบเลิกสัญญา", null)))),
                        new Plan.Period(Plan.PeriodForm.QUARTERS, 1, 9),
                        List.of(
                                new Plan.Responsible(
                                        Plan.ResponsibleKind.COMMITTEE, null, "คณะกรรมการทบทวนคู่มือการใช้ทรัพย์สิน"),
                                unit("กองคลัง")),
                        null,
                        progress(
                                ProgressState.IN_OPERATION,
                                Timeliness.LATE,
                                entry(
                                        ProgressState.IN_OPERATION,
                                        null,
                                        "แต่งตั้งคณะกรรมการแล้ว",
                                        evidence("คำสั่ง", "112/2566", LocalDate.of(2023, 1, 16), "/files/1"))),
                        null,
                        null),
                measure(
                        3,
                        "10",
                        "เสริมสร้างความเข้าใจด้านมาตรฐานทางจริยธรรม",
                        List.of(step(null, "จัดอบรมคุณธรรมจริยธรรม")),
                        YEAR,
                        List.of(unit("สำนักปลัด")),
                        "30000.50",
                        progress(
                                ProgressState.DONE,
                                Timeliness.SETTLED,
                                new Plan.Entry(
                                        LocalDate.of(2023, 4, 8),
                                        ProgressState.DONE,
                                        null,
                                        "จัดอบรมแล้ว",
                                        LocalDate.of(2023, 4, 7),
                                        "สำนักสงฆ์ศิริมงคลธรรมบ้านมะชะปู",
                                        List.of(new Plan.Evidence(
                                                "ภาพถ่าย", null, null, "สำนักสงฆ์ศิริมงคลธรรมบ้านมะชะปู", null)))),
                        "อบรมบุคลากรและประกาศมาตรการส่งเสริมคุณธรรม",
                        "บุคลากรมีแนวปฏิบัติและมีคณะทำงานให้คำปรึกษา"),
                measure(
                        4,
                        "8",
                        "เผยแพร่ข้อมูลข่าวสารและลดขั้นตอนบริการ",
                        // Numbered so in the plan.
                        List.of(
                                step("1", "แต่งตั้งคณะกรรมการศูนย์บริการร่วม"),
                                step("2", "จัดทำแผนผังขั้นตอนการให้บริการ"),
                                step("2", "เผยแพร่ข้อมูลหลายช่องทาง"),
                                step("3", "ปรับปรุงระบบ e-Service")),
                        new Plan.Period(Plan.PeriodForm.MONTHS, 1, 12),
                        List.of(unit("สำนักปลัด")),
                        null,
                        progress(
                                ProgressState.STOPPED,
                                Timeliness.SETTLED,
                                entry(ProgressState.STOPPED, "รวมเข้ากับโครงการของอำเภอ", null)),
                        null,
                        null),
                measure(
                        5,
                        "8",
                        "เปิดโอกาสให้ประชาชนมีส่วนร่วม",
                        List.of(),
                        null,
                        List.of(),
                        null,
                        progress(ProgressState.NOT_STARTED, Timeliness.AHEAD),
                        null,
                        null));
    }

    public static List<Plan.Assignment> assignments() {
        return List.of(
                assignment(
                        "1",
                        "ปฏิบัติงานและให้บริการตามขั้นตอนอย่างเท่าเทียม\nปฐมนิเทศเจ้าหน้าที่ใหม่ทุกคน",
                        progress(
                                ProgressState.DONE,
                                Timeliness.SETTLED,
                                entry(ProgressState.DONE, null, "ติดผังขั้นตอนบริการ ณ จุดบริการแล้ว"),
                                entry(ProgressState.IN_OPERATION, null, "ปฐมนิเทศเจ้าหน้าที่")),
                        new Plan.Responsible(Plan.ResponsibleKind.ALL_UNITS, null, "ทุกส่วนงาน")),
                assignment(
                        "2",
                        "เผยแพร่แผนการใช้จ่ายและรับฟังบุคลากร",
                        progress(
                                ProgressState.IN_OPERATION,
                                Timeliness.DUE,
                                entry(ProgressState.IN_OPERATION, null, "เผยแพร่แผนการใช้จ่ายแล้ว")),
                        unit("สำนักปลัด"),
                        unit("กองคลัง")),
                assignment("3", null, progress(ProgressState.NOT_STARTED, Timeliness.RUNNING), unit("สำนักปลัด")),
                assignment(
                        "4",
                        "ทำแนวปฏิบัติเรื่องการใช้ทรัพย์สิน",
                        progress(
                                ProgressState.STOPPED,
                                Timeliness.SETTLED,
                                entry(ProgressState.STOPPED, "ใช้คู่มือเดิม", null),
                                entry(ProgressState.IN_OPERATION, null, "ร่างแนวปฏิบัติแล้ว")),
                        unit("กองคลัง")),
                assignment(
                        "5",
                        "ทบทวนนโยบายป้องกันการทุจริต",
                        progress(
                                ProgressState.STOPPED,
                                Timeliness.SETTLED,
                                entry(ProgressState.STOPPED, "รอนโยบายใหม่", null)),
                        unit("สำนักปลัด")),
                assignment("7", null, progress(ProgressState.NOT_STARTED, Timeliness.LATE)),
                assignment(
                        "OIT.o1",
                        null,
                        progress(
                                ProgressState.DONE,
                                Timeliness.SETTLED,
                                entry(
                                        ProgressState.DONE,
                                        null,
                                        "เปิดเผยบนเว็บไซต์หลักครบตามองค์ประกอบ",
                                        evidence("หน้าเว็บ", null, null, "https://www.borkaew.go.th/structure"))),
                        unit("สำนักปลัด")),
                assignment(
                        "OIT.o14",
                        "ทำคู่มือให้ครบทุกกอง",
                        progress(
                                ProgressState.IN_OPERATION,
                                Timeliness.RUNNING,
                                entry(ProgressState.IN_OPERATION, null, "ทำคู่มือของกองคลังเสร็จแล้ว")),
                        unit("สำนักปลัด"),
                        unit("กองช่าง"),
                        unit("กองคลัง")),
                assignment("OIT.o31", null, progress(ProgressState.NOT_STARTED, Timeliness.LATE), unit("สำนักปลัด")));
    }

    public static List<Plan.Approval> approvals() {
        return List.of(
                new Plan.Approval(
                        "clerk",
                        "ปลัดองค์การบริหารส่วนตำบลบ่อแก้ว",
                        "นายสมชาย ใจดี",
                        "ชม 71801/45",
                        LocalDate.of(2022, 10, 12)),
                new Plan.Approval(
                        null,
                        "นายกองค์การบริหารส่วนตำบลบ่อแก้ว",
                        "นางสาวสมหญิง รักไทย",
                        "ชม 71801/46",
                        LocalDate.of(2022, 10, 14)));
    }

    public static final Plan.Period YEAR = new Plan.Period(Plan.PeriodForm.YEAR, 1, 12);

    public static Plan.Measure measure(
            int number,
            String indicator,
            String text,
            List<Plan.Step> steps,
            Plan.Period period,
            List<Plan.Responsible> responsible,
            String budget,
            Plan.Progress progress,
            String summary,
            String outcome) {
        return new Plan.Measure(
                number,
                indicator,
                null,
                text,
                responsible,
                steps,
                period,
                budget == null ? null : decimal(budget),
                List.of(),
                number == 3 ? new Plan.Origin(2565, 2) : null,
                progress,
                summary,
                outcome);
    }

    public static Plan.Step step(String printed, String text) {
        return new Plan.Step(1, printed, text, List.of(), null);
    }

    public static Plan.Assignment assignment(
            String node, String guidance, Plan.Progress progress, Plan.Responsible... responsible) {
        return new Plan.Assignment(
                node,
                guidance,
                List.of(responsible),
                node.startsWith("OIT") ? null : new Plan.Period(Plan.PeriodForm.MONTHS, 1, 12),
                progress);
    }

    public static Plan.Progress progress(ProgressState state, Timeliness timeliness, Plan.Entry... entries) {
        return new Plan.Progress(state, timeliness, List.of(entries));
    }

    public static Plan.Entry entry(ProgressState state, String reason, String text, Plan.Evidence... evidence) {
        return new Plan.Entry(LocalDate.of(2023, 9, 1), state, reason, text, null, null, List.of(evidence));
    }

    public static Plan.Evidence evidence(String kind, String number, LocalDate date, String url) {
        return new Plan.Evidence(kind, number, date, null, url);
    }

    public static Plan.Responsible unit(String name) {
        return new Plan.Responsible(Plan.ResponsibleKind.UNIT, null, name);
    }

    private static Plan.Finding finding(String node, String indicator, Plan.FindingKind kind, String score) {
        return new Plan.Finding(node, indicator, kind, decimal(score), null, 2566);
    }

    private static Framework.Instrument instrument(String code, Framework.Instrument.Kind kind, String weight) {
        return new Framework.Instrument(
                code, code, code, new Label("แบบวัด " + code, "Instrument " + code), kind, decimal(weight));
    }

    private static Framework.Indicator survey(
            String code, String th, String en, String instrument, String... questions) {
        return new Framework.Indicator(
                code,
                new Label(th, en),
                List.of(instrument),
                List.of(),
                Arrays.stream(questions)
                        .map(question -> new Framework.Question(question, null, "level"))
                        .toList());
    }

    private static Framework.Indicator disclosure(
            String code, String th, String en, Framework.SubIndicator... subIndicators) {
        return new Framework.Indicator(code, new Label(th, en), List.of("OIT"), List.of(subIndicators), List.of());
    }

    public static Framework.SubIndicator sub(String code, String th, String en, Framework.Question... items) {
        return new Framework.SubIndicator(code, new Label(th, en), List.of(items));
    }

    public static Framework.Question item(String code, String th, String en, Label group, Component... components) {
        return new Framework.Question(code, new Label(th, en), "disclosure", group, List.of(components));
    }

    private static Component component(String th, String en) {
        return component(Component.Quantifier.ALL, th, en);
    }

    private static Component component(Component.Quantifier quantifier, String th, String en, Component... elements) {
        return component(quantifier, th, en, List.of(), elements);
    }

    private static Component depending(String th, String en, String item) {
        return component(Component.Quantifier.ALL, th, en, List.of(item));
    }

    private static Component component(
            Component.Quantifier quantifier, String th, String en, List<String> dependsOn, Component... elements) {
        return new Component(
                "c",
                Component.Kind.SHOW,
                th == null ? null : new Label(th, en),
                quantifier,
                quantifier == Component.Quantifier.AT_LEAST ? 1 : null,
                Component.Absence.NOT_MET,
                null,
                dependsOn,
                Stream.of(elements).toList());
    }

    private static BigDecimal decimal(String figure) {
        return new BigDecimal(figure);
    }
}
