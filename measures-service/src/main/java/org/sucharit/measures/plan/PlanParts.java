package org.sucharit.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.measures.content.PlanContent;

/** Gathers what a plan is told with. */
@ApplicationScoped
class PlanParts {

    private final ProgressRepository progress;
    private final ResultRepository results;
    private final ApprovalRepository approvals;

    PlanParts(ProgressRepository progress, ResultRepository results, ApprovalRepository approvals) {
        this.progress = progress;
        this.results = results;
        this.approvals = approvals;
    }

    /** Of a plan in which nobody has written nothing was told either. */
    PlanSnapshot snapshot(PlanEntity plan, Diagnosis diagnosis, PlanContent content, LocalDate today) {
        if (!plan.isEdited()) {
            return new PlanSnapshot(plan, diagnosis, content, Map.of(), Map.of(), List.of(), today);
        }
        progress.flush();
        return new PlanSnapshot(
                plan,
                diagnosis,
                content,
                progress.newest(plan),
                results.of(plan),
                plan.state() == Plan.State.DRAFT
                        ? List.of()
                        : approvals.of(plan.fiscalYear(), plan.agency(), plan.revision()),
                today);
    }
}
