package org.sucharit.reporting.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.figures.ProvinceMean;
import org.sucharit.reporting.testsupport.DocumentTexts;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.writing.Writing;

class AnalysisReportTest {

    private final Framework framework = KhlongPhon.framework();
    private final Agency agency = KhlongPhon.agency();
    private final Score score = KhlongPhon.score();
    private final Plan plan = KhlongPhon.plan();

    @Test
    void the_cover_names_the_agency_its_place_and_the_year() {
        Cover cover = (Cover) report(score, plan).blocks().getFirst();

        assertThat(cover.issuer()).containsExactly("เทศบาลตำบลคลองพน", "อำเภอคลองท่อม จังหวัดกระบี่");
        assertThat(String.join(" ", cover.title())).contains("พ.ศ. ๒๕๖๘");
        assertThat(cover.date()).isEqualTo("ข้อมูล ณ วันที่ ๒๒ พฤศจิกายน ๒๕๖๙");
    }

    @Test
    void places_in_the_capital_are_told_as_there_is_custom() {
        Agency office = new Agency(
                agency.code(),
                agency.version(),
                agency.state(),
                new Label("กรมตัวอย่าง", "Department"),
                Agency.Type.DEPARTMENT,
                new Agency.Province("10", new Label("กรุงเทพมหานคร", "Bangkok")),
                "ดุสิต",
                null,
                null);

        Document report = KhlongPhon.report(AnalysisSources.of(framework, office, score, plan));

        assertThat(((Cover) report.blocks().getFirst()).issuer())
                .containsExactly("กรมตัวอย่าง", "เขตดุสิต กรุงเทพมหานคร");
        assertThat(text(report)).contains("ส่วนราชการระดับกรม").doesNotContain("องค์กรปกครองส่วนท้องถิ่น");
    }

    @Test
    void a_municipality_is_never_called_another_type_of_agency() {
        assertThat(text(report(score, plan)))
                .contains("เทศบาลตำบล")
                .doesNotContain("องค์การบริหารส่วนตำบล")
                .doesNotContain("อบต.");
    }

    @Test
    void total_rating_and_target_are_told() {
        assertThat(text(report(score, plan)))
                .contains("คะแนนรวม ๙๓.๖๐ คะแนน ระดับผลการประเมิน ผ่านดี")
                .contains("คะแนนรวมถึงค่าเป้าหมาย ๘๕ คะแนน");
    }

    @Test
    void an_open_rating_is_printed_as_undecided() {
        Document report = report(
                withTotal(new Score.Total(null, null, null), new Score.Rating(List.of("good", "pass"), null, null)),
                plan);

        assertThat(text(report))
                .contains("คะแนนรวม – คะแนน ระดับผลการประเมิน ยังสรุปไม่ได้ (ที่เป็นไปได้ : ผ่านดี หรือผ่าน)");
    }

    @Test
    void all_indicators_stand_in_the_summary_with_score_and_verdict() {
        Table summary = table(report(score, plan), "คะแนนและผลการประเมินของตัวชี้วัดทั้งหมด");

        assertThat(summary.rows()).hasSize(10);
        assertThat(cells(summary, 0)).containsExactly("๑", "IIT", "การปฏิบัติหน้าที่", "๙๘.๖๗", "ผ่านเกณฑ์");
        assertThat(cells(summary, 5)).containsExactly("๖", "EIT", "คุณภาพการดำเนินงาน", "๙๕.๓๐", "ผ่านเกณฑ์");
        assertThat(cells(summary, 9)).containsExactly("๑๐", "OIT", "การป้องกันการทุจริต", "๘๐.๐๐", "ไม่ผ่านเกณฑ์");
    }

