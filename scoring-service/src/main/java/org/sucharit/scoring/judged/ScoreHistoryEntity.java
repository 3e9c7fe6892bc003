package org.sucharit.scoring.judged;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which versions of one agency's score matter now. Whoever holds its row decides about the score. */
@Entity
@Table(name = "score_history")
public class ScoreHistoryEntity {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // Rows are made in SQL and found by it.
    private Id id;

    @Column(name = "newest_version")
    private Long newestVersion;

    @Column(name = "announced_version")
    private Long announcedVersion;

    /** JSON of why the present inputs give no score; null where they do. */
    private String trouble;

    /** A fiscal year and an agency. */
    @Embeddable
    public record Id(@Column(name = "fiscal_year") int fiscalYear, String agency) {}

    protected ScoreHistoryEntity() {}

    Long newestVersion() {
        return newestVersion;
    }

    Long announcedVersion() {
        return announcedVersion;
    }

    /** The version that counts: once one is announced, that; before, the newest. */
    Long inForce() {
        return announcedVersion == null ? newestVersion : announcedVersion;
    }

    String trouble() {
        return trouble;
    }

    void troubled(String why) {
        trouble = why;
    }

    void derived(long version) {
        newestVersion = version;
    }

    void announced(long version) {
        announcedVersion = version;
    }
}
