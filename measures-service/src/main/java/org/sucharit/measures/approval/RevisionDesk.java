package org.sucharit.measures.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Approval;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.plan.ApprovalEntity;
import org.sucharit.measures.plan.ApprovalRepository;
import org.sucharit.measures.plan.Days;
import org.sucharit.measures.plan.Lifecycle;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanWriter;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.plan.RevisionRepository;

/** Revisions of a plan that is held: what was approved of them, which is open, which is in force. */
@ApplicationScoped
class RevisionDesk {

    private final Plans plans;
    private final RevisionRepository revisions;
    private final ApprovalRepository approvals;
    private final PlanWriter writer;
    private final Lifecycle lifecycle;
    private final Clock clock;

    RevisionDesk(
            Plans plans,
            RevisionRepository revisions,
            ApprovalRepository approvals,
            PlanWriter writer,
            Lifecycle lifecycle,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.approvals = approvals;
        this.writer = writer;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * A plan that this transaction holds.
     *
     * @throws ProblemException NOT_FOUND
     */
    PlanEntity hold(int fiscalYear, String agency) {
        return plans.hold(fiscalYear, agency);
    }

    /**
     * A plan that nobody holds.
     *
     * @throws ProblemException NOT_FOUND
     */
    PlanEntity look(int fiscalYear, String agency) {
        return plans.look(fiscalYear, agency);
    }

    RevisionEntity inForce(PlanEntity plan) {
        return revisions.of(plan.fiscalYear(), plan.agency(), plan.revision()).orElseThrow();
    }

    Optional<RevisionEntity> open(PlanEntity plan) {
        return plans.open(plan);
    }

    /**
     * The revision that is open.
     *
     * @throws ProblemException CONFLICT where none is
     */
    RevisionEntity requireOpen(PlanEntity plan) {
        return plans.requireOpen(plan);
    }

    List<Approval> approvals(PlanEntity plan, int revision) {
        return approvals.of(plan.fiscalYear(), plan.agency(), revision);
    }

    /** Whether the plan's fiscal year is over. */
    boolean isOver(PlanEntity plan) {
        return today().isAfter(FiscalPeriod.lastDay(plan.fiscalYear(), FiscalPeriod.year()));
    }

    LocalDate today() {
        return Days.today(clock);
    }

    /** Writes down one approval. The plan is its people's from now on: they have approved just this. */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(PlanEntity plan, RevisionEntity open, Approval approval, String by) {
        plan.edit(open.content());
        touch(plan, open);
        approvals.persist(new ApprovalEntity(
                plan,
                open.revision(),
                approvals.recorded(plan.fiscalYear(), plan.agency(), open.revision()) + 1,
                approval,
                by,
                clock.instant()));
        plans.publish(plan);
    }

    /** Takes back all that a revision has been given; it stays on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(PlanEntity plan, RevisionEntity open, String by) {
        approvals.takeBack(plan.fiscalYear(), plan.agency(), open.revision(), by, clock.instant());
        touch(plan, open);
    }

    private void touch(PlanEntity plan, RevisionEntity open) {
        long version = plans.nextVersion(plan);
        open.touch(version);
        plan.reach(version);
    }

    /** Puts a revision in force that all have approved. */
    @Transactional(Transactional.TxType.MANDATORY)
    void enforce(PlanEntity plan, RevisionEntity open, String by) {
        touch(plan, open);
        open.end(RevisionEntity.State.APPROVED, clock.instant(), plan.version());
        plan.enforce(open.revision());
        if (plan.state() == Plan.State.DRAFT) {
            lifecycle.move(plan, Plan.State.APPROVED, null, by);
        }
        plans.publish(plan);
    }

    /** Opens the next revision, with what is in force. */
    @Transactional(Transactional.TxType.MANDATORY)
    RevisionEntity openNext(PlanEntity plan, String reason, String by) {
        int last = revisions.last(plan);
        RevisionEntity next = new RevisionEntity(
                plan, last + 1, plans.inForce(plan), plans.nextVersion(plan), reason, by, clock.instant());
        plan.reach(next.version());
        revisions.persist(next);
        return next;
    }

    /** Gives up a revision that is open; what was answered in it is proposed again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void abandon(PlanEntity plan, RevisionEntity open, String by) {
        takeBack(plan, open, by);
        open.end(RevisionEntity.State.ABANDONED, clock.instant(), plan.version());
        open.answered().ifPresent(plan::answer);
        writer.show(plan, plans.inForce(plan));
    }
}
