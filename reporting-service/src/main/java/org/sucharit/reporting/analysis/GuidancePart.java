package org.sucharit.reporting.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.composition.NodeLabels;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** Every question and item, by instrument and indicator: its score, and what to do to raise or to keep it. */
final class GuidancePart {

    private final Material material;
    private final HouseTexts texts;
    private final Map<String, Plan.Guidance> guidance = new HashMap<>();

    GuidancePart(Material material) {
        this.material = material;
        texts = material.texts();
        material.plan().guidance().forEach(each -> guidance.put(each.node(), each));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, texts.get("guidance.heading")));
        blocks.add(Paragraph.of(texts.get(
                "guidance.intro",
                "raise-below",
                texts.writing().plain(material.framework().thresholds().raiseBelow()))));
        for (Framework.Instrument instrument : material.framework().instruments()) {
            blocks.add(new Heading(2, material.labels().label(instrument.code())));
            for (Framework.Indicator indicator : material.indicatorsOf(instrument)) {
                String node = NodeLabels.part(indicator, instrument.code());
                blocks.add(new Heading(3, material.labels().label(node)));
                blocks.add(table(instrument, indicator, node));
            }
        }
        return blocks;
    }

    private Table table(Framework.Instrument instrument, Framework.Indicator indicator, String node) {
        boolean survey = instrument.kind() == Framework.Instrument.Kind.SURVEY;
        List<Table.Group> groups = new ArrayList<>();
        if (!indicator.questions().isEmpty()) {
            groups.add(new Table.Group("", rows(instrument, indicator.questions())));
        }
        for (Framework.SubIndicator sub : indicator.subIndicators()) {
            groups.add(new Table.Group(material.labels().label(sub.code()), rows(instrument, sub.questions())));
        }
        return new Table(
                texts.get("guidance.score", "score", material.points(node)),
                List.of(
                        Table.Column.naming(texts.get(survey ? "guidance.question" : "guidance.item"), 9),
                        Table.Column.centered(texts.get("guidance.points"), 3),
                        Table.Column.of(texts.get("guidance.text"), 14)),
                groups,
                Table.Reflow.CARDS);
    }

    private List<Table.Row> rows(Framework.Instrument instrument, List<Framework.Question> questions) {
        return questions.stream()
                .map(question -> NodeLabels.leaf(instrument.code(), question))
                .map(node -> Table.Row.of(
                        Table.Cell.of(material.labels().label(node)), material.pointsCell(node), guidanceCell(node)))
                .toList();
    }

    private Table.Cell guidanceCell(String node) {
        Plan.Guidance found = guidance.get(node);
        if (found == null) {
            return Table.Cell.of(Paragraph.note(texts.get("guidance.missing")));
        }
        return Table.Cell.of(
                new Badge(
                        texts.get("word.guidance." + Material.code(found.kind())),
                        found.kind() == Plan.GuidanceKind.RAISE ? Badge.Tone.CAUTION : Badge.Tone.NEUTRAL),
                Paragraph.of(found.text()).at("guidance." + node));
    }
}
