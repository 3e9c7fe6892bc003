package org.sucharit.kit.bulk;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** One file while it is being received: written by the thread that reads it, looked at by the one that notes progress. */
final class Reception {

    private final UUID id = UUID.randomUUID();
    private final ClientStream client;
    private final Content content;
    private final BulkViolations violations;
    private final AtomicLong rows = new AtomicLong();
    private volatile long violationsSeen;
    private volatile boolean open;
    private volatile boolean givenUp;

    Reception(BulkUpload upload, BulkConfig config) {
        this.violations = new BulkViolations(config.maxViolations());
        this.client = new ClientStream(upload.body(), config.idle(), config.total());
        this.content = new Content(client, upload.contentEncoding(), config, violations);
    }

    UUID id() {
        return id;
    }

    ClientStream client() {
        return client;
    }

    Content content() {
        return content;
    }

    BulkViolations violations() {
        return violations;
    }

    /** Rows that were read, whole or broken. */
    long rows() {
        return rows.get();
    }

    void countRow() {
        rows.incrementAndGet();
        violationsSeen = violations.count();
    }

    /** As of the last row: for another thread than the one that reads. */
    long violationsSeen() {
        return violationsSeen;
    }

    /** Whether it has an import whose progress is to be noted. */
    boolean open() {
        return open;
    }

    void setOpen(boolean open) {
        this.open = open;
    }

    /** Whether its import was taken for interrupted, so that reading on is of no use. */
    boolean givenUp() {
        return givenUp;
    }

    void giveUp() {
        givenUp = true;
    }
}
