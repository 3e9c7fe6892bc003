package org.sucharit.reporting.dashboard.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;

/**
 * Which agencies of a year are wanted; null for what does not matter.
 *
 * @param within areas of the year that they are in all of; ranks are among the agencies that are
 * @param ratings any one of these, decided
 * @param from least total
 * @param below totals under this
 * @param failing a node where they are below the criterion
 * @param criterion of that node; null without one
 * @param moved up or down against the year before
 * @param late whether they have measures that are late
 * @param name part of the Thai or English name, or of the code
 */
record AgencyFilter(
        int fiscalYear,
        Scope scope,
        List<Area> within,
        List<String> ratings,
        BigDecimal from,
        BigDecimal below,
        String failing,
        BigDecimal criterion,
        Moved moved,
        Boolean late,
        String name) {

    /** All agencies of a year. */
    static AgencyFilter all(int fiscalYear, Scope scope) {
        return new AgencyFilter(fiscalYear, scope, List.of(), List.of(), null, null, null, null, null, null, null);
    }

    /** The narrowest area that holds all of them, and by whose version they are told. */
    Area area() {
        return within.stream()
                .filter(area -> area.kind() == Area.Kind.PROVINCE)
                .findFirst()
                .orElseGet(() -> Area.nation(fiscalYear));
    }

    /** Which way a total went. */
    enum Moved {
        @JsonProperty("up")
        UP,
        @JsonProperty("down")
        DOWN
    }
}
