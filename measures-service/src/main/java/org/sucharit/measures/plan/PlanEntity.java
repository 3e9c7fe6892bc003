package org.sucharit.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.sucharit.contracts.plan.Plan.State;
import org.sucharit.kit.json.Wire;
import org.sucharit.measures.content.PlanContent;

/** A plan, but for what people wrote in it: that lies in its revisions. */
@Entity
@Table(name = "plan")
public class PlanEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String state = Wire.code(State.DRAFT);

    /** The revision in force; while the plan is a draft, the one being written. */
    @Column(nullable = false)
    private int revision = 1;

    @Column(nullable = false)
    private boolean edited;

    @Column(name = "based_on", nullable = false)
    private int basedOn;

    @Column(name = "score_version")
    private Long scoreVersion;

    @Column(name = "framework_revision")
    private Integer frameworkRevision;

    @Column
    private String answered;

    @Column(name = "proposed_changes", nullable = false)
    private int proposedChanges;

    @Column(name = "next_change")
    private LocalDate nextChange;

    /** A fiscal year and an agency. */
    @Embeddable
    public record Id(
            @Column(name = "fiscal_year") int fiscalYear,
            @Column(name = "agency_code") String agencyCode) {}

    protected PlanEntity() {}

    /**
     * A plan of which nothing has been written.
     *
     * @param version of what was told of this plan before; 0 where nothing was
     */
    public PlanEntity(int fiscalYear, String agencyCode, int basedOn, long version) {
        this.id = new Id(fiscalYear, agencyCode);
        this.basedOn = basedOn;
        this.version = version;
    }

    /** Answers a score from now on. */
    void follow(long newScoreVersion, int newFrameworkRevision) {
        this.scoreVersion = newScoreVersion;
        this.frameworkRevision = newFrameworkRevision;
    }

    /** Notes what was proposed and answered, so that only what is new is proposed again. */
    public void answer(PlanContent proposal) {
        this.answered = PlanJson.write(proposal);
        this.proposedChanges = 0;
    }

    /** Notes how many changes the present score proposes. */
    public void propose(int changes) {
        this.proposedChanges = changes;
    }

    /**
     * People write in it; from now on nothing in it changes by itself but what follows from the score.
     *
     * @param drafted what it said before
     */
    public void edit(PlanContent drafted) {
        if (!edited) {
            this.edited = true;
            answer(drafted);
        }
    }

    /** What people wrote in it was taken back, all of it: it is drafted anew again when the score changes. */
    public void unedit() {
        this.edited = false;
        this.answered = null;
        this.proposedChanges = 0;
    }

    /** Begins anew what was withdrawn. */
    void restart(int newBasedOn) {
        unedit();
        this.state = Wire.code(State.DRAFT);
        this.basedOn = newBasedOn;
        this.scoreVersion = null;
        this.frameworkRevision = null;
    }

    /** Notes a version that a part of it was given. */
    public void reach(long newVersion) {
        this.version = Math.max(version, newVersion);
    }

    public void move(State to) {
        this.state = Wire.code(to);
    }

    /** Puts a revision in force. */
    public void enforce(int newRevision) {
        this.revision = newRevision;
    }

    void tell(long newVersion, LocalDate newNextChange) {
        this.version = newVersion;
        this.nextChange = newNextChange;
    }

    public Id id() {
        return id;
    }

    public int fiscalYear() {
        return id.fiscalYear();
    }

    public String agency() {
        return id.agencyCode();
    }

    public long version() {
        return version;
    }

    public State state() {
        return Wire.parse(State.class, state).orElseThrow();
    }

    public int revision() {
        return revision;
    }

    public boolean isEdited() {
        return edited;
    }

    public int basedOn() {
        return basedOn;
    }

    public Long scoreVersion() {
        return scoreVersion;
    }

    public Integer frameworkRevision() {
        return frameworkRevision;
    }

    int proposedChanges() {
        return proposedChanges;
    }

    /** The draft that was answered last. */
    public Optional<PlanContent> answered() {
        return Optional.ofNullable(answered).map(PlanJson::content);
    }
}
