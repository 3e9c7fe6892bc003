package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.reconciliation.Edits.Edit;
import org.sucharit.scoring.core.reconciliation.Edits.Field;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Looks for figures to put in place of some printed scores so that the table becomes consistent; then puts right what
 * is printed beside the scores.
 */
final class Replacement {

    private static final int MOST_CHOICES = 7;
    /** Figures tried in all, so that cells that depend on each other cannot take for ever. */
    private static final int MOST_TRIALS = 200;
    /** How far from where it begins a figure is looked for, in units of its last decimal. */
    private static final int FARTHEST = 100;

    private final Reconciliation rules;
    private final Inputs inputs;
    private final Evidence evidence;
    private final PrintedTable table;
    private final List<TreeNode> wrong;
    private final int mostEdits;
    private final Map<TreeNode, String> allowed = new HashMap<>();
    private int trials;
    private Inputs failed;
    private TreeNode stuck;

    Replacement(Reconciliation rules, Inputs inputs, PrintedTable table, Set<TreeNode> wrong, int mostEdits) {
        this.rules = rules;
        this.inputs = inputs;
        this.evidence = rules.evidence(inputs);
        this.table = table;
        // Leaves first: what lies above follows from them.
        this.wrong = wrong.stream()
                .sorted(Comparator.comparingInt(TreeNode::index).reversed())
                .toList();
        this.mostEdits = mostEdits;
    }

    /** The edits that make the table consistent; empty where no figures were found, or it takes more edits. */
    Optional<List<Edit>> find() {
        FeasibleScores scores = FeasibleScores.of(evidence, Set.copyOf(wrong), scale());
        for (TreeNode node : wrong) {
            if (table.measured().isSettled(node)) {
                // Rounded at most once per level.
                Rational slack = Units.half(scale()).multiply(Rational.of(6));
                Rational score = table.measured().exactScore(node);
                scores.narrow(node, score.subtract(slack), score.add(slack));
            }
        }
        if (!scores.propagate()) {
            return Optional.empty();
        }
        for (TreeNode node : wrong) {
            allowed.put(node, allowed(node, scores));
        }
        return choose(0, inputs, fittingWhatStandsBeside(scores));
    }

    /** The last table that was tried and still contradicted itself; null where it did not come to that. */
    Inputs failed() {
        return failed;
    }

    /** The first score for which no figure fits those that stay; null where each had some. */
    TreeNode stuck() {
        return stuck;
    }

    /** How many figures were tried. */
    int trials() {
        return trials;
    }

    /** Scores that suit the verdict and guidance printed beside them are preferred, where there are any. */
    private FeasibleScores fittingWhatStandsBeside(FeasibleScores scores) {
        FeasibleScores fitting = scores;
        for (TreeNode node : wrong) {
            PrintedFigure figure = evidence.printed(node).orElseThrow();
            Rational unit = Units.half(scale()).add(Units.half(scale()));
            Rational criterion = Rational.of(rules.verdicts().from());
            Rational from = Rational.ZERO;
            Rational to = Rational.HUNDRED;
            if (figure.verdict() == Verdict.MEETS) {
                from = criterion;
            } else if (figure.verdict() == Verdict.DOES_NOT_MEET) {
                to = criterion.subtract(unit);
            }
            if (figure.guidance() != null) {
                boolean maintain = figure.guidance() == GuidanceKind.MAINTAIN;
                from = maintain ? criterion : from;
                for (GuidanceTest.Row row : table.guidanceBeside(node)) {
                    if (row.guidance() != figure.guidance() && !wrong.contains(row.leaf())) {
                        Rational score = Rational.of(row.score());
                        from = maintain ? from.max(score.add(unit)) : from;
                        to = maintain ? to : to.min(score.subtract(unit));
                    }
                }
            }
            FeasibleScores narrowed = fitting.copy();
            if (narrowed.narrow(node, from, to) && narrowed.propagate()) {
                fitting = narrowed;
            }
        }
        return fitting;
    }

    private Optional<List<Edit>> choose(int next, Inputs edited, FeasibleScores scores) {
        if (next == wrong.size()) {
            return putRight(edited);
        }
        TreeNode node = wrong.get(next);
        List<BigDecimal> figures = choices(node, scores);
        if (figures.isEmpty() && stuck == null) {
            stuck = node;
        }
        for (BigDecimal figure : figures) {
            if (++trials > MOST_TRIALS) {
                return Optional.empty();
            }
            FeasibleScores chosen = scores.copy();
            chosen.print(node, figure, scale());
            if (chosen.propagate()) {
                Optional<List<Edit>> edits = choose(next + 1, withScore(edited, node, figure), chosen);
                if (edits.isPresent()) {
                    return edits;
                }
            }
        }
        return Optional.empty();
    }

