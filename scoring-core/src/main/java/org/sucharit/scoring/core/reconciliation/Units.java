package org.sucharit.scoring.core.reconciliation;

import java.math.BigInteger;
import org.sucharit.scoring.core.arithmetic.Rational;

/** Scores as whole multiples of a common unit. */
final class Units {

    private Units() {}

    /** The greatest unit of which all these numbers are whole multiples; zero if all are zero. */
    static Rational common(Iterable<Rational> numbers) {
        Rational unit = Rational.ZERO;
        for (Rational number : numbers) {
            unit = Rational.of(
                    unit.numerator()
                            .multiply(number.denominator())
                            .gcd(number.numerator().multiply(unit.denominator())),
                    unit.denominator().multiply(number.denominator()));
        }
        return unit;
    }

    /** The greatest whole number that is not over this one. */
    static BigInteger floor(Rational number) {
        BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The least whole number that is not under this one. */
    static BigInteger ceiling(Rational number) {
        return floor(number.negate()).negate();
    }

    /** Half a unit of the last of so many decimals: what rounding to them changes at most. */
    static Rational half(int scale) {
        return Rational.of(BigInteger.ONE, BigInteger.TEN.pow(scale).shiftLeft(1));
    }
}
