package org.sucharit.measures.due;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.Days;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.ProgressEntryEntity;
import org.sucharit.measures.plan.ProgressRepository;

/** Puts plans in operation without asking anybody's approval. */
@ApplicationScoped
public class Operating {

    private final Plans plans;
    private final ProgressRepository progress;
    private final Clock clock;

    Operating(Plans plans, ProgressRepository progress, Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.clock = clock;
    }

    Plan begin(int fiscalYear, String agency, PlanContent content) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PlanEntity plan = plans.begin(fiscalYear, agency, fiscalYear - 1, content, "test");
            plan.edit(content);
            plan.move(Plan.State.IN_OPERATION);
            return plans.publish(plan);
        });
    }

    Plan move(int fiscalYear, String agency, Plan.State state) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PlanEntity plan = plans.hold(fiscalYear, agency);
            plan.move(state);
            return plans.publish(plan);
        });
    }

    Plan tell(int fiscalYear, String agency, Part part, ProgressState state) {
        return QuarkusTransaction.requiringNew().call(() -> {
            PlanEntity plan = plans.hold(fiscalYear, agency);
            Entry entry = new Entry(
                    Days.today(clock),
                    state,
                    state == ProgressState.STOPPED ? "เหตุผล" : null,
                    null,
                    null,
                    null,
                    List.of());
            progress.persist(new ProgressEntryEntity(
                    plan, part, progress.count(plan, part) + 1, entry, "test", clock.instant()));
            return plans.publish(plan);
        });
    }
}
