package org.sucharit.measures.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.planning.GuidanceLibrary;
import org.sucharit.measures.planning.PlanDraft;
import org.sucharit.measures.planning.Redraft;

/** Drafts of plans, and what a new one would change. */
@ApplicationScoped
public class Drafts {

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final Plans plans;
    private final GuidanceLibrary library = GuidanceLibrary.load();

    public Drafts(Snapshots snapshots, SharedSnapshots frameworks, Plans plans) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.plans = plans;
    }

    /** What a draft is made from. */
    public record Sources(Framework framework, Agency agency, Score score) {}

    /** What a plan that answers a year's score is drafted from; empty before the review, or while something lacks. */
    public Optional<Sources> sources(int scoreYear, String agencyCode) {
        Optional<Score> score = snapshots
                .find(Topics.SCORE, scoreYear + "/" + agencyCode)
                .filter(s -> s.state() == Score.State.CURRENT)
                .filter(s -> s.phase().compareTo(Assessment.Phase.REVIEW) >= 0);
        Optional<Framework> framework =
                score.flatMap(s -> frameworks.find(Topics.FRAMEWORK, s.fiscalYear() + "/" + s.frameworkRevision()));
        Optional<Agency> agency = framework.flatMap(f -> snapshots.find(Topics.AGENCY, agencyCode));
        return agency.map(a -> new Sources(framework.get(), a, score.get()));
    }

    public PlanDraft draft(Sources sources) {
        return PlanDraft.draft(sources.framework(), sources.agency(), sources.score(), library);
    }

    /** What a draft would change in a plan: in its open revision, or else in what is in force. */
    public Redraft redraft(PlanEntity plan, PlanDraft draft) {
        PlanContent now = plans.open(plan).map(RevisionEntity::content).orElseGet(() -> plans.inForce(plan));
        return new Redraft(plan.answered().orElse(PlanContent.EMPTY), now, draft.content());
    }
}
