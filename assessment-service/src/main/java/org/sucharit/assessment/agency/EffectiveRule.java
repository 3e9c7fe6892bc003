package org.sucharit.assessment.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** From when a change may hold: history is not rewritten before its last change, nor written ahead. */
final class EffectiveRule {

    static final String PARAMETER = "effectiveFrom";
    static final String CODE = "out-of-range";

    private EffectiveRule() {}

    /**
     * What is wrong with a day.
     *
     * @param day null for today
     * @param lastChange null where there was none
     */
    static Optional<String> mistake(LocalDate day, LocalDate lastChange, LocalDate today) {
        LocalDate effective = day == null ? today : day;
        if (effective.isAfter(today)) {
            return Optional.of("A change cannot hold from a day to come.");
        }
        return lastChange != null && effective.isBefore(lastChange)
                ? Optional.of("The last change holds from " + lastChange + "; this one cannot hold from a day before.")
                : Optional.empty();
    }

    /** @throws ProblemException INVALID */
    static void require(LocalDate day, LocalDate lastChange, LocalDate today) {
        mistake(day, lastChange, today).ifPresent(mistake -> {
            throw ProblemException.invalid(List.of(Violation.at(PARAMETER, CODE, mistake)));
        });
    }
}