    /** Figures for this node, nearest first to what is printed, or to the middle where that is not feasible. */
    private List<BigDecimal> choices(TreeNode node, FeasibleScores scores) {
        Rational low = scores.low(node);
        Rational high = scores.high(node);
        if (node.isItem()) {
            return node.scale().scores().reversed().stream()
                    .filter(score -> score.compareTo(low) >= 0 && score.compareTo(high) <= 0)
                    .map(score -> score.round(scale(), RoundingMode.HALF_UP))
                    .toList();
        }
        BigDecimal lowest = low.round(scale(), RoundingMode.CEILING);
        BigDecimal highest = high.round(scale(), RoundingMode.FLOOR);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale());
        BigDecimal printed = evidence.printedScore(node).setScale(scale(), RoundingMode.HALF_UP);
        boolean feasible = printed.compareTo(lowest) >= 0 && printed.compareTo(highest) <= 0;
        BigDecimal start =
                feasible ? printed : low.add(high).divide(Rational.of(2)).round(scale(), RoundingMode.HALF_UP);
        List<BigDecimal> choices = new ArrayList<>();
        for (int away = 0; away <= FARTHEST && choices.size() < MOST_CHOICES; away++) {
            BigDecimal distance = unit.multiply(BigDecimal.valueOf(away));
            for (BigDecimal figure :
                    away == 0 ? List.of(start) : List.of(start.add(distance), start.subtract(distance))) {
                if (figure.compareTo(lowest) >= 0 && figure.compareTo(highest) <= 0 && table.isPossible(node, figure)) {
                    choices.add(figure);
                }
            }
        }
        return choices;
    }

    private String allowed(TreeNode node, FeasibleScores scores) {
        if (node.isItem()) {
            return String.join(
                    ", ",
                    choices(node, scores).stream()
                            .map(BigDecimal::toPlainString)
                            .toList());
        }
        BigDecimal lowest = scores.low(node).round(scale(), RoundingMode.CEILING);
        BigDecimal highest = scores.high(node).round(scale(), RoundingMode.FLOOR);
        return lowest.compareTo(highest) > 0 ? "" : Figures.span(lowest, highest);
    }

    /** Corrects verdicts, rating, guidance and headings to what the scores now ask for. */
    private Optional<List<Edit>> putRight(Inputs replaced) {
        List<Edit> edits = new ArrayList<>();
        for (TreeNode node : wrong) {
            BigDecimal printed = evidence.printedScore(node);
            BigDecimal figure = replaced.published().get(node.code()).score();
            edits.add(new Edit(
                    node.code(),
                    Field.SCORE,
                    Figures.figure(printed, scale()),
                    Figures.figure(figure, scale()),
                    allowed.get(node)));
        }
        Inputs edited = replaced;
        while (edits.size() <= mostEdits) {
            List<Difference> differences = rules.table(edited).differences().stream()
                    .filter(difference -> difference.kind() != Kind.ROUNDING)
                    .toList();
            if (differences.isEmpty()) {
                return Optional.of(edits);
            }
            for (Difference difference : differences) {
                Field field = field(difference.kind());
                if (field == Field.SCORE) {
                    failed = edited;
                    return Optional.empty();
                }
                String to = difference.expected().split(", ", 2)[0];
                edited = corrected(edited, difference, field, to);
                edits.add(new Edit(difference.node(), field, difference.found(), to, difference.expected()));
            }
        }
        return Optional.empty();
    }

    private Inputs corrected(Inputs edited, Difference difference, Field field, String to) {
        if (field == Field.RATING) {
            return edited.withPublished(edited.published(), to);
        }
        PrintedFigure figure = edited.published().get(difference.node());
        PrintedFigure corrected = switch (field) {
            case VERDICT ->
                figure.withVerdict(figure.verdict() == Verdict.MEETS ? Verdict.DOES_NOT_MEET : Verdict.MEETS);
            case GUIDANCE ->
                figure.withGuidance(
                        to.equals(Figures.guidance(GuidanceKind.RAISE)) ? GuidanceKind.RAISE : GuidanceKind.MAINTAIN);
            case NAME, NUMBER ->
                figure.withName(rules.headings()
                        .corrected(rules.tree().find(difference.node()).orElseThrow(), figure.name()));
            case SCORE, RATING -> throw new IllegalStateException("not printed beside a score: " + field);
        };
        return with(edited, difference.node(), corrected);
    }

    private static Inputs withScore(Inputs edited, TreeNode node, BigDecimal figure) {
        return with(edited, node.code(), edited.published().get(node.code()).withScore(figure));
    }

    private static Inputs with(Inputs edited, String node, PrintedFigure figure) {
        Map<String, PrintedFigure> published = new HashMap<>(edited.published());
        published.put(node, figure);
        return edited.withPublished(published, edited.publishedRating());
    }

    static Field field(Kind kind) {
        return switch (kind) {
            case VALUE, ROUNDING, UNREACHABLE, GRIM -> Field.SCORE;
            case VERDICT -> Field.VERDICT;
            case RATING -> Field.RATING;
            case GUIDANCE_WRONG, GUIDANCE_MISSING -> Field.GUIDANCE;
            case NAME -> Field.NAME;
            case NUMBER -> Field.NUMBER;
        };
    }

    private int scale() {
        return rules.policy().scale();
    }
}
