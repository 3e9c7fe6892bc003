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
}
