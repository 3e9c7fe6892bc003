package org.sucharit.gateway;

import java.util.Locale;

/** Who can be behind the gateway. */
public enum Service {
    ASSESSMENT,
    SCORING,
    MEASURES,
    REPORTING;

    /** As in a path or a host name: {@code assessment}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable that holds its address: {@code ASSESSMENT_URL}. */
    public String variable() {
        return name() + "_URL";
    }
}
