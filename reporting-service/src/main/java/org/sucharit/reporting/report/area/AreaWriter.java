package org.sucharit.reporting.report.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.area.AreaReport;
import org.sucharit.reporting.area.AreaSources;
import org.sucharit.reporting.area.AreaTally;
import org.sucharit.reporting.area.Basis;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.FigureRepository;
import org.sucharit.reporting.figures.Frameworks;
import org.sucharit.reporting.report.FrozenFigures;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.Sources;
import org.sucharit.reporting.writing.Writing;

/** Adds up the figures of an area, and writes about them. */
@ApplicationScoped
public class AreaWriter {

    private final Frameworks frameworks;
    private final FigureRepository figures;

    public AreaWriter(Frameworks frameworks, FigureRepository figures) {
        this.frameworks = frameworks;
        this.figures = figures;
    }

    /**
     * The newest sources; empty without a framework, where nothing at all is known of the area's year, and while scores
     * are known that no figures have been made of.
     */
    Optional<Sources> newest(ReportKey report) {
        return frameworks
                .of(report.fiscalYear())
                .flatMap(framework -> figures(report, framework)
                        .map(sum -> new Sources()
                                .with(Topics.FRAMEWORK, framework)
                                .with(FrozenFigures.TOPIC, FrozenFigures.of(report, sum))));
    }

    Document compose(Sources sources, Instant asOf, Writing writing) {
        return AreaReport.compose(
                new AreaSources(
                        sources.get(Topics.FRAMEWORK),
                        sources.get(FrozenFigures.TOPIC).figures()),
                asOf,
                writing);
    }

    private Optional<AreaFigures> figures(ReportKey report, Framework framework) {
        boolean nation = report.kind() == Report.Kind.NATIONAL;
        Area area = nation ? Area.nation(report.fiscalYear()) : Area.province(report.fiscalYear(), report.subject());
        if (!figures.isWhole(area)) {
            // The last of them to be made marks the area again.
            return Optional.empty();
        }
        AreaTally tally = new AreaTally(framework, area.kind(), new Basis(figures.announced(area), true));
        Label[] name = new Label[1];
        boolean[] known = new boolean[1];
        figures.each(area, agency -> {
            tally.add(agency);
            name[0] = agency.place().province().name();
            known[0] |= agency.result() != null || agency.measures() != null;
        });
        return known[0]
                ? Optional.of(tally.figures(nation ? null : new AreaFigures.Province(report.subject(), name[0])))
                : Optional.empty();
    }
}
