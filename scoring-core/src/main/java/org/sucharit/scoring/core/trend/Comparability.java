package org.sucharit.scoring.core.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sucharit.scoring.core.arithmetic.Mean;
import org.sucharit.scoring.core.arithmetic.Rational;

/**
 * What a score by another year's rules rests on: shares of its weight, exact, that sum to 1. What does not apply is left
 * out.
 *
 * @param equal on leaves that ask for the same in both years
 * @param partly on leaves that ask for more, for less, or in part for something else
 * @param nothing on no answer, or on nothing that is known to be asked in both years
 */
public record Comparability(Rational equal, Rational partly, Rational nothing) {

    static final Comparability EQUAL = new Comparability(Rational.ONE, Rational.ZERO, Rational.ZERO);
    static final Comparability PARTLY = new Comparability(Rational.ZERO, Rational.ONE, Rational.ZERO);
    static final Comparability NOTHING = new Comparability(Rational.ZERO, Rational.ZERO, Rational.ONE);

    /** Decimals of a published share. */
    private static final int SCALE = 4;

    /** Shares as they are published: they sum to 1, one that is 0 says so, and only what is 1 is told as 1. */
    public record Shares(BigDecimal equal, BigDecimal partly, BigDecimal nothing) {}

    /** The shares to four decimals, those before {@code nothing} rounded down. */
    public Shares published() {
        BigDecimal upToEqual = equal.round(SCALE, RoundingMode.DOWN);
        BigDecimal upToPartly = equal.add(partly).round(SCALE, RoundingMode.DOWN);
        return new Shares(
                upToEqual,
                upToPartly.subtract(upToEqual),
                BigDecimal.ONE.setScale(SCALE).subtract(upToPartly));
    }

    /** The mean of several, weighted. */
    static final class Weighted {

        private final Mean equal = new Mean();
        private final Mean partly = new Mean();
        private final Mean nothing = new Mean();

        void add(Comparability comparability, Rational weight) {
            equal.add(comparability.equal, weight);
            partly.add(comparability.partly, weight);
            nothing.add(comparability.nothing, weight);
        }

        /** Null where nothing was added. */
        Comparability mean() {
            return equal.isEmpty() ? null : new Comparability(equal.value(), partly.value(), nothing.value());
        }
    }
}
