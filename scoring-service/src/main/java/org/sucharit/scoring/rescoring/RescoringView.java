package org.sucharit.scoring.rescoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A national run as it is answered.
 *
 * @param fiscalYear whose scores are rescored
 * @param agencies how many had a score when it was started
 * @param done how many are rescored
 * @param finishedAt null while it is under way
 * @param summary of those that are done
 */
@Schema(name = "Rescoring")
record RescoringView(
        UUID id,
        State state,
        int fiscalYear,
        Target by,
        Instant createdAt,
        String createdBy,
        Instant finishedAt,
        int agencies,
        int done,
        RescoredAgencies.Summary summary) {

    @Schema(name = "RescoringState")
    enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("finished")
        FINISHED
    }

    /**
     * By whose rules.
     *
     * @param draft whether they were sent with the request and are published nowhere
     */
    @Schema(name = "RescoringTarget")
    record Target(int fiscalYear, int revision, boolean draft) {}

    static RescoringView from(Rescorings.Run told) {
        RescoringEntity run = told.run();
        return new RescoringView(
                run.id(),
                run.finishedAt() == null ? State.RUNNING : State.FINISHED,
                run.fiscalYear(),
                new Target(run.targetYear(), run.targetRevision(), run.isDraft()),
                run.createdAt(),
                run.createdBy(),
                run.finishedAt(),
                run.agencies(),
                run.done(),
                told.summary());
    }
}
