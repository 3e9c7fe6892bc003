package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sucharit.contracts.plan.Plan;

/** The steps of plans from state to state, each written down. */
@ApplicationScoped
public class Lifecycle implements PanacheRepositoryBase<TransitionEntity, TransitionEntity.Id> {

    private static final String OF_PLAN = "id.fiscalYear = ?1 and id.agencyCode = ?2";

    private final Clock clock;

    public Lifecycle(Clock clock) {
        this.clock = clock;
    }

    /** Moves a plan that is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(PlanEntity plan, Plan.State to, String reason, String by) {
        int number = Math.toIntExact(count(OF_PLAN, plan.fiscalYear(), plan.agency())) + 1;
        persist(new TransitionEntity(plan, number, to, reason, by, clock.instant()));
        plan.move(to);
    }

    /** All steps of a plan, the first first. */
    public List<TransitionEntity> of(int fiscalYear, String agency) {
        return list(OF_PLAN + " order by id.number", fiscalYear, agency);
    }
}
