package org.sucharit.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.Lifecycle;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;

/** A plan in operation that is held, of which something is told. */
@ApplicationScoped
class Telling {

    private final Plans plans;
    private final Lifecycle lifecycle;
    private final Caller caller;
    private final Clock clock;

    Telling(Plans plans, Lifecycle lifecycle, Caller caller, Clock clock) {
        this.plans = plans;
        this.lifecycle = lifecycle;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes hold of a plan of which something can be told.
     *
     * @throws ProblemException NOT_FOUND; CONFLICT where it is a draft, or closed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    PlanEntity hold(int fiscalYear, String agency) {
        PlanEntity plan = plans.hold(fiscalYear, agency);
        if (plan.state() != Plan.State.APPROVED && plan.state() != Plan.State.IN_OPERATION) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The plan is " + Wire.code(plan.state())
                            + "; progress is told of one that is approved or in operation.");
        }
        return plan;
    }

    /**
     * Requires that a measure is in force.
     *
     * @throws ProblemException NOT_FOUND
     */
    void require(int fiscalYear, String agency, int number) {
        part(plans.inForce(plans.look(fiscalYear, agency)), number, null);
    }

    PlanContent content(PlanEntity plan) {
        return plans.inForce(plan);
    }

    /**
     * The part of a plan that is a measure, or a step of one.
     *
     * @param step its number as counted; null for the measure as a whole
     * @throws ProblemException NOT_FOUND
     */
    Part part(PlanContent content, int number, String step) {
        var measure = content.measure(number)
                .orElseThrow(() -> ProblemException.notFound("The plan in force has no measure " + number + "."));
        return step == null
                ? Part.measure(number)
                : measure.step(step)
                        .map(found -> Part.step(number, found.key()))
                        .orElseThrow(
                                () -> ProblemException.notFound("Measure " + number + " has no step " + step + "."));
    }

    /**
     * The part of a plan that is an assignment.
     *
     * @throws ProblemException NOT_FOUND
     */
    Part part(PlanContent content, String node) {
        return content.assignment(node)
                .map(assignment -> Part.assignment(node))
                .orElseThrow(() -> ProblemException.notFound("In the plan in force nobody looks after " + node + "."));
    }

    /** Tells the world; what is told first puts the plan in operation. */
    @Transactional(Transactional.TxType.MANDATORY)
    Plan publish(PlanEntity plan) {
        if (plan.state() == Plan.State.APPROVED) {
            lifecycle.move(plan, Plan.State.IN_OPERATION, null, caller.name());
        }
        return plans.publish(plan);
    }

    long nextVersion(PlanEntity plan) {
        return plans.nextVersion(plan);
    }

    String author() {
        return caller.name();
    }

    Clock clock() {
        return clock;
    }
}
