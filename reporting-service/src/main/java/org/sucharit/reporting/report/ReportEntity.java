package org.sucharit.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @Column(name = "score_version")
    private Long scoreVersion;

    @Column(name = "plan_version")
    private Long planVersion;

    @Column(name = "as_of", nullable = false)
    private Instant asOf;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] causes;

    @Column(nullable = false)
    private long passages;

    @Column(nullable = false)
    private long template;

    /** Which version of which document. */
    @Embeddable
    public record Id(@Column(name = "fiscal_year") int fiscalYear, String subject, String kind, long version) {

        static Id of(ReportKey key, long version) {
            return new Id(key.fiscalYear(), key.subject(), key.kind().code(), version);
        }
    }

    /**
     * What a version was made with besides its sources.
     *
     * @param passages the newest amendment; 0 for none
     * @param template the template; 0 for none
     */
    record Made(long passages, long template) {}

    protected ReportEntity() {}

    ReportEntity(ReportKey key, Report.Content content, Instant asOf, List<String> causes, Made made) {
        this.id = Id.of(key, content.version());
        this.state = Wire.code(Report.State.CURRENT);
        this.contentHash = content.hash();
        this.frameworkRevision = content.frameworkRevision();
        this.scoreVersion = content.scoreVersion();
        this.planVersion = content.planVersion();
        this.asOf = asOf;
        this.causes = causes.toArray(String[]::new);
        this.passages = made.passages();
        this.template = made.template();
    }

    /** Gives way to a newer version; what was published stays so. */
    void supersede() {
        if (state() == Report.State.CURRENT) {
            state = Wire.code(Report.State.SUPERSEDED);
        }
    }

    public ReportKey key() {
        return new ReportKey(
                id.fiscalYear(),
                id.subject(),
                Wire.parse(Report.Kind.class, id.kind()).orElseThrow());
    }

    /** Is shown to everyone from now on. */
    public void publish() {
        state = Wire.code(Report.State.PUBLISHED);
    }

    public Report.State state() {
        return Wire.parse(Report.State.class, state).orElseThrow();
    }

    public Report.Content content() {
        return new Report.Content(id.version(), contentHash, frameworkRevision, scoreVersion, planVersion);
    }

    Instant asOf() {
        return asOf;
    }

    /**
     * Which of its sources had changed: topics without prefix and version, {@code passages} for what people wrote, {@code
     * template} for its agency's template, {@code texts} for our own; {@code first} for the first version, {@code
     * restored} for one that came back from the topics.
     */
    List<String> causes() {
        return List.of(causes);
    }

    /** The newest amendment that it was written with; 0 where there was none. */
    public long passages() {
        return passages;
    }

    /** The template that it was written with; 0 where there was none. */
    long template() {
        return template;
    }

    Versioning.Known known() {
        return new Versioning.Known(content(), asOf);
    }
}
