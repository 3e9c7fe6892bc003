package org.sucharit.measures.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Chains of approval. */
@ApplicationScoped
class ChainRepository implements PanacheRepositoryBase<ChainEntity, String> {

    /** The chain of an agency, which nobody else changes until this transaction ends. */
    Optional<ChainEntity> lock(String agency) {
        return findByIdOptional(agency, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether an open revision of the agency has been given some of its approvals. */
    boolean isAtWork(String agency) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from plan_revision r join approval a using (fiscal_year, agency_code, revision)"
                                + " where r.agency_code = :agency and r.state = 'open' and a.taken_back_at is null limit 1",
                        Integer.class)
                .setParameter("agency", agency)
                .getResultList()
                .isEmpty();
    }
}
