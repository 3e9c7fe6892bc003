package org.sucharit.measures.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Approval;
import org.sucharit.kit.events.Stale;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.content.Mistakes;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.drafting.PlanDerivation;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.plan.RevisionRepository;
import org.sucharit.measures.plan.RevisionTags;

/** The revisions of a plan: what was in force when, and why it was changed. */
@ApplicationScoped
public class Revisions {

    private static final int REASON = 1_000;
    /** Of one plan. */
    private static final int MOST = 1_000;

    private final RevisionDesk desk;
    private final RevisionRepository revisions;
    private final PlanReading reading;
    private final Caller caller;
    private final Stale stale;

    Revisions(RevisionDesk desk, RevisionRepository revisions, PlanReading reading, Caller caller, Stale stale) {
        this.desk = desk;
        this.revisions = revisions;
        this.reading = reading;
        this.caller = caller;
        this.stale = stale;
    }

    /**
     * A revision without what it says.
     *
     * @param reason why the plan was revised; null for the first
     * @param endedAt when it was approved or given up; null while it is open
     */
    public record Summary(
            int revision,
            RevisionEntity.State state,
            String reason,
            String openedBy,
            Instant openedAt,
            Instant endedAt) {

        static Summary from(RevisionRepository.Heading revision) {
            return new Summary(
                    revision.revision(),
                    revision.state(),
                    revision.reason(),
                    revision.openedBy(),
                    revision.openedAt(),
                    revision.endedAt());
        }
    }

    /**
     * A revision with what it says; steps carry their keys.
     *
     * @param version of the revision: what an edit of any part of it may be based on
     */
    public record Whole(Summary revision, long version, PlanContent content, List<Approval> approvals) {}

    /**
     * All revisions of a plan, the newest first.
     *
     * @throws ProblemException NOT_FOUND
     */
    public List<Summary> list(int fiscalYear, String agency) {
        reading.requireInside(agency);
        desk.look(fiscalYear, agency);
        return revisions.headings(fiscalYear, agency).stream()
                .map(Summary::from)
                .toList();
    }

    /**
     * One revision.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    Whole get(int fiscalYear, String agency, int number) {
        PlanEntity plan = desk.look(fiscalYear, agency);
        RevisionEntity revision = revisions
                .of(fiscalYear, agency, number)
                .orElseThrow(() -> ProblemException.notFound("The plan has no revision " + number + "."));
        return new Whole(
                Summary.from(revision.heading()), revision.version(), revision.content(), desk.approvals(plan, number));
    }

    /**
     * Opens a revision of an approved plan; what is in force stays so until the new one is approved.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT where one is open already, or the plan is closed; INVALID without a
     *     reason
     */
    @Transactional
    public Summary open(int fiscalYear, String agency, String reason) {
        PlanEntity plan = desk.hold(fiscalYear, agency);
        String why = reason(reason);
        if (desk.open(plan).isPresent()) {
            throw new ProblemException(ProblemType.CONFLICT, "A revision is open already.");
        }
        if (plan.state() == Plan.State.CLOSED) {
            throw new ProblemException(ProblemType.CONFLICT, "The plan is closed.");
        }
        if (revisions.last(plan) >= MOST) {
            throw new ProblemException(ProblemType.CONFLICT, "A plan has at most " + MOST + " revisions.");
        }
        return Summary.from(desk.openNext(plan, why, caller.name()).heading());
    }

    /**
     * Gives up the open revision; what is in force stays so.
     *
     * @param ifMatch the tag of the revision as it was read: nothing is given up that was not
     * @throws ProblemException NOT_FOUND; CONFLICT where it is not open, or the plan's first; PRECONDITION_REQUIRED; STALE
     */
    @Transactional
    public void abandon(int fiscalYear, String agency, int number, String ifMatch) {
        PlanEntity plan = desk.hold(fiscalYear, agency);
        RevisionEntity open = desk.requireOpen(plan);
        if (open.revision() != number) {
            throw new ProblemException(ProblemType.CONFLICT, "The open revision is " + open.revision() + ".");
        }
        if (plan.state() == Plan.State.DRAFT) {
            throw new ProblemException(ProblemType.CONFLICT, "A draft has nothing to go back to; change it.");
        }
        RevisionTags.require(ifMatch, open);
        desk.abandon(plan, open, caller.name());
        stale.mark(PlanDerivation.NAME, plan.basedOn() + "/" + plan.agency());
    }

    /** Checks a reason. */
    static String reason(String reason) {
        Mistakes mistakes = new Mistakes();
        String why = mistakes.text("/reason", reason, REASON);
        ProblemException.requireNone(mistakes.all());
        return why;
    }
}
