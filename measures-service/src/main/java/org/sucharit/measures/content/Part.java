package org.sucharit.measures.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a plan of which something can be told: a measure, a step of one, or an assignment.
 *
 * @param key {@code measure/3}, {@code measure/3/2} for the step of key 2, {@code assignment/OIT.o14}
 */
public record Part(String key) {

    private static final Pattern MEASURE = Pattern.compile("measure/(\\d+)");

    public static Part measure(int number) {
        return new Part("measure/" + number);
    }

    /**
     * A step of a measure.
     *
     * @param step the step's key, not its number
     */
    public static Part step(int measure, int step) {
        return new Part("measure/" + measure + "/" + step);
    }

    /** The number of the measure, where it is one as a whole. */
    public Optional<Integer> measureNumber() {
        Matcher matcher = MEASURE.matcher(key);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    public static Part assignment(String node) {
        return new Part("assignment/" + node);
    }

    /** What is no part of the plan, but speaks of it. */
    public static Part elsewhere(String place) {
        return new Part("elsewhere/" + place);
    }
}
