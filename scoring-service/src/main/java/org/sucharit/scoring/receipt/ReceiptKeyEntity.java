package org.sucharit.scoring.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sucharit.scoring.core.receipt.VerificationKey;

/** A key that has signed receipts, or may. */
@Entity
@Table(name = "receipt_key")
public class ReceiptKeyEntity {

    @Id
    @Column(name = "key_id")
    private String keyId;

    /** The 32 bytes of the public key, base64url. */
    @Column(nullable = false)
    private String x;

    @Column(name = "first_used_at", nullable = false)
    private Instant firstUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_reason")
    private String revokedReason;

    protected ReceiptKeyEntity() {}

    ReceiptKeyEntity(VerificationKey key, Instant firstUsedAt) {
        this.keyId = key.keyId();
        this.x = key.x();
        this.firstUsedAt = firstUsedAt;
    }

    /** What it signed counts no more; the first to say so is believed. */
    void revoke(Instant at, String reason) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedReason = reason;
        }
    }

    String keyId() {
        return keyId;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    VerificationKey key() {
        VerificationKey key = VerificationKey.of(x);
        return isRevoked() ? key.revoked(revokedAt, revokedReason) : key;
    }
}
