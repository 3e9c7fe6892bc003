package org.sucharit.reporting.dashboard;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.report.LateMarks;

/** Areas whose people wait for what they have just changed. */
@Singleton
class NearAreas extends AreaResultDerivation {

    private static final Duration SETTLING = Duration.ofMillis(200);

    NearAreas(LateMarks marks, AreaResults results) {
        super("areas", Set.of(Area.Kind.PROVINCE, Area.Kind.DISTRICT), SETTLING, marks, results);
    }
}
