package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.tree.AnswerScale;

/**
 * The means that some number of respondents can have on a scale (the GRIM test: a mean of whole answers is granular).
 *
 * <p>The sum of {@code n} answers is {@code n} times the lowest score and a whole number of units, made of at most
 * {@code n} steps of the scale. How many steps a sum takes at least is a coin problem; once a sum is large enough, the
 * widest step is always among the fewest, so a table of the square of that step answers for every sum.
 */
final class PossibleMeans {

    /** Where nothing tells how many answered, and the most that is ever tried. */
    static final int MOST_RESPONDENTS = 10_000;

    private static final int WIDEST = 200;
    private static final int NEVER = Integer.MAX_VALUE;

    private final Rational lowest;
    private final Rational unit;
    /** The widest step in units. */
    private final int widest;
    /** The fewest steps to every sum of units under {@code widest²}. */
    private final int[] fewest;

    private PossibleMeans(Rational lowest, Rational unit, int widest, int[] fewest) {
        this.lowest = lowest;
        this.unit = unit;
        this.widest = widest;
        this.fewest = fewest;
    }

    /** The means on this scale; null where its steps are too fine, or too few, to say anything. */
    static PossibleMeans of(AnswerScale scale) {
        if (scale.scores().size() < 2) {
            return null;
        }
        Rational lowest = scale.scores().first();
        List<Rational> rises = new ArrayList<>();
        for (Rational score : scale.scores().tailSet(lowest)) {
            if (!score.equals(lowest)) {
                rises.add(score.subtract(lowest));
            }
        }
        Rational unit = Units.common(rises);
        if (rises.getLast().divide(unit).compareTo(Rational.of(WIDEST)) > 0) {
            return null;
        }
        int[] steps = rises.stream()
                .mapToInt(rise -> Units.floor(rise.divide(unit)).intValueExact())
                .toArray();
        return new PossibleMeans(lowest, unit, steps[steps.length - 1], fewestSteps(steps));
    }

    private static int[] fewestSteps(int[] steps) {
        int widest = steps[steps.length - 1];
        int[] fewest = new int[widest * widest + 1];
        Arrays.fill(fewest, NEVER);
        fewest[0] = 0;
        for (int sum = 1; sum < fewest.length; sum++) {
            for (int step : steps) {
                if (step <= sum && fewest[sum - step] != NEVER) {
                    fewest[sum] = Math.min(fewest[sum], fewest[sum - step] + 1);
                }
            }
        }
        return fewest;
    }

    /** Whether {@code n} answers can sum to so many units over the lowest. */
    private boolean isSum(long units, int n) {
        long beyond = Math.max(0, units - widest * (widest - 1L)) / widest;
        int rest = fewest[Math.toIntExact(units - beyond * widest)];
        return rest != NEVER && rest + beyond <= n;
    }

    /** Whether a mean of at most so many respondents may be printed so, a tie going either way. */
    boolean canBePrinted(BigDecimal figure, int scale, int respondents) {
        Range range = range(figure, scale);
        for (int n = 1; n <= respondents; n++) {
            long to = Math.min(range.to(n), (long) n * widest);
            for (long units = Math.max(0, range.from(n)); units <= to; units++) {
                if (isSum(units, n)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The nearest possible means below and above an impossible figure, as published; one at an end of the scale. */
    String nearest(BigDecimal figure, int scale, int respondents) {
        Range range = range(figure, scale);
        Rational below = null;
        Rational above = null;
        for (int n = 1; n <= respondents; n++) {
            long down = Math.min(range.from(n) - 1, (long) n * widest);
            while (down >= 0 && !isSum(down, n)) {
                down--;
            }
            long up = Math.max(range.to(n) + 1, 0);
            while (up <= (long) n * widest && !isSum(up, n)) {
                up++;
            }
            if (down >= 0) {
                Rational mean = mean(down, n);
                below = below == null ? mean : below.max(mean);
            }
            if (up <= (long) n * widest) {
                Rational mean = mean(up, n);
                above = above == null ? mean : above.min(mean);
            }
        }
        List<String> nearest = new ArrayList<>();
        for (Rational mean : new Rational[] {below, above}) {
            if (mean != null) {
                nearest.add(mean.round(scale, RoundingMode.HALF_UP).toPlainString());
            }
        }
        return String.join(", ", nearest);
    }

    private Rational mean(long units, int n) {
        return lowest.add(unit.multiply(Rational.of(units, n)));
    }

    private Range range(BigDecimal figure, int scale) {
        Rational over = Rational.of(figure).subtract(lowest);
        Rational half = Units.half(scale);
        Rational low = over.subtract(half).divide(unit);
        Rational high = over.add(half).divide(unit);
        return new Range(
                low.numerator().longValueExact(), low.denominator().longValueExact(),
                high.numerator().longValueExact(), high.denominator().longValueExact());
    }

    /** The means that are printed as one figure, in units: from {@code low/lowBelow} to {@code high/highBelow}. */
    private record Range(long low, long lowBelow, long high, long highBelow) {

        long from(int n) {
            return Math.ceilDiv(Math.multiplyExact(low, n), lowBelow);
        }

        long to(int n) {
            return Math.floorDiv(Math.multiplyExact(high, n), highBelow);
        }
    }
}
