package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.reporting.report.ReportEntity.Made;
import org.sucharit.reporting.report.Sources.Source;

/** Writes a document anew where it would say something new, keeps what it is written from, and tells the world. */
@ApplicationScoped
public class ReportWriter {

    private static final String FIRST = "first";
    /** Why it was written is forgotten: the topics do not tell. */
    private static final String RESTORED = "restored";

    private static final String PASSAGES = "passages";
    private static final String TEMPLATE = "template";
    private static final String TEXTS = "texts";

    private final Snapshots snapshots;
    private final ReportRepository reports;
    private final SourceRepository sources;
    private final Amendments amendments;
    private final Templates templates;

    public ReportWriter(
            Snapshots snapshots,
            ReportRepository reports,
            SourceRepository sources,
            Amendments amendments,
            Templates templates) {
        this.snapshots = snapshots;
        this.reports = reports;
        this.sources = sources;
        this.amendments = amendments;
        this.templates = templates;
    }

    /** Writes a document from a matching set of sources; nothing where it says what it said. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(ReportKey key, Composer composer, Sources from) {
        reports.lock(key);
        Optional<ReportEntity> before = reports.newest(key);
        Optional<Report> told = snapshots.find(Topics.REPORT, key.path());
        Made made = new Made(amendments.last(key), templates.last(key));
        if (before.filter(published -> saysAsBefore(published, told, made, composer, from))
                .isPresent()) {
            return;
        }
        Versioning.Decision decision = Versioning.decide(
                before.map(ReportEntity::known),
                told.map(Versioning.Known::told),
                draft(key, composer, from, made, before));
        switch (decision) {
            case Versioning.Decision.Nothing _ -> {}
            case Versioning.Decision.ComeBack known ->
                keep(key, known.version(), known.content(), before, from, made, RESTORED);
            case Versioning.Decision.Renew renewed -> {
                if (keep(key, renewed.version(), renewed.content(), before, from, made, FIRST)) {
                    tell(key, renewed.version(), told);
                }
            }
        }
    }

    /**
     * Nothing but what makes no version by itself has changed: what the province comes to, and of what was published its
     * agency's template.
     */
    private boolean saysAsBefore(
            ReportEntity before, Optional<Report> told, Made now, Composer composer, Sources from) {
        Sources settled = sources.settled(before, from);
        Made old = before.state() == Report.State.PUBLISHED ? new Made(now.passages(), before.template()) : now;
        if (old.equals(now) && settled.list().equals(from.list())) {
            return false;
        }
        return Versioning.decide(
                        Optional.of(before.known()),
                        told.map(Versioning.Known::told),
                        draft(before.key(), composer, settled, old, Optional.of(before)))
                instanceof Versioning.Decision.Nothing;
    }

    private Versioning.Draft draft(
            ReportKey key, Composer composer, Sources from, Made made, Optional<ReportEntity> before) {
        Templates.Applied applied = templates.of(made.template(), key.kind());
        return new Versioning.Draft(
                from.framework(key.fiscalYear()).orElseThrow().revision(),
                from.find(Topics.SCORE).map(score -> score.version()).orElse(null),
                from.find(Topics.PLAN).map(plan -> plan.version()).orElse(null),
                before.filter(entity -> entity.passages() != made.passages()).isPresent(),
                from.newest(),
                asOf -> new Content(amendments.amended(
                        key, composer.compose(from, asOf, applied.official(), applied.template()), made.passages())));
    }

    private boolean keep(
            ReportKey key,
            Report.Content version,
            Content content,
            Optional<ReportEntity> before,
            Sources from,
            Made made,
            String withoutBefore) {
        if (!sources.keep(key, version.version(), from)) {
            return false;
        }
        List<Source> now = from.list();
        List<String> causes = before.map(entity -> causes(entity, now, made)).orElse(List.of(withoutBefore));
        // What is superseded is written before what is current.
        before.ifPresent(reports::supersede);
        reports.keepContent(content.hash(), content.data());
        reports.persist(new ReportEntity(key, version, content.asOf(), causes, made));
        return true;
    }

    /** Why there is another version: sources that came, went or moved on, passages, a template, or else our own texts. */
    private List<String> causes(ReportEntity before, List<Source> now, Made made) {
        List<String> causes = new ArrayList<>(
                Source.moved(sources.of(before.key(), before.content().version()), now));
        if (before.passages() != made.passages()) {
            causes.add(PASSAGES);
        }
        if (before.template() != made.template()) {
            causes.add(TEMPLATE);
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
