package org.sucharit.assessment.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.json.Wire;

/** A step of an assessment from one phase to another: when, by whom, and why. Never changed. */
@Entity
@Table(name = "transition")
public class TransitionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transition_seq")
    @SequenceGenerator(name = "transition_seq", sequenceName = "transition_seq", allocationSize = 50)
    private Long id;

    @Column(name = "fiscal_year", nullable = false)
    private int fiscalYear;

    @Column(name = "agency_code", nullable = false)
    private String agencyCode;

    @Column(name = "from_phase")
    private String from;

    @Column(name = "to_phase", nullable = false)
    private String to;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    private String reason;

    protected TransitionEntity() {}

    TransitionEntity(AssessmentEntity.Id assessment, Phase from, Phase to, Instant at, Actor actor) {
        this.fiscalYear = assessment.fiscalYear();
        this.agencyCode = assessment.agencyCode();
        this.from = from == null ? null : Wire.code(from);
        this.to = Wire.code(to);
        this.at = at;
        this.actor = actor.name();
        this.reason = actor.reason();
    }

    Long id() {
        return id;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    String reason() {
        return reason;
    }
}
