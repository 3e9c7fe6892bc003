package org.sucharit.scoring.core.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;

/**
 * Everyone whom one survey is for, with what they would answer. Answers of one respondent go together: some are lenient
 * with everything. 0 is "don't know", 1 to 6 score 0 to 100.
 */
final class Population {

    static final int LEVELS = 6;

    private final String instrument;
    private final String prefix;
    private final int[][] answers;

    private Population(String instrument, String prefix, int[][] answers) {
        this.instrument = instrument;
        this.prefix = prefix;
        this.answers = answers;
    }

    /**
     * A population of the six-level scale.
     *
     * @param middle the level about which answers lie, 1–6
     * @param unknown share of answers that are "don't know"
     */
    static Population of(
            String instrument, int questions, int size, double middle, double unknown, SplittableRandom random) {
        int[][] answers = new int[size][questions];
        for (int[] respondent : answers) {
            double leniency = 0.8 * random.nextGaussian();
            for (int q = 0; q < questions; q++) {
                double opinion = middle + 0.15 * (q % 3 - 1) + leniency + 0.8 * random.nextGaussian();
                respondent[q] = random.nextDouble() < unknown ? 0 : Math.clamp(Math.round(opinion), 1, LEVELS);
            }
        }
        return new Population(instrument, instrument.equals("IIT") ? "i" : "e", answers);
    }

    /** A population of these answers: one row per respondent, one column per question. */
    static Population answering(String instrument, int[][] answers) {
        return new Population(instrument, instrument.equals("IIT") ? "i" : "e", answers);
    }

    /** What the survey would tell, had everyone answered. */
    Tally everyone() {
        return tally(answers, answers.length);
    }

    /** What some tell who were drawn without replacement. */
    Tally sample(int size, SplittableRandom random) {
        int[][] drawn = answers.clone();
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i, drawn.length);
            int[] swapped = drawn[i];
            drawn[i] = drawn[other];
            drawn[other] = swapped;
        }
        return tally(Arrays.copyOf(drawn, size), answers.length);
    }

    private Tally tally(int[][] given, Integer population) {
        int questions = given[0].length;
        double[] means = new double[questions];
        for (int q = 0; q < questions; q++) {
            int number = 0;
            for (int[] respondent : given) {
                means[q] += score(respondent[q]);
                number += respondent[q] == 0 ? 0 : 1;
            }
            means[q] /= Math.max(1, number);
        }
        List<QuestionTally> rows = new ArrayList<>();
        for (int q = 0; q < questions; q++) {
            Map<String, Integer> counts = new TreeMap<>();
            double[] sums = new double[q + 1];
            for (int[] respondent : given) {
                counts.merge(respondent[q] == 0 ? "dk" : "" + respondent[q], 1, Integer::sum);
                for (int p = 0; p <= q && respondent[q] != 0; p++) {
                    sums[p] += respondent[p] == 0
                            ? 0
                            : (score(respondent[p]) - means[p]) * (score(respondent[q]) - means[q]);
                }
            }
            List<BigDecimal> comoments = new ArrayList<>();
            for (double sum : sums) {
                comoments.add(BigDecimal.valueOf(sum).setScale(6, RoundingMode.HALF_EVEN));
            }
            rows.add(new QuestionTally(prefix + (q + 1), counts, comoments));
        }
        return new Tally(2568, "a", instrument, 1, Tally.State.RELEASED, given.length, population, rows);
    }

    private static double score(int answer) {
        return answer == 0 ? 0 : 20 * (answer - 1);
    }
}