    @Test
    void a_missing_figure_is_a_dash_with_its_reason_and_never_a_zero() {
        Document report = report(
                withNodes(score.nodes().stream()
                        .map(node -> node.node().equals("9") ? withoutScore(node) : node)
                        .toList()),
                plan);

        assertThat(cells(table(report, "คะแนนและผลการประเมินของตัวชี้วัดทั้งหมด"), 8))
                .containsExactly("๙", "OIT", "การเปิดเผยข้อมูล", "– ยังไม่ได้ตรวจประเมิน", "–");
        assertThat(cells(table(report(score, plan), "ประเด็นที่ได้คะแนนต่ำกว่า ๘๕.๐๐"), 0))
                .contains("๐.๐๐");
    }

    @Test
    void where_nothing_is_derived_the_published_figure_stands_in_and_says_so() {
        Document report = report(
                withNodes(score.nodes().stream()
                        .map(node -> node.node().equals("9") ? onlyPublished(node, new BigDecimal("87.50")) : node)
                        .toList()),
                plan);

        assertThat(cells(table(report, "คะแนนและผลการประเมินของตัวชี้วัดทั้งหมด"), 8))
                .containsExactly("๙", "OIT", "การเปิดเผยข้อมูล", "๘๗.๕๐ ตามที่ประกาศ", "–");
    }

    @Test
    void rating_conditions_are_written_from_the_bands() {
        Table ratings = table(report(score, plan), "ระดับผลการประเมิน");

        assertThat(IntStream.range(0, 5).mapToObj(row -> cells(ratings, row).getFirst()))
                .containsExactly("๙๕.๐๐ – ๑๐๐.๐๐", "๘๕.๐๐ ขึ้นไป", "๘๕.๐๐ ขึ้นไป", "๗๐.๐๐ – ๘๔.๙๙", "๐.๐๐ – ๖๙.๙๙");
        assertThat(cells(ratings, 1).get(1))
                .isEqualTo("ทุกเครื่องมือ (IIT, EIT Public, EIT Survey, OIT) ได้ ๘๕ คะแนนขึ้นไป");
        assertThat(cells(ratings, 2).get(1)).isEqualTo("มีเครื่องมืออย่างน้อยหนึ่งเครื่องมือได้น้อยกว่า ๘๕ คะแนน");
        assertThat(cells(ratings, 4).get(1)).isEqualTo("ไม่มีเงื่อนไข");
    }

    @Test
    void bands_without_conditions_touch_each_other() {
        Document report = KhlongPhon.report(AnalysisSources.of(
                withBands(List.of(band("AA", "95", true), band("A", "85", true), band("B", "75", false))),
                agency,
                score,
                plan));

        Table ratings = table(report, "ระดับผลการประเมิน");
        assertThat(IntStream.range(0, 3).mapToObj(row -> cells(ratings, row).getFirst()))
                .containsExactly("๙๕.๐๐ – ๑๐๐.๐๐", "๘๕.๐๐ – ๙๔.๙๙", "๗๕.๐๐ – ๘๔.๙๙");
    }

    @Test
    void every_finding_is_listed_under_its_kind_with_the_measure_that_answers_it() {
        Table urgent = table(report(score, plan), "ประเด็นที่ได้คะแนนต่ำกว่า ๘๕.๐๐");
        Table improve = table(report(score, plan), "ประเด็นที่ได้คะแนนตั้งแต่ ๘๕.๐๐ แต่ต่ำกว่า ๙๕.๐๐");

        assertThat(cells(urgent, 0))
                .containsExactly(
                        "๑",
                        "o๒๓ การประเมินความเสี่ยงการทุจริตประจำปี ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต",
                        "๐.๐๐",
                        "๑.๒๓",
                        "มาตรการที่ ๑๐");
        assertThat(urgent.rows().count() + improve.rows().count())
                .isEqualTo(plan.findings().size());
    }

    @Test
    void without_findings_the_report_says_so() {
        Plan clean = withFindings(List.of());

        assertThat(text(report(score, clean)))
                .contains("ไม่พบประเด็นที่ได้คะแนนต่ำกว่า ๘๕.๐๐")
                .contains("ไม่พบประเด็นที่ได้คะแนนตั้งแต่ ๘๕.๐๐ แต่ต่ำกว่า ๙๕.๐๐");
    }

