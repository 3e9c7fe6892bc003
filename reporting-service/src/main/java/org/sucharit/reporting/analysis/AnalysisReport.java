package org.sucharit.reporting.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.CoverPage;
import org.sucharit.reporting.composition.HouseTexts;
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
        Framework framework = sources.framework();
        HouseTexts house = HouseTexts.of("analysis", writing);
        HouseTexts texts = house.with(Map.of(
                "agency", house.name(sources.agency().name()),
                "year", writing.number(framework.fiscalYear()),
                "plan-year", writing.number(sources.plan().fiscalYear()),
                "target", writing.plain(framework.target().score()),
                "share", writing.plain(framework.target().share()),
                "date", writing.date(asOf)));
        Material material = Material.of(sources, texts);

        List<Block> blocks = new ArrayList<>();
        blocks.addAll(CoverPage.of(sources.agency(), texts));
        blocks.addAll(new MethodPart(material).blocks());
        blocks.addAll(new ResultPart(material).blocks());
        blocks.addAll(new GuidancePart(material).blocks());
        blocks.addAll(new ReconciliationPart(material).blocks());
        blocks.addAll(new PlanPart(material).blocks());
        blocks.addAll(new ProofPart(material).blocks());
        return new Document(
                texts.get("document.title"),
                writing,
                texts.get("document.subject"),
                texts.name(sources.agency().name()),
                texts.get("document.footer"),
                asOf,
                blocks);
    }
}
