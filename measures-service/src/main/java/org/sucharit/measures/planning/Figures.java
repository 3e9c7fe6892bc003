package org.sucharit.measures.planning;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.contracts.score.Score;

/**
 * The figures by which nodes are judged: the derived one, or the published one where nothing is derived. A printed zero
 * under an indicator that is input as a whole is derived by nobody, and still is the first thing to put right.
 */
public final class Figures {

    private final Map<String, Score.Node> nodes;

    private Figures(Map<String, Score.Node> nodes) {
        this.nodes = nodes;
    }

    /** The figures of a score. */
    public static Figures of(Score score) {
        return new Figures(score.nodes().stream().collect(Collectors.toMap(Score.Node::node, Function.identity())));
    }

    /** The figure of a node; none where nothing is known of it or where it does not apply. */
    public Optional<BigDecimal> of(String node) {
        Score.Node known = nodes.get(node);
        if (known == null || isNotApplicable(node)) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.derived()).or(() -> Optional.ofNullable(known.published()));
    }

    boolean isNotApplicable(String node) {
        Score.Node known = nodes.get(node);
        return known != null && known.state() == Score.NodeState.NOT_APPLICABLE;
    }
}
