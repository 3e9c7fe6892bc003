package org.sucharit.measures.completeness.rules;

import java.util.List;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.Guidance;
import org.sucharit.measures.content.PlanContent;

/**
 * What is judged.
 *
 * @param framework of the score that the plan answers; null where none is known
 * @param fiscalYear the year in which the measures run
 * @param findings empty together with {@code guidance} where there is no score
 * @param told what was told of the plan's parts since: progress, summaries, outcomes
 */
public record Subject(
        Framework framework,
        Agency agency,
        int fiscalYear,
        List<Finding> findings,
        List<Guidance> guidance,
        PlanContent content,
        List<PlanText> told) {

    Nodes nodes() {
        return new Nodes(framework, findings);
    }

    /** Whether anything is known of what is weak. */
    boolean isScored() {
        return !findings.isEmpty() || !guidance.isEmpty();
    }

    boolean isWeak(String indicator) {
        return findings.stream().anyMatch(finding -> finding.indicator().equals(indicator));
    }
}
