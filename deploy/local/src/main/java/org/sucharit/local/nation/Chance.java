package org.sucharit.local.nation;

import java.nio.charset.StandardCharsets;

/**
 * A sequence that its seed alone decides (SplitMix64; Steele, Lea and Flood, 2014). The generators of
 * {@code java.util.random} are free to change with the JDK; this one must give the same nation for ever.
 */
final class Chance {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int NORMAL_BITS = 12;
    private static final double[] QUANTILES = quantiles(1 << NORMAL_BITS);

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /**
     * The sequence for one purpose.
     *
     * @param purpose what is drawn: {@code staff}
     * @param which of whom, e.g. an agency's place
     */
    static Chance of(long seed, String purpose, long which) {
        long hash = mix(seed + GOLDEN);
        for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
            hash = mix((hash ^ b) + GOLDEN);
        }
        return new Chance(mix((hash ^ which) + GOLDEN));
    }

    /** 64 random bits. */
    long bits() {
        state += GOLDEN;
        return mix(state);
    }

    /** From 0, inclusive, to 1, exclusive. */
    double unit() {
        return (bits() >>> 11) * UNIT;
    }

    /** A whole number from 0, inclusive, to the bound, exclusive. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Normally distributed with mean 0 and deviation 1, within ±3.7. */
    double normal() {
        return normal(bits());
    }

    /** The same from the low twelve of bits already drawn. */
    static double normal(long bits) {
        return QUANTILES[(int) bits & (QUANTILES.length - 1)];
    }

    /**
     * A factor with mean 1 that is never negative.
     *
     * @param deviation of its logarithm
     */
    double factor(double deviation) {
        return StrictMath.exp(deviation * normal() - deviation * deviation / 2);
    }

    private static long mix(long z) {
        long once = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }

    /** The normal distribution cut into slices of equal mass, each given by its middle. */
    private static double[] quantiles(int count) {
        double[] quantiles = new double[count];
        double step = 1.0 / 1024;
        double mass = 0;
        double x = -5;
        for (int k = 0; k < count; k++) {
            double wanted = (k + 0.5) / count;
            double slice = slice(x, step);
            while (mass + slice < wanted) {
                mass += slice;
                x += step;
                slice = slice(x, step);
            }
            quantiles[k] = x + step * (wanted - mass) / slice;
        }
        return quantiles;
    }

    private static double slice(double x, double step) {
        double middle = x + step / 2;
        return StrictMath.exp(-middle * middle / 2) * step / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
