package org.sucharit.reporting.analysis;

import java.util.List;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.thai.ThaiNumerals;

/** Where what was published contradicts itself or the rules; nothing where it does not. */
final class ReconciliationPart {

    private final AnalysisSource source;
    private final HouseTexts texts;

    ReconciliationPart(AnalysisSource source) {
        this.source = source;
        texts = source.texts();
    }

    List<Block> blocks() {
        List<Score.Difference> differences = source.score().differences();
        if (differences.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Heading(1, texts.get("reconciliation.heading")),
                Paragraph.of(texts.get("reconciliation.intro")),
                Table.of(
                        texts.get("reconciliation.caption"),
                        List.of(
                                Table.Column.naming(texts.get("reconciliation.place"), 8),
                                Table.Column.centered(texts.get("reconciliation.found"), 4),
                                Table.Column.centered(texts.get("reconciliation.expected"), 4),
                                Table.Column.of(texts.get("reconciliation.kind"), 5)),
                        differences.stream().map(this::row).toList(),
                        Table.Reflow.CARDS));
    }

    private Table.Row row(Score.Difference difference) {
        return Table.Row.of(
                source.labels().label(difference.node()),
                shown(difference, difference.found()),
                shown(difference, difference.expected()),
                texts.get("reconciliation." + AnalysisSource.code(difference.kind())));
    }

    /** A figure or span in Thai digits; a verdict or rating by its name. */
    private String shown(Score.Difference difference, String value) {
        if (value == null || value.isBlank()) {
            return texts.get("word.none");
        }
        return switch (difference.kind()) {
            case VALUE, ROUNDING -> ThaiNumerals.digits(value).replace("–", " – ");
            case VERDICT -> texts.has("word.verdict." + value) ? texts.get("word.verdict." + value) : value;
            case RATING -> source.rating(value);
        };
    }
}
