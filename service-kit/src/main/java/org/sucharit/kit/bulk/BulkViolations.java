package org.sucharit.kit.bulk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.Violation;

/** What is wrong with a file, by line. All are counted, a bounded number is kept. For one thread. */
public final class BulkViolations {

    private static final int MAX_COLUMN = 100;
    private static final int MAX_DETAIL = 500;

    private final int maxKept;
    private final List<Violation> first = new ArrayList<>();
    private final List<Violation> pending = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private long count;

    /**
     * None yet.
     *
     * @param maxKept more than this are counted and not kept, 1,000–1,000,000
     */
    public BulkViolations(int maxKept) {
        this.maxKept = maxKept;
    }

    /**
     * Adds one.
     *
     * @param line of the file, from 1
     * @param column its name as in the file; null where the whole row is meant
     * @param code machine-readable reason: {@code unknown-choice}
     * @param detail what is wrong and what to do
     */
    public void add(int line, String column, String code, String detail) {
        lines.set(line);
        if (count++ < maxKept) {
            Violation violation = Violation.at(line, shown(column, MAX_COLUMN), code, shown(detail, MAX_DETAIL));
            pending.add(violation);
            if (first.size() < Problem.MAX_VIOLATIONS) {
                first.add(violation);
            }
        }
    }

    /** How many were added, kept or not. */
    public long count() {
        return count;
    }

    /** How many lines have one. */
    public int lines() {
        return lines.cardinality();
    }

    /** Whether a line has one. */
    public boolean has(int line) {
        return lines.get(line);
    }

    /** The first ones, at most as many as a problem lists. */
    public List<Violation> first() {
        return List.copyOf(first);
    }

    int pending() {
        return pending.size();
    }

    /** Hands over what is kept and was not handed over before. */
    public List<Violation> drain() {
        List<Violation> drained = List.copyOf(pending);
        pending.clear();
        return drained;
    }

    /** Fit to be stored and printed, whatever the file holds. */
    private static String shown(String text, int max) {
        if (text == null) {
            return null;
        }
        String printable = text.length() > max ? text.substring(0, max) + "…" : text;
        return printable.replaceAll("\\p{Cntrl}|\\p{Cs}", "\uFFFD");
    }
}
