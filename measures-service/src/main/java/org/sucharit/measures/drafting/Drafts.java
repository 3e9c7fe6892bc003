package org.sucharit.measures.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.planning.GuidanceLibrary;
import org.sucharit.measures.planning.PlanDraft;
import org.sucharit.measures.planning.Redraft;
import org.sucharit.measures.years.ScoredYears;

/** Drafts of plans, and what a new one would change. */
@ApplicationScoped
public class Drafts {

    private final Snapshots snapshots;
    private final ScoredYears years;
    private final EarlierYears earlier;
    private final Plans plans;
    private final GuidanceLibrary library = GuidanceLibrary.load();

    Drafts(Snapshots snapshots, ScoredYears years, EarlierYears earlier, Plans plans) {
        this.snapshots = snapshots;
        this.years = years;
        this.earlier = earlier;
        this.plans = plans;
    }

    /** What a draft is made from. */
    public record Sources(Framework framework, Agency agency, Score score) {}

    /** What a plan that answers a year's score is drafted from; empty before the review, or while something lacks. */
    public Optional<Sources> sources(int scoreYear, String agencyCode) {
        return years.find(scoreYear, agencyCode)
                .flatMap(year -> snapshots
                        .find(Topics.AGENCY, agencyCode)
                        .map(agency -> new Sources(year.framework(), agency, year.score())));
    }

    /**
     * A draft, going on with what earlier years leave.
     *
     * @param fiscalYear the plan's year
     */
    public PlanDraft draft(Sources sources, int fiscalYear) {
        PlanDraft draft = PlanDraft.draft(sources.framework(), sources.agency(), sources.score(), library);
        return earlier.goOn(draft, sources.framework(), sources.agency().code(), fiscalYear, library.urgentStep());
    }

    /** What a draft would change in a plan: in its open revision, or else in what is in force. */
    public Redraft redraft(PlanEntity plan, PlanDraft draft) {
        PlanContent now = plans.open(plan).map(RevisionEntity::content).orElseGet(() -> plans.inForce(plan));
        return new Redraft(plan.answered().orElse(PlanContent.EMPTY), now, draft.content());
    }
}
