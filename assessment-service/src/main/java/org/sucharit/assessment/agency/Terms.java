package org.sucharit.assessment.agency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sucharit.contracts.agency.Agency.Executive;
import org.sucharit.contracts.agency.Agency.Organisation;

/** Terms of office: first and last day included, one holder of a position a day. */
record Terms(List<Executive> executives) {

    /** Whether a term was running on a day. */
    static boolean covers(Executive term, LocalDate day) {
        return !term.from().isAfter(day) && (term.to() == null || !term.to().isBefore(day));
    }

    /** An organisation with those executives only whose term was running on a day. */
    static Organisation on(Organisation organisation, LocalDate day) {
        return new Organisation(
                organisation.units(),
                organisation.positions(),
                organisation.committees(),
                organisation.executives().stream()
                        .filter(term -> covers(term, day))
                        .toList());
    }

    /** Checks the days of one term. */
    static void checkDays(String at, Executive term, OrganisationMistakes mistakes) {
        if (term.from() == null) {
            mistakes.add(at + "/from", "required", "The first day of the term is missing.");
        } else if (!Days.plausible(term.from())) {
            mistakes.add(at + "/from", "bad-date", Days.message());
        }
        if (term.to() == null) {
            return;
        }
        if (!Days.plausible(term.to())) {
            mistakes.add(at + "/to", "bad-date", Days.message());
        } else if (term.from() != null && term.to().isBefore(term.from())) {
            mistakes.add(at + "/to", "out-of-range", "The term ends before it begins.");
        }
    }

    /** Checks that no two hold one position on the same day. */
    void check(OrganisationMistakes mistakes) {
        List<Integer> inOrder = IntStream.range(0, executives.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> executives.get(i).position())
                        .thenComparing(i -> executives.get(i).from()))
                .toList();
        int longest = -1;
        for (int i : inOrder) {
            Executive term = executives.get(i);
            boolean samePosition =
                    longest >= 0 && executives.get(longest).position().equals(term.position());
            if (samePosition && covers(executives.get(longest), term.from())) {
                mistakes.add(
                        "/executives/" + i + "/from",
                        "overlap",
                        executives.get(longest).name() + " holds " + term.position() + " on that day already.");
            }
            if (!samePosition || endsAfter(term, executives.get(longest))) {
                longest = i;
            }
        }
    }

    private static boolean endsAfter(Executive term, Executive other) {
        return other.to() != null && (term.to() == null || term.to().isAfter(other.to()));
    }
}
