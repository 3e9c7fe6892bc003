package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.figures.AnsweringPlans;
import org.sucharit.reporting.implementation.ImplementationReport;
import org.sucharit.reporting.implementation.ImplementationSources;
import org.sucharit.reporting.writing.Writing;

/**
 * Implementation reports out of plans that are in force, and of the frameworks of the years they run in. Written only
 * from a matching set: where a plan answers a score, exactly that one is waited for.
 */
@ApplicationScoped
public class ImplementationDerivation implements Derivation, Composer {

    private static final int MAX_AGENCIES = 100_000;
    private static final int MAX_FRAMEWORKS = 1_000;

    /** While a plan is drafted nothing is carried out. */
    private static final Set<Plan.State> IN_FORCE =
            EnumSet.of(Plan.State.APPROVED, Plan.State.IN_OPERATION, Plan.State.CLOSED);

    private static final Duration SETTLING = Duration.ofMillis(300);

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final ReportWriter writer;

    public ImplementationDerivation(Snapshots snapshots, SharedSnapshots frameworks, ReportWriter writer) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "implementation";
    }

    @Override
    public Report.Kind kind() {
        return Report.Kind.IMPLEMENTATION;
    }

    @Override
    public Duration settling() {
        return SETTLING;
    }

    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return switch (snapshot) {
            case Plan plan -> IN_FORCE.contains(plan.state()) ? List.of(plan.key()) : List.of();
            // Whichever comes last finds the others: a plan names its score, and may rest on an older framework.
            case Score score ->
                snapshots
                        .versions(Topics.PLAN, AnsweringPlans.keys(score.fiscalYear(), score.agency()))
                        .keySet();
            case Framework framework ->
                IntStream.rangeClosed(0, AnsweringPlans.LATEST)
                        .mapToObj(later -> framework.fiscalYear() + later + "/")
                        .flatMap(year -> snapshots.keys(Topics.PLAN, year, "", MAX_AGENCIES).stream())
                        .toList();
            case Agency agency -> {
                List<String> plans = snapshots.keys(Topics.FRAMEWORK, "", "", MAX_FRAMEWORKS).stream()
                        .map(key -> key.substring(0, key.indexOf('/')) + "/" + agency.code())
                        .distinct()
                        .toList();
                yield snapshots.versions(Topics.PLAN, plans).keySet();
            }
            default -> List.of();
        };
    }

    @Override
    public void derive(String key) {
        ReportKey report = ReportKey.of(key, kind());
        newest(report).ifPresent(sources -> writer.write(report, this, sources));
    }

    @Override
    public Optional<Sources> newest(ReportKey report) {
        Optional<Plan> plan = snapshots
                .find(Topics.PLAN, report.fiscalYear() + "/" + report.subject())
                .filter(known -> IN_FORCE.contains(known.state()));
        Optional<Framework> framework = plan.flatMap(known -> newestFramework(known.fiscalYear()));
        Optional<Agency> agency = framework.flatMap(_ -> snapshots.find(Topics.AGENCY, report.subject()));
        if (agency.isEmpty()) {
            return Optional.empty();
        }
        Optional<Score> score = score(plan.get());
        if (plan.get().scoreVersion() != null && score.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sources()
                .with(Topics.FRAMEWORK, framework.get())
                .with(Topics.AGENCY, agency.get())
                .with(Topics.PLAN, plan.get())
                .with(Topics.SCORE, score.orElse(null))
                .with(Topics.FRAMEWORK, scored(plan.get()).orElse(null)));
    }

    @Override
    public Document compose(Sources sources, Instant asOf, Writing writing, Template template) {
        Plan plan = sources.get(Topics.PLAN);
        return ImplementationReport.compose(
                new ImplementationSources(
                        sources.framework(plan.fiscalYear()).orElseThrow(),
                        sources.get(Topics.AGENCY),
                        plan,
                        sources.find(Topics.SCORE).orElse(null),
                        sources.framework(plan.basedOnFiscalYear()).orElse(null)),
                asOf,
                writing,
                template);
    }

    private Optional<Framework> newestFramework(int fiscalYear) {
        return snapshots.keys(Topics.FRAMEWORK, fiscalYear + "/", "", MAX_FRAMEWORKS).stream()
                .map(key -> Integer.parseInt(key.substring(key.indexOf('/') + 1)))
                .max(Integer::compare)
                .flatMap(revision -> frameworks.find(Topics.FRAMEWORK, fiscalYear + "/" + revision))
                .filter(framework -> framework.state() == Framework.State.PUBLISHED);
    }

    /** The score that the plan answers; empty where it answers none, and until both are of the same version. */
    private Optional<Score> score(Plan plan) {
        return Optional.ofNullable(plan.scoreVersion())
                .flatMap(version -> snapshots
                        .find(Topics.SCORE, plan.basedOnFiscalYear() + "/" + plan.agency())
                        .filter(score -> score.version() == version));
    }

    /** The framework whose nodes the plan names, where it is not that of the year it runs in. */
    private Optional<Framework> scored(Plan plan) {
        return Optional.ofNullable(plan.frameworkRevision())
                .filter(_ -> plan.basedOnFiscalYear() != plan.fiscalYear())
                .flatMap(revision -> frameworks.find(Topics.FRAMEWORK, plan.basedOnFiscalYear() + "/" + revision));
    }
}
