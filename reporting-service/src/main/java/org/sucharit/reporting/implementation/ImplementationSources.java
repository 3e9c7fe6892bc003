package org.sucharit.reporting.implementation;

import java.util.Objects;
import java.util.Optional;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;

/**
 * What an implementation report is written from.
 *
 * @param framework of the year the measures run in: its indicators and items are what the report lists
 * @param score what the plan was drafted from; null where there is none, or it is not known
 * @param scored the framework of that score, whose nodes the plan names; null where it is not known
 */
public record ImplementationSources(Framework framework, Agency agency, Plan plan, Score score, Framework scored) {

    /** @throws IllegalArgumentException where they do not belong together: another year's or another agency's */
    public ImplementationSources {
        require(plan.agency().equals(agency.code()), "The plan is another agency's");
        require(framework.fiscalYear() == plan.fiscalYear(), "The framework is not of the plan's year");
        if (score != null) {
            require(score.agency().equals(agency.code()), "The score is another agency's");
            require(
                    score.fiscalYear() == plan.basedOnFiscalYear()
                            && Objects.equals(plan.scoreVersion(), score.version()),
                    "The plan is not drafted from this score");
        }
        if (scored != null) {
            require(
                    scored.fiscalYear() == plan.basedOnFiscalYear()
                            && (plan.frameworkRevision() == null || scored.revision() == plan.frameworkRevision())
                            && (score == null || scored.revision() == score.frameworkRevision()),
                    "The framework is not the score's");
        }
    }

    /** Sources of which no score is known. */
    public static ImplementationSources of(Framework framework, Agency agency, Plan plan) {
        return new ImplementationSources(framework, agency, plan, null, null);
    }

    /** The framework whose nodes the plan names; empty where that is another year's, and not known. */
    Optional<Framework> named() {
        return scored == null && sameYear() ? Optional.of(framework) : Optional.ofNullable(scored);
    }

    /** Whether the plan names nodes of the very year it runs in. */
    boolean sameYear() {
        return plan.basedOnFiscalYear() == plan.fiscalYear();
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
