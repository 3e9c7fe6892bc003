package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.json.Wire;

/** Revisions of plans; changed under the plan's lock. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Id> {

    Optional<RevisionEntity> of(PlanEntity plan, int revision) {
        return findByIdOptional(new RevisionEntity.Id(plan.fiscalYear(), plan.agency(), revision));
    }

    /** The one that is being written. */
    Optional<RevisionEntity> open(PlanEntity plan) {
        return find(
                        "id.fiscalYear = ?1 and id.agencyCode = ?2 and state = ?3",
                        plan.fiscalYear(),
                        plan.agency(),
                        Wire.code(RevisionEntity.State.OPEN))
                .firstResultOptional();
    }

    /** The number of a plan's newest revision. */
    public int last(PlanEntity plan) {
        return getEntityManager()
                .createQuery(
                        "select max(r.id.revision) from RevisionEntity r"
                                + " where r.id.fiscalYear = :year and r.id.agencyCode = :agency",
                        Integer.class)
                .setParameter("year", plan.fiscalYear())
                .setParameter("agency", plan.agency())
                .getSingleResult();
    }

    /** One of a plan. */
    public Optional<RevisionEntity> of(int fiscalYear, String agency, int revision) {
        return findByIdOptional(new RevisionEntity.Id(fiscalYear, agency, revision));
    }

    /** All of a plan, the newest first. */
    public List<RevisionEntity> of(int fiscalYear, String agency) {
        return list("id.fiscalYear = ?1 and id.agencyCode = ?2 order by id.revision desc", fiscalYear, agency);
    }
}
