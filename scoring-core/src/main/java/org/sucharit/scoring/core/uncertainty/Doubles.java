package org.sucharit.scoring.core.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.tree.RoundingPolicy;

/** Between exact numbers and floating point ones. */
final class Doubles {

    private static final int EXACT_ENOUGH = 12;
    /** What a score is taken to be a multiple of, so that noise decides no tie. */
    private static final double NOISE = 1e-9;

    private static final int NOISE_SCALE = 9;

    private Doubles() {}

    static double of(Rational number) {
        return number.round(EXACT_ENOUGH, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** A figure to be told. */
    static BigDecimal figure(double number, int scale) {
        return BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_UP);
    }

    /** A score as the framework publishes it. */
    static BigDecimal publish(double score, RoundingPolicy policy) {
        return BigDecimal.valueOf(Math.round(score / NOISE), NOISE_SCALE).setScale(policy.scale(), policy.mode());
    }
}
