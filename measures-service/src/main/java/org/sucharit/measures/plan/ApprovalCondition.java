package org.sucharit.measures.plan;

import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.PlanContent;

/** Something that must hold before a revision may be approved. An implementation is a bean of the feature it belongs to. */
@FunctionalInterface
public interface ApprovalCondition {

    /**
     * Refuses a revision that may not be approved.
     *
     * @throws ProblemException INVALID with everything that lacks
     */
    void require(PlanEntity plan, PlanContent content);
}
