package org.sucharit.reporting.dashboard;

import java.util.Objects;
import org.sucharit.contracts.Label;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.figures.Area;

/**
 * What the results of an area add up to, as told in a scope.
 *
 * @param version rises whenever it says something else
 * @param name null where the area's code has a name of its own
 */
public record AreaResult(Area area, Scope scope, long version, Label name, AreaFigures figures) {

    /** Whether it says the same, whatever versions say it. */
    boolean saysAs(AreaResult other) {
        return area.equals(other.area)
                && scope == other.scope
                && Objects.equals(name, other.name)
                && figures.at(0).equals(other.figures.at(0));
    }
}
