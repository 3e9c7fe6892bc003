package org.sucharit.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a document says, by the fingerprint of its content. */
@Entity
@Table(name = "report_content")
public class ContentEntity {

    @Id
    private String hash;

    @Column(nullable = false)
    private byte[] data;

    protected ContentEntity() {}

    ContentEntity(String hash, byte[] data) {
        this.hash = hash;
        this.data = data.clone();
    }

    byte[] data() {
        return data.clone();
    }
}
