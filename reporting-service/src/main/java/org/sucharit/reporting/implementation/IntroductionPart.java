package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;

/** Which result the plan answers, and the findings of both kinds by name. */
final class IntroductionPart {

    private final Material material;
    private final HouseTexts texts;

    IntroductionPart(Material material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        Plan plan = material.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("introduction.heading")));
        blocks.add(Paragraph.of(texts.get("introduction.text")).at("introduction"));
        result(blocks);
        blocks.add(Paragraph.of(texts.get(
                plan.measures().isEmpty() ? "introduction.no-measures" : "introduction.counts",
                "urgent",
                count(of(Plan.FindingKind.URGENT).size()),
                "improve",
                count(of(Plan.FindingKind.IMPROVE).size()),
                "measures",
                count(plan.measures().size()))));
        findings(blocks, Plan.FindingKind.URGENT);
        findings(blocks, Plan.FindingKind.IMPROVE);
        return blocks;
    }

    /** The result as it was derived; nothing where it is not known, or its rating is open. */
    private void result(List<Block> blocks) {
        Score score = material.sources().score();
        if (score == null
                || score.total().derived() == null
                || score.rating().derived().size() != 1
                || material.sources().scored() == null) {
            return;
        }
        String code = score.rating().derived().getFirst();
        String rating = material.sources().scored().bands().stream()
                .filter(band -> band.rating().equals(code))
                .findFirst()
                .map(band -> texts.name(band.label()))
                .orElse(code);
        blocks.add(Paragraph.of(texts.get(
                "introduction.result",
                "score",
                texts.writing().score(score.total().derived()),
                "rating",
                rating)));
    }

    private void findings(List<Block> blocks, Plan.FindingKind kind) {
        String path = "introduction." + HouseTexts.code(kind);
        List<Plan.Finding> findings = of(kind);
        blocks.add(new Heading(2, texts.get(path + ".heading")));
        if (findings.isEmpty()) {
            blocks.add(Paragraph.of(texts.get(path + ".empty")));
            return;
        }
        Map<String, List<Plan.Finding>> byIndicator = findings.stream()
                .collect(Collectors.groupingBy(Plan.Finding::indicator, LinkedHashMap::new, Collectors.toList()));
        List<ItemList.Item> items = new ArrayList<>();
        byIndicator.forEach((indicator, found) -> items.add(indicator(indicator, found)));
        blocks.add(new ItemList(ItemList.Marking.NUMBER, items));
    }

    /** The indicator, with its score where it was found itself, and what was found within it. */
    private ItemList.Item indicator(String indicator, List<Plan.Finding> findings) {
        String name = findings.stream()
                .filter(finding -> finding.node().equals(indicator))
                .findFirst()
                .map(finding -> scored(material.nameOf(indicator), finding))
                .orElseGet(() -> material.nameOf(indicator));
        return new ItemList.Item(
                name,
                findings.stream()
                        .filter(finding -> !finding.node().equals(indicator))
                        .map(finding -> ItemList.Item.of(scored(leaf(finding), finding)))
                        .toList());
    }

    /** A question that two surveys ask is told with the survey. */
    private String leaf(Plan.Finding finding) {
        String label = material.nameOf(finding.node());
        String home =
                material.named().map(labels -> labels.home(finding.node())).orElse("");
        if (home.isEmpty() || home.equals(material.nameOf(finding.indicator()))) {
            return label;
        }
        String instrument = finding.node().substring(0, finding.node().indexOf('.'));
        return texts.get("introduction.of-instrument", "label", label, "instrument", material.nameOf(instrument));
    }

    private String scored(String label, Plan.Finding finding) {
        return finding.score() == null
                ? label
                : texts.get(
                        "introduction.scored",
                        "label",
                        label,
                        "score",
                        texts.writing().score(finding.score()));
    }

    private List<Plan.Finding> of(Plan.FindingKind kind) {
        return material.plan().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private String count(int count) {
        return texts.writing().count(count);
    }
}
