package org.sucharit.scoring.trend;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.http.Language;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.trend.Comparability;
import org.sucharit.scoring.core.trend.Rescored;

/**
 * A score by another framework's rules, with labels in one language.
 *
 * @param version of the score that was rescored
 * @param by whose rules
 * @param before as it is by its own rules
 * @param after as it would be
 * @param nodes of the other framework, in printed order
 * @param leftOut nodes whose scores the total rests on, and that have no place in the other framework
 */
@Schema(name = "Rescored")
record RescoredView(
        int fiscalYear,
        String agency,
        long version,
        TrendView.Reference by,
        Result before,
        Result after,
        List<Node> nodes,
        List<String> leftOut) {

    /**
     * What it comes to.
     *
     * @param total 0–100, rounded; null where nothing is known
     */
    @Schema(name = "RescoredResult")
    record Result(BigDecimal total, Named.Rating rating) {}

    /**
     * A node of the other framework.
     *
     * @param comparability what its score rests on; null where it does not apply
     */
    @Schema(name = "RescoredNode")
    record Node(
            String node,
            String parent,
            Framework.Level level,
            String label,
            BigDecimal derived,
            BigDecimal coverage,
            Score.NodeState state,
            Score.Verdict verdict,
            Comparability.Shares comparability) {}

    static RescoredView from(Score score, Framework own, Rescored rescored, Language language) {
        Framework by = rescored.rules().framework();
        Named named = Named.of(by, language);
        ScoreSheet sheet = rescored.sheet();
        return new RescoredView(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                TrendView.Reference.of(by),
                new Result(
                        score.total().derived(),
                        Named.of(own, language).rating(score.rating().derived())),
                new Result(sheet.total().derived(), named.rating(sheet.rating().derived())),
                sheet.nodes().stream().map(node -> node(node, rescored, named)).toList(),
                rescored.leftOut());
    }

    private static Node node(Score.Node node, Rescored rescored, Named named) {
        return new Node(
                node.node(),
                node.parent(),
                node.level(),
                named.node(node.node()),
                node.derived(),
                node.coverage(),
                node.state(),
                node.verdict(),
                rescored.rules()
                        .tree()
                        .find(node.node())
                        .flatMap(rescored::comparability)
                        .map(Comparability::published)
                        .orElse(null));
    }
}
