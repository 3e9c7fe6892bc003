package org.sucharit.measures.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanJson;

/** A measure or assignment as it was from some version on; never changed. */
@Entity
@Table(name = "plan_edit")
public class EditEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private String content;

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

    EditEntity(PlanEntity plan, Part part, long version, Object content, String editedBy, Instant editedAt) {
        this.id = new Id(plan.fiscalYear(), plan.agency(), part.key(), version);
        this.content = PlanJson.write(content);
        this.editedBy = editedBy;
        this.editedAt = editedAt;
    }

    long version() {
        return id.version();
    }

    <T> T content(Class<T> type) {
        return PlanJson.read(content, type);
    }

    String editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }
}
