package org.sucharit.reporting.report.area;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.FigureRepository;
import org.sucharit.reporting.report.LateMarks;
import org.sucharit.reporting.report.ReportWriter;

/** The reports about provinces. */
@Singleton
class ProvinceDerivation extends AreaDerivation {

    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final FigureRepository figures;

    ProvinceDerivation(LateMarks marks, AreaWriter area, ReportWriter writer, FigureRepository figures) {
        super(Report.Kind.PROVINCE, SETTLING, marks, area, writer);
        this.figures = figures;
    }

    @Override
    String subject(Area changed) {
        return changed.kind() == Area.Kind.PROVINCE ? changed.code() : null;
    }

    @Override
    List<String> subjects(int fiscalYear) {
        return figures.provinces(fiscalYear);
    }
}
