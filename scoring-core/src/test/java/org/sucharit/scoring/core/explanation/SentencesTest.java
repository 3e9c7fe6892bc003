package org.sucharit.scoring.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;

class SentencesTest {

    private final Framework framework = NamedFramework.fy2568();

    @Test
    void a_value_names_the_level_that_it_does_not_follow_from() {
        assertThat(said("total", Kind.VALUE, "93.60", "93.53–93.54", Level.INDICATOR))
                .isEqualTo(new Label(
                        "คะแนนเฉลี่ยรวม พิมพ์ไว้ 93.60 คะแนน แต่เมื่อคำนวณจากคะแนนตัวชี้วัดที่พิมพ์ไว้จะได้ 93.53–93.54 คะแนน",
                        "Total score: printed as 93.60; the printed scores of indicators give 93.53–93.54."));
        assertThat(said("6", Kind.VALUE, "95.29", "95.31", null).en())
                .isEqualTo("Indicator 6 (Quality of operation): printed as 95.29; what was measured gives 95.31.");
    }

    @Test
    void a_rounding_difference_names_the_policies_that_fit() {
        // given
        Difference explained = new Difference(
                "6",
                Kind.ROUNDING,
                "95.29",
                "95.30",
                Level.LEAF,
                List.of(new Rounding(2, Rounding.Mode.HALF_DOWN, List.of(Level.PART))));

        // then
        assertThat(Sentences.of(explained, framework))
                .isEqualTo(new Label(
                        "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน พิมพ์ไว้ 95.29 คะแนน"
                                + " แต่เมื่อคำนวณจากคะแนนรายข้อที่พิมพ์ไว้และปัดเศษแบบครึ่งปัดขึ้นจะได้ 95.30 คะแนน"
                                + " ความต่างนี้เกิดจากวิธีปัดเศษ วิธีที่ให้ผลตรงกับที่พิมพ์ไว้คือ"
                                + " ปัดเศษคะแนนตัวชี้วัดแยกตามแบบวัดก่อนนำไปคำนวณต่อ ทศนิยม 2 ตำแหน่ง แบบครึ่งปัดลง",
                        "Indicator 6 (Quality of operation): printed as 95.29; the printed scores of questions and items"
                                + " give 95.30 when rounded half-up; what is printed fits: scores of indicators by"
                                + " instrument rounded before they enter, to 2 decimals half-down."));
        assertThat(said("6", Kind.ROUNDING, "95.29", "95.30", Level.LEAF).en())
                .endsWith("the rounding of the printed scores explains the difference.");
    }

    @Test
    void codes_are_spelt_out() {
        assertThat(said("10", Kind.VERDICT, "meets", "does-not-meet", null))
                .isEqualTo(new Label(
                        "ตัวชี้วัดที่ 10 การป้องกันการทุจริต พิมพ์ไว้ว่า “ผ่านเกณฑ์” แต่ตามเกณฑ์ต้องเป็น “ไม่ผ่านเกณฑ์”",
                        "Indicator 10 (Prevention of corruption): printed as “meets”; by the criterion it is “does not"
                                + " meet”."));
        assertThat(said("total", Kind.RATING, "excellent", "good, pass", null))
                .isEqualTo(new Label(
                        "คะแนนเฉลี่ยรวม พิมพ์ไว้ว่า “ผ่านดีเยี่ยม”"
                                + " แต่ตามเงื่อนไขของระดับผลการประเมินต้องเป็น “ผ่านดี”, “ผ่าน”",
                        "Total score: printed as “Excellent”; by the conditions of the ratings it is “Good”, “Pass”."));
        assertThat(said("OIT.o23", Kind.GUIDANCE_WRONG, "maintain", "raise", null)
                        .en())
                .isEqualTo(
                        "Item OIT.o23 “name”: printed as “to maintain”; what fits the score and the thresholds is “to raise”.");
    }

    @Test
    void what_is_missing_is_said_to_be_missing() {
        assertThat(said("EIT1.e5", Kind.GUIDANCE_MISSING, null, "maintain", null))
                .isEqualTo(new Label(
                        "ข้อคำถาม EIT1.e5 “ชื่อ” ไม่ได้พิมพ์แนวทางไว้ ทั้งที่ข้ออื่นในตารางเดียวกันมี"
                                + " แนวทางที่ควรมีคือ “เพื่อรักษาระดับ”",
                        "Question EIT1.e5 “name”: no guidance is printed, though others of the table have some; due is"
                                + " “to maintain”."));
        assertThat(said("6", Kind.NAME, null, "คุณภาพการดำเนินงาน", null).en()).contains("nothing is printed");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_names_place_found_and_expected_in_both_languages(Kind kind) {
        Label said = said("EIT2.6", kind, "11.11", "22.22", Level.LEAF);

        assertThat(said.th())
                .startsWith("ตัวชี้วัดแยกตามแบบวัด EIT2.6 คุณภาพการดำเนินงาน ")
                .contains("22.22");
        assertThat(said.en())
                .startsWith("Indicator by instrument EIT2.6 (Quality of operation): ")
                .contains("22.22");
        if (kind != Kind.GUIDANCE_MISSING) {
            assertThat(said.th()).contains("11.11");
            assertThat(said.en()).contains("11.11");
        }
        assertThat(said.en()).endsWith(".");
    }

    @Test
    void a_node_that_the_framework_does_not_know_appears_by_its_code() {
        assertThat(said("99", Kind.VALUE, "1.00", "2.00", null).en()).startsWith("99: ");
    }

    private Label said(String node, Kind kind, String found, String expected, Level level) {
        return Sentences.of(new Difference(node, kind, found, expected, level, List.of()), framework);
    }
}
