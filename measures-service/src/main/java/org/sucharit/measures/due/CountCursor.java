package org.sucharit.measures.due;

import java.util.Optional;

/** Where a page of counts ended: {@code 12/3/khlong-phon} for an agency with 12 late and 3 due. */
record CountCursor(long late, long due, String agency) {

    /** Reads what was sent; empty where it is none. */
    static Optional<CountCursor> parse(String text) {
        if (!text.matches("[0-9]{1,9}/[0-9]{1,9}/[^/]+")) {
            return Optional.empty();
        }
        String[] steps = text.split("/", 3);
        return Optional.of(new CountCursor(Long.parseLong(steps[0]), Long.parseLong(steps[1]), steps[2]));
    }

    static CountCursor of(DueSearch.Count count) {
        return new CountCursor(count.late(), count.due(), count.agency());
    }

    String text() {
        return late + "/" + due + "/" + agency;
    }
}
