package org.sucharit.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.scoring.core.testsupport.Sheets.derived;
import static org.sucharit.scoring.core.testsupport.Sheets.node;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.contracts.score.Score.Use;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.KhlongPhon;

/** The acceptance test: a real document, with the mistakes it was printed with. */
class KhlongPhonTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    @Test
    void the_printed_total_and_rating_follow_from_the_figures_used_as_input() {
        ScoreSheet sheet = rules.derive(KhlongPhon.asPrinted());

        assertThat(sheet.total().derived()).isEqualTo("93.60");
        assertThat(sheet.total().published()).isEqualTo("93.60");
        assertThat(sheet.total().coverage()).isEqualByComparingTo("1");
        assertThat(sheet.rating().derived()).containsExactly("good");
        assertThat(derived(sheet, "6")).isEqualTo("95.29");
        assertThat(derived(sheet, "7")).isEqualTo("91.98");
        assertThat(derived(sheet, "8")).isEqualTo("91.01");
        assertThat(derived(sheet, "IIT")).isEqualTo("99.24");
        assertThat(derived(sheet, "EIT1")).isEqualTo("92.19");
        assertThat(derived(sheet, "EIT2")).isEqualTo("93.33");
        assertThat(derived(sheet, "OIT")).isEqualTo("90.00");
        assertThat(node(sheet, "10").verdict()).isEqualTo(Verdict.DOES_NOT_MEET);
    }

    @Test
    void a_changed_indicator_replaces_its_questions() {
        // given
        Map<String, PrintedFigure> figures = KhlongPhon.figures();
        figures.put("3", PrintedFigure.input(new BigDecimal("20.00")));

        // when
        ScoreSheet sheet = rules.derive(Inputs.none().withPublished(figures, "good"));

        // then
        assertThat(derived(sheet, "IIT")).isEqualTo("83.24");
        assertThat(derived(sheet, "total")).isEqualTo("88.80");
        assertThat(sheet.rating().derived()).containsExactly("pass");
        assertThat(node(sheet, "IIT.i7").use()).isEqualTo(Use.SHADOWED);
        assertThat(node(sheet, "IIT.i7").derived()).isEqualTo("100.00");
        assertThat(node(sheet, "3").use()).isEqualTo(Use.INPUT);
    }

    @Test
    void the_printed_table_contradicts_itself_in_exactly_these_places() {
        ScoreSheet sheet = rules.derive(KhlongPhon.asPrinted());

        // 7 (91.98) and 8 (91.01) are what exact half-up gives; 6 is 95.29667, so printed 95.29 needs rounded parts.
        Rounding partsHalfDown = new Rounding(2, Rounding.Mode.HALF_DOWN, List.of(Level.PART));
        assertThat(sheet.differences())
                .containsExactly(
                        new Difference("total", Kind.VALUE, "93.60", "93.53–93.54", Level.INDICATOR, List.of()),
                        new Difference("total", Kind.VALUE, "93.60", "95.26–95.27", Level.LEAF, List.of()),
                        new Difference("3", Kind.VALUE, "98.86", "100.00", Level.LEAF, List.of()),
                        rule("4", Kind.NAME, "การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินของราชการ"),
                        new Difference("6", Kind.ROUNDING, "95.29", "95.30", Level.LEAF, List.of(partsHalfDown)),
                        rule("EIT1.6", Kind.NUMBER, "2", "6"),
                        rule("EIT1.7", Kind.NAME, "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร"),
                        rule("EIT1.e5", Kind.GUIDANCE_MISSING, null, "maintain"),
                        rule("EIT2.6", Kind.NUMBER, "2", "6"),
                        rule("EIT2.e5", Kind.GUIDANCE_MISSING, null, "raise"),
                        rule("EIT2.e6", Kind.GUIDANCE_WRONG, "raise", "maintain"),
                        new Difference("9", Kind.VALUE, "100.00", "96.67", Level.LEAF, List.of()),
                        new Difference("10", Kind.VALUE, "80.00", "91.66–91.67", Level.LEAF, List.of()),
                        rule("10", Kind.UNREACHABLE, "80.00", "79.17, 83.33"),
                        rule("10", Kind.VERDICT, "meets", "does-not-meet"),
                        rule("OIT.o23", Kind.GUIDANCE_WRONG, "maintain", "raise"));
    }

    @Test
    void differences_do_not_depend_on_what_the_figures_are_used_for_or_on_the_rounding_policy() {
        // given
        Map<String, PrintedFigure> compared = KhlongPhon.figures();
        compared.replaceAll((node, figure) -> new PrintedFigure(
                figure.score(), Use.COMPARE, figure.verdict(), figure.guidance(), figure.name(), null));
        ScoringRules exact = ScoringRules.of(Frameworks.with(Frameworks.fy2568(), Frameworks.EXACT));

        // when
        ScoreSheet sheet = exact.derive(Inputs.none().withPublished(compared, "good"));

        // then
        assertThat(sheet.differences())
                .isEqualTo(rules.derive(KhlongPhon.asPrinted()).differences());
        assertThat(sheet.total().derived()).isNull();
        assertThat(sheet.total().coverage()).isEqualByComparingTo("0");
    }

    @Test
    void a_rating_that_the_printed_total_does_not_allow_is_reported() {
        ScoreSheet sheet = rules.derive(Inputs.none().withPublished(KhlongPhon.figures(), "excellent"));

        assertThat(sheet.differences())
                .contains(new Difference("total", Kind.RATING, "excellent", "good", null, List.of()));
    }

    private static Difference rule(String node, Kind kind, String found, String expected) {
        return new Difference(node, kind, found, expected, null, List.of());
    }
}
