package org.sucharit.reporting.dashboard.agency;

import java.util.Arrays;
import java.util.List;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Codes of the agencies that are compared. */
final class Codes {

    private static final int FEWEST = 2;
    private static final int MOST = 10;

    private Codes() {}

    /**
     * Reads codes with commas between them.
     *
     * @throws ProblemException INVALID where they are too few or too many
     */
    static List<String> read(String text) {
        List<String> codes = text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .distinct()
                        .toList();
        if (codes.size() < FEWEST || codes.size() > MOST) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "agencies", "out-of-range", "Give from " + FEWEST + " to " + MOST + " codes of agencies.")));
        }
        return codes;
    }
}
