package org.sucharit.scoring.core.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.InvalidFramework;

/**
 * What a score sheet would be if something were otherwise. The sheet after is the one that follows if the changes are
 * really made; nothing is kept.
 *
 * @param changed every node whose score, state or verdict differs, in printed order; nodes that only the sheet before
 *     has come last
 * @param shadowed nodes of changes that what lies above does not see, since another figure replaces them
 * @param leftOut what was given before and has no place in the draft framework
 */
public record Simulation(
        ScoreSheet before, ScoreSheet after, List<NodeChange> changed, List<String> shadowed, List<LeftOut> leftOut) {

    /**
     * One node that differs.
     *
     * @param before null where only the draft framework has the node
     * @param after null where the draft framework has it no more
     */
    public record NodeChange(String node, Figure before, Figure after) {}

    /**
     * What is told of a node.
     *
     * @param derived 0–100, rounded; null where nothing is known
     * @param verdict at indicators only
     */
    public record Figure(BigDecimal derived, Score.NodeState state, Score.Verdict verdict) {

        private static Figure of(Score.Node node) {
            return node == null ? null : new Figure(node.derived(), node.state(), node.verdict());
        }

        private boolean differsFrom(Figure other) {
            return other == null
                    || state != other.state
                    || verdict != other.verdict
                    || (derived != null && derived.compareTo(other.derived) != 0);
        }
    }

    /**
     * An input that was not used.
     *
     * @param input {@code tallies}, {@code reviews}, {@code published} or {@code notApplicable}
     * @param place the node, question or item, as it was given
     * @param what which part of it: {@code "choice 7"}, {@code "verdict"}; null for all of it
     */
    public record LeftOut(String input, String place, String what) {}

    /**
     * Simulates changes.
     *
     * @throws InvalidInputs with every violation: inputs that do not fit the rules; more than {@value Changes#MAX_SCORES}
     *     changes, a node changed twice, unknown or not applicable, a score or weight out of range, a draft of another
     *     fiscal year
     * @throws InvalidFramework if weights do not sum to 100, or the draft gives no tree or rating, or is larger than any year's
     */
    public static Simulation of(ScoringRules rules, Inputs inputs, Changes changes) {
        ScoreSheet before = rules.derive(inputs);
        Supposition supposed = Supposition.of(rules, inputs, changes);
        ScoreSheet after = supposed.rules().derive(supposed.inputs());
        return new Simulation(before, after, changed(before, after), supposed.shadowed(changes), supposed.leftOut());
    }

    private static List<NodeChange> changed(ScoreSheet before, ScoreSheet after) {
        Map<String, Score.Node> old = byCode(before);
        Map<String, Score.Node> fresh = byCode(after);
        Set<String> nodes = new LinkedHashSet<>(fresh.keySet());
        nodes.addAll(old.keySet());
        List<NodeChange> changed = new ArrayList<>();
        for (String node : nodes) {
            Figure was = Figure.of(old.get(node));
            Figure is = Figure.of(fresh.get(node));
            if (is == null || is.differsFrom(was)) {
                changed.add(new NodeChange(node, was, is));
            }
        }
        return List.copyOf(changed);
    }

    private static Map<String, Score.Node> byCode(ScoreSheet sheet) {
        Map<String, Score.Node> nodes = new LinkedHashMap<>();
        sheet.nodes().forEach(node -> nodes.put(node.node(), node));
        return nodes;
    }
}
