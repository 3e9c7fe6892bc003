package org.sucharit.measures.due;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a page of duties ended: {@code 2026-09-30/khlong-phon/measure/3}. */
record DueCursor(LocalDate endsOn, String agency, String part) {

    /** Reads what was sent; empty where it is none. */
    static Optional<DueCursor> parse(String text) {
        String[] steps = text.split("/", 3);
        if (steps.length < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DueCursor(LocalDate.parse(steps[0]), steps[1], steps[2]))
                    .filter(cursor -> DueYears.isIn(cursor.endsOn()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static DueCursor of(DueSearch.Found found) {
        return new DueCursor(found.duty().endsOn(), found.agency(), found.duty().part());
    }

    String text() {
        return endsOn + "/" + agency + "/" + part;
    }
}
