package org.sucharit.scoring.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.http.Language;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.tree.NodeNames;

/**
 * A score sheet as it is answered: with labels, in one language.
 *
 * @param announcement 1 for the announced score, one more for every announced correction; null until announced
 * @param pending the version of a correction that waits to be announced; null where there is none, or where the reader
 *     may not know
 * @param trouble why what is known now gives no newer score, place by place; empty where it does, or where the reader may
 *     not know
 */
public record ScoreView(
        int fiscalYear,
        String agency,
        long version,
        FrameworkRevision framework,
        Assessment.Phase phase,
        Integer announcement,
        Long pending,
        List<InvalidInputs.Violation> trouble,
        Score.Total total,
        Rating rating,
        List<Node> nodes) {

    public record FrameworkRevision(int revision) {}

    /**
     * The rating.
     *
     * @param derived the one that follows, or every one that is still possible, best first
     * @param label of the derived rating where there is one; null where several are possible
     * @param next the next better one, and how many points it is away; null at the best, and while the rating is open
     */
    public record Rating(List<String> derived, String published, String label, Score.NextRating next) {}

    /** A node with its label. Scores and coverage as in {@link Score.Node}. */
    public record Node(
            String node,
            String parent,
            Framework.Level level,
            String label,
            BigDecimal derived,
            BigDecimal published,
            Score.Use use,
            BigDecimal coverage,
            Score.NodeState state,
            Score.Verdict verdict,
            Score.Gain gain) {}

    /** The sheet in one language. */
    public static ScoreView from(
            Score score, Long pending, List<InvalidInputs.Violation> trouble, NodeNames labels, Language language) {
        return new ScoreView(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                new FrameworkRevision(score.frameworkRevision()),
                score.phase(),
                score.announcement(),
                pending,
                trouble,
                score.total(),
                new Rating(
                        score.rating().derived(),
                        score.rating().published(),
                        score.rating().derived().size() == 1
                                ? language.of(
                                        labels.rating(score.rating().derived().getFirst()))
                                : null,
                        score.rating().next()),
                score.nodes().stream()
                        .map(node -> new Node(
                                node.node(),
                                node.parent(),
                                node.level(),
                                language.of(labels.node(node.node())),
                                node.derived(),
                                node.published(),
                                node.use(),
                                node.coverage(),
                                node.state(),
                                node.verdict(),
                                node.gain()))
                        .toList());
    }
}
