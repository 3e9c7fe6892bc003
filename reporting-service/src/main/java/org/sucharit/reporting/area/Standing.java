package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;

/**
 * How an agency stands among the others of its area.
 *
 * @param rank its place by total; null where there is no total
 * @param total null where there is no score that counts
 * @param ratings the one rating, or every one that is still possible; empty without a total
 * @param before the total of the year before; null where the two cannot be compared
 * @param measures null without a plan
 */
public record Standing(
        String agency,
        Label name,
        Agency.Type type,
        String province,
        Integer rank,
        BigDecimal total,
        List<String> ratings,
        BigDecimal before,
        Count measures) {

    /** The best first; without a total last; then by name. */
    static final Comparator<Standing> BEST_FIRST = Comparator.comparing(
                    Standing::total, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(Standing::byName);

    /** By Thai name, and code where names are the same. */
    static int byName(Standing one, Standing other) {
        int names = one.name.th().compareTo(other.name.th());
        return names != 0 ? names : one.agency.compareTo(other.agency);
    }

    /**
     * Measures.
     *
     * @param late whose period is over, and which are neither done nor stopped
     */
    public record Count(int all, int done, int late) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(all + other.all, done + other.done, late + other.late);
        }
    }

    Standing ranked(Integer place) {
        return new Standing(agency, name, type, province, place, total, ratings, before, measures);
    }

    /** Measures that are late; 0 without a plan. */
    public int late() {
        return measures == null ? 0 : measures.late();
    }

    /** Points won on the year before, negative where lost; null where the two cannot be compared. */
    public BigDecimal change() {
        return total == null || before == null ? null : total.subtract(before);
    }
}
