package org.sucharit.scoring.core.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The question means that samples of the same size might have had: of each survey a multivariate t about its means, with
 * one degree of freedom less than its least answered question has answers, cut off at the ends of each scale.
 *
 * <p>Seeded from the surveys alone. The same surveys give the same samples, whatever else changes; so what-if figures
 * differ by what was changed and not by chance.
 */
final class SampleSpace {

    private static final String GENERATOR = "L64X128MixRandom";
    /** Any odd number that spreads bits well. */
    private static final long SEEDING = 0x9E3779B97F4A7C15L;

    private final List<Drawn> surveys = new ArrayList<>();
    private final ContinuousDistribution.Sampler normal;

    private SampleSpace(ContinuousDistribution.Sampler normal) {
        this.normal = normal;
    }

    /** The samples on which some nodes rest; it is known how these vary together. */
    static SampleSpace of(LinearScores scores, List<TreeNode> nodes) {
        List<Fitted> fitted = new ArrayList<>();
        for (int s = 0; s < scores.surveys().size(); s++) {
            List<Integer> entering = scores.entering(nodes, s);
            if (!entering.isEmpty()) {
                fitted.add(Fitted.of(scores, scores.surveys().get(s), entering));
            }
        }
        RandomGenerator generator = RandomGeneratorFactory.of(GENERATOR).create(seed(fitted));
        UniformRandomProvider source = generator::nextLong;
        SampleSpace space = new SampleSpace(NormalDistribution.of(0, 1).createSampler(source));
        fitted.forEach(survey -> space.surveys.add(new Drawn(
                survey,
                SemidefiniteRoot.of(survey.covariance()),
                ChiSquaredDistribution.of(survey.degreesOfFreedom()).createSampler(source))));
        return space;
    }

    /** Draws a sample and puts the mean of each question at its node's index. */
    void draw(double[] values) {
        for (Drawn survey : surveys) {
            survey.draw(normal, values);
        }
    }

    private static long seed(List<Fitted> surveys) {
        long seed = 1;
        for (Fitted survey : surveys) {
            seed = SEEDING * seed + Math.round(survey.degreesOfFreedom());
            for (int q = 0; q < survey.questions().size(); q++) {
                seed = SEEDING * seed + survey.questions().get(q).code().hashCode();
                seed = SEEDING * seed + Double.doubleToLongBits(survey.means()[q]);
                for (int p = 0; p <= q; p++) {
                    seed = SEEDING * seed + Double.doubleToLongBits(survey.covariance()[q][p]);
                }
            }
        }
        return seed;
    }

    /** What a survey told of some of its questions. */
    private record Fitted(
            List<TreeNode> questions,
            double[] means,
            double[] lowest,
            double[] highest,
            double[][] covariance,
            double degreesOfFreedom) {

        static Fitted of(LinearScores scores, Survey survey, List<Integer> entering) {
            List<TreeNode> questions =
                    entering.stream().map(survey.questions()::get).toList();
            return new Fitted(
                    questions,
                    questions.stream().mapToDouble(scores::score).toArray(),
                    questions.stream()
                            .mapToDouble(question -> Doubles.of(question.lowest()))
                            .toArray(),
                    questions.stream()
                            .mapToDouble(question -> Doubles.of(question.highest()))
                            .toArray(),
                    survey.covariance(entering),
                    survey.degreesOfFreedom(each(survey, entering)));
        }
    }

    /** Weights by which some questions of a survey count equally. */
    private static double[] each(Survey survey, List<Integer> questions) {
        double[] weights = new double[survey.questions().size()];
        questions.forEach(question -> weights[question] = 1);
        return weights;
    }

    /** A survey ready to be drawn again. */
    private record Drawn(Fitted survey, double[][] root, ContinuousDistribution.Sampler chiSquared) {

        void draw(ContinuousDistribution.Sampler normal, double[] values) {
            double stretch = Math.sqrt(survey.degreesOfFreedom() / chiSquared.sample());
            double[] variates = new double[root.length];
            for (int q = 0; q < root.length; q++) {
                variates[q] = normal.sample();
                double deviation = 0;
                for (int k = 0; k <= q; k++) {
                    deviation += root[q][k] * variates[k];
                }
                values[survey.questions().get(q).index()] =
                        Math.clamp(survey.means()[q] + stretch * deviation, survey.lowest()[q], survey.highest()[q]);
            }
        }
    }
}
