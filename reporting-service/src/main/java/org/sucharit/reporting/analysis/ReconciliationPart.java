package org.sucharit.reporting.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;

/** Where what was published contradicts itself or the rules; nothing where it does not. */
final class ReconciliationPart {

    private final Material material;
    private final HouseTexts texts;

    ReconciliationPart(Material material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        List<Score.Difference> differences = material.score().differences();
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
                place(difference.node()),
                Table.Cell.of(shown(difference, difference.found())),
                Table.Cell.of(shown(difference, difference.expected())),
                Table.Cell.of(kind(difference)));
    }

    private String kind(Score.Difference difference) {
        if (difference.kind() != Score.Difference.Kind.VALUE) {
            return texts.get("reconciliation." + Material.code(difference.kind()));
        }
        return difference.level() == null
                ? texts.get("reconciliation.measured")
                : texts.get(
                        "reconciliation.value",
                        "level",
                        texts.get("reconciliation.level." + Material.code(difference.level())));
    }

    /** A question that two surveys ask stands under its part of the indicator. */
    private Table.Cell place(String node) {
        Paragraph label = Paragraph.of(material.labels().label(node));
        String home = material.labels().home(node);
        return home.isEmpty() ? Table.Cell.of(label) : Table.Cell.of(label, Paragraph.note(home));
    }

    /** Figures in Thai digits; verdicts, ratings and guidance by their names. */
    private String shown(Score.Difference difference, String value) {
        if (value == null || value.isBlank()) {
            return texts.get("word.none");
        }
        return switch (difference.kind()) {
            case VALUE, ROUNDING -> texts.writing().digits(value).replace("–", " – ");
            case UNREACHABLE, GRIM -> either(value, texts.writing()::digits);
            case VERDICT -> word("word.verdict.", value);
            case RATING -> either(value, material::rating);
            case GUIDANCE_WRONG, GUIDANCE_MISSING -> either(value, code -> word("word.guidance.", code));
            case NUMBER -> texts.writing().digits(value);
            case NAME -> value;
        };
    }

    private String word(String prefix, String code) {
        return texts.has(prefix + code) ? texts.get(prefix + code) : code;
    }

    /** One value, or several that would do. */
    private String either(String values, UnaryOperator<String> shown) {
        return Arrays.stream(values.split(", ", -1))
                .map(shown)
                .collect(Collectors.joining(" " + texts.get("word.or") + " "));
    }
}
