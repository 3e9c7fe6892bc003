package org.sucharit.scoring.rescoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A national run, and how far it has come. Whoever holds its row works at it. */
@Entity
@Table(name = "rescoring")
public class RescoringEntity {

    @Id
    private UUID id;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "target_year")
    private int targetYear;

    @Column(name = "target_revision")
    private int targetRevision;

    private boolean draft;

    /** JSON of the framework to score by. */
    @Column(nullable = false)
    private String framework;

    /** How many had a score when it was started. */
    private int agencies;

    private int done;

    @Column(name = "last_agency", nullable = false)
    private String lastAgency;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false)
    private String createdBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected RescoringEntity() {}

    RescoringEntity(UUID id, Order order, String framework, int agencies, Instant createdAt, String createdBy) {
        this.id = id;
        this.fiscalYear = order.fiscalYear();
        this.targetYear = order.target().fiscalYear();
        this.targetRevision = order.target().revision();
        this.draft = order.draft();
        this.framework = framework;
        this.agencies = agencies;
        this.lastAgency = "";
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    UUID id() {
        return id;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    int targetYear() {
        return targetYear;
    }

    int targetRevision() {
        return targetRevision;
    }

    boolean isDraft() {
        return draft;
    }

    String framework() {
        return framework;
    }

    int agencies() {
        return agencies;
    }

    int done() {
        return done;
    }

    /** The last agency that is rescored; empty before the first. */
    String lastAgency() {
        return lastAgency;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    /** Null while there are agencies to come. */
    Instant finishedAt() {
        return finishedAt;
    }

    void advance(String agency, int rescored) {
        lastAgency = agency;
        done += rescored;
    }

    void finish(Instant at) {
        finishedAt = at;
    }
}
