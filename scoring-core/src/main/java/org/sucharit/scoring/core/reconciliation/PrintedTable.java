package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.rating.Outlook;
import org.sucharit.scoring.core.tree.TreeNode;

/** One agency's printed table, held against everything that it should agree with. */
final class PrintedTable {

    private final Reconciliation rules;
    private final Derivation derivation;
    private final Evidence evidence;
    private final Inputs inputs;
    private final int scale;
    private final MeasuredTest measured;
    /** By node index; made when first asked for. */
    private ReachableScores[] reachable;

    private final List<Difference> differences = new ArrayList<>();

    PrintedTable(Reconciliation rules, Derivation derivation, Inputs inputs) {
        this.rules = rules;
        this.derivation = derivation;
        this.evidence = derivation.evidence();
        this.inputs = inputs;
        this.scale = rules.policy().scale();
        this.measured = new MeasuredTest(evidence, scale);
    }

    List<Difference> differences() {
        if (!evidence.hasPrinted()) {
            reconcileRating();
            return List.copyOf(differences);
        }
        LevelTests values = LevelTests.of(evidence, scale);
        Map<TreeNode, Difference> guidance = guidance();
        for (TreeNode node : rules.tree().nodes()) {
            evidence.printed(node).ifPresent(figure -> {
                if (figure.score() != null) {
                    differences.addAll(values.values(node));
                    // Where answers and reviews settle the score, it need not follow from anything printed as well.
                    (measured.isSettled(node) ? measured.difference(node) : values.rounding(node))
                            .ifPresent(differences::add);
                    reconcilePossible(node, figure.score());
                }
                reconcileVerdict(node, figure.verdict());
            });
            if (node.level() == Level.TOTAL) {
                reconcileRating();
            }
            Optional.ofNullable(guidance.get(node)).ifPresent(differences::add);
            evidence.printed(node)
                    .map(PrintedFigure::name)
                    .ifPresent(name -> differences.addAll(rules.headings().differences(node, name)));
        }
        return List.copyOf(differences);
    }

    MeasuredTest measured() {
        return measured;
    }

    boolean isPrinted(TreeNode node) {
        return evidence.printedScore(node) != null;
    }

    /** Whether the score of this leaf is known, and under the criterion. */
    boolean missesCriterion(TreeNode leaf) {
        BigDecimal score = printedOrDerived(leaf);
        return score != null && rules.verdicts().verdict(score) == Verdict.DOES_NOT_MEET;
    }

    /** Whether the items and respondents under this node can make this figure at all. */
    boolean isPossible(TreeNode node, BigDecimal figure) {
        ReachableScores scores = reachable(node);
        PossibleMeans means = means(node);
        return (scores == null || scores.canBePrinted(figure, scale))
                && (means == null || means.canBePrinted(figure, Figures.scaleOf(figure, scale), respondents(node)));
    }

    private void reconcilePossible(TreeNode node, BigDecimal printed) {
        if (evidence.isNotApplicable(node) || isPossible(node, printed)) {
            return;
        }
        ReachableScores scores = reachable(node);
        if (scores != null) {
            add(node, Kind.UNREACHABLE, figure(printed), scores.nearest(printed, scale));
        } else {
            int decimals = Figures.scaleOf(printed, scale);
            add(node, Kind.GRIM, figure(printed), means(node).nearest(printed, decimals, respondents(node)));
        }
    }

    /** Null where nothing can be told. */
    private ReachableScores reachable(TreeNode node) {
        if (reachable == null) {
            reachable = inputs.notApplicable().isEmpty()
                    ? rules.reachable()
                    : ReachableScores.of(rules.tree(), scale, evidence::isNotApplicable);
        }
        return reachable[node.index()];
    }

    /** Null where nothing can be told. */
    private PossibleMeans means(TreeNode node) {
        boolean tested =
                node.isLeaf() && !node.isItem() && respondentsTold(node).orElse(0) <= PossibleMeans.MOST_RESPONDENTS;
        return tested ? rules.means(node.scale()) : null;
    }

    private int respondents(TreeNode leaf) {
        return respondentsTold(leaf).orElse(PossibleMeans.MOST_RESPONDENTS);
    }

    /** As printed. How many were counted is sealed: what is found here is told to everyone. */
    private Optional<Integer> respondentsTold(TreeNode leaf) {
        return evidence.printed(instrumentOf(leaf)).map(PrintedFigure::respondents);
    }

    private void reconcileVerdict(TreeNode node, Verdict printed) {
        BigDecimal score = printedOrDerived(node);
        if (printed == null || score == null) {
            return;
        }
        Verdict due = rules.verdicts().verdict(score);
        if (printed != due) {
            add(node, Kind.VERDICT, Figures.verdict(printed), Figures.verdict(due));
        }
    }

    private void reconcileRating() {
        String printed = inputs.publishedRating();
        if (printed == null) {
            return;
        }
        List<String> due = rules.ratings().possible(Outlook.ofPrinted(derivation, rules.policy()));
        if (!due.contains(printed)) {
            add(rules.tree().total(), Kind.RATING, printed, String.join(", ", due));
        }
    }

    private Map<TreeNode, Difference> guidance() {
        Map<TreeNode, List<GuidanceTest.Row>> tables = new HashMap<>();
        for (TreeNode node : rules.tree().nodes()) {
            PrintedFigure figure = node.isLeaf() && !evidence.isNotApplicable(node)
                    ? evidence.printed(node).orElse(null)
                    : null;
            if (figure != null && (figure.guidance() != null || figure.score() != null)) {
                BigDecimal score = printedOrDerived(node);
                if (score != null) {
                    tables.computeIfAbsent(instrumentOf(node), instrument -> new ArrayList<>())
                            .add(new GuidanceTest.Row(node, score, figure.guidance()));
                }
            }
        }
        Map<TreeNode, Difference> wrong = new HashMap<>();
        tables.values().forEach(table -> wrong.putAll(GuidanceTest.of(rules.verdicts(), rules.raiseBelow(), table)));
        return wrong;
    }

    /** The guidance printed in the same table as this leaf, by leaf with its score. */
    List<GuidanceTest.Row> guidanceBeside(TreeNode leaf) {
        List<GuidanceTest.Row> rows = new ArrayList<>();
        for (TreeNode node : rules.tree().nodes()) {
            if (node.isLeaf() && node != leaf && instrumentOf(node) == instrumentOf(leaf)) {
                GuidanceKind guidance =
                        evidence.printed(node).map(PrintedFigure::guidance).orElse(null);
                BigDecimal score = printedOrDerived(node);
                if (guidance != null && score != null) {
                    rows.add(new GuidanceTest.Row(node, score, guidance));
                }
            }
        }
        return rows;
    }

    static TreeNode instrumentOf(TreeNode leaf) {
        TreeNode node = leaf;
        while (node.level() != Level.INSTRUMENT) {
            node = node.parent().orElseThrow();
        }
        return node;
    }

    /** The printed score, or the derived one where it is fully known; null where neither is. */
    private BigDecimal printedOrDerived(TreeNode node) {
        BigDecimal printed = evidence.printedScore(node);
        if (printed != null || !derivation.isFullyKnown(node)) {
            return printed;
        }
        return rules.policy().publish(derivation.score(node).orElseThrow());
    }

    private String figure(BigDecimal printed) {
        return Figures.figure(printed, scale);
    }

    private void add(TreeNode node, Kind kind, String found, String expected) {
        differences.add(new Difference(node.code(), kind, found, expected, null, List.of()));
    }
}
