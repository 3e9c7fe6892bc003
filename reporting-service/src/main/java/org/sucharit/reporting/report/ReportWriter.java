package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.reporting.report.Sources.Source;
import org.sucharit.reporting.writing.Writing;

/** Writes a document anew where it would say something new, keeps what it is written from, and tells the world. */
@ApplicationScoped
public class ReportWriter {

    private static final String FIRST = "first";
    private static final String PASSAGES = "passages";
    private static final String TEXTS = "texts";

    private final Snapshots snapshots;
    private final ReportRepository reports;
    private final SourceRepository sources;
    private final Amendments amendments;

    public ReportWriter(
            Snapshots snapshots, ReportRepository reports, SourceRepository sources, Amendments amendments) {
        this.snapshots = snapshots;
        this.reports = reports;
        this.sources = sources;
        this.amendments = amendments;
    }

    /** Writes a document from a matching set of sources; nothing where it says what it said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(ReportKey key, Composer composer, Sources from) {
        reports.lock(key);
        Optional<ReportEntity> before = reports.newest(key);
        Optional<Report> told = snapshots.find(Topics.REPORT, key.path());
        long passages = amendments.last(key);
        Versioning.Decision decision = Versioning.decide(
                before.map(ReportEntity::known),
                told.map(Versioning.Known::told),
                draft(key, composer, from, passages, before));
        switch (decision) {
            case Versioning.Decision.Nothing _ -> {}
            case Versioning.Decision.ComeBack known ->
                keep(key, known.version(), known.content(), before, from, passages);
            case Versioning.Decision.Renew renewed -> {
                if (keep(key, renewed.version(), renewed.content(), before, from, passages)) {
                    tell(key, renewed.version(), told);
                }
            }
        }
    }

    private Versioning.Draft draft(
            ReportKey key, Composer composer, Sources from, long passages, Optional<ReportEntity> before) {
        return new Versioning.Draft(
                from.framework(key.fiscalYear()).orElseThrow().revision(),
                from.find(Topics.SCORE).map(score -> score.version()).orElse(null),
                from.find(Topics.PLAN).map(plan -> plan.version()).orElse(null),
                before.filter(entity -> entity.passages() != passages).isPresent(),
                from.newest(),
                asOf -> new Content(amendments.amended(key, composer.compose(from, asOf, Writing.OFFICIAL), passages)));
    }

    private boolean keep(
            ReportKey key,
            Report.Content version,
            Content content,
            Optional<ReportEntity> before,
            Sources from,
            long passages) {
        if (!sources.keep(key, version.version(), from)) {
            return false;
        }
        List<Source> now = from.list();
        List<String> causes =
                before.map(entity -> causes(entity, now, passages)).orElse(List.of(FIRST));
        before.ifPresent(ReportEntity::supersede);
        reports.keepContent(content.hash(), content.data());
        // What is superseded is written before what is current.
        reports.flush();
        reports.persist(new ReportEntity(key, version, content.asOf(), causes, passages));
        return true;
    }

    /** Why there is another version: sources that came, went or moved on, passages, or else our own texts. */
    private List<String> causes(ReportEntity before, List<Source> now, long passages) {
        List<String> moved =
                Source.moved(sources.of(before.key(), before.content().version()), now);
        List<String> causes = new ArrayList<>(moved);
        if (before.passages() != passages) {
            causes.add(PASSAGES);
        }
        return causes.isEmpty() ? List.of(TEXTS) : causes;
    }

    private void tell(ReportKey key, Report.Content version, Optional<Report> told) {
        long after = told.map(report -> report.version() + 1).orElse(0L);
        snapshots.publish(
                Topics.REPORT,
                new Report(
                        key.fiscalYear(),
                        key.subject(),
                        key.kind(),
                        Math.max(version.version(), after),
                        Report.State.CURRENT,
                        version,
                        told.map(Report::published).orElse(null)));
    }
}
