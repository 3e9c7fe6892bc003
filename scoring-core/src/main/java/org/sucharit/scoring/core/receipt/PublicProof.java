package org.sucharit.scoring.core.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.IntervalMean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * What can be recomputed without the answers.
 *
 * <p>Which nodes have a score, how far it rests on real input, and what enters it does not depend on what the scores
 * are. So an answer stands in for those of each question that was scored, and everything but the figures must come out
 * as announced. A question's figure then stands for every exact score that is published so; from these, and the exact
 * reviews and inputs, follows in what interval each figure above must lie.
 */
final class PublicProof {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private final ScoringRules rules;
    private final RoundingPolicy policy;
    private final Statement statement;
    private final Derivation shape;
    private final Interval[] scores;
    private final List<Failure> failures = new ArrayList<>();

    private PublicProof(ScoringRules rules, Statement statement, Derivation shape) {
        this.rules = rules;
        this.policy = rules.policy();
        this.statement = statement;
        this.shape = shape;
        this.scores = new Interval[shape.tree().size()];
    }

    static List<Failure> of(ScoringRules rules, Statement statement) {
        Inputs inputs = statement.inputs(standIns(rules, statement));
        PublicProof proof = new PublicProof(rules, statement, rules.derivation(inputs));
        proof.checkNodes(AnnouncedNode.of(rules.nodes(proof.shape), proof.shape));
        for (TreeNode node : proof.shape.tree().nodes().reversed()) {
            proof.checkFigure(node);
        }
        proof.checkRating();
        return proof.failures;
    }

    /** One answer, any that carries a score, to each question that was scored. */
    private static List<Tally> standIns(ScoringRules rules, Statement statement) {
        List<Tally> tallies = new ArrayList<>();
        for (TreeNode survey : Opening.surveys(rules.tree())) {
            List<Tally.QuestionTally> questions = new ArrayList<>();
            for (TreeNode leaf : Opening.questions(survey)) {
                if (statement.nodes().get(leaf.code()).state() == NodeState.SCORED) {
                    String question = Opening.question(survey, leaf);
                    leaf.scale()
                            .anyScored()
                            .ifPresent(choice -> questions.add(new Tally.QuestionTally(question, Map.of(choice, 1))));
                }
            }
            tallies.add(new Tally(0, "", survey.code(), 0, Tally.State.RELEASED, 1, questions));
        }
        return tallies;
    }

    /** Everything but the figures and what is judged by them. */
    private void checkNodes(Map<String, AnnouncedNode> recomputed) {
        Map<String, AnnouncedNode> expected = new TreeMap<>();
        recomputed.forEach((code, node) -> {
            BigDecimal figure = statement.nodes().get(code).derived();
            TreeNode place = shape.tree().find(code).orElseThrow();
            expected.put(
                    code,
                    node.with(figure, rules.verdicts().verdict(place, figure).orElse(null)));
        });
        failures.addAll(ReceiptJson.differences("/nodes", statement.nodes(), expected));
    }

    private void checkFigure(TreeNode node) {
        BigDecimal figure = figure(node);
        boolean scored = shape.score(node).isPresent();
        if (!scored || figure == null) {
            if (scored || figure != null) {
                fail(node, scored ? "is missing, though the inputs give a score" : "is there, though nothing gives it");
            }
            scores[node.index()] = Interval.SCORES;
            return;
        }
        if (figure.scale() != policy.scale() || figure.signum() < 0 || figure.compareTo(HIGHEST) > 0) {
            fail(node, "is " + figure + ", but must be from 0 to 100 with " + policy.scale() + " decimals");
            scores[node.index()] = Interval.SCORES;
            return;
        }
        Interval announced = Interval.printedAs(figure, policy.scale(), policy.mode());
        Interval possible = possible(node, announced);
        Interval both = announced.intersect(possible);
        if (both.isEmpty()) {
            fail(
                    node,
                    "is " + figure + ", but " + (isExact(node) ? "its input" : "what enters it") + " gives "
                            + span(possible));
        }
        scores[node.index()] = both.isEmpty() ? announced : both;
    }

    /** The exact scores that this node can have, by what enters it. */
    private Interval possible(TreeNode node, Interval announced) {
        if (isExact(node)) {
            return Interval.point(shape.score(node).orElseThrow());
        }
        if (node.isLeaf()) {
            return announced;
        }
        IntervalMean mean = new IntervalMean();
        for (Derivation.Operand operand : shape.operands(node)) {
            mean.add(entering(operand.node()), operand.weight());
        }
        return mean.value();
    }

    private boolean isExact(TreeNode node) {
        return shape.evidence().isInput(node) || node.isItem();
    }

    private Interval entering(TreeNode operand) {
        BigDecimal figure = figure(operand);
        return policy.rounds(operand.level()) && figure != null
                ? Interval.point(Rational.of(figure))
                : scores[operand.index()];
    }

    private void checkRating() {
        List<String> announced = statement.rating().derived();
        TreeNode total = shape.tree().total();
        boolean decided = isDecided(total);
        List<BigDecimal> instruments = new ArrayList<>();
        for (TreeNode instrument : total.children()) {
            if (shape.state(instrument) != NodeState.NOT_APPLICABLE) {
                decided &= isDecided(instrument);
                instruments.add(figure(instrument));
            }
        }
        if (decided) {
            String rating = rules.ratings().decide(figure(total), instruments);
            if (!announced.equals(List.of(rating))) {
                failures.add(new Failure(
                        "/rating/derived", "is " + announced + ", but the announced figures give " + rating));
            }
            return;
        }
        List<String> possible = new ArrayList<>(
                rules.framework().bands().stream().map(Band::rating).distinct().toList());
        possible.retainAll(announced);
        if (announced.isEmpty() || !announced.equals(possible)) {
            failures.add(new Failure("/rating/derived", "is not some of the framework's ratings, best first"));
        }
    }

    private boolean isDecided(TreeNode node) {
        return shape.isFullyKnown(node) && figure(node) != null;
    }

    private BigDecimal figure(TreeNode node) {
        return statement.nodes().get(node.code()).derived();
    }

    private String span(Interval possible) {
        BigDecimal low = possible.lowestPrinted(policy.scale(), policy.mode());
        BigDecimal high = possible.highestPrinted(policy.scale(), policy.mode());
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }

    private void fail(TreeNode node, String sentence) {
        failures.add(new Failure(Pointers.in("/nodes", node.code()) + "/derived", sentence));
    }
}
