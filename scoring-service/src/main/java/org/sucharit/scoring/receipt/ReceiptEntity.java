package org.sucharit.scoring.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The receipt of one announced version of a score. */
@Entity
@Table(name = "receipt")
public class ReceiptEntity {

    @EmbeddedId
    private Id id;

    @Column(name = "key_id", nullable = false)
    private String keyId;

    /** The sealed receipt, gzipped. */
    @Column(nullable = false)
    private byte[] document;

    /** A version of the score of an agency in a fiscal year. */
    @Embeddable
    public record Id(@Column(name = "fiscal_year") int fiscalYear, String agency, long version) {}

    protected ReceiptEntity() {}

    ReceiptEntity(Id id, String keyId, byte[] document) {
        this.id = id;
        sign(keyId, document);
    }

    /** Takes over the receipt as another key has signed it. */
    final void sign(String newKeyId, byte[] newDocument) {
        this.keyId = newKeyId;
        this.document = newDocument.clone();
    }

    Id id() {
        return id;
    }

    String keyId() {
        return keyId;
    }

    byte[] document() {
        return document.clone();
    }
}
