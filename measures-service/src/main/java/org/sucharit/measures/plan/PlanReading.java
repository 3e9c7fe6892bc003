package org.sucharit.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.peer.Peers;
import org.sucharit.kit.problem.ProblemException;

/** Who may read what of a plan. */
@ApplicationScoped
public class PlanReading {

    private final Plans plans;
    private final Snapshots snapshots;
    private final Peers peers;
    private final Caller caller;

    public PlanReading(Plans plans, Snapshots snapshots, Peers peers, Caller caller) {
        this.plans = plans;
        this.snapshots = snapshots;
        this.peers = peers;
        this.caller = caller;
    }

    /**
     * A plan that the caller may read.
     *
     * @throws ProblemException NOT_FOUND without plan or agency
     */
    public Plan plan(int fiscalYear, String code) {
        Agency agency = agency(code);
        Optional<Plan> plan = plans.find(fiscalYear, code);
        caller.requireReadingOf(
                code, agency.province().code(), plan.filter(this::isPublic).isPresent());
        return plan.orElseThrow(() -> Plans.none(fiscalYear, code));
    }

    /**
     * Requires that the caller may read of a plan what is the agency's own affair: what is being written, by whom. Call it
     * outside a transaction: it may have to ask for the agency.
     */
    public void requireInside(String code) {
        caller.requireKnown();
        Agency agency = agency(code);
        caller.requireReadingOf(code, agency.province().code(), false);
    }

    /**
     * An agency.
     *
     * @throws ProblemException NOT_FOUND
     */
    public Agency agency(String code) {
        return peers.find(Topics.AGENCY, code)
                .orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
    }

    /**
     * A draft is the agency's own affair, also when the score it answers is announced; and an approved plan tells of a
     * score that is not.
     */
    private boolean isPublic(Plan plan) {
        if (plan.state() == Plan.State.DRAFT) {
            return false;
        }
        return plan.scoreVersion() == null
                || snapshots
                        .find(Topics.SCORE, plan.basedOnFiscalYear() + "/" + plan.agency())
                        .filter(score -> score.phase() == Assessment.Phase.ANNOUNCED)
                        .map(Score::version)
                        .filter(plan.scoreVersion()::equals)
                        .isPresent();
    }
}
