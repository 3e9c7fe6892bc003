package org.sucharit.reporting.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** The agency's result: total and rating, every indicator with its verdict, and the findings of both kinds. */
final class ResultPart {

    private final Material material;
    private final HouseTexts texts;

    ResultPart(Material material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, texts.get("result.heading")));
        blocks.add(Paragraph.of(texts.get(
                        "result.intro",
                        "standing",
                        texts.get("standing." + Material.code(material.agency().type()))))
                .at("introduction"));
        total(blocks);
        blocks.add(instruments());
        blocks.add(new Heading(2, texts.get("result.summary-heading")));
        blocks.add(indicators());
        blocks.add(Paragraph.note(texts.get(
                "result.criterion",
                "criterion",
                texts.writing().plain(material.framework().thresholds().verdict()))));
        blocks.addAll(new ComparisonPart(material).blocks());
        blocks.addAll(new PathPart(material).blocks());
        findings(blocks);
        return blocks;
    }

    private void total(List<Block> blocks) {
        Score.Total total = material.score().total();
        blocks.add(new Paragraph(
                texts.get("result.statement", "score", material.points(total.derived()), "rating", rating()),
                Paragraph.Style.STATEMENT));
        blocks.add(Paragraph.of(texts.get(againstTarget(total.derived()))));
        if (total.derived() != null
                && total.coverage() != null
                && total.coverage().compareTo(BigDecimal.ONE) < 0) {
            blocks.add(Paragraph.note(texts.get(
                    "result.partial",
                    "coverage",
                    texts.writing().score(total.coverage().movePointRight(2)))));
        }
    }

    private String againstTarget(BigDecimal total) {
        if (total == null) {
            return "result.unknown";
        }
        boolean reached = total.compareTo(material.framework().target().score()) >= 0;
        return reached ? "result.reached" : "result.not-reached";
    }

    private String rating() {
        List<String> possible = material.score().rating().derived().stream()
                .map(material::rating)
                .toList();
        return possible.size() == 1
                ? possible.getFirst()
                : texts.get("result.undecided", "ratings", texts.either(possible));
    }

    private Table instruments() {
        List<Table.Row> rows = material.framework().instruments().stream()
                .map(instrument -> Table.Row.of(
                        Table.Cell.of(instrument.abbreviation() + " " + texts.name(instrument.name())),
                        Table.Cell.of(texts.writing().plain(instrument.weight())),
                        material.pointsCell(instrument.code())))
                .toList();
        return Table.of(
                texts.get("result.instruments-caption"),
                List.of(
                        Table.Column.naming(texts.get("result.instrument"), 10),
                        Table.Column.centered(texts.get("result.weight"), 3),
                        Table.Column.centered(texts.get("result.score"), 2)),
                rows,
                Table.Reflow.GRID);
    }

    private Table indicators() {
        List<Table.Row> rows = material.framework().indicators().stream()
                .map(indicator -> Table.Row.of(
                        Table.Cell.of(texts.writing().digits(indicator.code())),
                        Table.Cell.of(String.join(" ", material.families(indicator))),
                        Table.Cell.of(texts.name(indicator.name())),
                        material.pointsCell(indicator.code()),
                        material.verdictCell(indicator.code())))
                .toList();
        return Table.of(
                texts.get("result.summary-caption"),
                List.of(
                        Table.Column.centered(texts.get("result.number"), 5),
                        Table.Column.centered(texts.get("result.instrument"), 5),
                        Table.Column.naming(texts.get("result.indicator"), 13),
                        Table.Column.centered(texts.get("result.score"), 5),
                        Table.Column.centered(texts.get("result.verdict"), 7)),
                rows,
                Table.Reflow.GRID);
    }

    private void findings(List<Block> blocks) {
        Framework.Thresholds thresholds = material.framework().thresholds();
        String urgent = texts.writing().score(thresholds.urgentBelow());
        String improve = texts.writing().score(thresholds.improveBelow());
        blocks.add(new Heading(1, texts.get("findings.heading")));
        blocks.add(Paragraph.of(texts.get("findings.intro")).at("findings"));
        findings(blocks, Plan.FindingKind.URGENT, "below", urgent);
        findings(blocks, Plan.FindingKind.IMPROVE, "from", urgent, "below", improve);
    }

    private void findings(List<Block> blocks, Plan.FindingKind kind, String... limits) {
        String path = "findings." + Material.code(kind);
        List<Plan.Finding> findings = material.plan().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
        blocks.add(new Heading(2, texts.get(path + ".heading")));
        if (findings.isEmpty()) {
            blocks.add(Paragraph.of(texts.get(path + ".empty", limits)));
            return;
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            rows.add(row(i + 1, findings.get(i)));
        }
        blocks.add(Table.of(
                texts.get(path + ".caption", limits),
                List.of(
                        Table.Column.centered(texts.get("findings.number"), 2),
                        Table.Column.naming(texts.get("findings.issue"), 13),
                        Table.Column.centered(texts.get("findings.score"), 3),
                        Table.Column.centered(texts.get("findings.gain"), 4),
                        Table.Column.centered(texts.get("findings.measures"), 5)),
                rows,
                Table.Reflow.CARDS));
    }

    private Table.Row row(int number, Plan.Finding finding) {
        String measures = material.plan().measures().stream()
                .filter(measure -> measure.serves().contains(finding.node()))
                .map(measure ->
                        texts.get("word.measure", "number", texts.writing().number(measure.number())))
                .collect(Collectors.joining(texts.get("word.separator")));
        return Table.Row.of(
                Table.Cell.of(texts.writing().number(number)),
                Table.Cell.of(
                        Paragraph.of(material.labels().label(finding.node())),
                        Paragraph.note(material.labels().home(finding.node()))),
                Table.Cell.of(material.figure(finding.score())),
                Table.Cell.of(material.figure(finding.gain())),
                Table.Cell.of(measures.isEmpty() ? texts.get("word.none") : measures));
    }
}
