package org.sucharit.scoring.assessed;

import java.util.List;
import java.util.function.Function;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.tree.InvalidFramework;

/** What the arithmetic refuses, as problems of a request. */
public final class CoreProblems {

    private CoreProblems() {}

    /**
     * Every violation, each at its place.
     *
     * @param place the pointer or parameter that a violation stands for
     */
    public static ProblemException of(InvalidInputs refused, Function<InvalidInputs.Violation, String> place) {
        return ProblemException.invalid(refused.violations().stream()
                .map(violation -> Violation.at(
                        place.apply(violation), "does-not-fit", violation.place() + ": " + violation.reason() + "."))
                .toList());
    }

    /** A framework from which no score can be derived. */
    public static ProblemException of(InvalidFramework refused, String pointer) {
        return ProblemException.invalid(List.of(Violation.at(pointer, "invalid-framework", refused.getMessage())));
    }
}
