package org.sucharit.reporting.analysis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.thai.ThaiDates;
import org.sucharit.reporting.thai.ThaiNumerals;

/**
 * Writes the analysis report that every agency must publish: its result, what is weak in it, what to do about each
 * question and item, and the measures of the plan, indicator by indicator.
 *
 * <p>Figures are the derived ones. A missing figure is a dash, never a zero. Where published figures contradict them,
 * the report says so in a section of its own. The same sources give an equal document.
 */
public final class AnalysisReport {

    private static final HouseTexts TEXTS = HouseTexts.load("/texts/analysis-th.yaml");
    private static final String LANGUAGE = "th";

    private AnalysisReport() {}

    /**
     * The report, as of the newest of its sources.
     *
     * @throws IllegalArgumentException where the sources do not belong together: another agency's score, a plan drafted
     *     from another version of the score, another year's framework
     */
    public static Document compose(Framework framework, Agency agency, Score score, Plan plan) {
        return compose(framework, agency, score, plan, asOf(framework, agency, score, plan));
    }

    /**
     * The report, dated otherwise: what it says is told apart by composing it as of the same instant.
     *
     * @throws IllegalArgumentException where the sources do not belong together
     */
    public static Document compose(Framework framework, Agency agency, Score score, Plan plan, Instant asOf) {
        requireMatching(framework, agency, score, plan);
        HouseTexts texts = TEXTS.with(Map.of(
                "agency", agency.name().th(),
                "year", ThaiNumerals.number(score.fiscalYear()),
                "plan-year", ThaiNumerals.number(plan.fiscalYear()),
                "target", ThaiNumerals.plain(framework.target().score()),
                "share", ThaiNumerals.plain(framework.target().share()),
                "date", ThaiDates.date(asOf)));
        AnalysisSource source = AnalysisSource.of(framework, agency, score, plan, texts);

        List<Block> blocks = new ArrayList<>();
        blocks.add(cover(agency, texts));
        blocks.addAll(new MethodPart(source).blocks());
        blocks.addAll(new ResultPart(source).blocks());
        blocks.addAll(new GuidancePart(source).blocks());
        blocks.addAll(new ReconciliationPart(source).blocks());
        blocks.addAll(new PlanPart(source).blocks());
        return new Document(
                texts.get("document.title"),
                LANGUAGE,
                texts.get("document.subject"),
                agency.name().th(),
                texts.get("document.footer"),
                asOf,
                blocks);
    }

    private static Cover cover(Agency agency, HouseTexts texts) {
        List<String> issuer = new ArrayList<>();
        issuer.add(agency.name().th());
        if (agency.type() != Agency.Type.PROVINCE) {
            issuer.add(place(agency, texts));
        }
        return new Cover(texts.get("cover.kind"), texts.all("cover.title"), issuer, texts.get("cover.date"));
    }

    private static String place(Agency agency, HouseTexts texts) {
        boolean capital = agency.province().code().equals(texts.get("place.capital-code"));
        String province = agency.province().name().th();
        if (agency.district() == null) {
            return texts.get(capital ? "place.capital" : "place.province", "province", province);
        }
        return texts.get(
                capital ? "place.capital-district" : "place.district",
                "district",
                agency.district(),
                "province",
                province);
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
