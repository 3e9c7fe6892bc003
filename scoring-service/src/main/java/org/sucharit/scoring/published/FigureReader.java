package org.sucharit.scoring.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/** Reads rows by the rules of a framework. Names every cell that breaks one. */
final class FigureReader {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MAX_SCALE = 6;
    private static final int MAX_NAME = 500;
    private static final int MAX_ORDER = 10_000;
    private static final int MAX_RESPONDENTS = 1_000_000;
    private static final Set<String> USES = Set.of(Wire.code(Score.Use.INPUT), Wire.code(Score.Use.COMPARE));

    private final Framework framework;
    private final ScoreTree tree;
    private final List<Violation> violations;

    /** @param violations what is found is added to them */
    FigureReader(ScoringRules rules, List<Violation> violations) {
        this.framework = rules.framework();
        this.tree = rules.tree();
        this.violations = violations;
    }

    /** The node that a row is about; empty, and a violation, where the framework has none of this code. */
    Optional<TreeNode> node(PublishedRow row, String code) {
        Optional<TreeNode> node = tree.find(code);
        if (node.isEmpty()) {
            violations.add(row.violation(
                    PublishedRow.NODE,
                    "unknown-node",
                    "The framework of " + framework.fiscalYear() + " has no node " + code + "."));
        }
        return node;
    }

    /**
     * What a row makes of a figure. Columns that it does not have keep their value.
     *
     * @param before what was there; null for nothing
     */
    Figure figure(PublishedRow row, TreeNode node, Figure before) {
        Figure base = before == null ? Figure.NOTHING : before;
        return new Figure(
                row.has(PublishedRow.SCORE) ? score(row) : base.score(),
                row.has(PublishedRow.USE) ? use(row) : base.use(),
                row.has(PublishedRow.VERDICT) ? verdict(row, node.level()) : base.verdict(),
                row.has(PublishedRow.GUIDANCE)
                        ? one(row, PublishedRow.GUIDANCE, Plan.GuidanceKind.class, node.isLeaf(), "a question or item")
                        : base.guidance(),
                row.has(PublishedRow.PRINTED_NAME) ? name(row) : base.printedName(),
                row.has(PublishedRow.PRINTED_ORDER)
                        ? wholeNumber(row, PublishedRow.PRINTED_ORDER, MAX_ORDER)
                        : base.printedOrder(),
                row.has(PublishedRow.RESPONDENTS) ? respondents(row, node) : base.respondents());
    }

    /** What is printed as the total's verdict is the rating. */
    private String rating(PublishedRow row) {
        String rating = row.get(PublishedRow.VERDICT);
        if (rating != null
                && framework.bands().stream().noneMatch(band -> band.rating().equals(rating))) {
            violations.add(row.violation(
                    PublishedRow.VERDICT, "unknown-rating", "The framework has no rating " + rating + "."));
        }
        return rating;
    }

    private String verdict(PublishedRow row, Level level) {
        return level == Level.TOTAL
                ? rating(row)
                : one(
                        row,
                        PublishedRow.VERDICT,
                        Score.Verdict.class,
                        level == Level.INDICATOR,
                        "an indicator or the total");
    }

    private BigDecimal score(PublishedRow row) {
        String text = row.get(PublishedRow.SCORE);
        if (text == null) {
            return null;
        }
        try {
            // Takes Thai digits as well; an exponent is no figure of a table.
            BigDecimal score =
                    text.length() > 16 || text.contains("e") || text.contains("E") ? null : new BigDecimal(text);
            if (score != null && score.signum() >= 0 && score.compareTo(HUNDRED) <= 0 && score.scale() <= MAX_SCALE) {
                // 93.6 and 93.60 are one figure.
                return score.setScale(Math.max(2, score.stripTrailingZeros().scale()));
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        violations.add(row.violation(
                PublishedRow.SCORE,
                "out-of-range",
                "A score is a number from 0 to 100 with at most " + MAX_SCALE + " decimals."));
        return null;
    }

    private String use(PublishedRow row) {
        String use = row.get(PublishedRow.USE);
        if (use == null) {
            return Figure.NOTHING.use();
        }
        if (!USES.contains(use)) {
            violations.add(row.violation(PublishedRow.USE, "unknown-use", "The use is input or compare."));
        }
        return use;
    }

    private <E extends Enum<E>> String one(
            PublishedRow row, String column, Class<E> type, boolean allowed, String where) {
        String code = row.get(column);
        if (code == null) {
            return null;
        }
        if (!allowed) {
            violations.add(row.violation(column, "misplaced", "Only " + where + " has a " + column + "."));
        } else if (Wire.parse(type, code).isEmpty()) {
            violations.add(row.violation(column, "unknown-" + column, "Must be one of " + Wire.codes(type) + "."));
        }
        return code;
    }

    private String name(PublishedRow row) {
        String name = row.get(PublishedRow.PRINTED_NAME);
        if (name != null && (name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl))) {
            violations.add(row.violation(
                    PublishedRow.PRINTED_NAME,
                    "bad-text",
                    "A name has at most " + MAX_NAME + " characters and no control characters."));
        }
        return name;
    }

    private Integer respondents(PublishedRow row, TreeNode node) {
        if (row.get(PublishedRow.RESPONDENTS) != null && !tree.isSurvey(node.code())) {
            violations.add(row.violation(PublishedRow.RESPONDENTS, "misplaced", "Only a survey has respondents."));
            return null;
        }
        return wholeNumber(row, PublishedRow.RESPONDENTS, MAX_RESPONDENTS);
    }

    private Integer wholeNumber(PublishedRow row, String column, int most) {
        String text = row.get(column);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        violations.add(row.violation(column, "out-of-range", "Must be a whole number from 1 to " + most + "."));
        return null;
    }
}
