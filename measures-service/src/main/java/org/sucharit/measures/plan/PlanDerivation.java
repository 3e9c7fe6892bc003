package org.sucharit.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.measures.planning.GuidanceLibrary;
import org.sucharit.measures.planning.PlanDraft;

/** Draft plans out of scores, from the review on: nothing is drafted while a round collects. */
@ApplicationScoped
public class PlanDerivation implements Derivation {

    private static final int MAX_AGENCIES = 100_000;
    private static final int MAX_FRAMEWORKS = 1_000;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final Clock clock;
    private final GuidanceLibrary library = GuidanceLibrary.load();

    public PlanDerivation(Snapshots snapshots, SharedSnapshots frameworks, Clock clock) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan";
    }

    /** A plan is keyed by the year its measures run in: the year after the score's. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return switch (snapshot) {
            case Score score -> List.of(key(score.fiscalYear(), score.agency()));
            case Agency agency ->
                snapshots.keys(Topics.FRAMEWORK, "", "", MAX_FRAMEWORKS).stream()
                        .map(framework -> key(fiscalYear(framework), agency.code()))
                        .distinct()
                        .toList();
            case Framework framework ->
                snapshots.keys(Topics.SCORE, framework.fiscalYear() + "/", "", MAX_AGENCIES).stream()
                        .map(score -> key(framework.fiscalYear(), score.substring(score.indexOf('/') + 1)))
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public void derive(String key) {
        String agencyCode = key.substring(key.indexOf('/') + 1);
        Optional<Score> score = snapshots
                .find(Topics.SCORE, (fiscalYear(key) - 1) + "/" + agencyCode)
                .filter(s -> s.phase().compareTo(Assessment.Phase.REVIEW) >= 0);
        Optional<Agency> agency = snapshots.find(Topics.AGENCY, agencyCode);
        Optional<Framework> framework =
                score.flatMap(s -> frameworks.find(Topics.FRAMEWORK, s.fiscalYear() + "/" + s.frameworkRevision()));
        if (agency.isEmpty() || framework.isEmpty()) {
            return;
        }
        PlanDraft draft = PlanDraft.draft(framework.get(), agency.get(), score.get(), library);
        Optional<Plan> before = snapshots.find(Topics.PLAN, key);
        long version = before.map(Plan::version).orElse(0L);
        if (before.filter(draft.toPlan(version)::equals).isEmpty()) {
            snapshots.publish(Topics.PLAN, draft.toPlan(Versions.next(version, clock)));
        }
    }

    private static String key(int scoreYear, String agency) {
        return (scoreYear + 1) + "/" + agency;
    }

    private static int fiscalYear(String key) {
        return Integer.parseInt(key.substring(0, key.indexOf('/')));
    }
}
