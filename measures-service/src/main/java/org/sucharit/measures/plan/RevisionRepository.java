package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.json.Wire;

/** Revisions of plans; changed under the plan's lock. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Id> {

    /**
     * A revision without what it says.
     *
     * @param code of its state
     * @param reason null for the first
     * @param endedAt null while it is open
     */
    public record Heading(
            int revision, String code, String reason, String openedBy, Instant openedAt, Instant endedAt) {

        public RevisionEntity.State state() {
            return Wire.parse(RevisionEntity.State.class, code).orElseThrow();
        }
    }

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

    /** All of a plan without what they say, the newest first. */
    public List<Heading> headings(int fiscalYear, String agency) {
        return getEntityManager()
                .createQuery(
                        "select r.id.revision, r.state, r.reason, r.openedBy, r.openedAt, r.endedAt"
                                + " from RevisionEntity r where r.id.fiscalYear = :year and r.id.agencyCode = :agency"
                                + " order by r.id.revision desc",
                        Heading.class)
                .setParameter("year", fiscalYear)
                .setParameter("agency", agency)
                .getResultList();
    }
}
