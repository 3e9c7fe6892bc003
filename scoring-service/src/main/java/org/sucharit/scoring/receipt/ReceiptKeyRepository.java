package org.sucharit.scoring.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The keys of receipts. */
@ApplicationScoped
public class ReceiptKeyRepository implements PanacheRepositoryBase<ReceiptKeyEntity, String> {

    /** A key is changed about once a year. */
    private static final int MAX_KEYS = 1_000;

    /** Newest first. */
    List<ReceiptKeyEntity> newestFirst() {
        return find("order by firstUsedAt desc, keyId").range(0, MAX_KEYS - 1).list();
    }

    /** A key that nobody else changes until this transaction ends. */
    Optional<ReceiptKeyEntity> lock(String keyId) {
        return findByIdOptional(keyId, LockModeType.PESSIMISTIC_WRITE);
    }
}
