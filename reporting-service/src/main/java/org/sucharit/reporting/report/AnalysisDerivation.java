package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.reporting.analysis.AnalysisReport;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Fingerprint;

/**
 * Analysis reports out of frameworks, agencies, scores and plans. Written only from a matching set: a plan that names
 * another version of the score is waited out.
 */
@ApplicationScoped
public class AnalysisDerivation implements Derivation {

    /** More agencies than this have never been assessed in one year. */
    private static final int MAX_AGENCIES = 100_000;

    private static final int MAX_FRAMEWORKS = 1_000;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final ReportRepository reports;

    public AnalysisDerivation(Snapshots snapshots, SharedSnapshots frameworks, ReportRepository reports) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "analysis";
    }

    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return switch (snapshot) {
            case Score score -> List.of(score.key());
            case Plan plan -> List.of(plan.basedOnFiscalYear() + "/" + plan.agency());
            case Framework framework -> snapshots.keys(Topics.SCORE, framework.fiscalYear() + "/", "", MAX_AGENCIES);
            case Agency agency ->
                snapshots.keys(Topics.FRAMEWORK, "", "", MAX_FRAMEWORKS).stream()
                        .map(key -> key.substring(0, key.indexOf('/')) + "/" + agency.code())
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public void derive(String key) {
        Optional<Plan> plan = snapshots.version(Topics.SCORE, key).flatMap(version -> plan(key, version));
        // Read last: the greatest part of what is stale waits for its plan.
        Optional<Score> score = plan.flatMap(p ->
                snapshots.find(Topics.SCORE, key).filter(s -> p.scoreVersion().equals(s.version())));
        Optional<Agency> agency = score.flatMap(s -> snapshots.find(Topics.AGENCY, s.agency()));
        Optional<Framework> framework =
                score.flatMap(s -> frameworks.find(Topics.FRAMEWORK, s.fiscalYear() + "/" + s.frameworkRevision()));
        if (agency.isEmpty() || framework.isEmpty()) {
            return;
        }
        derive(new Sources(framework.get(), agency.get(), score.get(), plan.get()));
    }

    private record Sources(Framework framework, Agency agency, Score score, Plan plan) {

        Document asOf(Instant instant) {
            return AnalysisReport.compose(framework, agency, score, plan, instant);
        }
    }

    /** A plan gets new versions with all that is told of its progress, of which this report says nothing. */
    private void derive(Sources sources) {
        Score score = sources.score();
        Optional<ReportEntity> before = reports.newest(score.fiscalYear(), score.agency(), Report.Kind.ANALYSIS);
        Optional<Report> told = snapshots.find(Topics.REPORT, score.key() + "/" + Report.Kind.ANALYSIS.code());
        Optional<Report> same = before.map(ReportEntity::report)
                .or(() -> told)
                .filter(report -> report.scoreVersion() == score.version())
                .filter(report -> {
                    Instant asOf = before.map(ReportEntity::asOf).orElseGet(() -> Versions.instant(report.version()));
                    return report.contentHash().equals(Fingerprint.of(sources.asOf(asOf)));
                });
        if (same.isEmpty()) {
            keep(
                    score,
                    sources.plan(),
                    AnalysisReport.compose(sources.framework(), sources.agency(), score, sources.plan()),
                    before,
                    told);
        } else if (before.isEmpty()) {
            // Told already, and lost since: it comes back as what it was, and nobody is told again.
            persist(same.get(), sources.asOf(Versions.instant(same.get().version())));
        }
    }

    /** The plan drafted from exactly this score; its measures run in the next year, or in the same. */
    private Optional<Plan> plan(String scoreKey, long scoreVersion) {
        int slash = scoreKey.indexOf('/');
        int scored = Integer.parseInt(scoreKey.substring(0, slash));
        return Stream.of(scored + 1, scored)
                .flatMap(year -> snapshots.find(Topics.PLAN, year + scoreKey.substring(slash)).stream())
                .filter(plan -> plan.basedOnFiscalYear() == scored && Objects.equals(plan.scoreVersion(), scoreVersion))
                .findFirst();
    }

    private void keep(Score score, Plan plan, Document document, Optional<ReportEntity> before, Optional<Report> told) {
        String hash = Fingerprint.of(document);
        if (before.map(ReportEntity::report)
                .filter(r -> r.contentHash().equals(hash))
                .isPresent()) {
            return;
        }
        if (told.filter(r -> score.version() < r.scoreVersion() || plan.version() < r.planVersion())
                .isPresent()) {
            // A rebuild passes through states that are history.
            return;
        }
        long newest = Stream.concat(before.map(ReportEntity::report).stream(), told.stream())
                .mapToLong(Report::version)
                .max()
                .orElse(0L);
        Optional<Report> lost = told.filter(r -> r.contentHash().equals(hash) && r.version() == newest);
        Report report = lost.orElseGet(() -> report(score, plan, document, hash, newest));
        before.ifPresent(ReportEntity::supersede);
        reports.flush();
        persist(report, document);
        if (lost.isEmpty()) {
            snapshots.publish(Topics.REPORT, report);
        }
    }

    private void persist(Report report, Document document) {
        reports.keepContent(report.contentHash(), ContentCodec.encode(document));
        reports.flush();
        reports.persist(new ReportEntity(report, document.asOf()));
    }

    /** The version follows from the sources, so that a rebuild from the topics gives the same one. */
    private static Report report(Score score, Plan plan, Document document, String hash, long newest) {
        return new Report(
                score.fiscalYear(),
                score.agency(),
                Report.Kind.ANALYSIS,
                Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, document.asOf()), newest + 1),
                Report.State.CURRENT,
                hash,
                score.frameworkRevision(),
                score.version(),
                plan.version());
    }
}
