package org.sucharit.reporting.report.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.report.batch.Batch.Progress;
import org.sucharit.reporting.report.batch.Batch.Result;

/**
 * How far a batch has come.
 *
 * @param province null for the nation
 * @param digits null for those of each document
 * @param total documents
 * @param done of these, rendered
 * @param failed of these, given up; the archive is without them
 * @param bytes of the files that are rendered
 * @param failures at most the first 100 that failed
 * @param archive where the archive is; null until the batch is complete
 */
@Schema(name = "ReportBatch")
public record BatchView(
        UUID id,
        int fiscalYear,
        Report.Kind kind,
        String province,
        String format,
        String language,
        String digits,
        State state,
        int total,
        int done,
        int failed,
        long bytes,
        List<Failure> failures,
        Instant createdAt,
        String createdBy,
        String archive) {

    static final String PATH = "/api/v1/report-batches/";

    /** How far it is. */
    @Schema(name = "ReportBatchState")
    public enum State {
        /** Nothing is rendered yet. */
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("running")
        RUNNING,
        /** The archive can be fetched. */
        @JsonProperty("complete")
        COMPLETE
    }

    /** A document that could not be rendered, and why. */
    @Schema(name = "ReportBatchFailure")
    public record Failure(String subject, long version, String reason) {

        static Failure from(Result result) {
            return new Failure(result.item().subject(), result.item().version(), result.problem());
        }
    }

    static BatchView of(Batch batch, Progress progress, List<Result> failed) {
        return new BatchView(
                batch.id(),
                batch.fiscalYear(),
                batch.kind(),
                batch.province(),
                batch.format().code(),
                batch.language().tag(),
                batch.digits() == null ? null : Wire.code(batch.digits()),
                state(progress),
                progress.total(),
                progress.done(),
                progress.failed(),
                progress.bytes(),
                failed.stream().map(Failure::from).toList(),
                batch.createdAt(),
                batch.createdBy(),
                progress.complete() ? PATH + batch.id() + "/archive" : null);
    }

    private static State state(Progress progress) {
        if (progress.complete()) {
            return State.COMPLETE;
        }
        return progress.done() + progress.failed() == 0 ? State.WAITING : State.RUNNING;
    }
}
