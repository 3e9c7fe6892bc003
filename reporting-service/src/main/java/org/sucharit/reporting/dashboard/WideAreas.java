package org.sucharit.reporting.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.report.LateMarks;

/**
 * Areas of thousands of agencies. One that was at rest is added up soon; while changes keep coming, what is added up for one
 * of them serves many others' as well.
 */
@Singleton
class WideAreas extends AreaResultDerivation {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration SETTLING = Duration.ofSeconds(5);

    /** There are some hundred such areas in a year. */
    private static final int KNOWN = 10_000;

    /** Areas that have changed a while ago, as this process knows. */
    private final Cache<Area, Boolean> moving =
            Caffeine.newBuilder().expireAfterWrite(SETTLING).maximumSize(KNOWN).build();

    WideAreas(LateMarks marks, AreaResults results) {
        super(
                "wide-areas",
                EnumSet.complementOf(EnumSet.of(Area.Kind.PROVINCE, Area.Kind.DISTRICT)),
                SETTLING,
                marks,
                results);
    }

    @Override
    void note(Set<Area> areas) {
        Map<Boolean, Set<Area>> resting = areas.stream()
                .collect(Collectors.partitioningBy(
                        area -> moving.asMap().putIfAbsent(area, true) == null, Collectors.toSet()));
        note(resting.get(true), SOON);
        note(resting.get(false), SETTLING);
    }
}
