package org.sucharit.reporting.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How large an agency is, by its staff with at least a year of service. An assumption: no rule of the assessment asks. */
public enum Size {
    /** So few that all of them are asked. */
    @JsonProperty("small")
    SMALL(29),
    @JsonProperty("medium")
    MEDIUM(99),
    @JsonProperty("large")
    LARGE(499),
    @JsonProperty("very-large")
    VERY_LARGE(Integer.MAX_VALUE),
    /** No number of staff has been entered. */
    @JsonProperty("unknown")
    UNKNOWN(-1);

    private final int most;

    Size(int most) {
        this.most = most;
    }

    /** @param staff null while not entered */
    static Size of(Integer staff) {
        if (staff == null) {
            return UNKNOWN;
        }
        for (Size size : values()) {
            if (staff <= size.most) {
                return size;
            }
        }
        throw new IllegalArgumentException(staff + " staff");
    }
}
