package org.sucharit.reporting.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sucharit.reporting.area.Basis;

/** What is told, and so to whom. */
public enum Scope {
    /** Announced results; to everybody. */
    @JsonProperty("announced")
    ANNOUNCED,
    /** All scores that are at least under review, and measures; to those who may see what is not announced. */
    @JsonProperty("internal")
    INTERNAL;

    Basis basis() {
        return new Basis(this == ANNOUNCED, this == INTERNAL);
    }
}
