package org.sucharit.measures.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** The positions that approve an agency's plans, in their turn. */
@Entity
@Table(name = "approval_chain")
public class ChainEntity {

    @Id
    @Column(name = "agency_code")
    private String agency;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false, columnDefinition = "text[]")
    private List<String> positions = List.of();

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ChainEntity() {}

    ChainEntity(String agency) {
        this.agency = agency;
    }

    void replace(List<String> newPositions, long newVersion, String by, Instant at) {
        this.positions = List.copyOf(newPositions);
        this.version = newVersion;
        this.changedBy = by;
        this.changedAt = at;
    }

    List<String> positions() {
        return List.copyOf(positions);
    }

    long version() {
        return version;
    }
}
