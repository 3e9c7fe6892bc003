package org.sucharit.scoring.core.testsupport;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.sucharit.contracts.framework.Framework.Rounding;

/**
 * An exact number from 0 up, in lowest terms: schoolbook arithmetic and rounding that share nothing with what they
 * check.
 */
public record Fraction(BigInteger over, BigInteger under) {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public Fraction {
        if (over.signum() < 0 || under.signum() <= 0) {
            throw new IllegalArgumentException(over + "/" + under);
        }
        BigInteger common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(BigDecimal figure) {
        return figure.scale() > 0
                ? new Fraction(figure.unscaledValue(), BigInteger.TEN.pow(figure.scale()))
                : new Fraction(figure.toBigIntegerExact(), BigInteger.ONE);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    boolean isOver(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under)) > 0;
    }

    /** To so many decimals; a tie goes as the mode says. */
    public BigDecimal rounded(int scale, Rounding.Mode mode) {
        BigInteger[] units = units(scale);
        int tie = units[1].shiftLeft(1).compareTo(under);
        boolean up = tie > 0
                || (tie == 0
                        && switch (mode) {
                            case HALF_UP -> true;
                            case HALF_DOWN -> false;
                            case HALF_EVEN -> units[0].testBit(0);
                        });
        return new BigDecimal(up ? units[0].add(BigInteger.ONE) : units[0], scale);
    }

    /** To so many decimals; whatever is left over falls away. */
    public BigDecimal cutOff(int scale) {
        return new BigDecimal(units(scale)[0], scale);
    }

    private BigInteger[] units(int scale) {
        return over.multiply(BigInteger.TEN.pow(scale)).divideAndRemainder(under);
    }

    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
