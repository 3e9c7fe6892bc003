package org.sucharit.scoring.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.KhlongPhon;
import org.sucharit.scoring.core.uncertainty.Bootstrap.Chance;
import org.sucharit.scoring.core.uncertainty.NodeUncertainty.Sample;

class UncertaintyTest {

    private static final ScoringRules RULES = ScoringRules.of(Frameworks.fy2568());

    /** Sum of squares about 80: 400 + 0 + 400 + 400 + 400 = 1600. */
    private static final Map<String, Integer> FIVE = Map.of("6", 2, "5", 1, "4", 2, "dk", 1);

    @Test
    void a_question_has_the_margin_of_cochran() {
        // s² = 1600/4 = 400; variance of the mean (1 − 6/12)·400/5 = 40; t(4) = 2.7764.
        NodeUncertainty question = node(of(tally(6, 12, question("i1", FIVE, "1600"))), "IIT.i1");

        assertThat(question.score()).isEqualTo("80.00");
        assertThat(question.sample()).isEqualTo(new Sample(6, 12, 5, 5));
        assertThat(question.standardError()).isEqualTo("6.3246");
        assertThat(question.degreesOfFreedom()).isEqualTo("4.0");
        assertThat(question.margin()).isEqualTo("17.56");
        assertThat(question.interval()).isEqualTo(range("62.44", "97.56"));
        assertThat(question.flags()).containsExactly(Flag.SMALL_SAMPLE, Flag.NEAR_BOUND);
    }

    @Test
    void an_unknown_population_is_not_corrected_for_and_says_so() {
        NodeUncertainty question = node(of(tally(6, null, question("i1", FIVE, "1600"))), "IIT.i1");

        assertThat(question.standardError()).isEqualTo("8.9443");
        assertThat(question.flags()).contains(Flag.POPULATION_UNKNOWN);
    }

    @Test
    void an_interval_ends_where_the_scale_does() {
        NodeUncertainty question = node(of(tally(2, null, question("i1", Map.of("6", 1, "5", 1), "200"))), "IIT.i1");

        assertThat(question.margin()).isEqualTo("127.06");
        assertThat(question.interval()).isEqualTo(range("0.00", "100.00"));
    }

    @Test
    void questions_that_everyone_answers_alike_vary_as_one() {
        Inputs alike = of(tally(6, 12, question("i1", FIVE, "1600"), question("i2", FIVE, "1600", "1600")));

        assertThat(node(alike, "1").standardError())
                .isEqualTo(node(alike, "IIT.i1").standardError());
    }

    @Test
    void a_question_that_few_answered_takes_freedom_by_what_it_brings_to_the_variance() {
        // Six answers about 80: 6·400 = 2400, so variance (1 − 6/12)·2400/(6·5) = 40, as much as that of the five.
        Map<String, Integer> six = Map.of("6", 3, "4", 3);
        Inputs apart = of(tally(6, 12, question("i1", FIVE, "1600"), question("i2", six, "0", "2400")));
        assertThat(node(apart, "1").degreesOfFreedom()).isEqualTo("4.4");

        // Among hundreds, two answers that agree take none.
        Inputs agreed = of(tally(
                400,
                900,
                question("i1", Map.of("6", 200, "4", 200), "160000"),
                question("i2", Map.of("5", 2, "dk", 398), "0", "0")));
        assertThat(node(agreed, "1").degreesOfFreedom()).isEqualTo("399.0");
    }

    @Test
    void questions_that_are_answered_contrarily_cancel_out() {
        Inputs contrary = of(tally(6, 12, question("i1", FIVE, "1600"), question("i2", FIVE, "-1600", "1600")));

        assertThat(node(contrary, "1").standardError()).isEqualTo("0.0000");
        assertThat(node(contrary, "1").flags()).contains(Flag.NEAR_BOUND);
    }

    @Test
    void a_census_has_no_margin_whatever_else_is_known() {
        Inputs census = of(tally(12, 12, new QuestionTally("i1", FIVE), question("i2", Map.of("6", 1))));

        NodeUncertainty indicator = node(census, "1");

        assertThat(indicator.margin()).isEqualTo("0.00");
        assertThat(indicator.interval()).isEqualTo(range("90.00", "90.00"));
        assertThat(indicator.flags()).containsExactly(Flag.CENSUS);
        assertThat(indicator.sample()).isEqualTo(new Sample(12, 12, 1, 5));
    }

