package org.sucharit.scoring.core.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Derivation.Operand;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Every score as a weighted sum of the question means that it rests on, and of what is fixed. Rounding on the way, where
 * a framework has it, is no part of this.
 */
final class LinearScores {

    private final Derivation derivation;
    private final List<Survey> surveys;
    /** By node, survey and question; null where no question enters the node. */
    private final double[][][] weights;

    private LinearScores(Derivation derivation, List<Survey> surveys) {
        this.derivation = derivation;
        this.surveys = surveys;
        this.weights = new double[derivation.tree().size()][][];
    }

    static LinearScores of(Derivation derivation, List<Tally> tallies) {
        List<Survey> surveys = tallies.stream()
                .filter(tally -> tally.state() == Tally.State.RELEASED)
                .sorted(Comparator.comparing(Tally::instrument))
                .map(tally -> Survey.of(derivation, tally))
                .toList();
        LinearScores scores = new LinearScores(derivation, surveys);
        scores.layQuestions();
        // Children come after their parents.
        derivation.tree().nodes().reversed().forEach(scores::sum);
        return scores;
    }

    Derivation derivation() {
        return derivation;
    }

    /** By instrument code, one after the other. */
    List<Survey> surveys() {
        return surveys;
    }

    boolean isSampled(TreeNode node) {
        return weights[node.index()] != null;
    }

    /** The weights of a survey's questions in a sampled node. */
    double[] weights(TreeNode node, int survey) {
        return weights[node.index()][survey];
    }

    /** Which questions of a survey enter any of these nodes, in order. */
    List<Integer> entering(List<TreeNode> nodes, int survey) {
        List<Integer> entering = new ArrayList<>();
        for (int q = 0; q < surveys.get(survey).questions().size(); q++) {
            for (TreeNode node : nodes) {
                if (isSampled(node) && weights(node, survey)[q] > 0) {
                    entering.add(q);
                    break;
                }
            }
        }
        return entering;
    }

    /** Why nothing is known of how these nodes vary together; empty where it is. */
    Optional<Unavailable> unavailable(List<TreeNode> nodes) {
        for (int s = 0; s < surveys.size(); s++) {
            Optional<Unavailable> reason = surveys.get(s).unavailable(entering(nodes, s));
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /** The score, or mean of the answers to a question; it must be known. */
    double score(TreeNode node) {
        return Doubles.of(derivation.score(node).orElseThrow());
    }

    private void layQuestions() {
        for (int s = 0; s < surveys.size(); s++) {
            List<TreeNode> questions = surveys.get(s).questions();
            for (int q = 0; q < questions.size(); q++) {
                int node = questions.get(q).index();
                weights[node] = nothing();
                weights[node][s][q] = 1;
            }
        }
    }

    private void sum(TreeNode node) {
        for (Operand operand : derivation.operands(node)) {
            if (isSampled(operand.node())) {
                if (weights[node.index()] == null) {
                    weights[node.index()] = nothing();
                }
                add(
                        weights[node.index()],
                        operand.weight(),
                        weights[operand.node().index()]);
            }
        }
    }

    private static void add(double[][] sum, Rational weight, double[][] addend) {
        double share = Doubles.of(weight);
        for (int s = 0; s < sum.length; s++) {
            for (int q = 0; q < sum[s].length; q++) {
                sum[s][q] += share * addend[s][q];
            }
        }
    }

    private double[][] nothing() {
        double[][] nothing = new double[surveys.size()][];
        for (int s = 0; s < nothing.length; s++) {
            nothing[s] = new double[surveys.get(s).questions().size()];
        }
        return nothing;
    }
}
