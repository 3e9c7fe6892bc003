package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Method;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * What was announced at one node, and the step that led to it. Whatever the sheet has not is null.
 *
 * @param derived 0–100, rounded as the framework says
 * @param published what was published before, and {@code use} what for
 * @param coverage 0–1: how much of the figure rests on real input
 * @param verdict at indicators with a figure only
 * @param method where the figure comes from
 * @param operands for {@link Source#MEAN}, what entered: node to its share of the figure, a fraction ({@code "1/3"});
 *     they sum to 1. Else empty
 */
record AnnouncedNode(
        BigDecimal derived,
        BigDecimal published,
        Score.Use use,
        BigDecimal coverage,
        Score.NodeState state,
        Score.Verdict verdict,
        Source method,
        Map<String, String> operands) {

    /** Where a figure comes from, as far as a receipt tells. */
    enum Source {
        /** It was published and is used as it stands. */
        @JsonProperty("input")
        INPUT,
        /** Respondents' answers, or an assessor's review. */
        @JsonProperty("measured")
        MEASURED,
        /** The weighted mean of the operands. */
        @JsonProperty("mean")
        MEAN,
        /** There is no figure. */
        @JsonProperty("none")
        NONE
    }

    AnnouncedNode {
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(operands, "operands");
    }

    /** Every node of a sheet, with the steps of the derivation that gave it. */
    static Map<String, AnnouncedNode> of(List<Score.Node> sheet, Derivation derivation) {
        Map<String, AnnouncedNode> nodes = new TreeMap<>();
        for (Score.Node node : sheet) {
            TreeNode place = derivation.tree().find(node.node()).orElseThrow();
            Map<String, String> operands = new TreeMap<>();
            for (Derivation.Operand operand : derivation.operands(place)) {
                operands.put(operand.node().code(), operand.weight().toString());
            }
            nodes.put(
                    node.node(),
                    new AnnouncedNode(
                            node.derived(),
                            node.published(),
                            node.use(),
                            node.coverage(),
                            node.state(),
                            node.verdict(),
                            source(derivation.method(place)),
                            operands));
        }
        return nodes;
    }

    AnnouncedNode with(BigDecimal figure, Score.Verdict judged) {
        return new AnnouncedNode(figure, published, use, coverage, state, judged, method, operands);
    }

    private static Source source(Method method) {
        return switch (method) {
            case INPUT -> Source.INPUT;
            case ANSWERS, REVIEW -> Source.MEASURED;
            case MEAN, WEIGHTED_MEAN, SHARED_INDICATORS -> Source.MEAN;
            case NONE -> Source.NONE;
        };
    }
}
