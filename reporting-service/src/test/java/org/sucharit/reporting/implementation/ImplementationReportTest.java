package org.sucharit.reporting.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.DocumentJson;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Places;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.testsupport.BoKaeo;
import org.sucharit.reporting.testsupport.DocumentTexts;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.writing.Writing;

class ImplementationReportTest {

    private static final Document REPORT = BoKaeo.report();

    @Test
    void its_parts_follow_in_the_order_of_the_form() {
        assertThat(DocumentTexts.blocks(REPORT, Heading.class).stream().map(Heading::text))
                .containsExactly(
                        "ความเป็นมา",
                        "ข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน",
                        "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น",
                        "สรุปความก้าวหน้า",
                        "ผลการดำเนินการตามมาตรการ",
                        "ความก้าวหน้ารายตัวชี้วัดจากแบบสำรวจ",
                        "ความก้าวหน้าของการเปิดเผยข้อมูลสาธารณะ",
                        "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล",
                        "ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน",
                        "ตัวชี้วัดย่อยที่ ๙.๒ การบริหารงาน",
                        "ตัวชี้วัดย่อยที่ ๙.๓ การจัดซื้อจัดจ้าง",
                        "ตัวชี้วัดย่อยที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล",
                        "ตัวชี้วัดย่อยที่ ๙.๕ การส่งเสริมความโปร่งใส",
                        "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต",
                        "ตัวชี้วัดย่อยที่ ๑๐.๑ การดำเนินการเพื่อป้องกันการทุจริต",
                        "ตัวชี้วัดย่อยที่ ๑๐.๒ มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                        "ผู้อนุมัติแผน");
        assertThat(DocumentJson.read(DocumentJson.write(REPORT))).isEqualTo(REPORT);
    }

    @Test
    void the_cover_names_the_agency_its_place_the_year_and_the_day() {
        Cover cover = (Cover) REPORT.blocks().getFirst();

        assertThat(cover.issuer()).containsExactly("องค์การบริหารส่วนตำบลบ่อแก้ว", "อำเภอสะเมิง จังหวัดเชียงใหม่");
        assertThat(cover.title()).last().isEqualTo("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
        assertThat(cover.date()).isEqualTo("ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๖");
    }

    @Test
    void the_introduction_counts_the_findings_of_each_kind_and_names_them_under_their_indicators() {
        List<ItemList> findings = DocumentTexts.blocks(REPORT, ItemList.class);

        assertThat(DocumentTexts.of(REPORT))
                .anyMatch(text -> text.contains("เร่งด่วน ๑ ประเด็น")
                        && text.contains("ให้ดีขึ้น ๔ ประเด็น")
                        && text.contains("๕ มาตรการ"));
        assertThat(findings.getFirst())
                .isEqualTo(new ItemList(
                        ItemList.Marking.NUMBER,
                        List.of(new ItemList.Item(
                                "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล",
                                List.of(ItemList.Item.of("o๒๔ การดำเนินการตามนโยบาย (๐.๐๐ คะแนน)"))))));
        assertThat(findings.get(1).items().getFirst())
                .isEqualTo(new ItemList.Item(
                        "ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๘๖.๑๒ คะแนน)", List.of(ItemList.Item.of("i๔ (๘๕.๕๐ คะแนน)"))));
    }

    @Test
    void the_overview_counts_by_state_and_tells_what_is_late_and_what_was_set_aside() {
        Table overview = table(REPORT, "จำนวนตามความก้าวหน้า");

        assertThat(figures(overview, 0)).containsExactly("5", "2", "1", "1", "1", null, "1");
        assertThat(figures(overview, 1)).containsExactly("8", "1", "1", "2", "2", "2", "1");
        assertThat(figures(overview, 2)).containsExactly("16", "1", "1", "1", "0", "13", "1");
        assertThat(DocumentTexts.of(REPORT))
                .contains(
                        "ดำเนินการแล้วเสร็จ ๒ จาก ๕ มาตรการ",
                        "มาตรการที่เลยกำหนดแล้วแต่ยังไม่เสร็จ ได้แก่ มาตรการที่ ๒",
                        "งบประมาณที่ตั้งไว้รวม ๔๒,๕๐๐.๕๐ บาท สำหรับ ๒ มาตรการ");
    }

    @Test
    void a_measure_tells_what_was_to_be_done_what_was_done_and_what_shows_it() {
        Table.Row row = measures(REPORT).rows().toList().getFirst();

        assertThat(DocumentTexts.of(row.cells().get(0))).isEqualTo("๑");
        assertThat(DocumentTexts.of(row.cells().get(1)))
                .isEqualTo("สร้างความเข้าใจเรื่องการใช้งบประมาณ งบประมาณ ๑๒,๕๐๐.๐๐ บาท");
        ItemList steps = (ItemList) row.cells().get(2).content().getFirst();
        assertThat(steps.marking()).isEqualTo(ItemList.Marking.NUMBER);
        assertThat(steps.items().get(2).items()).hasSize(2);
        assertThat(DocumentTexts.of(row.cells().get(3))).isEqualTo("ตลอดปีงบประมาณ");
        assertThat(DocumentTexts.of(row.cells().get(4))).isEqualTo("สำนักปลัด");
        assertThat(row.cells().get(5).content())
                .containsExactly(
                        new Badge("แล้วเสร็จ", Badge.Tone.GOOD),
                        Paragraph.of("ชี้แจงการใช้จ่ายในการประชุมประจำเดือนครบทุกเดือน")
                                .at("measures.1.summary"),
                        Paragraph.of("เผยแพร่ข้อมูลทางเว็บไซต์และเฟซบุ๊ก").at("measures.1.summary"),
                        Paragraph.strong("หลักฐาน"),
                        ItemList.of(
                                ItemList.Marking.BULLET,
                                List.of(
                                        "รายงานการประชุม เลขที่ ๙/๒๕๖๖ ลงวันที่ ๕ กันยายน ๒๕๖๖ (เอกสารฉบับกระดาษ)",
                                        "ข่าวประชาสัมพันธ์ https://www.borkaew.go.th/budget")));
        assertThat(DocumentTexts.of(row.cells().get(6))).isEqualTo("บุคลากรเข้าใจกระบวนการงบประมาณและมีส่วนร่วม");
    }

    @Test
    void measures_stand_by_number_under_the_indicators_they_serve() {
        assertThat(measures(REPORT).groups().stream().map(Table.Group::heading))
                .containsExactly(
                        "ตัวชี้วัดที่ ๒ การใช้งบประมาณ",
                        "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของทางราชการ",
                        "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต",
                        "ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน");
        assertThat(measures(REPORT).groups().getLast().rows()).hasSize(2);
    }

    @Test
    void what_is_late_given_up_or_not_told_yet_is_said_and_no_cell_is_empty() {
        List<Table.Row> rows = measures(REPORT).rows().toList();

        assertThat(DocumentTexts.of(rows.get(1).cells().get(2)))
                .contains("จัดอบรมการใช้ระบบยืมคืน (ยุติ : ผู้พัฒนาระบบเลิกสัญญา)");
        assertThat(DocumentTexts.of(rows.get(1).cells().get(5)))
                .startsWith("อยู่ระหว่างดำเนินการ ล่าช้ากว่ากำหนด ยังไม่ได้เขียนสรุปผล แต่งตั้งคณะกรรมการแล้ว")
                .endsWith("คำสั่ง เลขที่ ๑๑๒/๒๕๖๖ ลงวันที่ ๑๖ มกราคม ๒๕๖๖ (แฟ้มที่แนบไว้ในระบบ)");
        assertThat(DocumentTexts.of(rows.get(2).cells().get(1)))
                .contains("ต่อเนื่องจากมาตรการที่ ๒ ของปีงบประมาณ พ.ศ. ๒๕๖๕");
        assertThat(DocumentTexts.of(rows.get(3).cells().get(5)))
                .isEqualTo("ยุติ เหตุผลที่ยุติ : รวมเข้ากับโครงการของอำเภอ ยังไม่ได้เขียนสรุปผล");
        assertThat(rows.get(4).cells().stream().map(DocumentTexts::of))
                .containsExactly(
                        "๕",
                        "เปิดโอกาสให้ประชาชนมีส่วนร่วม",
                        "ยังไม่ได้กำหนด",
                        "ยังไม่ได้กำหนด",
                        "ยังไม่ได้กำหนด",
                        "ยังไม่เริ่ม ยังไม่ได้เขียนสรุปผล",
                        "ยังไม่ได้รายงานผลลัพธ์");
    }

    @Test
    void steps_stand_under_the_numbers_their_author_gave_them() {
        Table.Cell steps = measures(REPORT).rows().toList().get(3).cells().get(2);

        assertThat(((ItemList) steps.content().getFirst()).marking()).isEqualTo(ItemList.Marking.NONE);
        assertThat(DocumentTexts.of(steps))
                .isEqualTo("๑. แต่งตั้งคณะกรรมการศูนย์บริการร่วม ๒. จัดทำแผนผังขั้นตอนการให้บริการ"
                        + " ๒. เผยแพร่ข้อมูลหลายช่องทาง ๓. ปรับปรุงระบบ e-Service");
    }

    @Test
    void the_boxes_of_the_form_follow_from_the_finer_state() {
        Table indicators = indicators(REPORT);

        assertThat(boxes(indicators, 0)).containsExactly(false, true);
        assertThat(boxes(indicators, 1)).containsExactly(false, true);
        assertThat(boxes(indicators, 2)).containsExactly(true, false);
        // Given up after something was done, and before anything was.
        assertThat(boxes(indicators, 3)).containsExactly(false, true);
        assertThat(boxes(indicators, 4)).containsExactly(true, false);
        assertThat(boxes(indicators, 5)).isEmpty();
        assertThat(DocumentTexts.of(cell(indicators, 3, 4)))
                .isEqualTo("ยังไม่ได้ดำเนินการ ดำเนินการ ยุติ เหตุผลที่ยุติ : ใช้คู่มือเดิม ร่างแนวปฏิบัติแล้ว");
    }

    @Test
    void an_indicator_shows_its_own_guidance_or_else_that_of_its_questions_once() {
        Table indicators = indicators(REPORT);

        assertThat(indicators.rows()).hasSize(8);
        assertThat(DocumentTexts.of(cell(indicators, 0, 0))).isEqualTo("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่");
        assertThat(cell(indicators, 0, 1).content())
                .containsExactly(
                        Paragraph.of("ปฏิบัติงานและให้บริการตามขั้นตอนอย่างเท่าเทียม")
                                .at("guidance.1"),
                        Paragraph.of("ปฐมนิเทศเจ้าหน้าที่ใหม่ทุกคน").at("guidance.1"));
        assertThat(DocumentTexts.of(cell(indicators, 0, 3))).isEqualTo("ต.ค. ๖๕ ถึง ก.ย. ๖๖");
        assertThat(cell(indicators, 2, 1).content())
                .containsExactly(ItemList.of(
                                ItemList.Marking.BULLET,
                                List.of("มอบหมายงานเป็นลายลักษณ์อักษรต่อไป", "ประกาศเกณฑ์ประเมินผลงานให้ทุกคนทราบ"))
                        .at("guidance.3"));
        assertThat(indicators.rows().toList().get(5).cells().stream().map(DocumentTexts::of))
                .containsExactly(
                        "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน",
                        "ยังไม่ได้กำหนด",
                        "ยังไม่มีผู้รับผิดชอบ",
                        "ยังไม่ได้กำหนด",
                        "ยังไม่มีรายงาน เพราะยังไม่ได้มอบหมายผู้รับผิดชอบ");
    }

    @Test
    void items_stand_under_their_groups_with_what_each_must_show() {
        List<Table> items = itemTables(REPORT);

        assertThat(items).hasSize(7);
        assertThat(items.get(2).groups().stream().map(Table.Group::heading))
                .containsExactly("การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ");
        assertThat(items.get(5).groups().stream().map(Table.Group::heading))
                .containsExactly("นโยบาย No Gift Policy", "แผนป้องกันการทุจริต");
        assertThat(items.getFirst().groups().stream().map(Table.Group::heading)).containsExactly("");
        assertThat(cell(items.getFirst(), 0, 2).content())
                .containsExactly(new ItemList(
                        ItemList.Marking.BULLET,
                        List.of(
                                ItemList.Item.of("แผนผังการแบ่งส่วนราชการ"),
                                new ItemList.Item(
                                        "ตำแหน่งสำคัญและส่วนงานภายใน ยกตัวอย่างเช่น",
                                        List.of(ItemList.Item.of("สำนัก"), ItemList.Item.of("กอง"))))));
        assertThat(DocumentTexts.of(cell(items.getFirst(), 1, 2)))
                .startsWith("ข้อมูลของผู้บริหารแต่ละคน อย่างน้อยประกอบด้วย");
        assertThat(DocumentTexts.of(cell(items.getFirst(), 2, 2))).isEqualTo("ยังไม่มีข้อมูลองค์ประกอบของรายการนี้");
        assertThat(DocumentTexts.of(cell(items.get(1), 1, 2)))
                .contains("ครอบคลุมหกเดือนแรกของปี อย่างใดอย่างหนึ่ง คือ");
        assertThat(DocumentTexts.of(cell(items.get(2), 1, 2))).endsWith("ไม่ปรากฏข้อความในเอกสารต้นทาง");
        assertThat(DocumentTexts.of(cell(items.get(3), 1, 2))).endsWith("(ต่อเนื่องจากข้อ o๒๓)");
    }

    @Test
    void an_item_tells_who_looks_after_it_and_how_far_it_has_come() {
        Table manuals = itemTables(REPORT).get(1);

        assertThat(manuals.rows().toList().getFirst().cells().stream().map(DocumentTexts::of))
                .containsExactly(
                        "o๑๔",
                        "คู่มือมาตรฐานการปฏิบัติงาน แนวทาง : ทำคู่มือให้ครบทุกกอง",
                        "คู่มืออย่างน้อยหนึ่งเล่มที่บอกครบ เป็นของภารกิจใด ใช้สำหรับตำแหน่งใด",
                        "สำนักปลัด กองช่าง กองคลัง",
                        "ยังไม่ได้ดำเนินการ ดำเนินการ อยู่ระหว่างดำเนินการ ทำคู่มือของกองคลังเสร็จแล้ว");
        assertThat(boxes(manuals, 0)).containsExactly(false, true);
        assertThat(boxes(manuals, 1)).isEmpty();
    }

    @Test
    void those_who_approved_the_plan_sign_in_their_turn() {
        assertThat(DocumentTexts.blocks(REPORT, Signature.class))
                .extracting(Signature::lines)
                .containsExactly(
                        List.of(
                                "(นายสมชาย ใจดี)",
                                "ปลัดองค์การบริหารส่วนตำบลบ่อแก้ว",
                                "บันทึกข้อความเลขที่ ชม ๗๑๘๐๑/๔๕ ลงวันที่ ๑๒ ตุลาคม ๒๕๖๕"),
                        List.of(
                                "(นางสาวสมหญิง รักไทย)",
                                "นายกองค์การบริหารส่วนตำบลบ่อแก้ว",
                                "บันทึกข้อความเลขที่ ชม ๗๑๘๐๑/๔๖ ลงวันที่ ๑๔ ตุลาคม ๒๕๖๕"));
    }

    @Test
    void a_plan_without_anything_in_it_still_makes_a_report() {
        Document report =
                report(BoKaeo.plan(2566, List.of(), List.of(), List.of(), List.of(), List.of()), BoKaeo.framework());

        assertThat(DocumentTexts.of(report))
                .contains("ยังไม่ได้กำหนดมาตรการสำหรับปีงบประมาณ พ.ศ. ๒๕๖๖", "ไม่มีประเด็นในกลุ่มนี้")
                .doesNotContain("ผู้อนุมัติแผน")
                .noneMatch(text -> text.startsWith("ดำเนินการแล้วเสร็จ") || text.startsWith("งบประมาณ"));
        assertThat(DocumentTexts.blocks(report, Signature.class)).isEmpty();
        assertThat(itemTables(report)).hasSize(7);
        assertThat(Formats.pdf(report)).isNotEmpty();
    }

    @Test
    void a_framework_without_indicators_leaves_their_parts_out() {
        Document report = report(BoKaeo.plan(), BoKaeo.framework(2566, List.of(), List.of()));

        assertThat(DocumentTexts.blocks(report, Heading.class).stream().map(Heading::text))
                .contains("เรื่องที่มอบหมายไว้ซึ่งไม่อยู่ในการประเมินปีนี้")
                .noneMatch(text -> text.startsWith("ความก้าวหน้า"));
    }

    @Test
    void a_measure_of_a_hundred_steps_runs_over_pages() {
        List<Plan.Step> steps = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> BoKaeo.step(null, "ขั้นตอนที่เจ้าหน้าที่ต้องทำลำดับ " + i))
                .toList();
        Plan.Measure long100 = BoKaeo.measure(
                1,
                "2",
                "มาตรการยาว",
                steps,
                BoKaeo.YEAR,
                List.of(),
                null,
                BoKaeo.progress(ProgressState.NOT_STARTED, Timeliness.AHEAD),
                null,
                null);
        Document report = report(
                BoKaeo.plan(2566, List.of(), List.of(), List.of(long100), List.of(), List.of()), BoKaeo.framework());

        assertThat(((ItemList) cell(measures(report), 0, 2).content().getFirst()).items())
                .hasSize(100);
        assertThat(Formats.pdf(report)).isNotEmpty();
    }

    @Test
    void people_may_write_otherwise_what_is_told_and_add_remarks_but_never_figures_or_states() {
        assertThat(Places.in(BoKaeo.report()))
                .containsKeys(
                        "introduction",
                        "measures",
                        "measures.1.summary",
                        "measures.1.outcome",
                        "guidance.1",
                        "progress.1",
                        "progress.OIT.o1",
                        "remarks");
        Document filled = Places.filled(
                BoKaeo.report(),
                Places.in(BoKaeo.report()).keySet().stream().collect(Collectors.toMap(place -> place, _ -> "ของเรา")));
        assertThat(filled.blocks()).contains(new Heading(1, "หมายเหตุ"));
        assertThat(kept(filled)).isNotEmpty().isEqualTo(kept(BoKaeo.report()));
    }

    private static List<CellBlock> kept(Document report) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.content().stream())
                .filter(block -> block instanceof Badge || block instanceof Figure || block instanceof Checkbox)
                .toList();
    }

    @Test
    void what_was_written_of_a_measure_and_the_remarks_may_no_longer_fit_once_it_goes_on() {
        Map<String, Places.Place> before = Places.in(report(oneMeasure(ProgressState.NOT_STARTED), BoKaeo.framework()));
        Map<String, Places.Place> after = Places.in(report(oneMeasure(ProgressState.DONE), BoKaeo.framework()));

        assertThat(List.of("measures.1.summary", "measures.1.outcome", "remarks"))
                .allSatisfy(place -> assertThat(after.get(place).beneath())
                        .isNotEqualTo(before.get(place).beneath()));
        assertThat(after.get("introduction")).isEqualTo(before.get("introduction"));
    }

    private static Plan oneMeasure(ProgressState state) {
        return BoKaeo.plan(
                2566,
                List.of(),
                List.of(),
                List.of(BoKaeo.measure(
                        1,
                        "2",
                        "มาตรการ",
                        List.of(),
                        BoKaeo.YEAR,
                        List.of(),
                        null,
                        BoKaeo.progress(state, Timeliness.AHEAD),
                        "สรุป",
                        "ผล")),
                List.of(),
                List.of());
    }

    @Test
    void texts_may_be_long_blank_or_look_like_markup() {
        String endless = "รายงานผลยาวมาก <b>&\n".repeat(2_500);
        Plan.Measure measure = BoKaeo.measure(
                1,
                "2",
                " ",
                List.of(BoKaeo.step("<1>", "")),
                BoKaeo.YEAR,
                List.of(BoKaeo.unit("")),
                "0",
                BoKaeo.progress(
                        ProgressState.STOPPED,
                        Timeliness.SETTLED,
                        BoKaeo.entry(ProgressState.STOPPED, null, " ", BoKaeo.evidence("", null, null, ""))),
                endless,
                "\n\n");
        Document report = report(
                BoKaeo.plan(2566, List.of(), List.of(), List.of(measure), List.of(), List.of()), BoKaeo.framework());

        assertThat(DocumentTexts.of(cell(measures(report), 0, 1))).startsWith("ยังไม่ได้กำหนด");
        assertThat(DocumentTexts.of(cell(measures(report), 0, 6))).isEqualTo("ยังไม่ได้รายงานผลลัพธ์");
        assertThat(Formats.pdf(report)).isNotEmpty();
        assertThat(Formats.html(report))
                .contains("รายงานผลยาวมาก &lt;b&gt;&amp;")
                .doesNotContain("ยาวมาก <b>");
    }

    @Test
    void items_that_were_counted_otherwise_meet_by_the_crosswalk() {
        Framework framework = BoKaeo.framework(
                2566,
                BoKaeo.indicators(),
                List.of(new Framework.Crosswalk(
                        2565,
                        List.of(
                                mapping("OIT.o13", "OIT.o14"),
                                mapping("OIT.o10", "OIT.o1"),
                                mapping("OIT.o18", "OIT.o1"),
                                mapping("OIT.o20", null)))));
        Document report = ImplementationReport.compose(
                ImplementationSources.of(
                        framework, BoKaeo.agency(), planOf2565("OIT.o13", "OIT.o10", "OIT.o18", "OIT.o20", "OIT.o8")),
                BoKaeo.AS_OF,
                Writing.OFFICIAL);
        List<Table> items = itemTables(report);

        assertThat(DocumentTexts.of(cell(items.get(1), 0, 3))).isEqualTo("ผู้ดูแล OIT.o13");
        assertThat(DocumentTexts.of(cell(items.getFirst(), 0, 3))).isEqualTo("ผู้ดูแล OIT.o10 ผู้ดูแล OIT.o18");
        assertThat(DocumentTexts.of(cell(items.getFirst(), 0, 4))).startsWith("OIT.o๑๐ ยังไม่ได้ดำเนินการ");
        // The same number in another year is another item.
        assertThat(DocumentTexts.of(cell(items.getFirst(), 3, 3))).isEqualTo("ยังไม่มีผู้รับผิดชอบ");
        assertThat(items.getLast()
                        .rows()
                        .map(row -> DocumentTexts.of(row.cells().getFirst())))
                .containsExactly("OIT.o๒๐", "OIT.o๘");
    }

    @Test
    void without_a_crosswalk_items_meet_by_what_they_are_called() {
        Framework scored = BoKaeo.framework(
                2565,
                List.of(new Framework.Indicator(
                        "9",
                        new Label("การเปิดเผยข้อมูล", "Disclosure"),
                        List.of("OIT"),
                        List.of(BoKaeo.sub(
                                "9.1",
                                "ข้อมูลพื้นฐาน",
                                "Basic information",
                                BoKaeo.item("o5", "โครงสร้าง", "Structure", null),
                                BoKaeo.item("o8", "รายงานการเงิน", "Accounts", null))),
                        List.of())),
                List.of());
        Document report = ImplementationReport.compose(
                new ImplementationSources(
                        BoKaeo.framework(), BoKaeo.agency(), planOf2565("OIT.o5", "OIT.o8"), null, scored),
                BoKaeo.AS_OF,
                Writing.OFFICIAL);
        List<Table> items = itemTables(report);

        assertThat(DocumentTexts.of(cell(items.getFirst(), 0, 3))).isEqualTo("ผู้ดูแล OIT.o5");
        assertThat(items.getLast()
                        .rows()
                        .map(row -> DocumentTexts.of(row.cells().getFirst())))
                .containsExactly("o๘ รายงานการเงิน");
    }

    @Test
    void findings_of_an_earlier_year_have_that_years_names() {
        Plan plan = KhlongPhon.plan();
        Score score = KhlongPhon.score();
        Framework framework = BoKaeo.framework(2569, BoKaeo.indicators(), List.of());
        Document report = ImplementationReport.compose(
                new ImplementationSources(framework, KhlongPhon.agency(), plan, score, KhlongPhon.framework()),
                BoKaeo.AS_OF,
                Writing.OFFICIAL);

        assertThat(DocumentTexts.of(report))
                .contains("ผลการประเมินที่เป็นฐาน คือ คะแนนรวม ๙๓.๖๐ คะแนน ระดับ ผ่านดี")
                .contains("o๑๔ แผนการบริหารและพัฒนาทรัพยากรบุคคล (๕๐.๐๐ คะแนน)")
                .contains("e๔ ช่องทางเผยแพร่ข้อมูลข่าวสารเข้าถึงง่าย · แบบวัด EIT Public (๙๑.๖๗ คะแนน)");
        assertThat(DocumentTexts.of(report(plan, framework, KhlongPhon.agency())))
                .contains("OIT.o๑๔ (๕๐.๐๐ คะแนน)");
    }

    @Test
    void sources_that_do_not_belong_together_are_refused() {
        Plan plan = BoKaeo.plan();
        assertThatThrownBy(() -> report(plan, BoKaeo.framework(2565, List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The framework is not of the plan's year");
        assertThatThrownBy(() -> report(plan, BoKaeo.framework(), KhlongPhon.agency()))
                .hasMessage("The plan is another agency's");
        assertThatThrownBy(() ->
                        new ImplementationSources(BoKaeo.framework(), BoKaeo.agency(), plan, KhlongPhon.score(), null))
                .hasMessage("The score is another agency's");
        assertThatThrownBy(() -> new ImplementationSources(
                        BoKaeo.framework(2569, List.of(), List.of()),
                        KhlongPhon.agency(),
                        KhlongPhon.plan("khlong-phon", 1, 2, List.of(), List.of(), List.of()),
                        KhlongPhon.score(),
                        null))
                .hasMessage("The plan is not drafted from this score");
        assertThatThrownBy(() -> new ImplementationSources(
                        BoKaeo.framework(), BoKaeo.agency(), plan, null, KhlongPhon.framework()))
                .hasMessage("The framework is not the score's");
    }

    @Test
    void arabic_digits_are_used_throughout_where_they_are_chosen() {
        Document report = ImplementationReport.compose(
                BoKaeo.sources(), BoKaeo.AS_OF, new Writing(Writing.Language.TH, Writing.Digits.ARABIC));

        assertThat(DocumentTexts.of(report)).noneMatch(text -> text.matches(".*[๐-๙].*"));
        assertThat(DocumentTexts.of(REPORT))
                .filteredOn(text -> !text.contains("https://"))
                .noneMatch(text -> text.matches(".*[0-9].*"));
    }

    private static Document report(Plan plan, Framework framework) {
        return report(plan, framework, BoKaeo.agency());
    }

    private static Document report(Plan plan, Framework framework, Agency agency) {
        return ImplementationReport.compose(
                ImplementationSources.of(framework, agency, plan), BoKaeo.AS_OF, Writing.OFFICIAL);
    }

    private static Plan planOf2565(String... nodes) {
        List<Plan.Assignment> assignments = List.of(nodes).stream()
                .map(node -> BoKaeo.assignment(
                        node,
                        null,
                        BoKaeo.progress(ProgressState.NOT_STARTED, Timeliness.AHEAD),
                        BoKaeo.unit("ผู้ดูแล " + node)))
                .toList();
        return BoKaeo.plan(2565, List.of(), List.of(), List.of(), assignments, List.of());
    }

    private static Framework.Mapping mapping(String from, String to) {
        return new Framework.Mapping(
                from, to, to == null ? Framework.Mapping.Relation.NONE : Framework.Mapping.Relation.EQUAL);
    }

    private static Table table(Document report, String caption) {
        return DocumentTexts.blocks(report, Table.class).stream()
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static Table measures(Document report) {
        return table(report, "มาตรการและผลการดำเนินการ");
    }

    private static Table indicators(Document report) {
        return table(report, "แนวทางและความก้าวหน้าของแต่ละตัวชี้วัด");
    }

    private static List<Table> itemTables(Document report) {
        return DocumentTexts.blocks(report, Table.class).stream()
                .filter(table -> table.caption().isEmpty())
                .toList();
    }

    private static Table.Cell cell(Table table, int row, int column) {
        return table.rows().toList().get(row).cells().get(column);
    }

    /** The boxes of a row's last cell. */
    private static List<Boolean> boxes(Table table, int row) {
        return cell(table, row, 4).content().stream()
                .filter(Checkbox.class::isInstance)
                .map(block -> ((Checkbox) block).ticked())
                .toList();
    }

    /** The figures of a row; null where a cell has a word instead. */
    private static List<String> figures(Table table, int row) {
        return table.rows().toList().get(row).cells().stream()
                .skip(1)
                .map(cell -> {
                    CellBlock only = cell.content().getFirst();
                    return only instanceof Figure figure ? plain(figure.value()) : null;
                })
                .toList();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
