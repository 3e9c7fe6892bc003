package org.sucharit.scoring.core.arithmetic;

/** An exact mean that grows value by value, plain or weighted; weights need not sum to anything. */
public final class Mean {

    private Rational sum = Rational.ZERO;
    private Rational weights = Rational.ZERO;

    /** The plain mean of the values. */
    public static Rational of(Iterable<Rational> values) {
        Mean mean = new Mean();
        for (Rational value : values) {
            mean.add(value);
        }
        return mean.value();
    }

    /** Adds a value of weight one. */
    public void add(Rational value) {
        sum = sum.add(value);
        weights = weights.add(Rational.ONE);
    }

    /** Adds a value of the given weight. */
    public void add(Rational value, Rational weight) {
        sum = sum.add(value.multiply(weight));
        weights = weights.add(weight);
    }

    /** Whether no weight was added yet. */
    public boolean isEmpty() {
        return weights.signum() == 0;
    }

    /**
     * The mean of what was added.
     *
     * @throws ArithmeticException if nothing was
     */
    public Rational value() {
        return sum.divide(weights);
    }
}
