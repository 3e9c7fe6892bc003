package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.plan.PlanRules;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.RevisionEntity;
import org.sucharit.measures.plan.Scopes;

/** The plans that files are about: who may send one, whether it is taken now, and what it may name. */
@ApplicationScoped
class PlanFiles {

    /** Years between the score that a plan answers and the plan. */
    private static final int MOST_YEARS = 9;

    private final Plans plans;
    private final PlanReading reading;
    private final Scopes scopes;
    private final PlanRules rules;
    private final Caller caller;

    PlanFiles(Plans plans, PlanReading reading, Scopes scopes, PlanRules rules, Caller caller) {
        this.plans = plans;
        this.reading = reading;
        this.scopes = scopes;
        this.rules = rules;
        this.caller = caller;
    }

    /**
     * An agency that the caller may enter something for. Call it outside a transaction: it may have to ask for it.
     *
     * @throws ProblemException NOT_FOUND
     */
    Agency agency(String code) {
        caller.requireEntryFor(code);
        return reading.agency(code);
    }

    /**
     * A plan that is being written, or that can be begun.
     *
     * @param basedOn the year whose score a plan that is not there yet is to answer; null for the year before
     * @throws ProblemException CONFLICT where no revision is open, it is being approved, or more was told of it than is
     *     here; INVALID for another year than the plan answers, or one without a framework
     */
    @Transactional
    public Seen written(int fiscalYear, Agency agency, Integer basedOn) {
        Optional<PlanEntity> plan = plans.holdToWrite(fiscalYear, agency.code());
        int answers = plan.map(PlanEntity::basedOn).orElse(basedOn == null ? fiscalYear - 1 : basedOn);
        if (basedOn != null && basedOn != answers) {
            throw invalid("other-score", "The plan is there already, and answers the score of " + answers + ".");
        }
        if (answers > fiscalYear || answers < (long) fiscalYear - MOST_YEARS) {
            throw invalid(
                    "bad-year", "A plan answers the score of its own year or of one of the " + MOST_YEARS + " before.");
        }
        Nodes nodes = nodes(answers, agency);
        if (plan.isEmpty()) {
            return new Seen(fiscalYear, agency.code(), false, answers, 0, false, PlanContent.EMPTY, nodes);
        }
        RevisionEntity open = open(plan.get());
        return new Seen(
                fiscalYear,
                agency.code(),
                true,
                answers,
                open.revision(),
                plan.get().isEdited(),
                open.content(),
                nodes);
    }

    /**
     * A plan of whose progress something can be told.
     *
     * @throws ProblemException NOT_FOUND without a plan; CONFLICT where it is neither approved nor in operation
     */
    @Transactional
    public Seen told(int fiscalYear, Agency agency) {
        PlanEntity plan = plans.hold(fiscalYear, agency.code());
        requireRunning(plan);
        return new Seen(
                fiscalYear,
                agency.code(),
                true,
                plan.basedOn(),
                plan.revision(),
                plan.isEdited(),
                plans.inForce(plan),
                nodes(plan.basedOn(), agency));
    }

    /**
     * Takes hold of a plan again that was being written; empty where there still is none.
     *
     * @throws ProblemException CONFLICT where it has changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PlanEntity> holdWritten(Seen seen) {
        Optional<PlanEntity> plan = plans.holdToWrite(seen.fiscalYear(), seen.agency());
        boolean same = plan.map(now -> seen.begun()
                        && now.isEdited() == seen.edited()
                        && open(now).revision() == seen.revision()
                        && open(now).content().equals(seen.content()))
                .orElse(!seen.begun());
        if (!same) {
            throw changed();
        }
        return plan;
    }

    /**
     * Takes hold of a plan again of which something is to be told.
     *
     * @throws ProblemException CONFLICT where it has changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanEntity holdTold(Seen seen) {
        PlanEntity plan = plans.hold(seen.fiscalYear(), seen.agency());
        requireRunning(plan);
        if (plan.revision() != seen.revision() || !plans.inForce(plan).equals(seen.content())) {
            throw changed();
        }
        return plan;
    }

    /**
     * Takes hold of a plan in which an import is to be taken back.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanEntity holdToTakeBack(int fiscalYear, String agency) {
        caller.requireEntryFor(agency);
        return plans.hold(fiscalYear, agency);
    }

    /**
     * The revision of a plan that is being written.
     *
     * @throws ProblemException CONFLICT where none is, or it is being approved: who approved it approved something else
     */
    RevisionEntity open(PlanEntity plan) {
        RevisionEntity open = plans.requireOpen(plan);
        rules.requireNotBeingApproved(plan, open);
        return open;
    }

    /** @throws ProblemException CONFLICT where a plan is neither approved nor in operation */
    static void requireRunning(PlanEntity plan) {
        if (plan.state() != Plan.State.APPROVED && plan.state() != Plan.State.IN_OPERATION) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    plan.state() == Plan.State.CLOSED
                            ? "The plan is closed."
                            : "The plan is a draft. Progress can be told once it is approved.");
        }
    }

    private Nodes nodes(int basedOn, Agency agency) {
        Framework framework = scopes.framework(basedOn)
                .orElseThrow(() -> invalid(
                        "no-framework",
                        "The framework of " + basedOn + " is not published, so that nobody knows what its plan may"
                                + " name. Say with basedOn which year's score the plan answers."));
        return Nodes.of(framework, agency.organisation());
    }

    private static ProblemException invalid(String code, String message) {
        return ProblemException.invalid(List.of(Violation.at("basedOn", code, message)));
    }

    private static ProblemException changed() {
        return new ProblemException(
                ProblemType.CONFLICT,
                "The plan was changed while the file was read. Nothing was taken; send it again.");
    }
}
