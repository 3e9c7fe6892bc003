package org.sucharit.reporting.implementation;

import java.time.Instant;
import java.util.List;
import org.sucharit.reporting.composition.Body;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Opening;
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
     * The report of an agency that has no template.
     *
     * @param asOf when its sources said so
     */
    public static Document compose(ImplementationSources sources, Instant asOf, Writing writing) {
        return compose(sources, asOf, writing, Template.NONE);
    }

    /**
     * The report.
     *
     * @param asOf when its sources said so
     */
    public static Document compose(ImplementationSources sources, Instant asOf, Writing writing, Template template) {
        Material material = Material.of(sources, asOf, writing);
        HouseTexts texts = material.texts();
        return new Document(
                texts.get("document.title"),
                writing,
                texts.get("document.subject"),
                texts.name(sources.agency().name()),
                texts.get("document.footer"),
                asOf,
                Body.of(
                        sources.agency(),
                        texts,
                        template,
                        ImplementationPart.values(),
                        part -> blocks(part, material)));
    }

    private static List<Block> blocks(ImplementationPart part, Material material) {
        return switch (part) {
            case INTRODUCTION -> new IntroductionPart(material).blocks();
            case OVERVIEW -> new OverviewPart(material).blocks();
            case MEASURES -> new MeasuresPart(material).blocks();
            case INDICATORS -> new IndicatorsPart(material).blocks();
            case ITEMS -> new ItemsPart(material).blocks();
            case OTHERS -> new OthersPart(material).blocks();
            case REMARKS -> List.of(new Opening("remarks", material.texts().get("remarks.heading")));
            case APPROVAL -> new ApprovalPart(material).blocks();
        };
    }
}
