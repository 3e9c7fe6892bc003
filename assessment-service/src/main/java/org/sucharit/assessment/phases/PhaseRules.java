package org.sucharit.assessment.phases;

import java.util.Optional;
import org.sucharit.contracts.assessment.Assessment.Phase;

/** Which steps an assessment may take. */
public final class PhaseRules {

    private PhaseRules() {}

    /**
     * Why a step is not allowed; empty where it is. Forwards any number of phases may be skipped; back needs a reason,
     * and no step leads back to collecting once a survey's tally is released, nor away from what is announced.
     *
     * @param released whether the tally of any of its surveys has been released
     */
    public static Optional<String> refusal(Phase from, Phase to, boolean released, String reason) {
        if (from == Phase.ANNOUNCED) {
            return Optional.of("The result is announced; its phase is final.");
        }
        if (to.compareTo(from) >= 0) {
            return Optional.empty();
        }
        if (released && to.compareTo(Phase.COLLECT) <= 0) {
            return Optional.of("What its surveys answered has been released; they stay closed, so it cannot go back to"
                    + " collecting.");
        }
        if (reason == null || reason.isBlank()) {
            return Optional.of("A step back needs a reason.");
        }
        return Optional.empty();
    }
}
