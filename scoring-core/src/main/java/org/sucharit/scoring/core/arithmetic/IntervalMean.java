package org.sucharit.scoring.core.arithmetic;

/** The interval in which a weighted mean of numbers from given intervals lies; weights are positive. */
public final class IntervalMean {

    private final Mean low = new Mean();
    private final Mean high = new Mean();
    private boolean lowOpen;
    private boolean highOpen;

    public void add(Interval values, Rational weight) {
        low.add(values.low(), weight);
        high.add(values.high(), weight);
        lowOpen |= values.lowOpen();
        highOpen |= values.highOpen();
    }

    /**
     * The interval of the mean.
     *
     * @throws ArithmeticException if nothing was added
     */
    public Interval value() {
        return new Interval(low.value(), lowOpen, high.value(), highOpen);
    }
}
