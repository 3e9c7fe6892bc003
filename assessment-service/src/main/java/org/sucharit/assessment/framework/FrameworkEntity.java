package org.sucharit.assessment.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A published revision, as it was written. Never changed. */
@Entity
@Table(name = "framework")
public class FrameworkEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private String source;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    /** A fiscal year and a revision of its framework. */
    @Embeddable
    public record Id(@Column(name = "fiscal_year") int fiscalYear, int revision) {}

    protected FrameworkEntity() {}

    FrameworkEntity(int fiscalYear, int revision, String source, Instant publishedAt) {
        this.id = new Id(fiscalYear, revision);
        this.source = source;
        this.publishedAt = publishedAt;
    }

    Id id() {
        return id;
    }

    String source() {
        return source;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
