package org.sucharit.scoring.core.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact rational number: two longs while they suffice, big integers beyond.
 *
 * <p>Always in lowest terms with a positive denominator, and big only where a long does not hold it; so two numbers
 * are equal exactly where their fields are.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1);
    public static final Rational ONE = new Rational(1, 1);
    public static final Rational HUNDRED = new Rational(100, 1);

    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private final long numerator;
    private final long denominator;
    /** Null in the common case; then both are set and the longs are zero. */
    private final BigInteger bigNumerator;

    private final BigInteger bigDenominator;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    /** The whole number {@code value}. */
    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? of(LONG_MIN, BigInteger.ONE) : new Rational(value, 1);
    }

    /**
     * The fraction {@code numerator / denominator}.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return reduced(numerator, denominator);
    }

    /**
     * The fraction {@code numerator / denominator}.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger lowest = numerator.divide(divisor);
        BigInteger below = denominator.divide(divisor);
        return fitsLong(lowest) && fitsLong(below)
                ? new Rational(lowest.longValue(), below.longValue())
                : new Rational(lowest, below);
    }

    /** The exact value of a decimal figure. */
    public static Rational of(BigDecimal figure) {
        BigInteger unscaled = figure.unscaledValue();
        if (figure.scale() >= 0 && figure.scale() < POWERS_OF_TEN.length && fitsLong(unscaled)) {
            return reduced(unscaled.longValue(), POWERS_OF_TEN[figure.scale()]);
        }
        return figure.scale() <= 0
                ? of(unscaled.multiply(BigInteger.TEN.pow(-figure.scale())), BigInteger.ONE)
                : of(unscaled, BigInteger.TEN.pow(figure.scale()));
    }

    public Rational add(Rational other) {
        if (isSmall() && other.isSmall()) {
            long common = denominator == other.denominator ? denominator : gcd(denominator, other.denominator);
            long stretch = other.denominator / common;
            long otherStretch = denominator / common;
            if (fits(numerator, stretch) && fits(other.numerator, otherStretch) && fits(denominator, stretch)) {
                long left = numerator * stretch;
                long right = other.numerator * otherStretch;
                long sum = left + right;
                boolean overflowed = ((left ^ sum) & (right ^ sum)) < 0 || sum == Long.MIN_VALUE;
                if (!overflowed) {
                    return reduced(sum, denominator * stretch);
                }
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Rational subtract(Rational other) {
        return add(other.negate());
    }

    public Rational negate() {
        return isSmall() ? new Rational(-numerator, denominator) : of(bigNumerator.negate(), bigDenominator);
    }

    public Rational multiply(Rational other) {
        if (isSmall() && other.isSmall()) {
            // Crosswise first: the product of reduced fractions then needs no reduction and overflows less.
            long cross = gcd(numerator, other.denominator);
            long otherCross = gcd(other.numerator, denominator);
            long left = numerator / cross;
            long right = other.numerator / otherCross;
            long below = denominator / otherCross;
            long otherBelow = other.denominator / cross;
            if (fits(left, right) && fits(below, otherBelow) && left * right != Long.MIN_VALUE) {
                return new Rational(left * right, below * otherBelow);
            }
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if {@code other} is zero
     */
    public Rational divide(Rational other) {
        if (isSmall() && other.isSmall() && other.numerator > 0) {
            return multiply(new Rational(/* numerator= */ other.denominator, /* denominator= */ other.numerator));
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /** This number as a decimal of {@code scale} digits; ties and remainders go as {@code mode} says. */
    public BigDecimal round(int scale, RoundingMode mode) {
        return isSmall()
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), scale, mode)
                : new BigDecimal(bigNumerator).divide(new BigDecimal(bigDenominator), scale, mode);
    }

    public int signum() {
        return isSmall() ? Long.signum(numerator) : bigNumerator.signum();
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The numerator in lowest terms; carries the sign. */
    public BigInteger numerator() {
        return isSmall() ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    /** The denominator in lowest terms; positive. */
    public BigInteger denominator() {
        return isSmall() ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    @Override
    public int compareTo(Rational other) {
        if (isSmall() && other.isSmall()) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(bigNumerator, that.bigNumerator)
                && Objects.equals(bigDenominator, that.bigDenominator);
    }

    @Override
    public int hashCode() {
        return isSmall()
                ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
                : Objects.hash(bigNumerator, bigDenominator);
    }

    /** As {@code 7/3}, or {@code 7} for a whole number. */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }

    private boolean isSmall() {
        return bigNumerator == null;
    }

    private static Rational reduced(long numerator, long denominator) {
        long divisor = gcd(numerator, denominator);
        return new Rational(numerator / divisor, denominator / divisor);
    }

    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** Whether the product of two longs is a long: the high half is then only the sign of the low half. */
    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    /** The smallest long is kept out of the fast path: its negation is not a long. */
    private static boolean fitsLong(BigInteger value) {
        return value.bitLength() < Long.SIZE && !value.equals(LONG_MIN);
    }
}
