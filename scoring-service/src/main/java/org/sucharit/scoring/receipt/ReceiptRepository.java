package org.sucharit.scoring.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Receipts. */
@ApplicationScoped
public class ReceiptRepository implements PanacheRepositoryBase<ReceiptEntity, ReceiptEntity.Id> {

    /** A receipt that nobody else changes until this transaction ends. */
    Optional<ReceiptEntity> lock(ReceiptEntity.Id id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
