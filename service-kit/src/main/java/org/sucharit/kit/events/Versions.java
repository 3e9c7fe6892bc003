package org.sucharit.kit.events;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Versions of snapshots: microseconds since the epoch, or one more than the last, whichever is greater. */
public final class Versions {

    private Versions() {}

    /**
     * The version after {@code previous}; it also rises after a restore from an older backup. Call it under the
     * aggregate's row lock.
     */
    public static long next(long previous, Clock clock) {
        return Math.max(previous + 1, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
    }

    /** When a version was made, unless many were made in the same microsecond. */
    public static Instant instant(long version) {
        return Instant.EPOCH.plus(version, ChronoUnit.MICROS);
    }
}
