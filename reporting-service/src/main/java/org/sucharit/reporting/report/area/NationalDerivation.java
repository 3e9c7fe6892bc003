package org.sucharit.reporting.report.area;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.report.LateMarks;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.ReportWriter;

/** The report about all agencies. */
@Singleton
class NationalDerivation extends AreaDerivation {

    /** Longer than a province's: every change anywhere is one of the nation. */
    private static final Duration SETTLING = Duration.ofSeconds(15);

    NationalDerivation(LateMarks marks, AreaWriter area, ReportWriter writer) {
        super(Report.Kind.NATIONAL, SETTLING, marks, area, writer);
    }

    @Override
    String subject(Area changed) {
        return changed.kind() == Area.Kind.NATION ? ReportKey.NATION : null;
    }

    @Override
    List<String> subjects(int fiscalYear) {
        return List.of(ReportKey.NATION);
    }
}
