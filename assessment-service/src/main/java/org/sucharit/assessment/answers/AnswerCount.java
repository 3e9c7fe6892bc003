package org.sucharit.assessment.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.tally.Tally.QuestionTally;

/**
 * Counts the answers to one survey: how often each choice was taken, exactly; and how the questions' scores vary
 * together, in floating point, for statistics beside the scores.
 */
public final class AnswerCount {

    /** Decimals of a co-moment. */
    private static final int SCALE = 6;

    private final AnswerLayout layout;
    private final int width;
    private final int[][] counts;
    /** By question and byte: the choice's score; 0 where it carries none. */
    private final double[][] scores;
    /** By question and byte: 1 where the choice carries a score, else 0. */
    private final double[][] scoring;
    /** By pair of questions, over those who have a score at both: how many, both sums, and the sum of products. */
    private final double[] both;

    private final double[] sumFirst;
    private final double[] sumSecond;
    private final double[] products;
    private int respondents;

    public AnswerCount(AnswerLayout layout) {
        this.layout = layout;
        this.width = layout.width();
        this.counts = new int[width][];
        this.scores = new double[width][];
        this.scoring = new double[width][];
        for (int question = 0; question < width; question++) {
            List<Choice> choices = layout.choices(question);
            counts[question] = new int[choices.size() + 1];
            scores[question] = new double[choices.size() + 1];
            scoring[question] = new double[choices.size() + 1];
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).score() != null) {
                    scores[question][i + 1] = choices.get(i).score().doubleValue();
                    scoring[question][i + 1] = 1;
                }
            }
        }
        int pairs = width * (width + 1) / 2;
        this.both = new double[pairs];
        this.sumFirst = new double[pairs];
        this.sumSecond = new double[pairs];
        this.products = new double[pairs];
    }

    /** Adds the answers of a batch, a whole number of respondents. */
    public void add(byte[] answers) {
        if (answers.length % width != 0) {
            throw new IllegalArgumentException("answers of " + answers.length + " bytes for " + width + " questions");
        }
        double[] score = new double[width];
        double[] scored = new double[width];
        for (int row = 0; row < answers.length; row += width) {
            for (int question = 0; question < width; question++) {
                int choice = Byte.toUnsignedInt(answers[row + question]);
                counts[question][choice]++;
                score[question] = scores[question][choice];
                scored[question] = scoring[question][choice];
            }
            addPairs(score, scored);
            respondents++;
        }
    }

    private void addPairs(double[] score, double[] scored) {
        int pair = 0;
        for (int first = 0; first < width; first++) {
            for (int second = 0; second <= first; second++, pair++) {
                both[pair] += scored[first] * scored[second];
                sumFirst[pair] += score[first] * scored[second];
                sumSecond[pair] += score[second] * scored[first];
                products[pair] += score[first] * score[second];
            }
        }
    }

    /** How many took part. */
    public int respondents() {
        return respondents;
    }

    /** The tally of every question, in the framework's order. */
    public List<QuestionTally> tallies() {
        double[] means = new double[width];
        for (int question = 0; question < width; question++) {
            int own = pair(question, question);
            means[question] = both[own] == 0 ? 0 : sumFirst[own] / both[own];
        }
        List<QuestionTally> tallies = new ArrayList<>();
        for (int question = 0; question < width; question++) {
            tallies.add(
                    new QuestionTally(layout.questions().get(question), counts(question), comoments(question, means)));
        }
        return tallies;
    }

    private Map<String, Integer> counts(int question) {
        Map<String, Integer> taken = new LinkedHashMap<>();
        List<Choice> choices = layout.choices(question);
        for (int i = 0; i < choices.size(); i++) {
            if (counts[question][i + 1] > 0) {
                taken.put(choices.get(i).code(), counts[question][i + 1]);
            }
        }
        return taken;
    }

    private List<BigDecimal> comoments(int first, double[] means) {
        List<BigDecimal> row = new ArrayList<>();
        for (int second = 0; second <= first; second++) {
            int pair = pair(first, second);
            double comoment = products[pair]
                    - means[first] * sumSecond[pair]
                    - means[second] * sumFirst[pair]
                    + both[pair] * means[first] * means[second];
            // What is left of equal answers by rounding is no variance.
            double tidy = first == second ? Math.max(0, comoment) : comoment;
            row.add(BigDecimal.valueOf(tidy).setScale(SCALE, RoundingMode.HALF_EVEN));
        }
        return row;
    }

    private static int pair(int first, int second) {
        return first * (first + 1) / 2 + second;
    }
}
