package org.sucharit.reporting.dashboard;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.report.LateMarks;

/** Areas of thousands of agencies: what is added up anew for one agency's change serves many others' as well. */
@Singleton
class WideAreas extends AreaResultDerivation {

    private static final Duration SETTLING = Duration.ofSeconds(5);

    WideAreas(LateMarks marks, AreaResults results) {
        super(
                "wide-areas",
                EnumSet.complementOf(EnumSet.of(Area.Kind.PROVINCE, Area.Kind.DISTRICT)),
                SETTLING,
                marks,
                results);
    }
}