    @Test
    void equal_answers_tell_nothing_of_those_not_asked() {
        NodeUncertainty question = node(of(tally(40, 200, question("i1", Map.of("5", 40), "0"))), "IIT.i1");

        assertThat(question.margin()).isEqualTo("0.00");
        assertThat(question.flags()).containsExactly(Flag.NEAR_BOUND);
    }

    @Test
    void without_comoments_only_single_questions_have_margins() {
        Inputs counts = of(tally(6, 12, new QuestionTally("i1", FIVE), new QuestionTally("i2", FIVE)));

        assertThat(node(counts, "IIT.i1").standardError()).isEqualTo("6.3246");
        assertThat(node(counts, "1").unavailable()).isEqualTo(Unavailable.NO_COMOMENTS);
        assertThat(node(counts, "1").interval()).isNull();
        assertThat(node(counts, "1").sample()).isEqualTo(new Sample(6, 12, 5, 5));
        assertThat(uncertainty(counts).bootstrap().unavailable()).isEqualTo(Unavailable.NO_COMOMENTS);
        assertThat(uncertainty(counts).bootstrap().total()).isNull();
    }

    @Test
    void comoments_of_another_scale_are_not_used() {
        Inputs contradicting =
                of(tally(6, 12, question("i1", FIVE, "1600.000001"), question("i2", FIVE, "1600", "1599.98")));

        assertThat(node(contradicting, "1").unavailable()).isEqualTo(Unavailable.COMOMENTS_CONTRADICT_COUNTS);
    }

    @Test
    void one_answer_has_no_variance() {
        Inputs one = of(tally(6, 12, question("i1", Map.of("5", 1, "dk", 5), "0")));

        assertThat(node(one, "IIT.i1").unavailable()).isEqualTo(Unavailable.TOO_FEW_ANSWERS);
        assertThat(node(one, "total").unavailable()).isEqualTo(Unavailable.TOO_FEW_ANSWERS);
    }

    @Test
    void a_question_that_nobody_scored_has_no_score() {
        assertThat(node(of(tally(6, 12, question("i1", Map.of("dk", 6), "0"))), "IIT.i1")
                        .unavailable())
                .isEqualTo(Unavailable.NO_SCORE);
    }

    @Test
    void a_withdrawn_tally_counts_for_nothing() {
        Tally released = tally(6, 12, question("i1", FIVE, "1600"));
        Tally withdrawn = new Tally(2568, "a", "IIT", 2, Tally.State.WITHDRAWN, 6, 12, released.questions());

        assertThat(node(of(withdrawn), "IIT.i1").unavailable()).isEqualTo(Unavailable.NO_SCORE);
    }

    @Test
    void a_published_input_is_certain_and_what_it_replaces_is_not() {
        Inputs replaced = of(tally(6, 12, question("i1", FIVE, "1600")))
                .withPublished(Map.of("1", PrintedFigure.input(new BigDecimal("90"))), null);

        assertThat(node(replaced, "1").flags()).containsExactly(Flag.FIXED);
        assertThat(node(replaced, "1").sample()).isNull();
        assertThat(node(replaced, "total").flags()).containsExactly(Flag.FIXED);
        assertThat(node(replaced, "IIT.i1").standardError()).isEqualTo("6.3246");
    }

    @Test
    void a_figure_given_in_place_of_answers_is_certain() {
        Inputs replaced = of(tally(6, 12, question("i1", FIVE, "1600")))
                .withPublished(Map.of("IIT.i1", PrintedFigure.input(new BigDecimal("90"))), null);

        assertThat(node(replaced, "IIT.i1").flags()).containsExactly(Flag.FIXED);
        assertThat(uncertainty(replaced).bootstrap().total()).isEqualTo(range("90.00", "90.00"));
    }

