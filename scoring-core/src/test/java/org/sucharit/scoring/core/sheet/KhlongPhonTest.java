package org.sucharit.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.scoring.core.testsupport.Sheets.derived;
import static org.sucharit.scoring.core.testsupport.Sheets.node;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

        assertThat(sheet.differences()).isEqualTo(List.of());
    }
}
