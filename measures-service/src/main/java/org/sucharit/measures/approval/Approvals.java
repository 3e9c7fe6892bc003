package org.sucharit.measures.approval;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sucharit.contracts.plan.Plan.Approval;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.approval.Chains.Turn;
import org.sucharit.measures.content.Mistakes;
import org.sucharit.measures.plan.ApprovalCondition;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.plan.RevisionTags;

/** Approving the open revision of a plan, position by position. */
@ApplicationScoped
public class Approvals {

    private static final int SIGNATORY = 200;
    private static final int OLDEST = 1950;

    private final RevisionDesk desk;
    private final Chains chains;
    private final List<ApprovalCondition> conditions;
    private final Caller caller;

    Approvals(RevisionDesk desk, Chains chains, @All List<ApprovalCondition> conditions, Caller caller) {
        this.desk = desk;
        this.chains = chains;
        this.conditions = conditions;
        this.caller = caller;
    }

    /**
     * An approval that is recorded.
     *
     * @param position whose turn it is; null for the executive of an agency without a chain
     * @param signatory who approves, with title
     * @param memoNumber number of the memo
     * @param memoDate date of the memo
     */
    public record Recorded(String position, String signatory, String memoNumber, LocalDate memoDate) {}

    /**
     * How far the approval of a revision has come.
     *
     * @param revision its number
     * @param version of the revision
     * @param approved by whom so far, in their turn
     * @param open whose turns are still to come, in their order; empty once it is approved
     */
    public record Progress(int revision, long version, List<Approval> approved, List<Turn> open) {}

    /**
     * How far the approval of the open revision has come; where none is open, of the one in force.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public Progress progress(int fiscalYear, String agency) {
        PlanEntity plan = desk.look(fiscalYear, agency);
        return desk.open(plan)
                .map(open -> progress(plan, open))
                .orElseGet(() -> new Progress(
                        plan.revision(),
                        desk.inForce(plan).version(),
                        desk.approvals(plan, plan.revision()),
                        List.of()));
    }

    private Progress progress(PlanEntity plan, RevisionEntity open) {
        List<Approval> approved = desk.approvals(plan, open.revision());
        List<Turn> turns = chains.of(plan.agency()).turns();
        return new Progress(
                open.revision(),
                open.version(),
                approved,
                turns.subList(Math.min(approved.size(), turns.size()), turns.size()));
    }

    /**
     * Records one approval. The first asks whether the revision is complete; the last, which is the executive's, puts it
     * in force.
     *
     * @param ifMatch the tag of the revision as it was read: what is approved is what was read
     * @throws ProblemException NOT_FOUND; CONFLICT where no revision is open or it is another position's turn;
     *     PRECONDITION_REQUIRED; STALE where the revision is another by now; INVALID
     *     where the revision is not complete, or with everything that is wrong; ForbiddenException where the last turn is
     *     not the executive's
     */
    @Transactional
    public Progress approve(int fiscalYear, String agency, String ifMatch, Recorded recorded) {
        PlanEntity plan = desk.hold(fiscalYear, agency);
        RevisionEntity open = desk.requireOpen(plan);
        RevisionTags.require(ifMatch, open);
        List<Approval> before = desk.approvals(plan, open.revision());
        List<Turn> turns = chains.hold(agency).turns();
        Turn turn = turns.get(Math.min(before.size(), turns.size() - 1));
        requireTurn(turn, recorded);
        Approval approval = checked(turn, recorded, before);
        // What a year came to that is over is entered as it was.
        if (before.isEmpty() && !desk.isOver(plan)) {
            conditions.forEach(condition -> condition.require(plan, open.content()));
        }
        boolean last = before.size() + 1 >= turns.size();
        if (last && !caller.has(Role.NACC_ADMIN)) {
            caller.require(Role.AGENCY_EXECUTIVE);
        }
        desk.record(plan, open, approval, caller.name());
        if (last) {
            desk.enforce(plan, open, caller.name());
            List<Approval> all = new ArrayList<>(before);
            all.add(approval);
            return new Progress(open.revision(), open.version(), all, List.of());
        }
        return progress(plan, open);
    }

    /**
     * Takes back what the open revision has been given so far, so that it can be changed.
     *
     * @param ifMatch the tag of the revision as it was read: no approval is taken back that was not seen
     * @throws ProblemException NOT_FOUND; CONFLICT where no revision is open; PRECONDITION_REQUIRED; STALE
     */
    @Transactional
    public void takeBack(int fiscalYear, String agency, String ifMatch) {
        PlanEntity plan = desk.hold(fiscalYear, agency);
        RevisionEntity open = desk.requireOpen(plan);
        RevisionTags.require(ifMatch, open);
        desk.takeBack(plan, open, caller.name());
    }

    private static void requireTurn(Turn turn, Recorded recorded) {
        if (!Objects.equals(turn.position(), recorded.position())) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "It is the turn of " + turn.title()
                            + (turn.position() == null ? "; leave the position out." : " (" + turn.position() + ")."));
        }
    }

    private Approval checked(Turn turn, Recorded recorded, List<Approval> before) {
        Mistakes mistakes = new Mistakes();
        String signatory = mistakes.text("/signatory", recorded.signatory(), SIGNATORY);
        String memoNumber = mistakes.text("/memoNumber", recorded.memoNumber(), SIGNATORY);
        if (recorded.memoDate() == null) {
            mistakes.add("/memoDate", "required", "The date of the memo is missing.");
        } else if (recorded.memoDate().getYear() < OLDEST || recorded.memoDate().isAfter(desk.today())) {
            mistakes.add(
                    "/memoDate", "out-of-range", "The memo is of a day from " + OLDEST + " (Common Era) to today.");
        } else if (!before.isEmpty()
                && recorded.memoDate().isBefore(before.getLast().memoDate())) {
            mistakes.add(
                    "/memoDate",
                    "out-of-range",
                    "The memo is not older than the one before it, of "
                            + before.getLast().memoDate() + ".");
        }
        ProblemException.requireNone(mistakes.all());
        return new Approval(turn.position(), turn.title(), signatory, memoNumber, recorded.memoDate());
    }
}
