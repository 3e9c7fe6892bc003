package org.sucharit.scoring.core.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.path.Gains;
import org.sucharit.scoring.core.path.Path;
import org.sucharit.scoring.core.path.Wish;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.rating.VerdictRule;
import org.sucharit.scoring.core.reconciliation.Edits;
import org.sucharit.scoring.core.reconciliation.Reconciliation;
import org.sucharit.scoring.core.tree.InvalidFramework;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * A framework made ready to score by. Immutable and safe to share between threads: build it once per framework
 * revision and keep it.
 */
public final class ScoringRules {

    /** Decimals of a published coverage. */
    private static final int COVERAGE_SCALE = 4;

    private final Framework framework;
    private final ScoreTree tree;
    private final RoundingPolicy policy;
    private final RatingRules ratings;
    private final VerdictRule verdicts;
    private final Reconciliation reconciliation;

    private ScoringRules(Framework framework) {
        this.framework = framework;
        this.tree = ScoreTree.of(framework);
        this.policy = RoundingPolicy.of(framework.rounding());
        this.ratings = RatingRules.of(framework.bands(), policy);
        this.verdicts = VerdictRule.of(framework);
        this.reconciliation = Reconciliation.of(framework, tree, policy, ratings);
    }

    /**
     * The rules of a framework.
     *
     * @throws InvalidFramework if no tree or no rating can be built from it
     */
    public static ScoringRules of(Framework framework) {
        return new ScoringRules(framework);
    }

    public Framework framework() {
        return framework;
    }

    public ScoreTree tree() {
        return tree;
    }

    public RoundingPolicy policy() {
        return policy;
    }

    public RatingRules ratings() {
        return ratings;
    }

    public VerdictRule verdicts() {
        return verdicts;
    }

    /**
     * Derives the whole sheet. The same inputs give an equal sheet.
     *
     * @throws InvalidInputs with every violation, if the inputs do not fit the framework
     */
    public ScoreSheet derive(Inputs inputs) {
        Derivation derivation = derivation(inputs);
        return sheet(derivation, inputs.publishedRating(), reconciliation.differences(derivation, inputs));
    }

    /** The sheet of scores beside which nothing was published. */
    public ScoreSheet sheet(Derivation derivation) {
        return sheet(derivation, null, List.of());
    }

    private ScoreSheet sheet(Derivation derivation, String publishedRating, List<Score.Difference> differences) {
        List<String> possible = ratings.ratings(derivation);
        Gains gains = Gains.of(derivation, ratings, possible);
        List<Score.Node> nodes = nodes(derivation, gains);
        Score.Node root = nodes.getFirst();
        return new ScoreSheet(
                new Score.Total(root.derived(), root.published(), root.coverage()),
                new Score.Rating(possible, publishedRating, next(derivation, gains)),
                nodes,
                differences);
    }

    private Score.NextRating next(Derivation derivation, Gains gains) {
        return gains.next()
                .map(band -> {
                    List<Score.Step> steps = Path.to(Wish.of(band.rating()), derivation, ratings).steps().stream()
                            .map(step -> new Score.Step(step.node(), step.from(), step.to()))
                            .toList();
                    return new Score.NextRating(band.rating(), gains.distance(), steps);
                })
                .orElse(null);
    }

    /**
     * The smallest set of edits that makes the printed table consistent.
     *
     * @throws InvalidInputs with every violation, if the inputs do not fit the framework
     */
    public Edits edits(Inputs inputs) {
        return reconciliation.edits(inputs);
    }

    /**
     * The exact scores behind a sheet.
     *
     * @throws InvalidInputs with every violation, if the inputs do not fit the framework
     */
    public Derivation derivation(Inputs inputs) {
        return Derivation.of(Evidence.of(tree, inputs), policy);
    }

    /** Every node as a sheet shows it, in printed order. */
    public List<Score.Node> nodes(Derivation derivation) {
        return nodes(derivation, Gains.of(derivation, ratings, ratings(derivation)));
    }

    /** The one rating that follows, or every rating that is still possible, best first. */
    public List<String> ratings(Derivation derivation) {
        return ratings.ratings(derivation);
    }

    private List<Score.Node> nodes(Derivation derivation, Gains gains) {
        List<Score.Node> nodes = new ArrayList<>(tree.size());
        for (TreeNode node : tree.nodes()) {
            nodes.add(sheetNode(derivation, node, gains));
        }
        return List.copyOf(nodes);
    }

    /**
     * The inputs as far as everyone may know them: what respondents answered gives way to the figure that is published of
     * it. Whatever may be asked by anyone, in any number of variations, must be computed from these; of exact means,
     * some variation would tell how many answered what.
     *
     * @throws InvalidInputs with every violation, if the inputs do not fit the framework
     */
    public Inputs withoutAnswers(Inputs inputs) {
        Derivation answered =
                derivation(Inputs.none().withTallies(inputs.tallies()).withNotApplicable(inputs.notApplicable()));
        Map<String, PrintedFigure> figures = new HashMap<>(inputs.published());
        for (TreeNode question : answered.starts()) {
            BigDecimal figure = published(answered, question);
            PrintedFigure printed = figures.getOrDefault(question.code(), PrintedFigure.compare(null));
            boolean replaced = printed.use() == Score.Use.INPUT && printed.score() != null;
            if (!replaced) {
                figures.put(question.code(), printed.withScore(figure).usedAs(Score.Use.INPUT));
            }
        }
        return inputs.withTallies(List.of()).withPublished(figures, inputs.publishedRating());
    }

    /** The score as published; null where nothing is known. */
    private BigDecimal published(Derivation derivation, TreeNode node) {
        return derivation.score(node).map(policy::publish).orElse(null);
    }

    private Score.Node sheetNode(Derivation derivation, TreeNode node, Gains gains) {
        BigDecimal derived = published(derivation, node);
        return new Score.Node(
                node.code(),
                node.parent().map(TreeNode::code).orElse(null),
                node.level(),
                derived,
                atLeastPolicyScale(derivation.evidence().printedScore(node)),
                derivation.use(node).orElse(null),
                publishedCoverage(derivation.coverage(node)),
                derivation.state(node),
                verdicts.verdict(node, derived).orElse(null),
                gains.of(node).orElse(null));
    }

    /** "80", "80.0" and "80.00" are one figure and give one sheet. */
    private BigDecimal atLeastPolicyScale(BigDecimal figure) {
        return figure == null
                ? null
                : figure.setScale(
                        Math.max(policy.scale(), figure.stripTrailingZeros().scale()));
    }

    /** Rounded down: 1 is only said where nothing is missing. */
    private static BigDecimal publishedCoverage(Rational coverage) {
        return coverage.round(COVERAGE_SCALE, RoundingMode.DOWN);
    }
}
