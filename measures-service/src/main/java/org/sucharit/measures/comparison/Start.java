package org.sucharit.measures.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework.Thresholds;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.measures.planning.Findings;

/**
 * Where a node stood before. What is weak gets better by itself more often than worse, and what is good worse: only
 * agencies that started alike say what would have happened anyway.
 *
 * @param thresholds of the framework by which the figure was judged
 * @param leaf whether the node is a question or item; at zero these are urgent whatever the thresholds
 */
public record Start(Thresholds thresholds, boolean leaf, BigDecimal figure) {

    /** How far apart figures may lie that are alike, in points. */
    public static final BigDecimal DISTANCE = BigDecimal.valueOf(5);

    /** Whether another figure of the node is alike: not further away, and the same kind of finding, or none too. */
    public boolean isLike(BigDecimal other) {
        return figure.subtract(other).abs().compareTo(DISTANCE) <= 0
                && kind(other).equals(kind(figure));
    }

    private Optional<FindingKind> kind(BigDecimal of) {
        return leaf ? Findings.leafKind(thresholds, of) : Findings.kind(thresholds, of);
    }
}
