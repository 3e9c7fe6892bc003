package org.sucharit.reporting.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.sucharit.contracts.Label;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.figures.Area;

/**
 * What the results of an area add up to, as told in a scope.
 *
 * @param version rises whenever it says something else
 * @param name null where the area's code has a name of its own
 * @param totals of all agencies with a score that counts, the highest first
 */
public record AreaResult(
        Area area, Scope scope, long version, Label name, AreaFigures figures, List<BigDecimal> totals) {

    public AreaResult {
        totals = List.copyOf(totals);
    }

    /** The place of a total among those of the area, ties alike; null without a total. */
    public Integer rank(BigDecimal total) {
        if (total == null) {
            return null;
        }
        int from = 0;
        int to = totals.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (totals.get(middle).compareTo(total) > 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from + 1;
    }

    /** Whether it says the same, whatever versions say it. */
    boolean saysAs(AreaResult other) {
        return area.equals(other.area)
                && scope == other.scope
                && Objects.equals(name, other.name)
                && totals.equals(other.totals)
                && figures.at(0).equals(other.figures.at(0));
    }
}
