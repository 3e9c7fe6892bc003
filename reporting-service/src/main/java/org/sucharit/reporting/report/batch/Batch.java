package org.sucharit.reporting.report.batch;

import java.time.Instant;
import java.util.UUID;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.writing.Writing;

/**
 * What belongs together in an archive.
 *
 * @param province its code; null for the nation
 * @param digits null for those of each document
 * @param createdBy the caller's name
 */
record Batch(
        UUID id,
        int fiscalYear,
        Report.Kind kind,
        String province,
        Format format,
        Writing.Language language,
        Writing.Digits digits,
        String createdBy,
        Instant createdAt) {

    ReportKey report(Item item) {
        return new ReportKey(fiscalYear, item.subject(), kind);
    }

    /**
     * A document of the batch, once and for all in this version.
     *
     * @param number from 1, in the order of the archive
     * @param name in the archive
     */
    record Item(int number, String subject, long version, String name) {}

    /**
     * A document that somebody has on lease.
     *
     * @param tries how often its rendering has begun
     */
    record Claim(Batch batch, Item item, int tries) {}

    /**
     * What became of a document.
     *
     * @param sha256 lower-case hexadecimal
     */
    record Made(int bytes, long crc, String sha256) {}

    /**
     * A document and what became of it.
     *
     * @param made null where it could not be rendered
     * @param problem why not; null where it could
     */
    record Result(Item item, Made made, String problem) {}

    /**
     * How far it has come.
     *
     * @param bytes of the files that are done
     */
    record Progress(int total, int done, int failed, long bytes) {

        boolean complete() {
            return done + failed == total;
        }
    }
}
