package org.sucharit.scoring.core.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An interval of exact numbers, each end open or closed. Ends matter: whether a tie can be reached decides whether
 * 84.99 or 85.00 is printed.
 *
 * <p>Empty where {@code low > high}, or where both are equal and an end is open.
 */
public record Interval(Rational low, boolean lowOpen, Rational high, boolean highOpen) {

    /** Every possible score. */
    public static final Interval SCORES = closed(Rational.ZERO, Rational.HUNDRED);

    public static Interval closed(Rational low, Rational high) {
        return new Interval(low, false, high, false);
    }

    public static Interval point(Rational value) {
        return closed(value, value);
    }

    /**
     * The scores that are printed as {@code figure} when rounded to {@code scale} decimals.
     *
     * @param figure from 0 to 100, of at most that many decimals
     * @param mode half-up, half-down or half-even
     */
    public static Interval printedAs(BigDecimal figure, int scale, RoundingMode mode) {
        long units = figure.setScale(scale).unscaledValue().longValueExact();
        long halves = 2 * BigDecimal.TEN.pow(scale).longValueExact();
        boolean even = units % 2 == 0;
        boolean lowIn = mode == RoundingMode.HALF_UP || (mode == RoundingMode.HALF_EVEN && even);
        boolean highIn = mode == RoundingMode.HALF_DOWN || (mode == RoundingMode.HALF_EVEN && even);
        return new Interval(Rational.of(2 * units - 1, halves), !lowIn, Rational.of(2 * units + 1, halves), !highIn)
                .intersect(SCORES);
    }

    /** The scores that are printed as {@code figure} or more. */
    public static Interval printedFrom(BigDecimal figure, int scale, RoundingMode mode) {
        Interval least = printedAs(figure.setScale(scale, RoundingMode.CEILING), scale, mode);
        return new Interval(least.low, least.lowOpen, Rational.HUNDRED, false);
    }

    /** The scores that are printed as less than {@code figure}. */
    public static Interval printedBelow(BigDecimal figure, int scale, RoundingMode mode) {
        if (figure.signum() <= 0) {
            return new Interval(Rational.ZERO, true, Rational.ZERO, true);
        }
        Interval rest = printedFrom(figure, scale, mode);
        return new Interval(Rational.ZERO, false, rest.low, !rest.lowOpen);
    }

    public boolean isEmpty() {
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && (lowOpen || highOpen));
    }

    public Interval intersect(Interval other) {
        int lows = low.compareTo(other.low);
        int highs = high.compareTo(other.high);
        return new Interval(
                lows >= 0 ? low : other.low,
                lows == 0 ? lowOpen || other.lowOpen : lows > 0 ? lowOpen : other.lowOpen,
                highs <= 0 ? high : other.high,
                highs == 0 ? highOpen || other.highOpen : highs < 0 ? highOpen : other.highOpen);
    }

    public Interval plus(Interval other) {
        return new Interval(
                low.add(other.low), lowOpen || other.lowOpen, high.add(other.high), highOpen || other.highOpen);
    }

    /** This interval stretched by a positive factor. */
    public Interval times(Rational factor) {
        return new Interval(low.multiply(factor), lowOpen, high.multiply(factor), highOpen);
    }

    /** From the lowest to the highest figure that a number of this interval is rounded to. */
    public Interval rounded(int scale, RoundingMode mode) {
        return closed(Rational.of(lowestPrinted(scale, mode)), Rational.of(highestPrinted(scale, mode)));
    }

    /** This interval widened by what its numbers become if they are rounded. */
    public Interval orRounded(int scale, RoundingMode mode) {
        Rational down = Rational.of(lowestPrinted(scale, mode));
        Rational up = Rational.of(highestPrinted(scale, mode));
        boolean lower = down.compareTo(low) <= 0;
        boolean higher = up.compareTo(high) >= 0;
        return new Interval(lower ? down : low, !lower && lowOpen, higher ? up : high, !higher && highOpen);
    }

    /** The lowest figure that a number of this interval is rounded to. */
    public BigDecimal lowestPrinted(int scale, RoundingMode mode) {
        // An open end on a tie is not reached: what lies just above it goes up.
        return low.round(scale, lowOpen && isTie(low, scale) ? RoundingMode.HALF_UP : mode);
    }

    /** The highest figure that a number of this interval is rounded to. */
    public BigDecimal highestPrinted(int scale, RoundingMode mode) {
        return high.round(scale, highOpen && isTie(high, scale) ? RoundingMode.HALF_DOWN : mode);
    }

    private static boolean isTie(Rational value, int scale) {
        return value.round(scale, RoundingMode.HALF_UP).compareTo(value.round(scale, RoundingMode.HALF_DOWN)) != 0;
    }
}
