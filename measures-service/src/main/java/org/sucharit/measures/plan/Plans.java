package org.sucharit.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.content.PlanContent;

/** Plans as they stand. Whoever changes one holds it, and then tells the world with {@link #publish}. */
@ApplicationScoped
public class Plans {

    private final PlanRepository plans;
    private final RevisionRepository revisions;
    private final PlanParts parts;
    private final ToldPlans toldPlans;
    private final Clock clock;

    Plans(PlanRepository plans, RevisionRepository revisions, PlanParts parts, ToldPlans toldPlans, Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.parts = parts;
        this.toldPlans = toldPlans;
        this.clock = clock;
    }

    /** A plan as it was last told; a withdrawn one is none. */
    public Optional<Plan> find(int fiscalYear, String agency) {
        return told(fiscalYear, agency).filter(plan -> plan.state() != Plan.State.WITHDRAWN);
    }

    /** What was told last of a plan, whatever became of it. */
    public Optional<Plan> told(int fiscalYear, String agency) {
        return toldPlans.find(fiscalYear, agency);
    }

    /**
     * Takes hold of a plan until the transaction ends.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT where more was told of it than is here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanEntity hold(int fiscalYear, String agency) {
        return holdToWrite(fiscalYear, agency).orElseThrow(() -> none(fiscalYear, agency));
    }

    /**
     * Takes hold of a plan that is to be written in; empty where one can be begun.
     *
     * @throws ProblemException CONFLICT where more was told of it than is here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PlanEntity> holdToWrite(int fiscalYear, String agency) {
        Optional<PlanEntity> plan = holdIfAny(fiscalYear, agency);
        boolean behind = plan.map(this::isBehind)
                .orElseGet(() -> find(fiscalYear, agency).filter(Plan::edited).isPresent());
        if (behind) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "More was told of this plan than is here: the database was restored from an older backup. An"
                            + " administrator has to restore a newer one.");
        }
        return plan;
    }

    /**
     * A plan as it stands, held by nobody.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public PlanEntity look(int fiscalYear, String agency) {
        return plans.findByIdOptional(new PlanEntity.Id(fiscalYear, agency))
                .filter(plan -> plan.state() != Plan.State.WITHDRAWN)
                .orElseThrow(() -> none(fiscalYear, agency));
    }

    /** Takes hold of a plan, if there is one; a withdrawn one is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PlanEntity> holdIfAny(int fiscalYear, String agency) {
        return plans.lock(fiscalYear, agency).filter(plan -> plan.state() != Plan.State.WITHDRAWN);
    }

    /** Takes hold of the plans of an agency that answer a year's score. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PlanEntity> holdBasedOn(int scoreYear, String agency) {
        return plans.lockBasedOn(scoreYear, agency).stream()
                .filter(plan -> plan.state() != Plan.State.WITHDRAWN)
                .toList();
    }

    /**
     * Whether more was told of a plan than is here, after a restore from an older backup. It is not told anew: what others
     * have of it is the last that is left of what people wrote.
     */
    public boolean isBehind(PlanEntity plan) {
        return toldPlans.version(plan.fiscalYear(), plan.agency()) > plan.version()
                && told(plan.fiscalYear(), plan.agency()).filter(Plan::edited).isPresent();
    }

    /**
     * Takes hold of plans in which something has become due or late by a day; those that others hold are left out.
     *
     * @param except plans that are left out, too
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PlanEntity> holdChanging(LocalDate by, Collection<PlanEntity.Id> except, int most) {
        return plans.changing(by, except, most);
    }

    /** The problem of a plan that is not there. */
    public static ProblemException none(int fiscalYear, String agency) {
        return ProblemException.notFound("There is no plan of " + agency + " for " + fiscalYear
                + ". One is drafted when the score of the year before is in review, or can be imported.");
    }

