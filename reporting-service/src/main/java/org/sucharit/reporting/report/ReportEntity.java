package org.sucharit.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.json.Wire;

/** One version of one official document. */
@Entity
@Table(name = "report")
public class ReportEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private String state;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    @Column(name = "framework_revision", nullable = false)
    private int frameworkRevision;

    @Column(name = "score_version", nullable = false)
    private long scoreVersion;

    @Column(name = "plan_version", nullable = false)
    private long planVersion;

    @Column(name = "as_of", nullable = false)
    private Instant asOf;

    /** Which version of which document. */
    @Embeddable
    public record Id(@Column(name = "fiscal_year") int fiscalYear, String agency, String kind, long version) {}

    protected ReportEntity() {}

    ReportEntity(Report report, Instant asOf) {
        this.id = new Id(report.fiscalYear(), report.agency(), report.kind().code(), report.version());
        this.state = Wire.code(report.state());
        this.contentHash = report.contentHash();
        this.frameworkRevision = report.frameworkRevision();
        this.scoreVersion = report.scoreVersion();
        this.planVersion = report.planVersion();
        this.asOf = asOf;
    }

    /** Gives way to a newer version. */
    void supersede() {
        state = Wire.code(Report.State.SUPERSEDED);
    }

    Report report() {
        return new Report(
                id.fiscalYear(),
                id.agency(),
                Wire.parse(Report.Kind.class, id.kind()).orElseThrow(),
                id.version(),
                Wire.parse(Report.State.class, state).orElseThrow(),
                contentHash,
                frameworkRevision,
                scoreVersion,
                planVersion);
    }

    Instant asOf() {
        return asOf;
    }
}
