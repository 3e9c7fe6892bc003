package org.sucharit.reporting.report.area;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Derivation;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.AreaReader;
import org.sucharit.reporting.report.Composer;
import org.sucharit.reporting.report.LateMarks;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.ReportWriter;
import org.sucharit.reporting.report.Sources;
import org.sucharit.reporting.writing.Writing;

/** Reports about areas of one kind, whenever figures of theirs or the framework have changed. */
abstract class AreaDerivation implements Derivation, Composer, AreaReader {

    private final Report.Kind kind;
    private final Duration settling;
    private final LateMarks marks;
    private final AreaWriter area;
    private final ReportWriter writer;

    /** @param settling for how long changes are collected: a whole area is announced within seconds */
    AreaDerivation(Report.Kind kind, Duration settling, LateMarks marks, AreaWriter area, ReportWriter writer) {
        this.kind = kind;
        this.settling = settling;
        this.marks = marks;
        this.area = area;
        this.writer = writer;
    }

    /** The subject of the report about an area; null where this kind has none about it. */
    abstract String subject(Area changed);

    /** Of whom there are reports in a year. */
    abstract List<String> subjects(int fiscalYear);

    @Override
    public String name() {
        return kind.code();
    }

    @Override
    public Report.Kind kind() {
        return kind;
    }

    @Override
    public Duration settling() {
        return settling;
    }

    /** Scores, plans and agencies touch the figures, which tell what they have changed. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return snapshot instanceof Framework framework
                ? subjects(framework.fiscalYear()).stream()
                        .map(subject -> framework.fiscalYear() + "/" + subject)
                        .toList()
                : List.of();
    }

    @Override
    public void changed(Collection<Area> areas) {
        List<String> keys = areas.stream()
                .filter(each -> Objects.nonNull(subject(each)))
                .map(each -> each.fiscalYear() + "/" + subject(each))
                .toList();
        marks.note(this, keys);
    }

    @Override
    public void derive(String key) {
        ReportKey report = ReportKey.of(key, kind);
        newest(report).ifPresent(sources -> writer.write(report, this, sources));
    }

    @Override
    public Optional<Sources> newest(ReportKey report) {
        return area.newest(report);
    }

    /** An area has no template. */
    @Override
    public Document compose(Sources sources, Instant asOf, Writing writing, Template template) {
        return area.compose(sources, asOf, writing);
    }
}
