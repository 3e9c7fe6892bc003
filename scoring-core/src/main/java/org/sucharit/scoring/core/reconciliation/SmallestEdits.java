package org.sucharit.scoring.core.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.reconciliation.Edits.Edit;
import org.sucharit.scoring.core.reconciliation.Edits.Field;
import org.sucharit.scoring.core.reconciliation.Edits.Outcome;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The smallest set of cells whose change makes a printed table consistent (error localisation after Fellegi and Holt:
 * the wrong cells must hit every contradiction).
 *
 * <p>Of each set of printed scores that contradict each other at least one is wrong. The search strikes out one after
 * the other, going on with the smallest contradiction that is left, until what stays printed contradicts nothing; then
 * it looks for figures to put in. What stands beside a score (verdict, guidance, …) follows from the scores, and costs
 * an edit where it does not fit them. It looks for one edit, then two, and so on; it turns back where the disjoint
 * contradictions left, and the remarks that the struck scores cannot settle, ask for more.
 *
 * <p>An answer is never wrong: it was put into the table, and reconciled. It is smallest among the sets found by
 * striking out; a smaller one could only be missed where striking out a score leaves a contradiction by a rounding that
 * its right figure would explain, where none of the figures tried for it fits although another would, or where one
 * score would settle remarks of several kinds at once.
 */
final class SmallestEdits {

    /** The most edits that are looked for. */
    static final int MOST_EDITS = 12;
    /** How many tables and figures are tried before giving up: well under a second. */
    private static final int MOST_TABLES = 2_000;

    private final Reconciliation rules;
    private final Inputs inputs;
    private final PrintedTable table;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<TreeNode> remarked = new HashSet<>();
    private final Map<Set<TreeNode>, List<Set<TreeNode>>> seen = new HashMap<>();
    private int tables;

    /**
     * Errors that are not in scores, but beside them.
     *
     * @param count how many cells they are in
     * @param scores each of these may settle one of them, if it is what is wrong instead
     */
    private record Remark(int count, Set<TreeNode> scores) {

        int leftBy(Set<TreeNode> wrong) {
            int settled = 0;
            for (TreeNode score : wrong) {
                settled += scores.contains(score) ? 1 : 0;
            }
            return Math.max(0, count - settled);
        }
    }

    private SmallestEdits(Reconciliation rules, Inputs inputs) {
        this.rules = rules;
        this.inputs = inputs;
        this.table = rules.table(inputs);
    }

    static Edits of(Reconciliation rules, Inputs inputs) {
        return new SmallestEdits(rules, inputs).search();
    }

    private Edits search() {
        List<Difference> differences = table.differences().stream()
                .filter(difference -> difference.kind() != Kind.ROUNDING)
                .toList();
        if (differences.isEmpty()) {
            return new Edits(Outcome.NONE_NEEDED, List.of());
        }
        addRemarks(differences);
        Set<TreeNode> wrong = new LinkedHashSet<>();
        for (Difference difference : differences) {
            // Not what it is held against, but the figure itself cannot be.
            if (Replacement.field(difference.kind()) == Field.SCORE && difference.level() == null) {
                wrong.add(node(difference));
            }
        }
        for (int most = Math.max(1, least(wrong)); most <= MOST_EDITS && tables < MOST_TABLES; most++) {
            Optional<List<Edit>> edits = search(wrong, Set.of(), most);
            if (edits.isPresent()) {
                return new Edits(Outcome.FOUND, inPrintedOrder(edits.get()));
            }
        }
        return new Edits(Outcome.NOT_WITHIN_BOUND, List.of());
    }

    /**
     * Looks on from here.
     *
     * @param wrong scores to be changed
     * @param right scores not to be changed: with them was looked already
     */
    private Optional<List<Edit>> search(Set<TreeNode> wrong, Set<TreeNode> right, int most) {
        if (least(wrong) > most || tables >= MOST_TABLES) {
            return Optional.empty();
        }
        List<Set<TreeNode>> contradictions = without(right, seen.computeIfAbsent(wrong, this::contradictions));
        if (contradictions.isEmpty()) {
            Replacement replacement = new Replacement(rules, inputs, table, wrong, most);
            Optional<List<Edit>> edits = replacement.find();
            tables += 1 + replacement.trials();
            if (edits.isPresent() || (replacement.failed() == null && replacement.stuck() == null)) {
                return edits;
            }
            contradictions = without(
                    right,
                    replacement.failed() == null
                            ? List.of(around(replacement.stuck()))
                            : contradictions(rules.evidence(replacement.failed())));
            contradictions.forEach(scores -> scores.removeAll(wrong));
            contradictions.removeIf(Set::isEmpty);
        }
        if (contradictions.isEmpty() || least(wrong) + disjoint(contradictions) > most) {
            return Optional.empty();
        }
        Set<TreeNode> stillRight = new HashSet<>(right);
        for (TreeNode suspect : contradictions.getFirst()) {
            Set<TreeNode> more = new LinkedHashSet<>(wrong);
            more.add(suspect);
            Optional<List<Edit>> edits = search(more, stillRight, most);
            if (edits.isPresent()) {
                return edits;
            }
            stillRight.add(suspect);
        }
        return Optional.empty();
    }

