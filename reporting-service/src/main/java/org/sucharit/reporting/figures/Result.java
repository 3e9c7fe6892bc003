package org.sucharit.reporting.figures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.score.Score;

/**
 * An agency's result of a fiscal year, as derived.
 *
 * @param version of the score
 * @param announcement null until announced
 * @param total null without any input
 * @param coverage 0–1: how much of it rests on real input; null without any
 * @param ratings the one rating, or every one that is still possible
 * @param scores by node, without those that have none
 */
public record Result(
        long version,
        int frameworkRevision,
        Assessment.Phase phase,
        Integer announcement,
        BigDecimal total,
        BigDecimal coverage,
        List<String> ratings,
        Map<String, BigDecimal> scores) {

    public Result {
        ratings = List.copyOf(ratings);
        scores = Collections.unmodifiableMap(scores);
    }

    /** Null where the score was withdrawn. */
    static Result of(Score score) {
        if (score.state() == Score.State.WITHDRAWN) {
            return null;
        }
        Map<String, BigDecimal> scores = new HashMap<>();
        score.nodes().stream()
                .filter(node -> node.derived() != null && node.parent() != null)
                .forEach(node -> scores.put(node.node(), node.derived()));
        return new Result(
                score.version(),
                score.frameworkRevision(),
                score.phase(),
                score.announcement(),
                score.total().derived(),
                score.total().coverage(),
                score.rating().derived(),
                scores);
    }

    /** Before its review a score is what few have answered so far. */
    static boolean counts(Assessment.Phase phase, Integer announcement, boolean announced) {
        return announced ? announcement != null : phase.compareTo(Assessment.Phase.REVIEW) >= 0;
    }

    /** Whether it says the same, whatever version says it. */
    boolean saysAs(Result other) {
        return other != null
                && new Result(other.version, frameworkRevision, phase, announcement, total, coverage, ratings, scores)
                        .equals(other);
    }
}
