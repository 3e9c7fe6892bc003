package org.sucharit.scoring.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * How often the 95 % interval holds what everyone would have answered. The designs are declared here: respondents of the
 * six-level scale, some more lenient than others, 3 % of answers "don't know", drawn without replacement. With 1,500
 * samples chance moves a coverage by 0.6 percent points (one standard deviation).
 */
class CoverageTest {

    private static final int SAMPLES = 1_500;
    private static final double UNKNOWN = 0.03;
    private static final ScoringRules RULES = ScoringRules.of(Frameworks.fy2568());
    private static final Map<String, PrintedFigure> DISCLOSURE =
            Map.of("9", PrintedFigure.input(new BigDecimal("100")), "10", PrintedFigure.input(new BigDecimal("80")));

    @ParameterizedTest
    @CsvSource({"60, 35, 5.2", "300, 72, 5.2", "2000, 200, 5.8"})
    void an_instrument_an_indicator_and_a_question_are_covered_in_93_to_97_of_100_samples(
            int population, int sample, double middle) {
        SplittableRandom random = new SplittableRandom(2568);
        Design design = new Design(List.of(Population.of("IIT", 15, population, middle, UNKNOWN, random)), sample);

        for (Coverage coverage : design.coverages(List.of("IIT", "1", "IIT.i1"), random)) {
            assertThat(coverage.covered()).as(coverage.toString()).isBetween(0.93, 0.97);
            assertThat(coverage.nearBound()).as(coverage.toString()).isLessThan(0.05);
        }
    }

    @Test
    void a_total_of_three_surveys_is_covered_in_93_to_97_of_100_samples() {
        SplittableRandom random = new SplittableRandom(68);
        Design design = new Design(
                List.of(
                        Population.of("IIT", 15, 60, 5.2, UNKNOWN, random),
                        Population.of("EIT1", 9, 600, 5.0, UNKNOWN, random),
                        Population.of("EIT2", 9, 80, 5.5, UNKNOWN, random)),
                35);

        Coverage total = design.coverages(List.of("total"), random).getFirst();

        assertThat(total.covered()).as(total.toString()).isBetween(0.93, 0.97);
        assertThat(total.nearBound()).isZero();
    }

    @Test
    void a_score_near_100_is_covered_too_seldom_and_says_so() {
        SplittableRandom random = new SplittableRandom(100);
        Design design = new Design(List.of(Population.of("IIT", 15, 60, 7.5, UNKNOWN, random)), 35);

        Coverage near = design.coverages(List.of("IIT"), random).getFirst();

        assertThat(near.covered()).as(near.toString()).isLessThan(0.93);
        assertThat(near.nearBound()).as(near.toString()).isGreaterThan(0.99);
    }

    @Test
    void five_respondents_are_always_said_to_be_few() {
        SplittableRandom random = new SplittableRandom(5);
        Population population = Population.of("IIT", 15, 60, 4, 0, random);

        assertThat(Stream.generate(() -> population.sample(5, random))
                        .limit(100)
                        .map(tally -> margin(Inputs.none().withTallies(List.of(tally)), node("IIT"))))
                .allSatisfy(node -> assertThat(node.flags()).contains(Flag.SMALL_SAMPLE));
    }

    /** Whether intervals hold the truth: of all samples, 0–1; and in how many the score was said to be near a bound. */
    private record Coverage(String node, double covered, double nearBound) {}

    /** Populations of which, each time, so many are asked in each. */
    private record Design(List<Population> populations, int sample) {

        List<Coverage> coverages(List<String> codes, SplittableRandom random) {
            int[] covered = new int[codes.size()];
            int[] near = new int[codes.size()];
            Inputs census =
                    inputs(populations.stream().map(Population::everyone).toList());
            List<BigDecimal> truths =
                    codes.stream().map(code -> exact(census, node(code))).toList();
            for (int r = 0; r < SAMPLES; r++) {
                Inputs inputs = inputs(populations.stream()
                        .map(population -> population.sample(sample, random))
                        .toList());
                Margins margins = margins(inputs);
                for (int i = 0; i < covered.length; i++) {
                    NodeUncertainty node = margins.of(node(codes.get(i)));
                    covered[i] += holds(node.interval(), truths.get(i)) ? 1 : 0;
                    near[i] += node.flags().contains(Flag.NEAR_BOUND) ? 1 : 0;
                }
            }
            return IntStream.range(0, covered.length)
                    .mapToObj(
                            i -> new Coverage(codes.get(i), covered[i] / (double) SAMPLES, near[i] / (double) SAMPLES))
                    .toList();
        }

        private static Inputs inputs(List<Tally> tallies) {
            return Inputs.none().withTallies(tallies).withPublished(DISCLOSURE, null);
        }

        /** The ends are rounded to two decimals, so the truth is too. */
        private static boolean holds(Range interval, BigDecimal truth) {
            return interval.from().compareTo(truth) <= 0 && truth.compareTo(interval.to()) <= 0;
        }

        private static BigDecimal exact(Inputs census, TreeNode node) {
            return RULES.derivation(census).score(node).orElseThrow().round(2, RoundingMode.HALF_UP);
        }
    }

    private static TreeNode node(String code) {
        return RULES.tree().find(code).orElseThrow();
    }

    private static NodeUncertainty margin(Inputs inputs, TreeNode node) {
        return margins(inputs).of(node);
    }

    /** Without the bootstrap, which would cost most of the time. */
    private static Margins margins(Inputs inputs) {
        return new Margins(LinearScores.of(RULES.derivation(inputs), inputs.tallies()), RULES.policy());
    }
}
