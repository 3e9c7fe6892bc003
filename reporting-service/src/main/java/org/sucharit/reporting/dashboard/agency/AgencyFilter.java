package org.sucharit.reporting.dashboard.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;

/**
 * Which agencies of a year are wanted; null for what does not matter.
 *
 * @param within areas of the year that they are in all of
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

    /** The narrowest area that holds all of them; places are among its agencies. */
    Area ranked() {
        Area type = kind(Area.Kind.TYPE);
        Area size = kind(Area.Kind.SIZE);
        return Stream.of(
                        kind(Area.Kind.DISTRICT),
                        kind(Area.Kind.PROVINCE),
                        kind(Area.Kind.REGION),
                        type == null || size == null
                                ? null
                                : new Area(fiscalYear, Area.Kind.PEERS, type.code() + "/" + size.code()),
                        type,
                        size)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Area.nation(fiscalYear));
    }

    /** Null without one. */
    private Area kind(Area.Kind kind) {
        return within.stream().filter(area -> area.kind() == kind).findFirst().orElse(null);
    }

    /** All agencies of a year. */
    static AgencyFilter all(int fiscalYear, Scope scope) {
        return new AgencyFilter(fiscalYear, scope, List.of(), List.of(), null, null, null, null, null, null, null);
    }

    /** The area that holds all of them and may be told as a whole; its version is the table's. */
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
