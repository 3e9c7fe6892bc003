package org.sucharit.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a measure came to: implementation summary and outcome. */
@Entity
@Table(name = "measure_result")
public class ResultEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private long version;

    @Column
    private String summary;

    @Column
    private String outcome;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    /** A plan and the number of its measure. */
    @Embeddable
    public record Id(
            @Column(name = "fiscal_year") int fiscalYear,
            @Column(name = "agency_code") String agencyCode,
            @Column(name = "number") int number) {}

    protected ResultEntity() {}

    public ResultEntity(PlanEntity plan, int number) {
        this.id = new Id(plan.fiscalYear(), plan.agency(), number);
    }

    public void write(long newVersion, String newSummary, String newOutcome, String by, Instant at) {
        this.version = newVersion;
        this.summary = newSummary;
        this.outcome = newOutcome;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    public int number() {
        return id.number();
    }

    public long version() {
        return version;
    }

    public String summary() {
        return summary;
    }

    public String outcome() {
        return outcome;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
