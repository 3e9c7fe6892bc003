package org.sucharit.scoring.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.uncertainty.Bootstrap.Chance;

class UncertaintyLawsTest {

    private static final ScoringRules RULES = ScoringRules.of(Frameworks.fy2568());

    @Property(tries = 20)
    void the_same_inputs_give_the_same_figures_in_whatever_order_questions_come(@ForAll @LongRange(min = 0) long seed) {
        Inputs inputs = UncertaintyTest.threeSurveys(seed);
        Inputs shuffled = inputs.withTallies(inputs.tallies().reversed().stream()
                .map(tally -> shuffled(tally, seed))
                .toList());

        assertThat(Uncertainty.of(RULES, shuffled)).isEqualTo(Uncertainty.of(RULES, inputs));
    }

    @Property(tries = 20)
    void probabilities_sum_to_one_and_the_rating_that_follows_is_possible(@ForAll @LongRange(min = 0) long seed) {
        Inputs inputs = UncertaintyTest.threeSurveys(seed);

        List<Chance> chances = Uncertainty.of(RULES, inputs).bootstrap().ratings();

        assertThat(chances.stream().map(Chance::probability).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1");
        assertThat(chances)
                .extracting(Chance::rating)
                .containsExactly("excellent", "good", "pass", "must-improve", "urgent");
        String rating = RULES.ratings(RULES.derivation(inputs)).getFirst();
        assertThat(chances)
                .filteredOn(chance -> chance.rating().equals(rating))
                .allSatisfy(chance -> assertThat(chance.probability()).isPositive());
    }

    @Property(tries = 20)
    void the_same_answers_from_more_respondents_narrow_every_margin(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 2, max = 50) int times) {
        Tally once = sample(seed);

        BigDecimal few = total(once, null).standardError();
        BigDecimal many = total(repeated(once, times), null).standardError();

        assertThat(many).isLessThan(few);
    }

    @Property(tries = 20)
    void the_nearer_the_sample_is_to_everyone_the_narrower_the_margin(@ForAll @LongRange(min = 0) long seed) {
        Tally tally = sample(seed);
        int n = tally.respondents();

        List<BigDecimal> errors = new ArrayList<>();
        for (Integer population : new Integer[] {n, n + 1, 2 * n, 100 * n, null}) {
            errors.add(total(tally, population).standardError());
        }

        assertThat(errors).isSortedAccordingTo(BigDecimal::compareTo).doesNotHaveDuplicates();
        assertThat(errors.getFirst()).isZero();
        // √(1/(n+1)) of what it is without correction.
        assertThat(errors.get(1).doubleValue() / errors.getLast().doubleValue())
                .isCloseTo(Math.sqrt(1.0 / (n + 1)), within(0.001));
    }

    @Property(tries = 20)
    void every_interval_holds_its_score_and_stays_on_the_scale(@ForAll @LongRange(min = 0) long seed) {
        assertThat(Uncertainty.of(RULES, UncertaintyTest.threeSurveys(seed)).nodes())
                .filteredOn(node -> node.unavailable() == null)
                .isNotEmpty()
                .allSatisfy(node -> {
                    assertThat(node.score())
                            .isBetween(node.interval().from(), node.interval().to());
                    assertThat(node.interval().from()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
                    assertThat(node.interval().to()).isLessThanOrEqualTo(new BigDecimal("100"));
                });
    }

    private static Tally sample(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Population.of("IIT", 15, 200, 4.5, 0.03, random).sample(30, random);
    }

    private static NodeUncertainty total(Tally tally, Integer population) {
        Tally of = new Tally(
                2568,
                "a",
                tally.instrument(),
                1,
                Tally.State.RELEASED,
                tally.respondents(),
                population,
                tally.questions());
        return Uncertainty.of(RULES, Inputs.none().withTallies(List.of(of)))
                .nodes()
                .getFirst();
    }

    /** Everyone who answered, several times over. */
    private static Tally repeated(Tally tally, int times) {
        List<QuestionTally> questions = tally.questions().stream()
                .map(question -> {
                    Map<String, Integer> counts = new TreeMap<>(question.counts());
                    counts.replaceAll((choice, count) -> times * count);
                    return new QuestionTally(
                            question.question(),
                            counts,
                            question.comoments().stream()
                                    .map(comoment -> comoment.multiply(BigDecimal.valueOf(times)))
                                    .toList());
                })
                .toList();
        return new Tally(
                2568, "a", tally.instrument(), 1, Tally.State.RELEASED, times * tally.respondents(), questions);
    }

    private static Tally shuffled(Tally tally, long seed) {
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < tally.questions().size(); place++) {
            order.add(place);
        }
        Collections.shuffle(order, new Random(seed));
        List<QuestionTally> questions = new ArrayList<>();
        for (int row = 0; row < order.size(); row++) {
            QuestionTally question = tally.questions().get(order.get(row));
            List<BigDecimal> comoments = new ArrayList<>();
            for (int column = 0; column <= row; column++) {
                int p = Math.max(order.get(row), order.get(column));
                int q = Math.min(order.get(row), order.get(column));
                comoments.add(tally.questions().get(p).comoments().get(q));
            }
            questions.add(new QuestionTally(question.question(), question.counts(), comoments));
        }
        return new Tally(
                2568,
                "a",
                tally.instrument(),
                1,
                Tally.State.RELEASED,
                tally.respondents(),
                tally.population(),
                questions);
    }
}
