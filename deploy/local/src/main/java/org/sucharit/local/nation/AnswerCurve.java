package org.sucharit.local.nation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Scale;

/**
 * How an opinion becomes a choice on one scale. An opinion is a score without bounds, normally distributed; the choice is
 * the one whose score is nearest. Works for any scale: reversed, yes or no, an assessor's.
 */
final class AnswerCurve {

    /** Steps in which mean opinions are looked at, per deviation. */
    private static final int FINENESS = 40;

    private static final int DRAWS = 512;

    private final double deviation;
    private final double lowest;
    private final double step;

    private final List<Choice> choices;
    /** Places of the choices that score, worst first. */
    private final int[] scored;
    /** Between two neighbours of these. */
    private final double[] borders;

    private final int[] unscored;
    /** The mean score for each mean opinion, rising. */
    private final double[] means;

    /**
     * A curve.
     *
     * @param deviation of opinions, in points of the score
     */
    AnswerCurve(Scale scale, double deviation) {
        this.deviation = deviation;
        this.lowest = -3 * deviation;
        this.step = deviation / FINENESS;
        this.means = new double[(int) ((100 + 7 * deviation) / step)];
        this.choices = scale.choices();
        this.scored = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).score() != null)
                .boxed()
                .sorted(Comparator.comparing(i -> choices.get(i).score()))
                .mapToInt(i -> i)
                .toArray();
        this.unscored = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).score() == null)
                .toArray();
        this.borders = IntStream.range(1, scored.length)
                .mapToDouble(i -> (score(i - 1) + score(i)) / 2)
                .toArray();
        for (int i = 0; i < means.length; i++) {
            means[i] = mean(lowest + i * step);
        }
    }

    List<Choice> choices() {
        return choices;
    }

    /** Whether one may say that one does not know. */
    boolean hasUnscored() {
        return unscored.length > 0;
    }

    /** The choice without a score that these bits fall on. */
    int unscored(long bits) {
        return unscored[(int) Long.remainderUnsigned(bits, unscored.length)];
    }

    /** The choice of one who has this opinion. */
    int choice(double opinion) {
        int at = 0;
        while (at < borders.length && opinion >= borders[at]) {
            at++;
        }
        return scored[at];
    }

    /** The mean opinion that leads to a mean score; the nearest there is, where none does. */
    double opinion(double meanScore) {
        int low = 0;
        int high = means.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (means[middle] <= meanScore) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double rise = means[high] - means[low];
        double part = rise <= 0 ? 0 : Math.clamp((meanScore - means[low]) / rise, 0.0, 1.0);
        return lowest + (low + part) * step;
    }

    private double mean(double opinion) {
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            // Every eighth of the 4,096 quantiles, taken in the middle.
            sum += choices.get(choice(opinion + deviation * Chance.normal(draw * 8L + 4)))
                    .score()
                    .doubleValue();
        }
        return sum / DRAWS;
    }

    private double score(int place) {
        return choices.get(scored[place]).score().doubleValue();
    }
}
