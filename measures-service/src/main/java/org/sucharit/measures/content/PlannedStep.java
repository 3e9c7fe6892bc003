package org.sucharit.measures.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step and the steps within it.
 *
 * @param key stays with the step while others come, go and move; unique within its measure, from 1, never reused
 * @param printed its number as its author wrote it; null where that is the one counted
 */
public record PlannedStep(int key, String printed, String text, List<PlannedStep> steps) {

    /** This step and all within it. */
    public Stream<PlannedStep> all() {
        return Stream.concat(Stream.of(this), steps.stream().flatMap(PlannedStep::all));
    }

    /** The step that is counted as a number: {@code 2.1} is the first within the second. */
    static Optional<PlannedStep> counted(List<PlannedStep> steps, String number) {
        Optional<PlannedStep> found = Optional.empty();
        List<PlannedStep> within = steps;
        for (String part : number.split("\\.", -1)) {
            if (!part.matches("[1-9][0-9]{0,3}") || Integer.parseInt(part) > within.size()) {
                return Optional.empty();
            }
            found = Optional.of(within.get(Integer.parseInt(part) - 1));
            within = found.get().steps();
        }
        return found;
    }
}
