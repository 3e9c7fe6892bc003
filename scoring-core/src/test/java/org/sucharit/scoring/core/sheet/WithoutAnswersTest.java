package org.sucharit.scoring.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.testsupport.Frameworks;

/** What anyone may ask of a score must not tell more of the answers than the published figures do. */
class WithoutAnswersTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    /** 5/6 of 100, of 30 and of 60 respondents: both are published as 83.33. */
    private static final Map<String, Integer> THIRTY = Map.of("6", 25, "1", 5);

    private static final Map<String, Integer> SIXTY = Map.of("6", 50, "1", 10);

    /** 83.3277…, published as 83.33 too. */
    private static final Map<String, Integer> OTHERS = Map.of("6", 500, "5", 1, "1", 100);

    @Test
    void answers_give_way_to_their_published_figures() {
        Inputs open = rules.withoutAnswers(answers(THIRTY));

        assertThat(open.tallies()).isEmpty();
        assertThat(open.published()).containsOnlyKeys("IIT.i1");
        assertThat(open.published().get("IIT.i1").score()).isEqualTo("83.33");
        assertThat(rules.derive(open).nodes().stream().map(Score.Node::derived))
                .isEqualTo(rules.derive(answers(THIRTY)).nodes().stream()
                        .map(Score.Node::derived)
                        .toList());
    }

    @Test
    void answers_with_equal_published_figures_cannot_be_told_apart() {
        assertThat(rules.withoutAnswers(answers(SIXTY))).isEqualTo(rules.withoutAnswers(answers(THIRTY)));
        assertThat(rules.withoutAnswers(answers(OTHERS))).isEqualTo(rules.withoutAnswers(answers(THIRTY)));
    }

    @Test
    void neither_gains_nor_differences_tell_answers_with_equal_published_figures_apart() {
        // given: a figure finer than any that is published, and one that no 20 answers have
        Map<String, PrintedFigure> printed = new HashMap<>();
        printed.put("IIT.i1", PrintedFigure.compare(new BigDecimal("90.000001")).withGuidance(GuidanceKind.RAISE));
        printed.put("IIT.i2", PrintedFigure.compare(new BigDecimal("0.01")));

        // when
        ScoreSheet thirty = rules.derive(answers(THIRTY).withPublished(printed, null));
        ScoreSheet others = rules.derive(answers(OTHERS).withPublished(printed, null));

        // then
        assertThat(others).isEqualTo(thirty);
        assertThat(thirty.differences())
                .filteredOn(difference -> difference.node().equals("IIT.i1") && difference.level() == null)
                .extracting(Score.Difference::expected)
                .contains("83.33");
    }

    @Test
    void a_published_input_stays_what_it_is_and_what_is_printed_beside_a_figure_stays_too() {
        Map<String, PrintedFigure> printed = Map.of(
                "IIT.i1", PrintedFigure.compare(new BigDecimal("90")).withGuidance(GuidanceKind.RAISE),
                "IIT.i2", PrintedFigure.input(new BigDecimal("70")));
        Inputs both = new Inputs(
                List.of(tally(List.of(new QuestionTally("i1", THIRTY), new QuestionTally("i2", THIRTY)))),
                List.of(),
                printed,
                "good",
                Set.of("OIT"));

        Inputs open = rules.withoutAnswers(both);

        assertThat(open.published().get("IIT.i1"))
                .isEqualTo(PrintedFigure.input(new BigDecimal("83.33")).withGuidance(GuidanceKind.RAISE));
        assertThat(open.published().get("IIT.i2")).isEqualTo(printed.get("IIT.i2"));
        assertThat(open.publishedRating()).isEqualTo("good");
        assertThat(open.notApplicable()).containsExactly("OIT");
    }

    private static Inputs answers(Map<String, Integer> counts) {
        return Inputs.none().withTallies(List.of(tally(List.of(new QuestionTally("i1", counts)))));
    }

    private static Tally tally(List<QuestionTally> questions) {
        int respondents = questions.getFirst().counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Tally(2568, "x", "IIT", 1, Tally.State.RELEASED, respondents, questions);
    }
}
