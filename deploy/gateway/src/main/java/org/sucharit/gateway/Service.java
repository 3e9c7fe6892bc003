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

    /**
     * Who answers at a path of the gateway's.
     *
     * @param path begins with a slash, without query
     */
    public static Service at(String path) {
        return Routes.of(path).service();
    }

    /** The environment variable that holds its address: {@code ASSESSMENT_URL}. */
    public String variable() {
        return name() + "_URL";
    }
}
