package org.sucharit.measures.due;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.sucharit.measures.plan.Days;

/** The service's clock: the system's, until a test holds it. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {

    private volatile Clock clock = Clock.systemUTC();

    /** Holds the clock at the first moment of a day in Bangkok. */
    void hold(LocalDate day) {
        hold(day.atStartOfDay(Days.BANGKOK).toInstant());
    }

    void hold(Instant instant) {
        clock = Clock.fixed(instant, ZoneOffset.UTC);
    }

    void forward(Duration duration) {
        hold(instant().plus(duration));
    }

    void letGo() {
        clock = Clock.systemUTC();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
