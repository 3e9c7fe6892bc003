package org.sucharit.assessment.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReleasedTally;
import org.sucharit.kit.json.Wire;

/** One agency in one fiscal year. */
@Entity
@Table(name = "assessment")
public class AssessmentEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String phase;

    @Column(name = "framework_revision", nullable = false)
    private int frameworkRevision;

    /** Node codes in order, each once. */
    @Column(name = "not_applicable", nullable = false, columnDefinition = "text[]")
    private List<String> notApplicable = List.of();

    /** A list of {@link ItemReview}, as JSON, in order of the items. */
    @Column(nullable = false)
    private String reviews = "[]";

    /** When the present phase ends by itself; null where it does not. */
    @Column(name = "due_at")
    private Instant dueAt;

    /** A fiscal year and an agency. */
    @Embeddable
    public record Id(
            @Column(name = "fiscal_year") int fiscalYear,
            @Column(name = "agency_code") String agencyCode) {}

    protected AssessmentEntity() {}

    AssessmentEntity(int fiscalYear, String agencyCode, int frameworkRevision, Assessment.Phase phase, long version) {
        this.id = new Id(fiscalYear, agencyCode);
        this.frameworkRevision = frameworkRevision;
        move(phase, version);
    }

    /** Moves to another phase. */
    final void move(Assessment.Phase to, long newVersion) {
        this.phase = Wire.code(to);
        this.version = newVersion;
    }

    /** Says which nodes do not apply. */
    void exclude(Collection<String> nodes, long newVersion) {
        this.notApplicable = nodes.stream().distinct().sorted().toList();
        this.version = newVersion;
    }

    /** Takes over how its items are reviewed. */
    void review(List<ItemReview> newReviews, long newVersion) {
        this.reviews = ReviewJson.write(newReviews);
        this.version = newVersion;
    }

    /** Says when the present phase ends by itself. */
    void fallDue(Instant at) {
        this.dueAt = at;
    }

    Id id() {
        return id;
    }

    int frameworkRevision() {
        return frameworkRevision;
    }

    List<ItemReview> reviews() {
        return ReviewJson.read(reviews);
    }

    /** The nodes that do not apply. */
    List<String> notApplicable() {
        return List.copyOf(notApplicable);
    }

    long version() {
        return version;
    }

    Assessment.Phase phase() {
        return Wire.parse(Assessment.Phase.class, phase).orElseThrow();
    }

    /** @param tallies what has been released of its surveys */
    Assessment snapshot(List<ReleasedTally> tallies) {
        return new Assessment(
                id.fiscalYear(),
                id.agencyCode(),
                version,
                Assessment.State.ACTIVE,
                phase(),
                frameworkRevision,
                notApplicable(),
                reviews(),
                tallies);
    }
}
