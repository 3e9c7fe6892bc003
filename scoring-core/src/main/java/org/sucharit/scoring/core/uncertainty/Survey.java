package org.sucharit.scoring.core.uncertainty;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The question means of one survey and how they would vary from sample to sample.
 *
 * <p>Not everyone's answer to every question carries a score. So a question's mean is that of a subpopulation whose size
 * is random, a ratio; with f = n/N of all who took part and could, M the co-moment and n_p the answers with a score, the
 * covariance of two means is estimated by (1 − f)·M_pq / √(n_p(n_p−1)·n_q(n_q−1)). On the diagonal that is Cochran,
 * Sampling Techniques (3rd ed. 1977), §2.12, with the finite-population correction of §2.6; beside it the linearised
 * ratios of §2.11 with the same small-sample factors. It is D·(Σ zzᵀ)·D over respondents' deviations z, 0 where one gave
 * no score: so it never is indefinite, which pairwise means and counts could be.
 */
final class Survey {

    /** Co-moments have six decimals, so rounding explains far less; another scale makes far more. */
    private static final double CONTRADICTION = 0.01;

    private final Tally tally;
    private final List<TreeNode> questions;
    private final int[] answers;
    private final double[][] covariance;
    private final Unavailable jointly;

    private Survey(Tally tally, List<TreeNode> questions, int[] answers, double[][] covariance, Unavailable jointly) {
        this.tally = tally;
        this.questions = questions;
        this.answers = answers;
        this.covariance = covariance;
        this.jointly = jointly;
    }

    /** The survey of a tally as far as it gives scores: without questions that nobody scored, or a figure replaces. */
    static Survey of(Derivation derivation, Tally tally) {
        Map<TreeNode, Integer> places = new HashMap<>();
        for (int place = 0; place < tally.questions().size(); place++) {
            QuestionTally question = tally.questions().get(place);
            TreeNode leaf = derivation
                    .tree()
                    .find(tally.instrument() + "." + question.question())
                    .orElseThrow();
            if (derivation.score(leaf).isPresent() && !derivation.evidence().isInput(leaf)) {
                places.put(leaf, place);
            }
        }
        // The tree's order, not the tally's: equal answers give equal figures, in whatever order they come.
        List<TreeNode> questions = places.keySet().stream()
                .sorted(Comparator.comparingInt(TreeNode::index))
                .toList();
        List<QuestionTally> rows = questions.stream()
                .map(question -> tally.questions().get(places.get(question)))
                .toList();
        int[] answers = new int[questions.size()];
        double[] squares = new double[questions.size()];
        for (int q = 0; q < answers.length; q++) {
            Answers given = Answers.of(questions.get(q), rows.get(q).counts());
            answers[q] = given.number();
            squares[q] = given.squares();
        }
        List<Integer> order = questions.stream().map(places::get).toList();
        return assembled(tally, questions, answers, squares, order);
    }

    private static Survey assembled(
            Tally tally, List<TreeNode> questions, int[] answers, double[] squares, List<Integer> places) {
        int size = answers.length;
        double correction = correction(tally);
        double[] stretch = new double[size];
        for (int q = 0; q < size; q++) {
            stretch[q] = answers[q] < 2 ? 0 : Math.sqrt(correction / (answers[q] * (answers[q] - 1.0)));
        }
        Unavailable jointly = correction == 0 ? null : trouble(tally, squares, places);
        double[][] covariance = new double[size][size];
        for (int p = 0; p < size; p++) {
            covariance[p][p] = squares[p] * stretch[p] * stretch[p];
            for (int q = 0; q < p && jointly == null && correction > 0; q++) {
                covariance[p][q] =
                        comoment(tally, places.get(p), places.get(q)).doubleValue() * stretch[p] * stretch[q];
                covariance[q][p] = covariance[p][q];
            }
        }
        return new Survey(tally, questions, answers, covariance, jointly);
    }

    /** 1 − n/N; 1 where N is not known, 0 where everyone took part. */
    private static double correction(Tally tally) {
        if (tally.population() == null) {
            return 1;
        }
        return isCensus(tally) ? 0 : 1 - (double) tally.respondents() / tally.population();
    }

