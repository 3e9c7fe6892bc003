package org.sucharit.measures.plan;

import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.Guidance;

/**
 * What of a plan follows from the score it answers. It is the larger half of a plan and is kept once, in what was told
 * of it.
 *
 * @param findings worst first
 * @param guidance in tree order
 */
public record Diagnosis(List<Finding> findings, List<Guidance> guidance) {

    /** Of a plan that answers no score yet. */
    static final Diagnosis NONE = new Diagnosis(List.of(), List.of());

    static Diagnosis of(Plan told) {
        return new Diagnosis(told.findings(), told.guidance());
    }
}