    @Test
    void every_question_and_item_stands_with_score_and_guidance() {
        List<Table> tables = report(score, plan).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().startsWith("คะแนนตัวชี้วัด"))
                .toList();

        assertThat(tables).hasSize(5 + 3 + 3 + 2);
        assertThat(tables.stream().flatMap(Table::rows)).hasSize(15 + 9 + 9 + 28);
        assertThat(tables.getLast().groups().stream().map(Table.Group::heading))
                .containsExactly(
                        "ตัวชี้วัดย่อยที่ ๑๐.๑ การดำเนินการเพื่อป้องกันการทุจริต",
                        "ตัวชี้วัดย่อยที่ ๑๐.๒ มาตรการส่งเสริมคุณธรรมและความโปร่งใส");
        assertThat(cells(tables.getFirst(), 0).get(2)).startsWith("เพื่อรักษาระดับ ");
        assertThat(cells(tables.getLast(), 2).get(2)).startsWith("เพื่อยกระดับ ");
    }

    @Test
    void missing_guidance_is_told() {
        Plan silent = KhlongPhon.plan(
                plan.agency(), plan.version(), plan.scoreVersion(), plan.findings(), List.of(), plan.measures());

        assertThat(text(report(score, silent))).contains("ยังไม่ได้กำหนดแนวทาง");
    }

    @Test
    void what_was_published_otherwise_is_told_with_both_figures() {
        Table differences = table(report(score, plan), "จุดที่ผลที่ประกาศไม่เป็นไปตามหลักเกณฑ์");

        assertThat(cells(differences, 0))
                .containsExactly("ตัวชี้วัดที่ ๓ การใช้อำนาจ", "๙๘.๘๖", "๑๐๐.๐๐", "ไม่เป็นไปตามคะแนนรายข้อที่ประกาศ");
        assertThat(cells(differences, 3))
                .containsExactly(
                        "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต",
                        "ผ่านเกณฑ์",
                        "ไม่ผ่านเกณฑ์",
                        "ผลการประเมินไม่เป็นไปตามเกณฑ์");
    }

    @Test
    void every_kind_of_difference_is_told_in_words_with_where_it_stands() {
        List<Score.Difference> every = List.of(
                difference("EIT1.e5", Score.Difference.Kind.GUIDANCE_MISSING, null, "maintain, raise"),
                difference("OIT.o23", Score.Difference.Kind.GUIDANCE_WRONG, "maintain", "raise"),
                difference("EIT1.6", Score.Difference.Kind.NUMBER, "2", "6"),
                difference("EIT1.7", Score.Difference.Kind.NAME, "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร"),
                difference("10", Score.Difference.Kind.UNREACHABLE, "80.00", "79.17, 83.33"),
                difference("IIT.i7", Score.Difference.Kind.GRIM, "97.13", "97.06, 97.14"),
                difference("total", Score.Difference.Kind.RATING, "excellent", "good, pass"),
                difference("IIT.i7", Score.Difference.Kind.VALUE, "90.00", "83.33"));

        Table table = table(report(withDifferences(every), plan), "จุดที่ผลที่ประกาศไม่เป็นไปตามหลักเกณฑ์");

        assertThat(cells(table, 0).getFirst()).contains("ตัวชี้วัดที่ ๗", "EIT Public");
        assertThat(cells(table, 0).subList(1, 4))
                .containsExactly("–", "เพื่อรักษาระดับ หรือ เพื่อยกระดับ", "ไม่มีแนวทางการยกระดับ");
        assertThat(cells(table, 1).subList(1, 3)).containsExactly("เพื่อรักษาระดับ", "เพื่อยกระดับ");
        assertThat(cells(table, 2).subList(1, 3)).containsExactly("๒", "๖");
        assertThat(cells(table, 3).subList(1, 3)).containsExactly("คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร");
        assertThat(cells(table, 4).subList(1, 3)).containsExactly("๘๐.๐๐", "๗๙.๑๗ หรือ ๘๓.๓๓");
        assertThat(cells(table, 5).subList(1, 3)).containsExactly("๙๗.๑๓", "๙๗.๐๖ หรือ ๙๗.๑๔");
        assertThat(cells(table, 6).subList(1, 3)).containsExactly("ผ่านดีเยี่ยม", "ผ่านดี หรือ ผ่าน");
        assertThat(cells(table, 7)).endsWith("ไม่เป็นไปตามคำตอบและผลการตรวจประเมิน");
    }

    private static Score.Difference difference(String node, Score.Difference.Kind kind, String found, String expected) {
        return new Score.Difference(node, kind, found, expected, null, List.of());
    }

    private Score withDifferences(List<Score.Difference> differences) {
        return new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                score.announcement(),
                score.total(),
                score.rating(),
                score.nodes(),
                differences);
    }

    @Test
    void without_differences_there_is_no_section_about_them() {
        Score consistent = withDifferences(List.of());

        assertThat(text(report(consistent, plan))).doesNotContain("ข้อสังเกตจากการกระทบยอด");
    }

    @Test
    void every_indicator_has_its_plan_table_passing_ones_too() {
        List<Block> blocks = report(score, plan).blocks();
        int start = headings(blocks).indexOf("การนำผลการวิเคราะห์ไปสู่การปฏิบัติ ปีงบประมาณ พ.ศ. ๒๕๖๙");

        assertThat(headings(blocks).subList(start + 1, start + 11))
                .allMatch(heading -> heading.startsWith("ตัวชี้วัดที่ "));
        Table last = DocumentTexts.blocks(report(score, plan), Table.class).getLast();
        assertThat(cells(last, 0).getFirst()).isEqualTo("ยกระดับด้านการป้องกันการทุจริต");
        assertThat(cells(last, 0).getLast()).isEqualTo("ไตรมาสที่ ๑ - ๒");
    }

    @Test
    void an_indicator_without_measures_says_so() {
        Plan bare = KhlongPhon.plan(
                plan.agency(), plan.version(), plan.scoreVersion(), plan.findings(), plan.guidance(), List.of());

        assertThat(text(report(score, bare))).contains("ยังไม่ได้กำหนดมาตรการสำหรับตัวชี้วัดนี้");
    }

    @Test
    void a_torn_set_of_sources_is_refused() {
        Plan stale = KhlongPhon.plan(
                plan.agency(),
                plan.version(),
                plan.scoreVersion() - 1,
                plan.findings(),
                plan.guidance(),
                plan.measures());

        assertThatThrownBy(() -> report(score, stale)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_sources_give_an_equal_document() {
        assertThat(report(score, plan)).isEqualTo(KhlongPhon.report());
    }

    @Test
    void the_indicators_stand_beside_those_of_the_year_before_where_they_were_the_same() {
        Framework old = earlier(framework, "การปฏิบัติหน้าที่", "ชื่ออื่น");
        Score announced = earlier(score);

        Document report = KhlongPhon.report(
                new AnalysisSources(framework, agency, score, plan, new AnalysisSources.Before(old, announced), null));

        Table comparison = table(report, "คะแนนรายตัวชี้วัดเทียบกับปีก่อน");
        assertThat(cells(comparison, 0).get(1)).isEqualTo("–");
        assertThat(cells(comparison, 1)).containsExactly("ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "๘๘.๘๖", "๙๘.๘๖", "๑๐.๐๐");
        Radar radar = radar(report);
        assertThat(radar.series()).hasSize(2);
        assertThat(radar.series().getLast().values().getFirst()).isNull();
        assertThat(radar.from()).isEqualByComparingTo("60");
    }

    @Test
    void without_a_year_before_the_radar_stands_alone() {
        Document report = report(score, plan);

        assertThat(text(report)).contains("ไม่มีผลการประเมินของปีก่อนที่เทียบได้");
        assertThat(report.blocks())
                .anyMatch(
                        block -> block instanceof Radar radar && radar.series().size() == 1)
                .anyMatch(block ->
                        block instanceof Code code && code.path().equals("/published/2568/khlong-phon/analysis"));
    }

    @Test
    void the_indicators_stand_beside_the_mean_of_the_province() {
        ProvinceMean mean = KhlongPhon.provinceMean("9", "55.25");

        Document report = KhlongPhon.report(new AnalysisSources(framework, agency, score, plan, null, mean));

        Table comparison = table(report, "คะแนนรายตัวชี้วัดเทียบกับค่าเฉลี่ยจังหวัดกระบี่");
        assertThat(comparison.columns().stream().map(Table.Column::heading))
                .containsExactly("ตัวชี้วัด", "ปีนี้", "ค่าเฉลี่ยจังหวัดกระบี่");
        assertThat(cells(comparison, 0)).containsExactly("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "๙๘.๖๗", "–");
        assertThat(cells(comparison, 8)).containsExactly("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "๑๐๐.๐๐", "๕๕.๒๕");
        Radar radar = radar(report);
        assertThat(radar.series().stream().map(Radar.Series::name)).containsExactly("ปีนี้", "ค่าเฉลี่ยจังหวัดกระบี่");
        assertThat(radar.series().getLast().values().get(8)).isEqualByComparingTo("55.25");
        assertThat(radar.from()).isEqualByComparingTo("50");
        assertThat(radar.caption()).endsWith("เทียบกับค่าเฉลี่ยจังหวัดกระบี่");
        assertThat(text(report)).contains("ที่ประกาศแล้วของหน่วยงานในจังหวัดกระบี่ ๕ หน่วยงาน");
    }

    @Test
    void the_year_before_and_the_province_stand_in_one_radar() {
        Document report = KhlongPhon.report(new AnalysisSources(
                framework,
                agency,
                score,
                plan,
                new AnalysisSources.Before(earlier(framework, "การปฏิบัติหน้าที่", "ชื่ออื่น"), earlier(score)),
                KhlongPhon.provinceMean("total", "90.10")));

        assertThat(radar(report).series().stream().map(Radar.Series::name))
                .containsExactly("ปีนี้", "ปีก่อน", "ค่าเฉลี่ยจังหวัดกระบี่");
        Table comparison = table(report, "คะแนนรายตัวชี้วัดเทียบกับปีก่อนและค่าเฉลี่ยจังหวัดกระบี่");
        assertThat(cells(comparison, 10)).containsExactly("คะแนนรวม", "๘๓.๖๐", "๙๓.๖๐", "๑๐.๐๐", "๙๐.๑๐");
    }

    @Test
    void without_a_mean_nothing_is_said_of_the_province() {
        Document report = report(score, plan);

        assertThat(text(report)).doesNotContain("ค่าเฉลี่ยจังหวัด");
    }

    @Test
    void the_mean_of_another_province_or_year_is_refused() {
        ProvinceMean other = new ProvinceMean(2567, "81", 1, 5, Map.of());

        assertThatThrownBy(() -> new AnalysisSources(framework, agency, score, plan, null, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Radar radar(Document report) {
        return (Radar) report.blocks().stream()
                .filter(Radar.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_way_to_the_next_rating_is_told_step_by_step() {
        Score near = with(
                new Score.NextRating(
                        "excellent",
                        new BigDecimal("10.88"),
                        List.of(new Score.Step("OIT.o23", BigDecimal.ZERO, new BigDecimal("100")))),
                null);

        Table path = table(report(near, plan), "รายการที่ต้องยกคะแนน");
        assertThat(cells(path, 0))
                .containsExactly(
                        "o๒๓ การประเมินความเสี่ยงการทุจริตประจำปี ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต",
                        "๐.๐๐",
                        "๑๐๐.๐๐");
        assertThat(text(report(with(null, null), plan))).doesNotContain("แนวทางสู่ระดับผลการประเมินถัดไป");
    }

    @Test
    void an_announced_score_is_told_with_the_fingerprint_of_its_receipt() {
        assertThat(text(report(with(null, "0f".repeat(32)), plan))).contains("0f".repeat(32), "(SHA-256)");
        assertThat(text(report(with(null, null), plan))).contains("ยังไม่มีใบรับรองคะแนน");
    }

    private Score with(Score.NextRating next, String receipt) {
        return new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                receipt == null ? null : 1,
                score.total(),
                new Score.Rating(score.rating().derived(), null, next),
                score.nodes(),
                score.differences(),
                receipt);
    }

    private static Framework earlier(Framework framework, String name, String then) {
        return new Framework(
                framework.fiscalYear() - 1,
                framework.revision(),
                framework.version(),
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                framework.instruments(),
                framework.indicators().stream()
                        .map(indicator -> indicator.name().th().equals(name)
                                ? new Framework.Indicator(
                                        indicator.code(),
                                        new Label(then, then),
                                        indicator.instruments(),
                                        indicator.subIndicators(),
                                        indicator.questions())
                                : indicator)
                        .toList(),
                framework.bands(),
                framework.thresholds());
    }

    /** Ten points less everywhere. */
    private static Score earlier(Score score) {
        return new Score(
                score.fiscalYear() - 1,
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                1,
                score.total(),
                score.rating(),
                score.nodes().stream()
                        .map(node -> new Score.Node(
                                node.node(),
                                node.parent(),
                                node.level(),
                                node.derived() == null ? null : node.derived().subtract(BigDecimal.TEN),
                                node.published(),
                                node.use(),
                                node.coverage(),
                                node.state(),
                                node.verdict(),
                                node.gain()))
                        .toList(),
                score.differences());
    }

    private Document report(Score from, Plan with) {
        return KhlongPhon.report(AnalysisSources.of(framework, agency, from, with));
    }

    private static Table table(Document report, String caption) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .toList();
    }

    private static List<String> cells(Table table, int row) {
        return table.rows().skip(row).findFirst().orElseThrow().cells().stream()
                .map(cell -> String.join(
                        " ",
                        cell.content().stream()
                                .map(AnalysisReportTest::text)
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .toList();
    }

    private static String text(Document report) {
        return String.join(
                "\n", report.blocks().stream().map(AnalysisReportTest::text).toList());
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case Badge badge -> badge.text();
            case Figure figure -> Writing.OFFICIAL.figure(figure.value(), figure.scale());
            case ItemList list ->
                String.join(" ", list.items().stream().map(ItemList.Item::text).toList());
            default -> block.toString();
        };
    }

    private Score withTotal(Score.Total total, Score.Rating rating) {
        return new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                score.announcement(),
                total,
                rating,
                score.nodes(),
                score.differences());
    }

    private Score withNodes(List<Score.Node> nodes) {
        return new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                score.announcement(),
                score.total(),
                score.rating(),
                nodes,
                score.differences());
    }

    private static Score.Node onlyPublished(Score.Node node, BigDecimal published) {
        Score.Node without = withoutScore(node);
        return new Score.Node(
                without.node(),
                without.parent(),
                without.level(),
                null,
                published,
                Score.Use.COMPARE,
                without.coverage(),
                without.state(),
                null,
                null);
    }

    private static Score.Node withoutScore(Score.Node node) {
        return new Score.Node(
                node.node(),
                node.parent(),
                node.level(),
                null,
                null,
                null,
                null,
                Score.NodeState.UNREVIEWED,
                null,
                null);
    }

    private Plan withFindings(List<Plan.Finding> findings) {
        return KhlongPhon.plan(
                plan.agency(), plan.version(), plan.scoreVersion(), findings, plan.guidance(), plan.measures());
    }

    private Framework withBands(List<Framework.Band> bands) {
        return new Framework(
                framework.fiscalYear(),
                framework.revision(),
                framework.version(),
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                framework.instruments(),
                framework.indicators(),
                bands,
                framework.thresholds());
    }

    private static Framework.Band band(String code, String from, boolean meets) {
        return new Framework.Band(code, new Label(code, code), new BigDecimal(from), null, meets);
    }
}
