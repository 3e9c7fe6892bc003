package org.sucharit.reporting.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.reporting.testsupport.Areas.agency;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.DocumentJson;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.testsupport.Areas;
import org.sucharit.reporting.testsupport.Conformance;
import org.sucharit.reporting.testsupport.DocumentTexts;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.PageChecks;
import org.sucharit.reporting.testsupport.WrittenDocuments;
import org.sucharit.reporting.writing.Writing;

class AreaReportTest {

    private static final Writing ENGLISH = new Writing(Writing.Language.EN, Writing.Digits.ARABIC);

    @Test
    void a_province_report_keeps_the_standards_and_everything_in_it_can_be_copied() {
        Document report = Areas.report(Areas.sum(Areas.province("81", 100), Areas.KRABI, true), Writing.OFFICIAL);

        requireGood(report, "province");
        assertThat(DocumentTexts.blocks(report, Bars.class)).hasSize(2);
        assertThat(DocumentTexts.blocks(report, Radar.class)).hasSize(1);
        assertThat(DocumentTexts.of(report))
                .contains("จังหวัดกระบี่", "รายงานนี้นับเฉพาะคะแนนที่ประกาศผลแล้ว")
                .anyMatch(text -> text.contains("ยังไม่มีคะแนน ๖ หน่วยงาน"));
    }

    @Test
    void a_national_report_names_provinces_and_only_some_agencies() {
        AreaFigures figures = Areas.sum(Areas.nation(14), null, true);
        Document report = Areas.report(figures, Writing.OFFICIAL);

        requireGood(report, "national");
        assertThat(DocumentTexts.of(report)).contains("ประเทศไทย", "ผลรายจังหวัด", "พระนครศรีอยุธยา");
        assertThat(DocumentTexts.of(report)).hasSizeLessThan(2_500);
        assertThat(DocumentTexts.of(report))
                .anyMatch(text -> text.contains("๑,๐๗๘ หน่วยงาน"))
                .noneMatch(text -> text.contains("๑๐๗๘"));
    }

    @Test
    void the_english_report_keeps_the_standards_too() {
        Document report = Areas.report(Areas.sum(Areas.province("81", 30), Areas.KRABI, true), ENGLISH);

        requireGood(report, "province-en");
        assertThat(DocumentTexts.of(report)).contains("Krabi Province", "Agencies that need help first");
    }

    @Test
    void of_the_nation_agencies_without_a_score_are_named_with_their_province() {
        AreaFigures figures = Areas.sum(
                List.of(agency("a").figures(), agency("b").scored("90").figures()), null, true);

        assertThat(DocumentTexts.of(Areas.report(figures, Writing.OFFICIAL))).contains("เทศบาล a จังหวัดกระบี่");
        assertThat(DocumentTexts.of(Areas.report(figures, ENGLISH))).contains("Agency a, Krabi Province");
    }

    @Test
    void before_the_announcement_the_report_says_that_it_is_provisional() {
        AreaFigures figures =
                Areas.sum(List.of(agency("a").scored("90").unannounced().figures()), Areas.KRABI, false);

        assertThat(DocumentTexts.of(Areas.report(figures, Writing.OFFICIAL)))
                .anyMatch(text -> text.contains("ยังไม่มีการประกาศผล"));
    }

    @Test
    void an_area_without_any_score_says_so() {
        for (AreaFigures figures : List.of(
                Areas.sum(List.of(), Areas.KRABI, false),
                Areas.sum(List.of(agency("a").figures(), agency("b").figures()), Areas.KRABI, true),
                Areas.sum(List.of(agency("a").figures()), null, true))) {
            Document report = Areas.report(figures, Writing.OFFICIAL);

            requireGood(report, "area-empty");
            assertThat(DocumentTexts.of(report)).contains("ยังไม่มีหน่วยงานใดมีคะแนน");
        }
    }

    @Test
    void an_area_of_one_agency_is_written_about_as_well() {
        requireGood(Areas.report(Areas.sum(List.of(agency("a").scored("93.60"))), Writing.OFFICIAL), "area-one");
    }

    @Test
    void a_change_tells_its_sign() {
        AreaFigures figures = Areas.sum(List.of(
                agency("a").scored("90").before("80.5"),
                agency("b").scored("70").before("80.5")));

        assertThat(DocumentTexts.of(Areas.report(figures, Writing.OFFICIAL))).contains("+๙.๕๐", "−๑๐.๕๐");
    }

    @Test
    void the_same_sources_give_the_same_document() {
        AreaFigures figures = Areas.sum(Areas.province("81", 20), Areas.KRABI, true);

        assertThat(DocumentJson.write(Areas.report(figures, Writing.OFFICIAL)))
                .isEqualTo(DocumentJson.write(
                        Areas.report(Areas.sum(Areas.province("81", 20), Areas.KRABI, true), Writing.OFFICIAL)));
    }

    private static void requireGood(Document report, String name) {
        byte[] pdf = Formats.pdf(report);
        WrittenDocuments.keep(name + ".pdf", pdf);
        WrittenDocuments.keep(name + ".html", Formats.html(report).getBytes(StandardCharsets.UTF_8));

        assertThat(Conformance.violations(pdf)).isEmpty();
        // What a chart shows is told to those who cannot see it, and stands nowhere.
        assertThat(PageChecks.notCopied(report, pdf))
                .isSubsetOf(DocumentTexts.blocks(report, Illustration.class).stream()
                        .map(Illustration::alternative)
                        .toList());
        assertThat(PageChecks.widowed(report, pdf)).isEmpty();
        assertThat(PageChecks.outside(pdf)).isEmpty();
    }
}
