package org.sucharit.scoring.published;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/** Turns rows into figures, by the rules of a framework. Names every row that breaks one. */
final class PublishedFigures {

    private final FigureReader reader;
    private final String agency;
    private final boolean mayInput;
    private final List<Violation> violations;
    private final Map<String, PublishedRow> seen = new HashMap<>();

    PublishedFigures(ScoringRules rules, String agency, boolean mayInput, List<Violation> violations) {
        this.reader = new FigureReader(rules, violations);
        this.agency = agency;
        this.mayInput = mayInput;
        this.violations = violations;
    }

    /**
     * Lays rows over what is there. Columns that a row does not have keep their value; a row whose score is empty and
     * that has nothing else takes the figure away. The figures are valid if no violation was found.
     */
    Map<String, Figure> merge(PublishedTable base, List<PublishedRow> rows) {
        Map<String, Figure> figures = new TreeMap<>(base.figures());
        for (PublishedRow row : rows) {
            String code = row.get(PublishedRow.NODE);
            if (!expected(row, code)) {
                continue;
            }
            Optional<TreeNode> node = reader.node(row, code);
            if (node.isEmpty()) {
                continue;
            }
            Figure figure = reader.figure(row, node.get(), figures.get(code));
            if (!mayInput && isInput(figure) && !figure.equals(figures.get(code))) {
                violations.add(row.violation(
                        PublishedRow.USE,
                        "input-beside-answers",
                        "Answers are counted here; only an administrator may have the score start from a figure."
                                + " Enter it to compare."));
            }
            if (figure.equals(Figure.NOTHING)) {
                figures.remove(code);
            } else {
                figures.put(code, figure);
            }
        }
        return figures;
    }

    private static boolean isInput(Figure figure) {
        return figure.score() != null && figure.use().equals(Wire.code(Score.Use.INPUT));
    }

    private boolean expected(PublishedRow row, String code) {
        String owner = row.get(PublishedRow.AGENCY_CODE);
        if (owner != null && !owner.equals(agency)) {
            violations.add(row.violation(
                    PublishedRow.AGENCY_CODE, "other-agency", "This address takes figures of " + agency + " only."));
        }
        if (code == null) {
            violations.add(row.violation(PublishedRow.NODE, "required", "The node is missing."));
            return false;
        }
        if (seen.putIfAbsent(code, row) != null) {
            violations.add(row.violation(PublishedRow.NODE, "duplicate", "There is a row for " + code + " already."));
            return false;
        }
        return true;
    }
}
