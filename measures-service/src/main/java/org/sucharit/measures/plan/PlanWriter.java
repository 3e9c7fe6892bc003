package org.sucharit.measures.plan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.measures.content.PlanContent;

/** Keeps what people write in the open revision of a plan that is held. */
@ApplicationScoped
public class PlanWriter {

    private final Plans plans;
    private final List<ContentView> views;

    PlanWriter(Plans plans, @All List<ContentView> views) {
        this.plans = plans;
        this.views = views;
    }

    /**
     * Keeps content, and tells the world what of it is in force.
     *
     * @param version that the change was given; from {@link Plans#nextVersion}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Plan write(PlanEntity plan, RevisionEntity open, PlanContent content, long version) {
        plan.edit(open.content());
        open.write(content);
        plan.reach(version);
        views.forEach(view -> view.wrote(plan, content));
        return plans.publish(plan);
    }
}
