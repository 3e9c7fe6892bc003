package org.sucharit.kit.bulk;

import java.time.Duration;
import org.sucharit.kit.problem.ProblemException;

/** Passes rows on, counts them, and brings violations to where they can be read before they are too many to hold. */
final class Collector implements RowSink {

    private static final int BATCH = 1_000;

    private final Staging staging;
    private final Reception reception;
    private final ImportStore store;
    private int kept;

    Collector(Staging staging, Reception reception, ImportStore store) {
        this.staging = staging;
        this.reception = reception;
        this.store = store;
    }

    @Override
    public void row(BulkRow row) {
        staging.row(row, reception.violations());
        counted();
    }

    @Override
    public void broken(int line) {
        counted();
    }

    private void counted() {
        reception.countRow();
        if (reception.givenUp()) {
            throw givenUp();
        }
        if (reception.violations().pending() >= BATCH) {
            keepViolations();
        }
    }

    /** Said to a sender whose import was taken for interrupted while its process did not answer. */
    static ProblemException givenUp() {
        return ProblemException.unavailable(
                "The import was taken for interrupted. Send it again.", Duration.ofSeconds(1));
    }

    /** Stores what has not been stored yet. */
    void keepViolations() {
        var violations = reception.violations().drain();
        store.keep(reception.id(), kept, violations);
        kept += violations.size();
    }
}