    /** Contradictions between the scores that stay when these are struck out. */
    private List<Set<TreeNode>> contradictions(Set<TreeNode> wrong) {
        Map<String, PrintedFigure> published = new HashMap<>(inputs.published());
        for (TreeNode node : wrong) {
            published.computeIfPresent(node.code(), (code, figure) -> figure.withScore(null));
        }
        return contradictions(rules.evidence(inputs.withPublished(published, inputs.publishedRating())));
    }

    private List<Set<TreeNode>> contradictions(Evidence evidence) {
        tables++;
        return LevelTests.of(evidence, rules.policy().scale()).contradictions();
    }

    /** The smallest first. */
    private static List<Set<TreeNode>> without(Set<TreeNode> right, List<Set<TreeNode>> contradictions) {
        List<Set<TreeNode>> left = new ArrayList<>();
        for (Set<TreeNode> contradiction : contradictions) {
            Set<TreeNode> scores = new LinkedHashSet<>(contradiction);
            scores.removeAll(right);
            left.add(scores);
        }
        left.sort(Comparator.comparingInt(Set::size));
        return left;
    }

    /** How many edits it takes at least if these scores are among them. */
    private int least(Set<TreeNode> wrong) {
        int least = wrong.size();
        for (Remark remark : remarks) {
            least += remark.leftBy(wrong);
        }
        return least;
    }

    /** How many contradictions share no score, and no score with a remark: each takes an edit of its own. */
    private int disjoint(List<Set<TreeNode>> contradictions) {
        Set<TreeNode> taken = new HashSet<>(remarked);
        int disjoint = 0;
        for (Set<TreeNode> scores : contradictions) {
            if (scores.stream().noneMatch(taken::contains)) {
                disjoint++;
                taken.addAll(scores);
            }
        }
        return disjoint;
    }

    private void addRemarks(List<Difference> differences) {
        Map<Set<TreeNode>, Integer> counts = new HashMap<>();
        for (Difference difference : differences) {
            if (Replacement.field(difference.kind()) != Field.SCORE) {
                counts.merge(scoresBehind(difference), 1, Integer::sum);
            }
        }
        counts.forEach((scores, count) -> {
            remarks.add(new Remark(count, scores));
            remarked.addAll(scores);
        });
    }

    private Set<TreeNode> scoresBehind(Difference difference) {
        TreeNode node = node(difference);
        return switch (difference.kind()) {
            case NAME, NUMBER, GUIDANCE_MISSING, VALUE, ROUNDING, UNREACHABLE, GRIM -> Set.of();
            case GUIDANCE_WRONG ->
                table.missesCriterion(node)
                        ? Set.of(node)
                        : printed(PrintedTable.instrumentOf(node)).stream()
                                .filter(TreeNode::isLeaf)
                                .collect(Collectors.toSet());
            case VERDICT -> table.isPrinted(node) ? Set.of(node) : printed(node);
            case RATING -> printed(rules.tree().total());
        };
    }

    /** What leaves no figure for a score is among those it shares a mean with: the nearest first. */
    private Set<TreeNode> around(TreeNode stuck) {
        Set<TreeNode> around = new LinkedHashSet<>(printed(stuck));
        for (TreeNode above = stuck;
                above.parent().isPresent();
                above = above.parent().orElseThrow()) {
            above.viewedBy().filter(table::isPrinted).ifPresent(around::add);
            TreeNode parent = above.parent().orElseThrow();
            if (table.isPrinted(parent)) {
                around.add(parent);
            }
            around.addAll(printed(parent));
        }
        return around;
    }

    /** Every printed score at or under a node. */
    private Set<TreeNode> printed(TreeNode top) {
        Set<TreeNode> printed = new HashSet<>();
        if (table.isPrinted(top)) {
            printed.add(top);
        }
        for (TreeNode child : top.children()) {
            printed.addAll(printed(child));
        }
        if (top == rules.tree().total()) {
            rules.tree()
                    .groups()
                    .forEach(group ->
                            group.views().stream().filter(table::isPrinted).forEach(printed::add));
        }
        return printed;
    }

    private TreeNode node(Difference difference) {
        return rules.tree().find(difference.node()).orElseThrow();
    }

    private List<Edit> inPrintedOrder(List<Edit> edits) {
        return edits.stream()
                .sorted(Comparator.<Edit>comparingInt(edit ->
                                rules.tree().find(edit.node()).orElseThrow().index())
                        .thenComparing(Edit::field))
                .toList();
    }
}
