package org.sucharit.reporting.analysis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.Body;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.writing.Writing;

/**
 * Writes the analysis report that every agency must publish: its result, what is weak in it, what to do about each
 * question and item, and the measures of the plan, indicator by indicator.
 *
 * <p>Figures are the derived ones. A missing figure is a dash, never a zero. Where published figures contradict them,
 * the report says so in a section of its own. The same sources give an equal document.
 */
public final class AnalysisReport {

    private AnalysisReport() {}

    /**
     * The report, as of the newest of its sources.
     *
     * @throws IllegalArgumentException where the sources do not belong together: another agency's score, a plan drafted
     *     from another version of the score, another year's framework
     */
    public static Document compose(Framework framework, Agency agency, Score score, Plan plan) {
        return compose(framework, agency, score, plan, asOf(framework, agency, score, plan), Writing.OFFICIAL);
    }

    /**
     * The report, dated and written otherwise: what it says is told apart by composing it as of the same instant.
     *
     * @throws IllegalArgumentException where the sources do not belong together
     */
    public static Document compose(
            Framework framework, Agency agency, Score score, Plan plan, Instant asOf, Writing writing) {
        return compose(framework, agency, score, plan, asOf, writing, Template.NONE);
    }

    /**
     * The same, made up as its agency wants it.
     *
     * @throws IllegalArgumentException where the sources do not belong together
     */
    public static Document compose(
            Framework framework,
            Agency agency,
            Score score,
            Plan plan,
            Instant asOf,
            Writing writing,
            Template template) {
        requireMatching(framework, agency, score, plan);
        HouseTexts house = HouseTexts.of("analysis", writing);
        HouseTexts texts = house.with(Map.of(
                "agency", house.name(agency.name()),
                "year", writing.number(score.fiscalYear()),
                "plan-year", writing.number(plan.fiscalYear()),
                "target", writing.plain(framework.target().score()),
                "share", writing.plain(framework.target().share()),
                "date", writing.date(asOf)));
        AnalysisSource source = AnalysisSource.of(framework, agency, score, plan, texts);
        return new Document(
                texts.get("document.title"),
                writing,
                texts.get("document.subject"),
                texts.name(agency.name()),
                texts.get("document.footer"),
                asOf,
                Body.of(agency, texts, template, AnalysisPart.values(), part -> blocks(part, source)));
    }

    private static List<Block> blocks(AnalysisPart part, AnalysisSource source) {
        return switch (part) {
            case PRINCIPLE -> new MethodPart(source).principle();
            case INSTRUMENTS -> new MethodPart(source).instruments();
            case SCORING -> new MethodPart(source).scoring();
            case RESULT -> new ResultPart(source).blocks();
            case GUIDANCE -> new GuidancePart(source).blocks();
            case RECONCILIATION -> new ReconciliationPart(source).blocks();
            case PLAN -> new PlanPart(source).blocks();
        };
    }

    /** Versions are microseconds since the epoch, so the newest source tells when the report's content came about. */
    private static Instant asOf(Framework framework, Agency agency, Score score, Plan plan) {
        long newest = LongStream.of(framework.version(), agency.version(), score.version(), plan.version())
                .max()
                .orElseThrow();
        return Instant.EPOCH.plus(newest, ChronoUnit.MICROS);
    }

    private static void requireMatching(Framework framework, Agency agency, Score score, Plan plan) {
        require(score.agency().equals(agency.code()), "The score is another agency's");
        require(plan.agency().equals(agency.code()), "The plan is another agency's");
        require(
                framework.fiscalYear() == score.fiscalYear() && framework.revision() == score.frameworkRevision(),
                "The framework is not the score's");
        require(
                plan.basedOnFiscalYear() == score.fiscalYear() && Objects.equals(plan.scoreVersion(), score.version()),
                "The plan is not drafted from this score");
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
