package org.sucharit.scoring.core.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Derivation.Operand;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;
import org.sucharit.scoring.core.uncertainty.Bootstrap.Chance;

/** Samples that might have been, each scored, rounded and rated as the real one was. */
final class Replicates {

    static final int NUMBER = 2_000;

    /** Replicates beyond either end of the interval. */
    private static final int TAIL = NUMBER / 40;

    private static final int PROBABILITY_SCALE = 4;

    private final LinearScores scores;
    private final Derivation derivation;
    private final RoundingPolicy policy;
    private final RatingRules ratings;
    private final TreeNode total;
    private final List<TreeNode> instruments;
    /** What decides the rating: the total, and instruments, which need not all enter it. */
    private final List<TreeNode> decisive;

    Replicates(LinearScores scores, ScoringRules rules) {
        this.scores = scores;
        this.derivation = scores.derivation();
        this.policy = rules.policy();
        this.ratings = rules.ratings();
        this.total = rules.tree().total();
        this.instruments =
                total.children().stream().filter(derivation::isFullyKnown).toList();
        this.decisive = Stream.concat(Stream.of(total), instruments.stream()).toList();
    }

    Bootstrap bootstrap() {
        Unavailable unavailable = unavailable().orElse(null);
        if (unavailable != null) {
            return new Bootstrap(Bootstrap.Resampling.PARAMETRIC_T, 0, null, List.of(), unavailable);
        }
        SampleSpace space = SampleSpace.of(scores, decisive);
        double[] values = new double[derivation.tree().size()];
        List<Sum> sums = sums(values);
        double[] totals = new double[NUMBER];
        Map<String, Integer> times = new LinkedHashMap<>();
        ratings.bands().forEach(band -> times.put(band.rating(), 0));
        for (int r = 0; r < NUMBER; r++) {
            space.draw(values);
            for (Sum sum : sums) {
                values[sum.node()] = sum.of(values);
            }
            BigDecimal published = published(total, values);
            totals[r] = published.doubleValue();
            times.merge(
                    ratings.decide(
                            published,
                            instruments.stream().map(i -> published(i, values)).toList()),
                    1,
                    Integer::sum);
        }
        return answer(totals, times);
    }

    private Bootstrap answer(double[] totals, Map<String, Integer> times) {
        Arrays.sort(totals);
        Range range =
                new Range(Doubles.publish(totals[TAIL], policy), Doubles.publish(totals[NUMBER - 1 - TAIL], policy));
        List<Chance> chances = isOpen()
                ? List.of()
                : times.entrySet().stream()
                        .map(time -> new Chance(
                                time.getKey(), Doubles.figure((double) time.getValue() / NUMBER, PROBABILITY_SCALE)))
                        .toList();
        return new Bootstrap(
                Bootstrap.Resampling.PARAMETRIC_T, NUMBER, range, chances, isOpen() ? Unavailable.RATING_OPEN : null);
    }

    private Optional<Unavailable> unavailable() {
        if (derivation.score(total).isEmpty()) {
            return Optional.of(Unavailable.NO_SCORE);
        }
        return scores.unavailable(decisive);
    }

    private boolean isOpen() {
        return !derivation.isFullyKnown(total)
                || total.children().stream()
                        .anyMatch(instrument -> !derivation.isFullyKnown(instrument)
                                && !derivation.evidence().isNotApplicable(instrument));
    }

    private BigDecimal published(TreeNode node, double[] values) {
        return scores.isSampled(node)
                ? Doubles.publish(values[node.index()], policy)
                : policy.publish(derivation.score(node).orElseThrow());
    }

    /** How sampled nodes follow from others, from the leaves up; what is fixed is put in its place. */
    private List<Sum> sums(double[] values) {
        List<Sum> sums = new ArrayList<>();
        for (TreeNode node : derivation.tree().nodes().reversed()) {
            List<Operand> operands = derivation.operands(node);
            if (scores.isSampled(node) && !operands.isEmpty()) {
                sums.add(Sum.of(node, operands, policy, scores));
            }
            for (Operand operand : operands) {
                if (!scores.isSampled(operand.node())) {
                    values[operand.node().index()] = Doubles.of(operand.score());
                }
            }
        }
        return sums;
    }

    /**
     * The mean that gives one node.
     *
     * @param rounding of a score that is rounded before it enters; null where it is not
     */
    private record Sum(int node, int[] entering, double[] weights, RoundingPolicy[] rounding) {

        static Sum of(TreeNode node, List<Operand> operands, RoundingPolicy policy, LinearScores scores) {
            int size = operands.size();
            Sum sum = new Sum(node.index(), new int[size], new double[size], new RoundingPolicy[size]);
            for (int i = 0; i < size; i++) {
                TreeNode operand = operands.get(i).node();
                sum.entering[i] = operand.index();
                sum.weights[i] = Doubles.of(operands.get(i).weight());
                sum.rounding[i] = scores.isSampled(operand) && policy.rounds(operand.level()) ? policy : null;
            }
            return sum;
        }

        double of(double[] values) {
            double sum = 0;
            for (int i = 0; i < entering.length; i++) {
                double value = values[entering[i]];
                sum += weights[i]
                        * (rounding[i] == null
                                ? value
                                : Doubles.publish(value, rounding[i]).doubleValue());
            }
            return sum;
        }
    }
}
