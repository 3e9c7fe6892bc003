package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.rating.VerdictRule;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Holds the guidance of one instrument's table against its scores.
 *
 * <p>What misses the criterion cannot be maintained. Beyond that no rule says where to raise begins; but within one
 * table it begins somewhere: below some score all is to be raised, from it on all is to be maintained. Where no such
 * score exists, the fewest leaves are wrong that leave one; of several such choices, those of the score nearest to the
 * framework's own threshold.
 */
final class GuidanceTest {

    private final VerdictRule verdicts;
    private final BigDecimal raiseBelow;
    private final List<Row> rows;
    private final Map<TreeNode, Difference> differences = new HashMap<>();

    /**
     * A leaf as printed.
     *
     * @param score as printed, else as derived
     * @param guidance null where none is printed
     */
    record Row(TreeNode leaf, BigDecimal score, GuidanceKind guidance) {

        Row with(GuidanceKind due) {
            return new Row(leaf, score, due);
        }
    }

    private GuidanceTest(VerdictRule verdicts, BigDecimal raiseBelow, List<Row> rows) {
        this.verdicts = verdicts;
        this.raiseBelow = raiseBelow;
        this.rows = rows;
    }

    /**
     * What is wrong in the table, by leaf.
     *
     * @param raiseBelow where the framework's own guidance changes
     */
    static Map<TreeNode, Difference> of(VerdictRule verdicts, BigDecimal raiseBelow, List<Row> table) {
        GuidanceTest test = new GuidanceTest(verdicts, raiseBelow, table);
        List<Row> due = test.due();
        if (2 * due.size() >= table.size()) {
            test.requireGuidance(due);
        }
        return test.differences;
    }

    /** The printed guidance as it ought to be. */
    private List<Row> due() {
        List<Row> due = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : rows) {
            if (row.guidance() == GuidanceKind.MAINTAIN && !meetsCriterion(row)) {
                due.add(corrected(row, GuidanceKind.RAISE));
            } else if (row.guidance() != null) {
                open.add(row);
            }
        }
        open.sort(Comparator.comparing(Row::score));
        BigDecimal threshold = threshold(open);
        for (Row row : open) {
            GuidanceKind kind = threshold != null && row.score().compareTo(threshold) >= 0
                    ? GuidanceKind.MAINTAIN
                    : GuidanceKind.RAISE;
            due.add(row.guidance() == kind ? row : corrected(row, kind));
        }
        return due;
    }

    private Row corrected(Row row, GuidanceKind kind) {
        differences.put(
                row.leaf(),
                new Difference(
                        row.leaf().code(),
                        Kind.GUIDANCE_WRONG,
                        Figures.guidance(row.guidance()),
                        Figures.guidance(kind),
                        null,
                        List.of()));
        return row.with(kind);
    }

    /** The lowest score to maintain that the fewest rows break; null where all is best raised. */
    private BigDecimal threshold(List<Row> sorted) {
        BigDecimal best = null;
        int fewest = Integer.MAX_VALUE;
        BigDecimal nearest = null;
        BigDecimal below = null;
        for (int i = 0; i <= sorted.size(); i++) {
            BigDecimal from = i == sorted.size() ? null : sorted.get(i).score();
            boolean repeated = i > 0 && from != null && from.compareTo(below) == 0;
            if (!repeated) {
                int broken = broken(sorted, i);
                BigDecimal distance = distance(below, from);
                if (broken < fewest || (broken == fewest && distance.compareTo(nearest) < 0)) {
                    best = from;
                    fewest = broken;
                    nearest = distance;
                }
            }
            below = from;
        }
        return best;
    }

    private static int broken(List<Row> sorted, int from) {
        int broken = 0;
        for (int i = 0; i < sorted.size(); i++) {
            GuidanceKind due = i < from ? GuidanceKind.RAISE : GuidanceKind.MAINTAIN;
            broken += sorted.get(i).guidance() == due ? 0 : 1;
        }
        return broken;
    }

    /** How far the framework's threshold is from those over {@code below} and up to {@code from}. */
    private BigDecimal distance(BigDecimal below, BigDecimal from) {
        if (below != null && raiseBelow.compareTo(below) <= 0) {
            return below.subtract(raiseBelow);
        }
        return from != null && raiseBelow.compareTo(from) > 0 ? raiseBelow.subtract(from) : BigDecimal.ZERO;
    }

    private void requireGuidance(List<Row> due) {
        Optional<BigDecimal> raised = scores(due, GuidanceKind.RAISE).max(Comparator.naturalOrder());
        Optional<BigDecimal> maintained = scores(due, GuidanceKind.MAINTAIN).min(Comparator.naturalOrder());
        for (Row row : rows) {
            if (row.guidance() == null) {
                boolean raise = maintained.isEmpty() || row.score().compareTo(maintained.get()) < 0;
                boolean maintain =
                        meetsCriterion(row) && (raised.isEmpty() || row.score().compareTo(raised.get()) > 0);
                String fits = raise && maintain ? "maintain, raise" : maintain ? "maintain" : "raise";
                differences.put(
                        row.leaf(),
                        new Difference(row.leaf().code(), Kind.GUIDANCE_MISSING, null, fits, null, List.of()));
            }
        }
    }

    private boolean meetsCriterion(Row row) {
        return verdicts.verdict(row.score()) == Verdict.MEETS;
    }

    private static Stream<BigDecimal> scores(List<Row> rows, GuidanceKind kind) {
        return rows.stream().filter(row -> row.guidance() == kind).map(Row::score);
    }
}
