package org.sucharit.kit.bulk;

import org.sucharit.kit.problem.ProblemException;

/**
 * What one request does with its rows. Made for that request and used by its thread alone. No transaction is open when
 * rows arrive: what is staged is written in short transactions of its own, under the import's id, and counts for
 * nothing until the import is committed.
 */
public interface Staging {

    BulkColumns columns();

    /** Checks a row, and stages it where nothing is wrong with it; it may be kept until a batch is full. */
    void row(BulkRow row, BulkViolations violations);

    /** Called once after the last row: stages what is left, and does the checks that need the whole file. */
    void flush(BulkViolations violations);

    /**
     * What a dry run that found nothing wrong has to say: called after {@link #flush}, in no transaction.
     *
     * @return something small to be written as JSON for the sender; null for nothing
     */
    default Object preview() {
        return null;
    }

    /**
     * Makes the staged rows count. Called in the transaction in which the import becomes committed, at most once and
     * never in a dry run; it should take the locks it needs, check again what may have changed since, and be short.
     *
     * @return something small to be written as JSON for the sender; null for nothing
     * @throws ProblemException when it can no longer be done; the import is then rejected
     */
    Object commit();
}
