package org.sucharit.scoring.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.tree.InvalidFramework;
import org.sucharit.scoring.core.tree.RoundingPolicy;

class RatingRulesTest {

    private static final RoundingPolicy POLICY = RoundingPolicy.of(Frameworks.EXACT);

    private final RatingRules rules = RatingRules.of(Frameworks.ratings(), POLICY);

    @ParameterizedTest
    @CsvSource({
        "100,    95.00 95.00 100 100, excellent",
        "95.00,  95.00 95.00 95 95,   excellent",
        "95.00,  94.99 100 100 100,   good",
        "97.00,  85.00 100 100 100,   good",
        "97.00,  84.99 100 100 100,   pass",
        "94.99,  99 99 99 99,         good",
        "85.00,  85.00 85 85 85,      good",
        "85.00,  84.99 86 86 86,      pass",
        "84.99,  85 85 85 85,         must-improve",
        "70.00,  0 100 100 100,       must-improve",
        "69.99,  70 70 70 70,         urgent",
        "0,      0 0 0 0,             urgent"
    })
    void ratings_change_at_their_printed_boundaries(String total, String instruments, String rating) {
        assertThat(rules.decide(new BigDecimal(total), figures(instruments))).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "100,AA", "95,AA", "94.99,A", "85,A", "84.99,B", "75,B", "74.99,C", "65,C", "64.99,D", "55,D", "54.99,E",
        "50,E", "49.99,F", "0,F"
    })
    void ratings_to_fy2566_look_at_the_total_alone(String total, String rating) {
        RatingRules letters = RatingRules.of(Frameworks.fy2566().bands(), POLICY);

        assertThat(letters.decide(new BigDecimal(total), figures("0 0 100"))).isEqualTo(rating);
    }

    @Test
    void bands_that_leave_a_score_without_rating_are_refused() {
        assertThatThrownBy(() -> RatingRules.of(List.of(Frameworks.band("A", "50", null)), POLICY))
                .isInstanceOf(InvalidFramework.class);
        assertThatThrownBy(() -> RatingRules.of(List.of(Frameworks.band("A", "0", "1")), POLICY))
                .isInstanceOf(InvalidFramework.class);
        assertThatThrownBy(() -> RatingRules.of(List.of(), POLICY)).isInstanceOf(InvalidFramework.class);
    }

    @Test
    void a_tie_belongs_to_the_side_it_is_printed_on() {
        // given one instrument open up to 84.995
        OpenScores open = open(new int[] {100}, Interval.closed(Rational.ZERO, exact("84.995")), null, null);
        RatingRules halfDown =
                RatingRules.of(Frameworks.ratings(), new RoundingPolicy(2, RoundingMode.HALF_DOWN, POLICY.levels()));

        // then
        assertThat(rules.possible(open)).containsExactly("good", "must-improve", "urgent");
        assertThat(halfDown.possible(open)).containsExactly("must-improve", "urgent");
    }

    @Test
    void a_total_that_its_instruments_contradict_counts_for_itself() {
        OpenScores open = open(
                new int[] {100},
                Interval.point(Rational.of(90)),
                new BigDecimal("50.00"),
                Interval.point(Rational.of(50)));

        assertThat(rules.possible(open)).containsExactly("urgent");
    }

    /**
     * Whole-number scores, so that every completion can be tried: the ratings told are exactly those some completion
     * has.
     */
    @Property(tries = 200)
    void possible_ratings_are_exactly_those_of_all_completions(@ForAll long seed) {
        // given
        Random random = new Random(seed);
        RoundingPolicy whole = new RoundingPolicy(
                0, random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.HALF_DOWN, EnumSet.of(Level.INSTRUMENT));
        RatingRules wholeRules = RatingRules.of(Frameworks.ratings(), whole);
        int[] weights = random.nextBoolean() ? new int[] {50, 25, 25} : new int[] {30, 60, 10};
        int[] low = new int[3];
        int[] high = new int[3];
        List<OpenScores.Group> groups = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            low[i] = 50 + random.nextInt(51);
            high[i] = Math.min(100, low[i] + random.nextInt(25));
            Interval box = Interval.closed(Rational.of(low[i]), Rational.of(high[i]));
            groups.add(new OpenScores.Group(List.of(new OpenScores.Instrument(Rational.of(weights[i]), box)), null));
        }
        BigDecimal known = random.nextBoolean() ? total(low, weights, whole) : null;
        Interval knownScores = known == null ? null : Interval.printedAs(known, 0, whole.mode());

        // when
        List<String> possible = wholeRules.possible(new OpenScores(groups, known, knownScores));

        // then
        TreeSet<Integer> reached = new TreeSet<>();
        List<String> bestFirst =
                Frameworks.ratings().stream().map(band -> band.rating()).toList();
        for (int a = low[0]; a <= high[0]; a++) {
            for (int b = low[1]; b <= high[1]; b++) {
                for (int c = low[2]; c <= high[2]; c++) {
                    BigDecimal total = total(new int[] {a, b, c}, weights, whole);
                    if (known == null || known.compareTo(total) == 0) {
                        List<BigDecimal> scores =
                                List.of(BigDecimal.valueOf(a), BigDecimal.valueOf(b), BigDecimal.valueOf(c));
                        reached.add(bestFirst.indexOf(wholeRules.decide(total, scores)));
                    }
                }
            }
        }
        assertThat(possible)
                .containsExactlyElementsOf(reached.stream().map(bestFirst::get).toList());
    }

    private static BigDecimal total(int[] scores, int[] weights, RoundingPolicy policy) {
        long sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += (long) scores[i] * weights[i];
        }
        return policy.publish(Rational.of(sum, 100));
    }

    private static OpenScores open(int[] weights, Interval scores, BigDecimal total, Interval totalScores) {
        return new OpenScores(
                List.of(new OpenScores.Group(
                        List.of(new OpenScores.Instrument(Rational.of(weights[0]), scores)), null)),
                total,
                totalScores);
    }

    private static List<BigDecimal> figures(String figures) {
        return Stream.of(figures.split(" ", -1)).map(BigDecimal::new).toList();
    }

    private static Rational exact(String figure) {
        return Rational.of(new BigDecimal(figure));
    }
}
