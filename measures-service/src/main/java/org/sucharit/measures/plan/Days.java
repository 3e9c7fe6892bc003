package org.sucharit.measures.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days in Asia/Bangkok, where deadlines and fiscal years are counted. */
public final class Days {

    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private Days() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, BANGKOK);
    }

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }
}
