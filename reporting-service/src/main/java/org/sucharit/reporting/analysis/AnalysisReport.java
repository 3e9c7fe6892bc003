package org.sucharit.reporting.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.Body;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.ProvinceName;
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
     * The report.
     *
     * @param asOf when its sources said so
     */
    public static Document compose(AnalysisSources sources, Instant asOf, Writing writing) {
        return compose(sources, asOf, writing, Template.NONE);
    }

    /** The same, made up as its agency wants it. */
    public static Document compose(AnalysisSources sources, Instant asOf, Writing writing, Template template) {
        Framework framework = sources.framework();
        HouseTexts house = HouseTexts.of("analysis", writing);
        Agency.Province province = sources.agency().province();
        HouseTexts texts = house.with(Map.of(
                "agency", house.name(sources.agency().name()),
                "area", ProvinceName.of(province.code(), province.name(), house),
                "year", writing.number(framework.fiscalYear()),
                "plan-year", writing.number(sources.plan().fiscalYear()),
                "target", writing.plain(framework.target().score()),
                "share", writing.plain(framework.target().share()),
                "date", writing.date(asOf)));
        Material material = Material.of(sources, texts);
        return new Document(
                texts.get("document.title"),
                writing,
                texts.get("document.subject"),
                texts.name(sources.agency().name()),
                texts.get("document.footer"),
                asOf,
                Body.of(sources.agency(), texts, template, AnalysisPart.values(), part -> blocks(part, material)));
    }

    private static List<Block> blocks(AnalysisPart part, Material material) {
        return switch (part) {
            case PRINCIPLE -> new MethodPart(material).principle();
            case INSTRUMENTS -> new MethodPart(material).instruments();
            case SCORING -> new MethodPart(material).scoring();
            case RESULT -> new ResultPart(material).blocks();
            case GUIDANCE -> new GuidancePart(material).blocks();
            case RECONCILIATION -> new ReconciliationPart(material).blocks();
            case PLAN -> new PlanPart(material).blocks();
            case PROOF -> new ProofPart(material).blocks();
        };
    }
}