    @Test
    void what_rests_on_figures_alone_is_rated_as_it_is() {
        Uncertainty khlongPhon = Uncertainty.of(RULES, KhlongPhon.asPrinted());

        assertThat(khlongPhon.nodes())
                .filteredOn(node -> node.unavailable() != Unavailable.NO_SCORE)
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.flags()).containsExactly(Flag.FIXED));
        assertThat(khlongPhon.bootstrap().total()).isEqualTo(range("93.60", "93.60"));
        assertThat(khlongPhon.bootstrap().ratings())
                .containsExactly(
                        chance("excellent", "0.0000"),
                        chance("good", "1.0000"),
                        chance("pass", "0.0000"),
                        chance("must-improve", "0.0000"),
                        chance("urgent", "0.0000"));
    }

    @Test
    void a_rating_that_is_open_has_no_probability() {
        Bootstrap open =
                uncertainty(of(tally(6, 12, question("i1", FIVE, "1600")))).bootstrap();

        assertThat(open.ratings()).isEmpty();
        assertThat(open.unavailable()).isEqualTo(Unavailable.RATING_OPEN);
        assertThat(open.total()).isNotNull();
    }

    @Test
    void surveys_add_up_with_the_freedom_of_satterthwaite() {
        Inputs inputs = of(
                tally(6, 12, question("i1", FIVE, "1600")),
                new Tally(2568, "a", "EIT1", 1, Tally.State.RELEASED, 6, 12, List.of(question("e1", FIVE, "1600"))));

        NodeUncertainty total = node(inputs, "total");

        // Shares 2/3 and 1/3, variance 40 each: 40·5/9; (5/9)²/((16 + 1)/81/4) = 100/17.
        assertThat(total.standardError()).isEqualTo("4.7140");
        assertThat(total.degreesOfFreedom()).isEqualTo("5.9");
        assertThat(total.sample()).isEqualTo(new Sample(null, null, 5, 5));
    }

    @Test
    void the_bootstrap_agrees_with_student_where_no_bound_is_near() {
        Inputs inputs = threeSurveys(7);

        Uncertainty uncertainty = uncertainty(inputs);
        NodeUncertainty total = uncertainty.nodes().getFirst();

        assertThat(total.flags()).isEmpty();
        BigDecimal tenth = total.margin().multiply(new BigDecimal("0.1"));
        assertThat(uncertainty.bootstrap().total().from())
                .isCloseTo(total.interval().from(), within(tenth));
        assertThat(uncertainty.bootstrap().total().to())
                .isCloseTo(total.interval().to(), within(tenth));
    }

    @Test
    void a_total_at_a_threshold_is_as_often_on_either_side() {
        Inputs inputs = threeSurveys(7);
        BigDecimal total = uncertainty(inputs).nodes().getFirst().score();
        // Indicator 10 is a fifth of the total.
        BigDecimal other =
                new BigDecimal("90").add(new BigDecimal("85").subtract(total).multiply(new BigDecimal("5")));
        Map<String, PrintedFigure> figures = new HashMap<>(inputs.published());
        figures.put("10", PrintedFigure.input(other));

        Bootstrap bootstrap = uncertainty(inputs.withPublished(figures, null)).bootstrap();

        // Each survey lies far below 85.
        assertThat(bootstrap.ratings())
                .filteredOn(chance -> chance.probability().signum() > 0)
                .allSatisfy(chance ->
                        assertThat(chance.probability()).isBetween(new BigDecimal("0.4"), new BigDecimal("0.6")))
                .extracting(Chance::rating)
                .containsExactly("pass", "must-improve");
    }

    @Test
    void inputs_that_do_not_fit_are_refused() {
        Inputs unknown = of(tally(6, 12, question("i99", FIVE, "1600")));

        assertThatThrownBy(() -> uncertainty(unknown)).isInstanceOf(InvalidInputs.class);
    }

    static Inputs threeSurveys(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return of(
                        Population.of("IIT", 15, 60, 5.2, 0.03, random).sample(35, random),
                        Population.of("EIT1", 9, 2000, 5.2, 0.03, random).sample(200, random),
                        Population.of("EIT2", 9, 300, 5.2, 0.03, random).sample(72, random))
                .withPublished(
                        Map.of(
                                "9", PrintedFigure.input(new BigDecimal("100")),
                                "10", PrintedFigure.input(new BigDecimal("90"))),
                        null);
    }

    private static Inputs of(Tally... tallies) {
        return Inputs.none().withTallies(List.of(tallies));
    }

    private static Tally tally(int respondents, Integer population, QuestionTally... questions) {
        return new Tally(2568, "a", "IIT", 1, Tally.State.RELEASED, respondents, population, List.of(questions));
    }

    private static QuestionTally question(String code, Map<String, Integer> counts, String... comoments) {
        return new QuestionTally(
                code, counts, List.of(comoments).stream().map(BigDecimal::new).toList());
    }

    private static Range range(String from, String to) {
        return new Range(new BigDecimal(from), new BigDecimal(to));
    }

    private static Chance chance(String rating, String probability) {
        return new Chance(rating, new BigDecimal(probability));
    }

    private static Uncertainty uncertainty(Inputs inputs) {
        return Uncertainty.of(RULES, inputs);
    }

    private static NodeUncertainty node(Inputs inputs, String code) {
        return uncertainty(inputs).nodes().stream()
                .filter(node -> node.node().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
