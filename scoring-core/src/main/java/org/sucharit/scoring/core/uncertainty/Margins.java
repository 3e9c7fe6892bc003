package org.sucharit.scoring.core.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.TDistribution;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;
import org.sucharit.scoring.core.uncertainty.NodeUncertainty.Sample;

/**
 * Margins of single scores.
 *
 * <p>Surveys are drawn apart from each other, so variances add; their degrees of freedom by Satterthwaite (An
 * approximate distribution of estimates of variance components, Biometrics 2, 1946).
 */
final class Margins {

    private static final double UPPER_QUANTILE = 0.975;
    /**
     * In standard errors, from the least or most that a score can be. Answers near an end are skewed, and intervals then
     * miss more often than they say: at 4 or 5 standard errors in 8 to 13 of 100 simulated samples. Beyond 7 they hold.
     */
    private static final double NEAR = 7;

    private static final int FEW_ANSWERS = 10;
    private static final int FIGURE_SCALE = 2;
    private static final int ERROR_SCALE = 4;
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(FIGURE_SCALE);

    private final LinearScores scores;
    private final RoundingPolicy policy;

    Margins(LinearScores scores, RoundingPolicy policy) {
        this.scores = scores;
        this.policy = policy;
    }

    NodeUncertainty of(TreeNode node) {
        BigDecimal published =
                scores.derivation().score(node).map(policy::publish).orElse(null);
        if (published == null) {
            return without(node, null, null, Set.of(), Unavailable.NO_SCORE);
        }
        if (!scores.isSampled(node)) {
            return exact(node, published, null, EnumSet.of(Flag.FIXED));
        }
        List<Part> parts = parts(node);
        Set<Flag> flags = flags(parts);
        Unavailable unavailable = scores.unavailable(List.of(node)).orElse(null);
        if (unavailable != null) {
            return without(node, published, sample(parts), flags, unavailable);
        }
        return flags.contains(Flag.CENSUS)
                ? exact(node, published, sample(parts), flags)
                : sampled(node, published, parts, flags);
    }

    private NodeUncertainty sampled(TreeNode node, BigDecimal published, List<Part> parts, Set<Flag> flags) {
        double variance = 0;
        double spread = 0;
        for (Part part : parts) {
            variance += part.variance();
            spread += part.variance() * part.variance() / part.degreesOfFreedom();
        }
        double error = Math.sqrt(variance);
        double freedom = variance == 0 ? 0 : variance * variance / spread;
        double score = scores.score(node);
        double lowest = score - parts.stream().mapToDouble(Part::below).sum();
        double highest = score + parts.stream().mapToDouble(Part::above).sum();
        if (Math.min(score - lowest, highest - score) <= NEAR * error || variance == 0) {
            flags.add(Flag.NEAR_BOUND);
        }
        double margin =
                variance == 0 ? 0 : error * TDistribution.of(freedom).inverseCumulativeProbability(UPPER_QUANTILE);
        return new NodeUncertainty(
                node.code(),
                node.level(),
                published,
                sample(parts),
                Doubles.figure(error, ERROR_SCALE),
                variance == 0 ? null : Doubles.figure(freedom, 1),
                Doubles.figure(margin, FIGURE_SCALE),
                new Range(
                        Doubles.figure(Math.max(lowest, score - margin), FIGURE_SCALE),
                        Doubles.figure(Math.min(highest, score + margin), FIGURE_SCALE)),
                List.copyOf(flags),
                null);
    }

    private static NodeUncertainty exact(TreeNode node, BigDecimal published, Sample sample, Set<Flag> flags) {
        return new NodeUncertainty(
                node.code(),
                node.level(),
                published,
                sample,
                NONE.setScale(ERROR_SCALE),
                null,
                NONE,
                new Range(published, published),
                List.copyOf(flags),
                null);
    }

    private static NodeUncertainty without(
            TreeNode node, BigDecimal published, Sample sample, Set<Flag> flags, Unavailable reason) {
        return new NodeUncertainty(
                node.code(), node.level(), published, sample, null, null, null, null, List.copyOf(flags), reason);
    }

    private List<Part> parts(TreeNode node) {
        List<Part> parts = new ArrayList<>();
        for (int s = 0; s < scores.surveys().size(); s++) {
            List<Integer> entering = scores.entering(List.of(node), s);
            if (!entering.isEmpty()) {
                parts.add(part(scores.surveys().get(s), scores.weights(node, s), entering));
            }
        }
        return parts;
    }

    private Part part(Survey survey, double[] weights, List<Integer> entering) {
        double below = 0;
        double above = 0;
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (int q : entering) {
            TreeNode question = survey.questions().get(q);
            double mean = scores.score(question);
            below += weights[q] * (mean - Doubles.of(question.lowest()));
            above += weights[q] * (Doubles.of(question.highest()) - mean);
            fewest = Math.min(fewest, survey.answers(q));
            most = Math.max(most, survey.answers(q));
        }
        return new Part(survey, survey.variance(weights), survey.degreesOfFreedom(weights), below, above, fewest, most);
    }

    private static Set<Flag> flags(List<Part> parts) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (parts.stream().allMatch(part -> part.survey().isCensus())) {
            flags.add(Flag.CENSUS);
        }
        for (Part part : parts) {
            if (part.survey().tally().population() == null) {
                flags.add(Flag.POPULATION_UNKNOWN);
            }
            if (part.fewest() < FEW_ANSWERS && !part.survey().isCensus()) {
                flags.add(Flag.SMALL_SAMPLE);
            }
        }
        return flags;
    }

    private static Sample sample(List<Part> parts) {
        boolean one = parts.size() == 1;
        Survey only = parts.getFirst().survey();
        return new Sample(
                one ? only.tally().respondents() : null,
                one ? only.tally().population() : null,
                parts.stream().mapToInt(Part::fewest).min().orElseThrow(),
                parts.stream().mapToInt(Part::most).max().orElseThrow());
    }

    /**
     * What one survey has in a score.
     *
     * @param below how far the score would fall, gave everyone the lowest answer
     * @param above how far it would rise, gave everyone the highest
     * @param fewest answers with a score, of its questions that enter
     * @param most likewise
     */
    private record Part(
            Survey survey,
            double variance,
            double degreesOfFreedom,
            double below,
            double above,
            int fewest,
            int most) {}
}
