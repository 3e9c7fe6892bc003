package org.sucharit.reporting.analysis;

import java.util.Objects;
import java.util.Optional;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.figures.ProvinceMean;

/**
 * What an analysis report is written from.
 *
 * @param before the year before; null where nothing was announced then
 * @param mean of the agency's province; null where there is none
 */
public record AnalysisSources(
        Framework framework, Agency agency, Score score, Plan plan, Before before, ProvinceMean mean) {

    /**
     * The agency's announced result of the year before.
     *
     * @param framework by which it was scored
     */
    public record Before(Framework framework, Score score) {}

    /**
     * Checks that they belong together.
     *
     * @throws IllegalArgumentException where they do not: another agency's score, a plan drafted from another version of
     *     the score, another year's framework
     */
    public AnalysisSources {
        require(score.agency().equals(agency.code()), "The score is another agency's");
        require(plan.agency().equals(agency.code()), "The plan is another agency's");
        require(
                framework.fiscalYear() == score.fiscalYear() && framework.revision() == score.frameworkRevision(),
                "The framework is not the score's");
        require(
                plan.basedOnFiscalYear() == score.fiscalYear() && Objects.equals(plan.scoreVersion(), score.version()),
                "The plan is not drafted from this score");
        if (before != null) {
            require(
                    before.score().agency().equals(agency.code())
                            && before.score().fiscalYear() == score.fiscalYear() - 1
                            && before.framework().fiscalYear() == before.score().fiscalYear()
                            && before.framework().revision() == before.score().frameworkRevision(),
                    "The year before is another's");
        }
        if (mean != null) {
            require(
                    mean.exists()
                            && mean.fiscalYear() == score.fiscalYear()
                            && mean.province().equals(agency.province().code()),
                    "The mean is another province's");
        }
    }

    /** Sources of which nothing is known of the year before, nor of the province. */
    public static AnalysisSources of(Framework framework, Agency agency, Score score, Plan plan) {
        return new AnalysisSources(framework, agency, score, plan, null, null);
    }

    Optional<Before> yearBefore() {
        return Optional.ofNullable(before);
    }

    Optional<ProvinceMean> provinceMean() {
        return Optional.ofNullable(mean);
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
