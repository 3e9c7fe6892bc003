package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.sucharit.reporting.analysis.AnalysisReport;
import org.sucharit.reporting.analysis.AnalysisSources;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.figures.AnsweringPlans;
import org.sucharit.reporting.figures.ProvinceMean;
import org.sucharit.reporting.figures.ProvinceMeanRepository;
import org.sucharit.reporting.writing.Writing;

/**
 * Analysis reports out of frameworks, agencies, scores and plans. Written only from a matching set: a plan that names
 * another version of the score is waited out.
 */
@ApplicationScoped
public class AnalysisDerivation implements Derivation, Composer {

    /** More agencies than this have never been assessed in one year. */
    private static final int MAX_AGENCIES = 100_000;

    private static final int MAX_FRAMEWORKS = 1_000;

    private static final Duration SETTLING = Duration.ofMillis(300);

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final ProvinceMeanRepository means;
    private final ReportRepository reports;
    private final ReportWriter writer;

    public AnalysisDerivation(
            Snapshots snapshots,
            SharedSnapshots frameworks,
            ProvinceMeanRepository means,
            ReportRepository reports,
            ReportWriter writer) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.means = means;
        this.reports = reports;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "analysis";
    }

    @Override
    public Report.Kind kind() {
        return Report.Kind.ANALYSIS;
    }

    @Override
    public Duration settling() {
        return SETTLING;
    }

    /** What cannot be written yet is not touched: whichever of a set comes last finds the others known. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return switch (snapshot) {
            // The report of the year after compares with it.
            case Score score ->
                Stream.of(score.fiscalYear(), score.fiscalYear() + 1)
                        .filter(year -> year == score.fiscalYear() || score.announcement() != null)
                        .filter(year -> !snapshots
                                .versions(Topics.PLAN, AnsweringPlans.keys(year, score.agency()))
                                .isEmpty())
                        .map(year -> year + "/" + score.agency())
                        .toList();
            case Plan plan ->
                snapshots
                        .version(Topics.SCORE, scoreKey(plan))
                        .filter(version -> version.equals(plan.scoreVersion()))
                        .map(_ -> scoreKey(plan))
                        .stream()
                        .toList();
            case Framework framework ->
                Stream.of(framework.fiscalYear(), framework.fiscalYear() + 1)
                        .flatMap(year -> snapshots.keys(Topics.SCORE, year + "/", "", MAX_AGENCIES).stream())
                        .toList();
            case Agency agency -> {
                List<String> scores = snapshots.keys(Topics.FRAMEWORK, "", "", MAX_FRAMEWORKS).stream()
                        .map(key -> key.substring(0, key.indexOf('/')) + "/" + agency.code())
                        .distinct()
                        .toList();
                yield snapshots.versions(Topics.SCORE, scores).keySet();
            }
            default -> List.of();
        };
    }

    @Override
    public void derive(String key) {
        ReportKey report = ReportKey.of(key, kind());
        newest(report)
                .filter(sources -> !isTooEarly(report, sources))
                .ifPresent(sources -> writer.write(report, this, sources));
    }

    /** What was told and is lost may have been told with the province's mean: it comes back once that is known again. */
    private boolean isTooEarly(ReportKey report, Sources sources) {
        return snapshots.version(Topics.REPORT, report.path()).isPresent()
                && !reports.isKept(report)
                && mean(report, sources).isEmpty();
    }

    /** Empty where it is not known whether there is one. */
    private Optional<ProvinceMean> mean(ReportKey report, Sources sources) {
        return means.find(
                report.fiscalYear(), sources.get(Topics.AGENCY).province().code());
    }

    @Override
    public Optional<Sources> newest(ReportKey report) {
        String key = report.fiscalYear() + "/" + report.subject();
        Optional<Plan> plan = snapshots
                .version(Topics.SCORE, key)
                .flatMap(version -> plan(report.fiscalYear(), report.subject(), version));
        // Read last: the greatest part of what is stale waits for its plan.
        Optional<Score> score = plan.flatMap(p ->
                snapshots.find(Topics.SCORE, key).filter(s -> p.scoreVersion().equals(s.version())));
        Optional<Agency> agency = score.flatMap(s -> snapshots.find(Topics.AGENCY, s.agency()));
        Optional<Framework> framework =
                score.flatMap(s -> frameworks.find(Topics.FRAMEWORK, s.fiscalYear() + "/" + s.frameworkRevision()));
        if (agency.isEmpty() || framework.isEmpty()) {
            return Optional.empty();
        }
        Sources sources = new Sources()
                .with(Topics.FRAMEWORK, framework.get())
                .with(Topics.AGENCY, agency.get())
                .with(Topics.SCORE, score.get())
                .with(Topics.PLAN, plan.get());
        return Optional.of(withYearBefore(sources, report)
                .with(
                        FrozenMean.TOPIC,
                        mean(report, sources)
                                .filter(ProvinceMean::exists)
                                .map(mean -> FrozenMean.of(mean, framework.get()))
                                .orElse(null)));
    }

    @Override
    public Document compose(Sources sources, Instant asOf, Writing writing, Template template) {
        Score score = sources.get(Topics.SCORE);
        Optional<AnalysisSources.Before> before = sources.all(Topics.SCORE).stream()
                .skip(1)
                .map(earlier -> new AnalysisSources.Before(
                        sources.framework(earlier.fiscalYear()).orElseThrow(), earlier))
                .findFirst();
        return AnalysisReport.compose(
                new AnalysisSources(
                        sources.framework(score.fiscalYear()).orElseThrow(),
                        sources.get(Topics.AGENCY),
                        score,
                        sources.get(Topics.PLAN),
                        before.orElse(null),
                        sources.find(FrozenMean.TOPIC).map(FrozenMean::mean).orElse(null)),
                asOf,
                writing,
                template);
    }

    /** What was announced the year before, with its rules; an announced score stays as it is. */
    private Sources withYearBefore(Sources sources, ReportKey report) {
        int year = report.fiscalYear() - 1;
        Optional<Score> score = snapshots
                .find(Topics.SCORE, year + "/" + report.subject())
                .filter(earlier -> earlier.announcement() != null);
        Optional<Framework> framework =
                score.flatMap(earlier -> frameworks.find(Topics.FRAMEWORK, year + "/" + earlier.frameworkRevision()));
        return framework.isEmpty()
                ? sources
                : sources.with(Topics.SCORE, score.get()).with(Topics.FRAMEWORK, framework.get());
    }

    /** The plan drafted from exactly this score; one that was withdrawn has nothing to say. */
    private Optional<Plan> plan(int scored, String agency, long scoreVersion) {
        List<String> keys = AnsweringPlans.keys(scored, agency);
        Map<String, Plan> plans = snapshots.findAll(Topics.PLAN, keys);
        return keys.stream()
                .map(plans::get)
                .filter(Objects::nonNull)
                .filter(plan -> plan.state() != Plan.State.WITHDRAWN)
                .filter(plan -> plan.basedOnFiscalYear() == scored && Objects.equals(plan.scoreVersion(), scoreVersion))
                .findFirst();
    }

    private static String scoreKey(Plan plan) {
        return plan.basedOnFiscalYear() + "/" + plan.agency();
    }
}
