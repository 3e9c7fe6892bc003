package org.sucharit.assessment.agency;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Days as they are sent: of the Gregorian calendar, in Asia/Bangkok. */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2299, 12, 31);

    private Days() {}

    /**
     * Reads a day.
     *
     * @param parameter where it stands
     * @param text null and blank where it is not said
     * @return null where it is not said
     * @throws ProblemException INVALID
     */
    static LocalDate parse(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (plausible(day)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        throw ProblemException.invalid(List.of(Violation.at(parameter, "bad-date", message())));
    }

    /** Whether it is a day of public administration, and not one of the Buddhist Era. */
    static boolean plausible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static String message() {
        return "Send a day of the Gregorian calendar as 2024-10-01, from " + FIRST + " to " + LAST
                + "; take 543 from a year of the Buddhist Era.";
    }
}
