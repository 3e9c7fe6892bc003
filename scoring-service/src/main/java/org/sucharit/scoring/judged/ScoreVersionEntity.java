package org.sucharit.scoring.judged;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of a score. Changes once in its life: when it is announced. */
@Entity
@Table(name = "score_version")
public class ScoreVersionEntity {

    @EmbeddedId
    private Id id;

    @Column(name = "derived_at", nullable = false)
    private Instant derivedAt;

    /** JSON of the causes. */
    @Column(nullable = false)
    private String causes;

    /** JSON of inputs and sources. */
    @Column(name = "judged_by", nullable = false)
    private String judgedBy;

    /** JSON of the score. */
    @Column(nullable = false)
    private String score;

    /** JSON of the smallest edits of its table; null until somebody asked. */
    private String edits;

    private Integer announcement;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "announced_by")
    private String announcedBy;

    private String reason;

    /** JSON of what differs from the announcement before. */
    @Column(name = "announced_causes")
    private String announcedCauses;

    /** A version of the score of an agency in a fiscal year. */
    @Embeddable
    public record Id(@Column(name = "fiscal_year") int fiscalYear, String agency, long version) {}

    protected ScoreVersionEntity() {}

    ScoreVersionEntity(Id id, Instant derivedAt, String causes, String judgedBy, String score) {
        this.id = id;
        this.derivedAt = derivedAt;
        this.causes = causes;
        this.judgedBy = judgedBy;
        this.score = score;
    }

    void announce(int number, Instant at, String by, String why, String changed, String announcedScore) {
        if (announcement != null) {
            throw new IllegalStateException(id + " is announced already");
        }
        announcement = number;
        announcedAt = at;
        announcedBy = by;
        reason = why;
        announcedCauses = changed;
        score = announcedScore;
    }

    long version() {
        return id.version();
    }

    Instant derivedAt() {
        return derivedAt;
    }

    String causes() {
        return causes;
    }

    String judgedBy() {
        return judgedBy;
    }

    String score() {
        return score;
    }

    String edits() {
        return edits;
    }

    void keepEdits(String found) {
        edits = found;
    }

    Integer announcement() {
        return announcement;
    }

    Instant announcedAt() {
        return announcedAt;
    }

    String announcedBy() {
        return announcedBy;
    }

    String reason() {
        return reason;
    }

    String announcedCauses() {
        return announcedCauses;
    }
}
