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
import org.sucharit.reporting.writing.Writing;

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

    /** What cannot be written yet is not touched: whichever of a set comes last finds the others known. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return switch (snapshot) {
            case Score score ->
                planKeys(score.key()).anyMatch(key -> isKnown(Topics.PLAN, key)) ? List.of(score.key()) : List.of();
            case Plan plan ->
                snapshots
                        .version(Topics.SCORE, plan.basedOnFiscalYear() + "/" + plan.agency())
                        .filter(version -> version.equals(plan.scoreVersion()))
                        .map(_ -> plan.basedOnFiscalYear() + "/" + plan.agency())
                        .stream()
                        .toList();
            case Framework framework -> snapshots.keys(Topics.SCORE, framework.fiscalYear() + "/", "", MAX_AGENCIES);
            case Agency agency ->
                snapshots.keys(Topics.FRAMEWORK, "", "", MAX_FRAMEWORKS).stream()
                        .map(key -> key.substring(0, key.indexOf('/')) + "/" + agency.code())
                        .distinct()
                        .filter(key -> isKnown(Topics.SCORE, key))
                        .toList();
            default -> List.of();
        };
    }

    private boolean isKnown(Topic<?> topic, String key) {
        return snapshots.version(topic, key).isPresent();
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

        Content content() {
            return new Content(AnalysisReport.compose(framework, agency, score, plan));
        }

        Content asOf(Instant instant) {
            return new Content(AnalysisReport.compose(framework, agency, score, plan, instant, Writing.OFFICIAL));
        }
    }

    /** A plan gets new versions with all that is told of its progress, of which this report says nothing. */
    private void derive(Sources sources) {
        Score score = sources.score();
        Optional<ReportEntity> before = reports.newest(score.fiscalYear(), score.agency(), Report.Kind.ANALYSIS);
        Optional<Report> told = snapshots.find(Topics.REPORT, score.key() + "/" + Report.Kind.ANALYSIS.code());
        Optional<Report> last = before.map(ReportEntity::report)
                .or(() -> told)
                .filter(report -> report.scoreVersion() == score.version());
        Optional<Content> same = last.map(report -> sources.asOf(
                        before.map(ReportEntity::asOf).orElseGet(() -> Versions.instant(report.version()))))
                .filter(content -> content.hash().equals(last.get().contentHash()));
        if (same.isEmpty()) {
            keep(score, sources.plan(), sources.content(), before, told);
        } else if (before.isEmpty()) {
            // Told already, and lost since: it comes back as what it was, and nobody is told again.
            persist(last.get(), same.get());
        }
    }

    /** The plan drafted from exactly this score; one that was withdrawn has nothing to say. */
    private Optional<Plan> plan(String scoreKey, long scoreVersion) {
        int scored = Integer.parseInt(scoreKey.substring(0, scoreKey.indexOf('/')));
        return planKeys(scoreKey)
                .flatMap(key -> snapshots.find(Topics.PLAN, key).stream())
                .filter(plan -> plan.state() != Plan.State.WITHDRAWN)
                .filter(plan -> plan.basedOnFiscalYear() == scored && Objects.equals(plan.scoreVersion(), scoreVersion))
                .findFirst();
    }

    /** Measures run in the year after the one scored, or in the same. */
    private static Stream<String> planKeys(String scoreKey) {
        int slash = scoreKey.indexOf('/');
        int scored = Integer.parseInt(scoreKey.substring(0, slash));
        return Stream.of(scored + 1, scored).map(year -> year + scoreKey.substring(slash));
    }

    private void keep(Score score, Plan plan, Content content, Optional<ReportEntity> before, Optional<Report> told) {
        String hash = content.hash();
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
        Report report = lost.orElseGet(() -> report(score, plan, content, newest));
        before.ifPresent(ReportEntity::supersede);
        persist(report, content);
        if (lost.isEmpty()) {
            snapshots.publish(Topics.REPORT, report);
        }
    }

    private void persist(Report report, Content content) {
        reports.keepContent(report.contentHash(), content.data());
        // What is superseded is written before what is current.
        reports.flush();
        reports.persist(new ReportEntity(report, content.asOf()));
    }

    /** The version follows from the sources, so that a rebuild from the topics gives the same one. */
    private static Report report(Score score, Plan plan, Content content, long newest) {
        return new Report(
                score.fiscalYear(),
                score.agency(),
                Report.Kind.ANALYSIS,
                Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, content.asOf()), newest + 1),
                Report.State.CURRENT,
                content.hash(),
                score.frameworkRevision(),
                score.version(),
                plan.version());
    }
}
