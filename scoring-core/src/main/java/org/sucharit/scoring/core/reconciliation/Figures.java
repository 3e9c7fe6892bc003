package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Verdict;

/** How figures, verdicts and guidance are spelt in a difference. */
final class Figures {

    private Figures() {}

    /** The decimals a printed figure is taken to have: the policy's ("80" means 80.00), or its own if more. */
    static int scaleOf(BigDecimal printed, int policyScale) {
        return Math.max(policyScale, printed.stripTrailingZeros().scale());
    }

    static String figure(BigDecimal printed, int policyScale) {
        return printed.setScale(scaleOf(printed, policyScale)).toPlainString();
    }

    static String span(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case MEETS -> "meets";
            case DOES_NOT_MEET -> "does-not-meet";
        };
    }

    static String guidance(GuidanceKind guidance) {
        return switch (guidance) {
            case RAISE -> "raise";
            case MAINTAIN -> "maintain";
        };
    }
}