    /**
     * Begins a plan, with its first revision open; one that was withdrawn begins anew. It is told by {@link #publish}.
     *
     * @param opener the caller's name, or the service's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanEntity begin(int fiscalYear, String agency, int basedOn, PlanContent content, String opener) {
        Optional<PlanEntity> withdrawn = plans.lock(fiscalYear, agency);
        if (withdrawn.isPresent()) {
            withdrawn.get().restart(basedOn);
            requireOpen(withdrawn.get()).write(content, nextVersion(withdrawn.get()));
            return withdrawn.get();
        }
        long before = toldPlans.version(fiscalYear, agency);
        PlanEntity plan = new PlanEntity(fiscalYear, agency, basedOn, before);
        plans.persist(plan);
        plans.flush();
        revisions.persist(new RevisionEntity(plan, 1, content, before, null, opener, clock.instant()));
        return plan;
    }

    /**
     * Withdraws a plan whose first revision is open still, and takes out all that it says. What was written stays in its
     * history; numbers begin anew with the plan.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(PlanEntity plan) {
        requireOpen(plan).write(PlanContent.EMPTY, nextVersion(plan));
        plan.unedit();
        plan.move(Plan.State.WITHDRAWN);
    }

    /** What is in force. */
    public PlanContent inForce(PlanEntity plan) {
        return revisions.of(plan, plan.revision()).orElseThrow().content();
    }

    /** The revision that is being written; of a draft it is the one in force. */
    public Optional<RevisionEntity> open(PlanEntity plan) {
        return plan.state() == Plan.State.DRAFT ? revisions.of(plan, plan.revision()) : revisions.open(plan);
    }

    /**
     * The revision that is being written.
     *
     * @throws ProblemException CONFLICT where none is: the plan is approved or closed
     */
    public RevisionEntity requireOpen(PlanEntity plan) {
        return open(plan)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT,
                        plan.state() == Plan.State.CLOSED
                                ? "The plan is closed."
                                : "The plan is approved. Open a revision to change what it says."));
    }

    /** What follows from the score that a plan answers. */
    public Diagnosis diagnosis(PlanEntity plan) {
        return diagnosis(plan, told(plan.fiscalYear(), plan.agency()));
    }

    private static Diagnosis diagnosis(PlanEntity plan, Optional<Plan> told) {
        return plan.scoreVersion() == null
                ? Diagnosis.NONE
                : told.map(Diagnosis::of).orElse(Diagnosis.NONE);
    }

    /** The version of the next change of a plan that is held. */
    public long nextVersion(PlanEntity plan) {
        return Versions.next(plan.version(), clock);
    }

    /**
     * Tells the world how a plan stands, if that is not what was told before.
     *
     * @return what is told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Plan publish(PlanEntity plan) {
        Optional<Plan> before = told(plan.fiscalYear(), plan.agency());
        return publish(plan, diagnosis(plan, before), before);
    }

    /** The same of a plan that answers a score from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Plan publish(PlanEntity plan, Score score, Diagnosis diagnosis) {
        plan.follow(score.version(), score.frameworkRevision());
        return publish(plan, diagnosis, told(plan.fiscalYear(), plan.agency()));
    }

    private Plan publish(PlanEntity plan, Diagnosis diagnosis, Optional<Plan> before) {
        PlanSnapshot snapshot = parts.snapshot(plan, diagnosis, inForce(plan), Days.today(clock));
        Plan same = snapshot.of(before.map(Plan::version).orElse(0L));
        if (before.filter(same::equals).isPresent()) {
            // A part that is not in force may have been given a higher one.
            plan.tell(
                    Math.max(plan.version(), same.version()),
                    snapshot.nextChange().orElse(null));
            return same;
        }
        long version = Versions.next(Math.max(plan.version(), same.version()), clock);
        plan.tell(version, snapshot.nextChange().orElse(null));
        Plan told = snapshot.of(version);
        toldPlans.tell(before.orElse(null), told);
        return told;
    }
}
