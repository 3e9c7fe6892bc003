package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sucharit.contracts.plan.Plan.Approval;

/** Who approved which revision; written under the plan's lock. */
@ApplicationScoped
public class ApprovalRepository implements PanacheRepositoryBase<ApprovalEntity, ApprovalEntity.Id> {

    private static final String OF_REVISION = "id.fiscalYear = ?1 and id.agencyCode = ?2 and id.revision = ?3";

    /** In their turn. */
    public List<Approval> of(int fiscalYear, String agency, int revision) {
        return list(OF_REVISION + " order by id.turn", fiscalYear, agency, revision).stream()
                .map(ApprovalEntity::approval)
                .toList();
    }

    /** Takes back what a revision has been given so far. */
    public long clear(int fiscalYear, String agency, int revision) {
        return delete(OF_REVISION, fiscalYear, agency, revision);
    }
}
