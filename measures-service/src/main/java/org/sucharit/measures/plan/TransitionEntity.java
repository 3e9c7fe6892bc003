package org.sucharit.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.json.Wire;

/** A step of a plan to another state; never changed. */
@Entity
@Table(name = "plan_transition")
public class TransitionEntity {

    @EmbeddedId
    private Id id;

    @Column(name = "to_state", nullable = false)
    private String toState;

    @Column
    private String reason;

    @Column(name = "moved_by", nullable = false)
    private String movedBy;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    /** A plan and the number of its step, from 1. */
    @Embeddable
    public record Id(
            @Column(name = "fiscal_year") int fiscalYear,
            @Column(name = "agency_code") String agencyCode,
            @Column(name = "number") int number) {}

    protected TransitionEntity() {}

    TransitionEntity(PlanEntity plan, int number, Plan.State to, String reason, String movedBy, Instant movedAt) {
        this.id = new Id(plan.fiscalYear(), plan.agency(), number);
        this.toState = Wire.code(to);
        this.reason = reason;
        this.movedBy = movedBy;
        this.movedAt = movedAt;
    }

    public int number() {
        return id.number();
    }

    public Plan.State to() {
        return Wire.parse(Plan.State.class, toState).orElseThrow();
    }

    public String reason() {
        return reason;
    }

    public String movedBy() {
        return movedBy;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
