package org.sucharit.scoring.core.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Sheets;
import org.sucharit.scoring.core.testsupport.Years;
import org.sucharit.scoring.core.trend.Trend.Change;
import org.sucharit.scoring.core.trend.Trend.Point;

class TrendTest {

    private static final Rational NINE_TENTHS = Rational.of(9, 10);

    private final ScoringRules first = ScoringRules.of(Years.first());
    private final ScoringRules second = ScoringRules.of(Years.second());
    private final ScoringRules third = ScoringRules.of(Years.third());
    private final List<Trend.Year> years = new ArrayList<>();

    @Test
    void a_change_across_equal_leaves_is_comparable_one_across_others_is_not() {
        year(first, third, Map.of("IIT.i1", "90", "IIT.i2", "80", "IIT.i3", "70", "OIT.o1", "100", "OIT.o2", "0"));
        year(second, third, Map.of("IIT.i1", "90", "IIT.i2", "80", "IIT.i3", "76", "OIT.o1", "100", "OIT.o2", "0"));

        Trend trend = Trend.of(third, years, NINE_TENTHS);

        Point later = trend.points().getLast();
        assertThat(later.indicators().get("1").change())
                .isEqualTo(new Change(Years.FIRST, new BigDecimal("2.00"), true));
        assertThat(later.indicators().get("9").change().comparable()).isFalse();
        assertThat(later.total().change().comparable()).isFalse();
        // 2561's total by 2562's rules: 40 % of 82, 60 % of (100 + 0)/2; o2 is equal, o1 overlaps
        assertThat(later.total().rescored()).isEqualTo("62.80");
        assertThat(later.total().comparability().equal()).isEqualTo(Rational.of(7, 10));
    }

    @Test
    void how_much_must_be_equal_is_stated_by_who_asks() {
        year(second, third, Map.of("IIT.i1", "90", "IIT.i2", "80", "IIT.i3", "70", "OIT.o1", "100", "OIT.o2", "0"));
        year(third, third, Map.of("IIT.i1", "90", "IIT.i2", "80", "IIT.i3", "70", "OIT.o1", "100", "OIT.o2", "50"));

        assertThat(changeOfTotal(Rational.of(7, 10)).comparable()).isTrue();
        assertThat(changeOfTotal(Rational.of(71, 100)).comparable()).isFalse();
        assertThat(changeOfTotal(Rational.of(7, 10)).points()).isEqualTo("15.00");
    }

    @Test
    void each_year_tells_what_it_was_in_whatever_order_years_come() {
        year(third, second, Map.of("1", "95", "9", "90"));
        year(first, second, Map.of("1", "80", "9", "70"));

        Trend trend = Trend.of(second, years, NINE_TENTHS);

        assertThat(trend.points().stream().map(point -> point.score().fiscalYear()))
                .containsExactly(Years.FIRST, Years.THIRD);
        assertThat(trend.points().stream().map(point -> point.total().was().toPlainString()))
                .containsExactly("74.00", "92.00");
        assertThat(trend.points().getFirst().indicators().get("9").was()).isEqualTo("70.00");
        assertThat(trend.points().getFirst().score().rating().derived()).containsExactly("C");
        assertThat(trend.points().getFirst().rating()).containsExactly("must-improve");
    }

    @Test
    void a_year_of_which_nothing_is_known_by_these_rules_is_passed_over() {
        year(first, third, Map.of("IIT.i1", "90"));
        year(second, third, Map.of("total", "90"));
        year(third, third, Map.of("IIT.i1", "95"));

        Trend trend = Trend.of(third, years, Rational.ZERO);

        assertThat(trend.points().get(1).total().rescored()).isNull();
        assertThat(trend.points().get(1).total().was()).isEqualTo("90.00");
        assertThat(trend.points().get(2).total().change().since()).isEqualTo(Years.FIRST);
        assertThat(trend.points().get(2).total().change().points()).isEqualTo("5.00");
    }

    @Test
    void by_its_own_rules_a_year_is_what_it_was_even_where_the_inputs_are_known_less_exactly() {
        ScoreSheet exact = third.derive(Sheets.inputs(Map.of("IIT.i1", "90.004", "IIT.i2", "90.004")));
        Inputs rounded = Sheets.inputs(Map.of("IIT.i1", "91.00", "IIT.i2", "90.00"));
        years.add(new Trend.Year(third, rescoring(third, third), rounded, score(third, exact)));

        Point point = Trend.of(third, years, NINE_TENTHS).points().getFirst();

        assertThat(point.total().rescored()).isEqualTo("90.00");
        assertThat(point.indicators().get("1").rescored()).isEqualTo("90.00");
    }

    private Change changeOfTotal(Rational comparableFrom) {
        return Trend.of(third, years, comparableFrom).points().getLast().total().change();
    }

    private void year(ScoringRules rules, ScoringRules reference, Map<String, String> figures) {
        Inputs inputs = Sheets.inputs(figures);
        years.add(new Trend.Year(rules, rescoring(rules, reference), inputs, score(rules, rules.derive(inputs))));
    }

    private Rescoring rescoring(ScoringRules from, ScoringRules to) {
        return Rescoring.of(from, to, Crosswalk.between(from.framework(), to.framework(), List.of(second.framework())));
    }

    private static Score score(ScoringRules rules, ScoreSheet sheet) {
        return new Score(
                rules.framework().fiscalYear(),
                "x",
                1,
                Score.State.CURRENT,
                1,
                Assessment.Phase.ANNOUNCED,
                1,
                sheet.total(),
                sheet.rating(),
                sheet.nodes(),
                sheet.differences());
    }
}
