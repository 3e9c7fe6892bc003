package org.sucharit.scoring.core.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.RandomCase;

/** Gains against deriving the whole sheet again, with the one figure raised. */
class GainsLawsTest {

    @Property(tries = 25)
    void a_gain_is_what_deriving_again_with_the_figure_raised_shows(@ForAll long seed) {
        // given
        RandomCase given =
                RandomCase.of(seed, new Rounding(2, Rounding.Mode.HALF_DOWN, List.of(Level.PART, Level.LEAF)), 0);
        ScoringRules rules = ScoringRules.of(given.framework());
        Map<String, PrintedFigure> figures = new HashMap<>();
        rules.tree().nodes().stream()
                .filter(node -> !node.isView() && node.level() != Level.TOTAL)
                .filter(node -> given.random().nextInt(10) == 0)
                .forEach(node -> figures.put(
                        node.code(),
                        PrintedFigure.input(BigDecimal.valueOf(given.random().nextInt(10_001), 2))));
        Inputs inputs = given.inputs().withPublished(figures, null);

        // when
        ScoreSheet sheet = rules.derive(inputs);

        // then
        Score.NextRating next = sheet.rating().next();
        if (next != null) {
            assertThat(next.distance()).isPositive().isEqualByComparingTo(distance(next.rating(), sheet, rules));
        }
        assertThat(next == null).isEqualTo(sheet.rating().derived().equals(List.of("excellent")));
        for (Score.Node node : sheet.nodes()) {
            Map<String, PrintedFigure> raised = new HashMap<>(figures);
            raised.put(node.node(), PrintedFigure.input(BigDecimal.valueOf(100)));
            Inputs changed = inputs.withPublished(raised, null);
            Rational gained = total(rules, changed).subtract(total(rules, inputs));
            if (node.gain() != null) {
                assertThat(node.gain().total()).isEqualTo(gained.round(4, RoundingMode.HALF_UP));
                BigDecimal nearer = next == null
                        ? BigDecimal.ZERO
                        : next.distance().subtract(distance(next.rating(), rules.derive(changed), rules));
                assertThat(node.gain().distance()).isEqualByComparingTo(nearer);
            } else if (node.use() == Score.Use.INPUT) {
                assertThat(gained.signum()).isZero();
            }
        }
    }

    private static Rational total(ScoringRules rules, Inputs inputs) {
        return rules.derivation(inputs).score(rules.tree().total()).orElseThrow();
    }

    private static BigDecimal distance(String rating, ScoreSheet sheet, ScoringRules rules) {
        Band band = rules.ratings().bands().stream()
                .filter(one -> one.rating().equals(rating))
                .findFirst()
                .orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        for (Score.Node node : sheet.nodes()) {
            if (node.level() == Level.TOTAL) {
                sum = sum.add(band.from().subtract(node.derived()).max(BigDecimal.ZERO));
            }
            if (node.level() == Level.INSTRUMENT && band.everyInstrumentFrom() != null) {
                sum = sum.add(
                        band.everyInstrumentFrom().subtract(node.derived()).max(BigDecimal.ZERO));
            }
        }
        return sum;
    }
}
