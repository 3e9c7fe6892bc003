package org.sucharit.measures.plan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.events.Snapshots;

/** Plans as the world knows them. */
@ApplicationScoped
class ToldPlans {

    private final Snapshots snapshots;
    private final List<PlanView> views;

    ToldPlans(Snapshots snapshots, @All List<PlanView> views) {
        this.snapshots = snapshots;
        this.views = views;
    }

    Optional<Plan> find(int fiscalYear, String agency) {
        return snapshots.find(Topics.PLAN, fiscalYear + "/" + agency);
    }

    /** The version that was told last; 0 where nothing was. */
    long version(int fiscalYear, String agency) {
        return snapshots.version(Topics.PLAN, fiscalYear + "/" + agency).orElse(0L);
    }

    /** Tells a plan; all views follow in the same transaction. */
    void tell(Plan before, Plan now) {
        snapshots.publish(Topics.PLAN, now);
        views.forEach(view -> view.follow(before, now));
    }
}
