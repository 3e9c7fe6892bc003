package org.sucharit.scoring.core.derivation;

import java.util.List;
import java.util.stream.Collectors;

/** Inputs that do not fit the framework, with every violation there is. */
public final class InvalidInputs extends RuntimeException {

    private final transient List<Violation> violations;

    public InvalidInputs(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /**
     * One thing that is wrong.
     *
     * @param input {@code tallies}, {@code reviews}, {@code published} or {@code notApplicable}; of what is asked about
     *     them, {@code rating}, {@code efforts}, {@code excluded}, {@code changes}, {@code weights} or {@code draft}
     * @param place the node, question or item concerned, as it was given
     * @param reason what is wrong with it, in English
     */
    public record Violation(String input, String place, String reason) {

        @Override
        public String toString() {
            return input + " " + place + ": " + reason;
        }
    }
}
