package org.sucharit.measures.due;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Reads the parameters of a query, and remembers everything that is wrong with them. */
final class DueParameters {

    private static final Set<Timeliness> LISTED = EnumSet.of(Timeliness.RUNNING, Timeliness.DUE, Timeliness.LATE);

    private final List<Violation> violations = new ArrayList<>();

    /** A day; null stands for today. */
    LocalDate on(String text, LocalDate today) {
        return text == null
                ? today
                : day(text).orElseGet(() -> {
                    refuse("on", "wrong-type", "on is a day of the calendar: 2026-09-30.");
                    return today;
                });
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(DueYears::isIn);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Kinds of timeliness, with commas between them. */
    Set<Timeliness> timeliness(String text) {
        Set<Timeliness> kinds = EnumSet.noneOf(Timeliness.class);
        for (String code : text.split(",", -1)) {
            Optional<Timeliness> kind =
                    Wire.parse(Timeliness.class, code.strip()).filter(LISTED::contains);
            kind.ifPresent(kinds::add);
            if (kind.isEmpty()) {
                refuse("timeliness", "unknown-timeliness", "timeliness is one or more of late, due, running.");
                return LISTED;
            }
        }
        return kinds;
    }

    /** A page's place; none stands for the start. */
    <T> T after(String text, Function<String, Optional<T>> reader) {
        return text == null || text.isEmpty()
                ? null
                : reader.apply(text).orElseGet(() -> {
                    refuse("after", "unknown-place", "after is the next of the page before.");
                    return null;
                });
    }

    void requireYear(Integer fiscalYear) {
        if (fiscalYear != null && !DueYears.isIn(fiscalYear)) {
            refuse(
                    "fiscalYear",
                    "out-of-range",
                    "fiscalYear is of the Buddhist Era, from " + DueYears.FIRST + " to " + DueYears.LAST + ".");
        }
    }

    void requireProvince(String code) {
        if (code != null && !code.matches("[1-9][0-9]")) {
            refuse("province", "unknown-province", "A province has a two-digit code from 10 on.");
        }
    }

    void requireIndicator(String code) {
        if (code != null && !code.matches("[1-9][0-9]?")) {
            refuse("indicator", "unknown-indicator", "An indicator is a number: 1 to 10.");
        }
    }

    void requireAgencyOf(String unit, String agency) {
        if (unit != null && agency == null) {
            refuse("unit", "agency-missing", "A unit is one of an agency: give agency, too.");
        }
    }

    void requireLimit(int limit) {
        if (limit < 1 || limit > Page.MAX_LIMIT) {
            refuse("limit", "out-of-range", "limit must be from 1 to " + Page.MAX_LIMIT + ".");
        }
    }

    private void refuse(String parameter, String code, String message) {
        violations.add(Violation.at(parameter, code, message));
    }

    /**
     * Requires that nothing was wrong.
     *
     * @throws ProblemException INVALID with everything that was
     */
    void require() {
        ProblemException.requireNone(violations);
    }
}
