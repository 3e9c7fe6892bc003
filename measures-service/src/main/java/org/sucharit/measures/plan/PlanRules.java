package org.sucharit.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.content.Scope;

/** What may be written in a plan, and when. */
@ApplicationScoped
public class PlanRules {

    private final Scopes scopes;
    private final Snapshots snapshots;
    private final ApprovalRepository approvals;

    public PlanRules(Scopes scopes, Snapshots snapshots, ApprovalRepository approvals) {
        this.scopes = scopes;
        this.snapshots = snapshots;
        this.approvals = approvals;
    }

    /** What a plan may name. */
    public Scope scope(PlanEntity plan) {
        Agency agency = snapshots
                .find(Topics.AGENCY, plan.agency())
                .orElseThrow(() -> ProblemException.notFound("There is no agency " + plan.agency() + "."));
        return scopes.of(plan.basedOn(), agency);
    }

    /**
     * Refuses to write in a revision that somebody has approved: they approved something else.
     *
     * @throws ProblemException CONFLICT
     */
    public void requireNotBeingApproved(PlanEntity plan, RevisionEntity revision) {
        if (!approvals.of(plan.fiscalYear(), plan.agency(), revision.revision()).isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Revision " + revision.revision() + " is being approved. Take its approvals back to change it.");
        }
    }
}
