package org.sucharit.measures.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.Diagnosis;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.planning.CarryOver;
import org.sucharit.measures.planning.PlanDraft;
import org.sucharit.measures.planning.Recurrence;
import org.sucharit.measures.planning.Redraft;

/**
 * Plans out of scores, from the review on: nothing is drafted while a round collects. Findings and guidance follow the
 * score by themselves; what people have written does not: there a new draft is proposed.
 */
@ApplicationScoped
public class PlanDerivation implements Derivation {

    /** Under which plans are marked to be derived anew; keyed by the score. */
    public static final String NAME = "plan";

    private static final Logger LOG = Logger.getLogger(PlanDerivation.class);
    private static final int MAX_AGENCIES = 100_000;
    private static final int MAX_FRAMEWORKS = 1_000;

    private final Snapshots snapshots;
    private final Drafts drafts;
    private final Plans plans;

    public PlanDerivation(Snapshots snapshots, Drafts drafts, Plans plans) {
        this.snapshots = snapshots;
        this.drafts = drafts;
        this.plans = plans;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What is derived is keyed by the score: the plans that answer it. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return switch (snapshot) {
            case Score score ->
                Stream.concat(
                                Stream.of(score.key()),
                                // What recurs is told since its first year; of most scores none is later.
                                years(score.fiscalYear()).stream()
                                        .filter(year -> year > score.fiscalYear())
                                        .map(year -> year + "/" + score.agency())
                                        .filter(key -> snapshots
                                                .version(Topics.SCORE, key)
                                                .isPresent()))
                        .toList();
            case Plan plan ->
                CarryOver.open(plan).isEmpty() ? List.of() : List.of(plan.fiscalYear() + "/" + plan.agency());
            case Agency agency ->
                snapshots.keys(Topics.FRAMEWORK, "", "", MAX_FRAMEWORKS).stream()
                        .map(framework -> fiscalYear(framework) + "/" + agency.code())
                        .distinct()
                        .filter(key -> snapshots.version(Topics.SCORE, key).isPresent())
                        .toList();
            case Framework framework ->
                years(framework.fiscalYear()).stream()
                        .flatMap(year -> snapshots.keys(Topics.SCORE, year + "/", "", MAX_AGENCIES).stream())
                        .toList();
            default -> List.of();
        };
    }

    /** Years of which there is a framework, from one on as far as something in it is looked back at. */
    private List<Integer> years(int from) {
        return snapshots.keys(Topics.FRAMEWORK, "", "", MAX_FRAMEWORKS).stream()
                .map(PlanDerivation::fiscalYear)
                .filter(year -> year >= from && year <= from + Recurrence.YEARS)
                .distinct()
                .toList();
    }

    @Override
    public void derive(String scoreKey) {
        int scoreYear = fiscalYear(scoreKey);
        String agency = scoreKey.substring(scoreKey.indexOf('/') + 1);
        Optional<Drafts.Sources> sources = drafts.sources(scoreYear, agency);
        if (sources.isEmpty()) {
            return;
        }
        List<PlanEntity> answering = plans.holdBasedOn(scoreYear, agency);
        answering.forEach(plan -> follow(plan, sources.get(), drafts.draft(sources.get(), plan.fiscalYear())));
        if (answering.stream().noneMatch(plan -> plan.fiscalYear() == scoreYear + 1)) {
            begin(scoreYear + 1, agency, sources.get());
        }
    }

    private void begin(int fiscalYear, String agency, Drafts.Sources sources) {
        if (plans.holdIfAny(fiscalYear, agency).isPresent()) {
            // It was entered, and answers another year's score.
            return;
        }
        if (plans.told(fiscalYear, agency).filter(Plan::edited).isPresent()) {
            LOG.warnf("plan %d/%s was told, and its text is not here: restore it from a backup", fiscalYear, agency);
            return;
        }
        PlanDraft draft = drafts.draft(sources, fiscalYear);
        PlanEntity plan =
                plans.begin(fiscalYear, agency, sources.score().fiscalYear(), draft.content(), "measures-service");
        follow(plan, sources, draft);
    }

    private void follow(PlanEntity plan, Drafts.Sources sources, PlanDraft draft) {
        Score score = sources.score();
        if (plans.isBehind(plan)) {
            LOG.errorf(
                    "plan %d/%s is older than what was told of it: restore a newer backup",
                    plan.fiscalYear(), plan.agency());
            return;
        }
        if (plan.isEdited()) {
            boolean over = plan.state() == Plan.State.CLOSED;
            plan.propose(over ? 0 : drafts.redraft(plan, draft).changes().size());
        } else {
            RevisionEntity open = plans.requireOpen(plan);
            long version = plans.nextVersion(plan);
            PlanContent drafted = Redraft.replace(open.content(), draft.content(), version);
            if (!drafted.equals(open.content())) {
                open.write(drafted, version);
            }
        }
        plans.publish(plan, score, new Diagnosis(draft.findings(), draft.guidance()));
    }

    private static int fiscalYear(String key) {
        return Integer.parseInt(key.substring(0, key.indexOf('/')));
    }
}
