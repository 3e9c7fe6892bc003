package org.sucharit.reporting.figures;

import java.util.List;
import java.util.stream.IntStream;

/** Where the plans that answer a year's score may be. */
public final class AnsweringPlans {

    /** A plan mostly runs in the year after the one scored; it may be the same, or so many later. */
    public static final int LATEST = 5;

    private AnsweringPlans() {}

    /** Keys of plans, the usual one first; they may not be there, or may answer another year's score. */
    public static List<String> keys(int scored, String agency) {
        return IntStream.concat(IntStream.of(1, 0), IntStream.rangeClosed(2, LATEST))
                .mapToObj(later -> scored + later + "/" + agency)
                .toList();
    }
}