    private static Unavailable trouble(Tally tally, double[] squares, List<Integer> places) {
        for (int place = 0; place < tally.questions().size(); place++) {
            List<BigDecimal> comoments = tally.questions().get(place).comoments();
            if (comoments == null || comoments.size() != place + 1) {
                return Unavailable.NO_COMOMENTS;
            }
        }
        for (int q = 0; q < squares.length; q++) {
            double told = comoment(tally, places.get(q), places.get(q)).doubleValue();
            if (Math.abs(told - squares[q]) > CONTRADICTION) {
                return Unavailable.COMOMENTS_CONTRADICT_COUNTS;
            }
        }
        return null;
    }

    private static BigDecimal comoment(Tally tally, int p, int q) {
        return tally.questions().get(Math.max(p, q)).comoments().get(Math.min(p, q));
    }

    private static boolean isCensus(Tally tally) {
        return tally.population() != null && tally.respondents() >= tally.population();
    }

    Tally tally() {
        return tally;
    }

    /** In the tree's order; all figures of this survey are. */
    List<TreeNode> questions() {
        return questions;
    }

    /** How many answers to a question carry a score. */
    int answers(int question) {
        return answers[question];
    }

    boolean isCensus() {
        return isCensus(tally);
    }

    /** Covariance of the means of some questions. */
    double[][] covariance(List<Integer> of) {
        double[][] some = new double[of.size()][of.size()];
        for (int p = 0; p < some.length; p++) {
            for (int q = 0; q < some.length; q++) {
                some[p][q] = covariance[of.get(p)][of.get(q)];
            }
        }
        return some;
    }

    /**
     * Of the variance of a weighted sum of the question means: one less than a question has answers, in the harmonic mean
     * of the questions, each by its share of the variance. So one that few have answered counts for what it brings.
     *
     * @param weights by question; 0 for those that do not enter
     */
    double degreesOfFreedom(double[] weights) {
        double shares = 0;
        double inverse = 0;
        int fewest = Integer.MAX_VALUE;
        for (int p = 0; p < weights.length; p++) {
            if (weights[p] != 0) {
                double share = 0;
                for (int q = 0; q < weights.length; q++) {
                    share += weights[p] * weights[q] * covariance[p][q];
                }
                int own = Math.max(1, answers[p] - 1);
                fewest = Math.min(fewest, own);
                shares += Math.max(0, share);
                inverse += Math.max(0, share) / own;
            }
        }
        return shares == 0 ? fewest : shares / inverse;
    }

    /** Why there is no covariance of these questions; empty where there is. */
    Optional<Unavailable> unavailable(List<Integer> of) {
        if (isCensus()) {
            return Optional.empty();
        }
        if (of.stream().anyMatch(question -> answers[question] < 2)) {
            return Optional.of(Unavailable.TOO_FEW_ANSWERS);
        }
        return of.size() > 1 ? Optional.ofNullable(jointly) : Optional.empty();
    }

    /** Variance of a weighted sum of the question means; rounding never makes it negative. */
    double variance(double[] weights) {
        double sum = 0;
        for (int p = 0; p < weights.length; p++) {
            for (int q = 0; q < weights.length; q++) {
                sum += weights[p] * weights[q] * covariance[p][q];
            }
        }
        return Math.max(0, sum);
    }

    /**
     * The scored answers to one question.
     *
     * @param squares their summed squared distances from their mean
     */
    private record Answers(int number, double squares) {

        static Answers of(TreeNode question, Map<String, Integer> counts) {
            Rational mean = question.scale().mean(counts).orElseThrow();
            int number = 0;
            Rational squares = Rational.ZERO;
            for (Map.Entry<String, Integer> choice : new TreeMap<>(counts).entrySet()) {
                // The mean of one answer is its score.
                Optional<Rational> score = question.scale().mean(Map.of(choice.getKey(), 1));
                if (score.isPresent()) {
                    Rational distance = score.get().subtract(mean);
                    number += choice.getValue();
                    squares = squares.add(distance.multiply(distance).multiply(Rational.of(choice.getValue())));
                }
            }
            return new Answers(number, Doubles.of(squares));
        }
    }
}
