package org.sucharit.reporting.page;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.dashboard.Names;

/** Tells in words where what was published contradicts itself, what was measured, or the rules. */
final class Contradictions {

    private final Names names;
    private final Words words;

    Contradictions(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    AgencyModel.Difference of(Score.Difference difference) {
        return new AgencyModel.Difference(
                names.node(difference.node()),
                shown(difference.kind(), difference.found()),
                shown(difference.kind(), difference.expected()),
                words.get("difference." + Figures.code(difference.kind())));
    }

    private String shown(Score.Difference.Kind kind, String values) {
        if (values == null || values.isBlank()) {
            return Figures.score(null);
        }
        UnaryOperator<String> shown = switch (kind) {
            case VERDICT -> code -> words.code("verdict", code);
            case RATING -> names::rating;
            case GUIDANCE_WRONG, GUIDANCE_MISSING -> code -> words.code("guidance", code);
            case VALUE, ROUNDING, UNREACHABLE, GRIM, NAME, NUMBER -> text -> text;
        };
        return Arrays.stream(values.split(", ", -1)).map(shown).collect(Collectors.joining(", "));
    }
}
