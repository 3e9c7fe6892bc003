package org.sucharit.reporting.area;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.writing.Writing;

/**
 * Writes the report about a province or the nation: how its agencies stand, where they are weak, how they have moved, and
 * who needs help first. The same sources give an equal document.
 */
public final class AreaReport {

    private AreaReport() {}

    /**
     * The report.
     *
     * @param asOf when its sources said so
     */
    public static Document compose(AreaSources sources, Instant asOf, Writing writing) {
        AreaMaterial material = AreaMaterial.of(sources, asOf, writing);
        HouseTexts texts = material.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Cover(
                null,
                texts.get(material.path("cover.kind")),
                texts.all("cover.title"),
                List.of(material.area()),
                texts.get("cover.date")));
        blocks.addAll(new OverviewPart(material).blocks());
        blocks.addAll(new HelpPart(material).blocks());
        blocks.addAll(new IndicatorsPart(material).blocks());
        blocks.addAll(new GroupsPart(material).blocks());
        blocks.addAll(new RankingPart(material).blocks());
        blocks.addAll(new MovementPart(material).blocks());
        blocks.addAll(new OverduePart(material).blocks());
        blocks.addAll(new MethodPart(material).blocks());
        return new Document(
                texts.get("document.title"),
                writing,
                texts.get("document.subject"),
                texts.get("document.author"),
                texts.get("document.footer"),
                asOf,
                blocks);
    }
}
