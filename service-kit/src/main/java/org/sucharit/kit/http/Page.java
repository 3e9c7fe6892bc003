package org.sucharit.kit.http;

import java.util.List;
import java.util.function.Function;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/**
 * One page of a list in key order.
 *
 * @param next what to send as {@code after} for the following page; null on the last
 */
public record Page<T>(List<T> items, String next) {

    public static final int MAX_LIMIT = 200;
    public static final String DEFAULT_LIMIT = "50";

    /**
     * Checks a requested size.
     *
     * @throws ProblemException INVALID outside 1–{@value #MAX_LIMIT}
     */
    public static int limit(int requested) {
        if (requested < 1 || requested > MAX_LIMIT) {
            throw ProblemException.invalid(
                    List.of(Violation.at("limit", "out-of-range", "limit must be from 1 to " + MAX_LIMIT + ".")));
        }
        return requested;
    }

    /** Makes a page of rows that were asked for with one more than the limit. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, key.apply(items.getLast()));
    }
}
