package org.sucharit.measures.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.plan.Lifecycle;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.plan.Plans;

/** Beginning and closing what a plan says. */
@ApplicationScoped
public class States {

    private final Plans plans;
    private final Lifecycle lifecycle;
    private final PlanReading reading;
    private final Caller caller;

    States(Plans plans, Lifecycle lifecycle, PlanReading reading, Caller caller) {
        this.plans = plans;
        this.lifecycle = lifecycle;
        this.reading = reading;
        this.caller = caller;
    }

    /**
     * A step of a plan to another state.
     *
     * @param reason null where none was asked for
     */
    public record Transition(int number, Plan.State to, String reason, String movedBy, Instant movedAt) {}

    /**
     * All steps of a plan, the first first.
     *
     * @throws ProblemException NOT_FOUND
     */
    public List<Transition> transitions(int fiscalYear, String agency) {
        reading.requireInside(agency);
        plans.look(fiscalYear, agency);
        return lifecycle.of(fiscalYear, agency).stream()
                .map(step -> new Transition(step.number(), step.to(), step.reason(), step.movedBy(), step.movedAt()))
                .toList();
    }

    /**
     * Moves a plan: an approved one into operation, by its officers; one in operation is closed, by its executive; a closed
     * one is reopened, by an administrator.
     *
     * @throws ProblemException NOT_FOUND; INVALID for another state, or without a reason to close; CONFLICT where it
     *     cannot be reached from here
     */
    @Transactional
    public Plan move(int fiscalYear, String agency, Plan.State to, String reason) {
        PlanEntity plan = plans.hold(fiscalYear, agency);
        if (to != Plan.State.IN_OPERATION && to != Plan.State.CLOSED) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "/state", "bad-state", "A plan is put in-operation or closed; it is approved by its approvals.")));
        }
        if (plan.state() == to) {
            return plans.publish(plan);
        }
        if (to == Plan.State.IN_OPERATION && plan.state() == Plan.State.CLOSED) {
            caller.require(Role.NACC_ADMIN);
            lifecycle.move(plan, to, Revisions.reason(reason), caller.name());
            return plans.publish(plan);
        }
        Plan.State from = to == Plan.State.IN_OPERATION ? Plan.State.APPROVED : Plan.State.IN_OPERATION;
        if (plan.state() != from) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The plan is " + Wire.code(plan.state()) + "; only one that is " + Wire.code(from) + " can be "
                            + Wire.code(to) + ".");
        }
        if (to == Plan.State.CLOSED) {
            requireClosable(plan);
        }
        lifecycle.move(plan, to, to == Plan.State.CLOSED ? Revisions.reason(reason) : null, caller.name());
        return plans.publish(plan);
    }

    private void requireClosable(PlanEntity plan) {
        if (!caller.has(Role.NACC_ADMIN)) {
            caller.require(Role.AGENCY_EXECUTIVE);
        }
        plans.open(plan).ifPresent(open -> {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Revision " + open.revision() + " is open; have it approved or give it up first.");
        });
    }
}
