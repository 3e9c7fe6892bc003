package org.sucharit.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sucharit.contracts.plan.Plan.Approval;

/** That one position has approved a revision. */
@Entity
@Table(name = "approval")
public class ApprovalEntity {

    @EmbeddedId
    private Id id;

    @Column
    private String position;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String signatory;

    @Column(name = "memo_number", nullable = false)
    private String memoNumber;

    @Column(name = "memo_date", nullable = false)
    private LocalDate memoDate;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /** A revision and which approval of it, from 1. */
    @Embeddable
    public record Id(
            @Column(name = "fiscal_year") int fiscalYear,
            @Column(name = "agency_code") String agencyCode,
            @Column(name = "revision") int revision,
            @Column(name = "number") int number) {}

    @Column(name = "taken_back_by")
    private String takenBackBy;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected ApprovalEntity() {}

    public ApprovalEntity(
            PlanEntity plan, int revision, int number, Approval approval, String recordedBy, Instant recordedAt) {
        this.id = new Id(plan.fiscalYear(), plan.agency(), revision, number);
        this.position = approval.position();
        this.title = approval.title();
        this.signatory = approval.signatory();
        this.memoNumber = approval.memoNumber();
        this.memoDate = approval.memoDate();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    void takeBack(String by, Instant at) {
        this.takenBackBy = by;
        this.takenBackAt = at;
    }

    Id id() {
        return id;
    }

    String takenBackBy() {
        return takenBackBy;
    }

    public Approval approval() {
        return new Approval(position, title, signatory, memoNumber, memoDate);
    }
}
