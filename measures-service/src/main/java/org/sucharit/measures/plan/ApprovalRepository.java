package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sucharit.contracts.plan.Plan.Approval;

/** Who approved which revision; written under the plan's lock. */
@ApplicationScoped
public class ApprovalRepository implements PanacheRepositoryBase<ApprovalEntity, ApprovalEntity.Id> {

    private static final String OF_REVISION =
            "id.fiscalYear = ?1 and id.agencyCode = ?2 and id.revision = ?3 and takenBackAt is null";

    /** In their turn. */
    public List<Approval> of(int fiscalYear, String agency, int revision) {
        return list(OF_REVISION + " order by id.number", fiscalYear, agency, revision).stream()
                .map(ApprovalEntity::approval)
                .toList();
    }

    /** How many were recorded of a revision, those that were taken back too. */
    public int recorded(int fiscalYear, String agency, int revision) {
        return Math.toIntExact(
                count("id.fiscalYear = ?1 and id.agencyCode = ?2 and id.revision = ?3", fiscalYear, agency, revision));
    }

    /** Takes back what a revision has been given so far; it stays on record. */
    public void takeBack(int fiscalYear, String agency, int revision, String by, Instant at) {
        list(OF_REVISION, fiscalYear, agency, revision).forEach(approval -> approval.takeBack(by, at));
    }
}
