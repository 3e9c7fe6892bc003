package org.sucharit.measures.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.sucharit.kit.json.Wire;
import org.sucharit.measures.content.PlanContent;

/** What people wrote in a plan, once for each time it was approved, and once while they write. */
@Entity
@Table(name = "plan_revision")
public class RevisionEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private String state = Wire.code(State.OPEN);

    @Column(nullable = false)
    private String content;

    @Transient
    private PlanContent read;

    /** Rises with everything that becomes of it. */
    @Column(nullable = false)
    private long version;

    @Column
    private String reason;

    /** What of the plan's drafts had been answered when it was opened; taken up again where it is given up. */
    @Column
    private String answered;

    @Column(name = "opened_by", nullable = false)
    private String openedBy;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** A plan and the number of its revision. */
    @Embeddable
    public record Id(
            @Column(name = "fiscal_year") int fiscalYear,
            @Column(name = "agency_code") String agencyCode,
            @Column(name = "revision") int revision) {}

    /** How far a revision has come. */
    public enum State {
        /** It is being written. */
        @JsonProperty("open")
        OPEN,
        @JsonProperty("approved")
        APPROVED,
        /** Given up before it was approved. */
        @JsonProperty("abandoned")
        ABANDONED
    }

    protected RevisionEntity() {}

    /**
     * An open revision.
     *
     * @param reason why the plan is revised; null for its first revision
     */
    public RevisionEntity(
            PlanEntity plan,
            int revision,
            PlanContent content,
            long version,
            String reason,
            String openedBy,
            Instant openedAt) {
        this.id = new Id(plan.fiscalYear(), plan.agency(), revision);
        this.reason = reason;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.answered = plan.answered().map(PlanJson::write).orElse(null);
        write(content, version);
    }

    public final void write(PlanContent newContent, long newVersion) {
        this.content = PlanJson.write(newContent);
        this.read = newContent;
        touch(newVersion);
    }

    /** Notes that something became of it. */
    public final void touch(long newVersion) {
        this.version = newVersion;
    }

    /** Approved or abandoned: it is never written again. */
    public void end(State as, Instant at, long newVersion) {
        this.state = Wire.code(as);
        this.endedAt = at;
        touch(newVersion);
    }

    int fiscalYear() {
        return id.fiscalYear();
    }

    String agency() {
        return id.agencyCode();
    }

    public long version() {
        return version;
    }

    /** What of the plan's drafts had been answered when it was opened. */
    public Optional<PlanContent> answered() {
        return Optional.ofNullable(answered).map(PlanJson::content);
    }

    public int revision() {
        return id.revision();
    }

    public State state() {
        return Wire.parse(State.class, state).orElseThrow();
    }

    /** The same without what it says. */
    public RevisionRepository.Heading heading() {
        return new RevisionRepository.Heading(revision(), state, reason, openedBy, openedAt, endedAt);
    }

    /** How large what it says is, in UTF-8. */
    int bytes() {
        return content.getBytes(StandardCharsets.UTF_8).length;
    }

    public PlanContent content() {
        if (read == null) {
            read = PlanJson.content(content);
        }
        return read;
    }

    public String reason() {
        return reason;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
