package org.sucharit.reporting.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    private static final Writing THAI = Writing.OFFICIAL;
    private static final Writing ENGLISH = new Writing(Writing.Language.EN, Writing.Digits.ARABIC);

    @Test
    void scores_have_two_decimals_and_round_a_tie_up() {
        assertThat(THAI.score(new BigDecimal("93.6"))).isEqualTo("๙๓.๖๐");
        assertThat(THAI.score(new BigDecimal("95.295"))).isEqualTo("๙๕.๓๐");
        assertThat(THAI.score(new BigDecimal("100"))).isEqualTo("๑๐๐.๐๐");
        assertThat(THAI.score(BigDecimal.ZERO)).isEqualTo("๐.๐๐");
    }

    @Test
    void plain_figures_lose_idle_zeros_only() {
        assertThat(THAI.plain(new BigDecimal("85.00"))).isEqualTo("๘๕");
        assertThat(THAI.plain(new BigDecimal("1E+2"))).isEqualTo("๑๐๐");
        assertThat(THAI.plain(new BigDecimal("7.50"))).isEqualTo("๗.๕");
    }

    @Test
    void counts_and_figures_of_four_digits_are_grouped_by_thousands() {
        assertThat(THAI.count(999)).isEqualTo("๙๙๙");
        assertThat(THAI.count(8_317)).isEqualTo("๘,๓๑๗");
        assertThat(ENGLISH.count(1_369_235)).isEqualTo("1,369,235");
        assertThat(THAI.figure(new BigDecimal("999.95"), 1)).isEqualTo("๑,๐๐๐.๐");
        assertThat(ENGLISH.figure(new BigDecimal("-1234.5"), 2)).isEqualTo("-1,234.50");
    }

    @Test
    void years_are_not_grouped_and_codes_keep_their_letters() {
        assertThat(THAI.number(2568)).isEqualTo("๒๕๖๘");
        assertThat(THAI.digits("o14")).isEqualTo("o๑๔");
    }

    @Test
    void dates_are_of_the_buddhist_era_in_bangkok() {
        assertThat(THAI.date(LocalDate.of(2026, 11, 22))).isEqualTo("๒๒ พฤศจิกายน ๒๕๖๙");
        assertThat(THAI.date(Instant.parse("2026-12-31T17:00:00Z"))).isEqualTo("๑ มกราคม ๒๕๗๐");
    }

    @Test
    void periods_are_told_as_they_are_written() {
        assertThat(THAI.quarters(2, 2)).isEqualTo("ไตรมาสที่ ๒");
        assertThat(THAI.quarters(1, 3)).isEqualTo("ไตรมาสที่ ๑ - ๓");
        assertThat(THAI.wholeYear()).isEqualTo("ตลอดปีงบประมาณ");
        assertThat(THAI.months(2566, 1, 12)).isEqualTo("ต.ค. ๖๕ ถึง ก.ย. ๖๖");
        assertThat(THAI.months(2566, 3, 4)).isEqualTo("ธ.ค. ๖๕ ถึง ม.ค. ๖๖");
        assertThat(THAI.months(2566, 5, 5)).isEqualTo("ก.พ. ๖๖");
    }

    @Test
    void english_writes_the_same_years_and_periods() {
        assertThat(ENGLISH.date(LocalDate.of(2026, 11, 22))).isEqualTo("22 November B.E. 2569");
        assertThat(ENGLISH.quarters(1, 3)).isEqualTo("Quarter 1 - 3");
        assertThat(ENGLISH.months(2566, 1, 12)).isEqualTo("Oct 2565 to Sep 2566");
    }

    @Test
    void digits_are_those_asked_for_whichever_they_were() {
        Writing arabic = new Writing(Writing.Language.TH, Writing.Digits.ARABIC);

        assertThat(arabic.digits("เต็ม ๑๐๐ ข้อ o14")).isEqualTo("เต็ม 100 ข้อ o14");
        assertThat(arabic.score(new BigDecimal("93.6"))).isEqualTo("93.60");
        assertThat(THAI.digits("เต็ม ๑๐๐ ข้อ o14")).isEqualTo("เต็ม ๑๐๐ ข้อ o๑๔");
    }

    @Test
    void money_is_grouped_by_thousands_with_two_decimals() {
        assertThat(Writing.OFFICIAL.money(new BigDecimal("1234567.5"))).isEqualTo("๑,๒๓๔,๕๖๗.๕๐");
        assertThat(ENGLISH.money(BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @Test
    void lines_break_between_words_and_never_inside_kept_ones() {
        assertThat(broken("ข้อคำถาม")).isEqualTo("ข้อคำถาม");
        assertThat(broken("การกำกับดูแล")).isEqualTo("การ|กำกับดูแล");
        assertThat(broken("งานนั้น ๆ ทุกไตรมาส ฯลฯ")).doesNotContain("|ๆ").doesNotContain("|ฯ");
        assertThat(broken("พ.ศ. ๒๕๖๘")).isEqualTo("พ.ศ. ๒๕๖๘");
        assertThat(broken("ไตรมาสที่ ๑ - ๒")).isEqualTo("ไตรมาส|ที่ ๑ - ๒");
        assertThat(broken("ติดตามผลอย่างต่อเนื่อง")).doesNotContain("ผลอ|").doesNotContain("อย่|");
        assertThat(broken("ผู้อำนวยการกองคลัง")).isEqualTo("ผู้อำนวยการ|กองคลัง");
        assertThat(broken("ระบบ e-Service")).isEqualTo("ระบบ |e-Service");
        assertThat(broken("ผ่านดีเยี่ยม")).isEqualTo("ผ่านดีเยี่ยม");
        assertThat(broken("การจัดซื้อจัดจ้างหรือ")).contains("จัดจ้าง").doesNotContain("จ้า|ง");
        assertThat(broken("การรับฟังทางอินเทอร์เน็ต")).contains("รับฟัง").contains("อินเทอร์เน็ต");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1.", "๑๒.๓"})
    void a_text_of_nothing_but_figures_is_gone_through_once(String figure) {
        // Were each digit tried against all that follow it, this would not end before the build does.
        String text = figure.repeat(500_000);

        assertThat(new LineBreaks().before(text).length()).isLessThanOrEqualTo(text.length());
    }

    @Property
    void a_line_never_begins_with_a_mark(@ForAll String text) {
        new LineBreaks()
                .before(text).stream()
                        .forEach(i -> assertThat(Character.getType(text.charAt(i)))
                                .isNotEqualTo((int) Character.NON_SPACING_MARK));
    }

    private static String broken(String text) {
        BitSet breaks = new LineBreaks().before(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(breaks.get(i) ? "|" : "").append(text.charAt(i));
        }
        return out.toString();
    }
}
