package org.sucharit.reporting.implementation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.composition.CoverPage;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.writing.Writing;

/**
 * Writes the implementation report that every agency must publish: what it set out to do in a fiscal year, what became
 * of it, and how far every indicator and every item that it discloses has come.
 *
 * <p>What nobody has told is said not to be told. The same sources give an equal document.
 */
public final class ImplementationReport {

    private ImplementationReport() {}

    /**
     * The report.
     *
     * @param asOf when its sources said so
     */
    public static Document compose(ImplementationSources sources, Instant asOf, Writing writing) {
        Material material = Material.of(sources, asOf, writing);
        HouseTexts texts = material.texts();
        List<Block> blocks = new ArrayList<>(CoverPage.of(sources.agency(), texts));
        blocks.addAll(new IntroductionPart(material).blocks());
        blocks.addAll(new OverviewPart(material).blocks());
        blocks.addAll(new MeasuresPart(material).blocks());
        blocks.addAll(new IndicatorsPart(material).blocks());
        blocks.addAll(new ItemsPart(material).blocks());
        blocks.addAll(new OthersPart(material).blocks());
        blocks.addAll(new ApprovalPart(material).blocks());
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
