package org.sucharit.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sucharit.measures.content.Part;

/** A measure or assignment as it was from some version on; never changed. */
@Entity
@Table(name = "plan_edit")
public class EditEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private String content;

    /** The revision it was written in. */
    @Column(nullable = false)
    private int revision;

    @Column(name = "edited_by", nullable = false)
    private String editedBy;

    @Column(name = "edited_at", nullable = false)
    private Instant editedAt;

    /** A part of a plan, and the version it was given. */
    @Embeddable
    public record Id(
            @Column(name = "fiscal_year") int fiscalYear,
            @Column(name = "agency_code") String agencyCode,
            @Column(name = "part") String part,
            @Column(name = "version") long version) {}

    protected EditEntity() {}

    EditEntity(RevisionEntity revision, Part part, long version, Object content, String editedBy, Instant editedAt) {
        this.id = new Id(revision.fiscalYear(), revision.agency(), part.key(), version);
        this.revision = revision.revision();
        this.content = PlanJson.write(content);
        this.editedBy = editedBy;
        this.editedAt = editedAt;
    }

    public long version() {
        return id.version();
    }

    public <T> T content(Class<T> type) {
        return PlanJson.read(content, type);
    }

    public int revision() {
        return revision;
    }

    public String editedBy() {
        return editedBy;
    }

    public Instant editedAt() {
        return editedAt;
    }
}
