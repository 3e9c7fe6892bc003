package org.sucharit.kit.bulk;

import java.util.UUID;
import org.sucharit.kit.problem.ProblemException;

/** A kind of import: what can be done to one after its request. One bean per kind. */
public interface BulkKind {

    /** How it is called in answers and tables: {@code agencies}. Never changed. */
    String name();

    /** Who may send one; its sender may take it back only while having this role. An administrator always may. */
    String role();

    /**
     * Whether the same content counts once per target, whatever its Idempotency-Key. False where rows replace what is
     * there, so that an earlier file can be sent again to go back to it.
     */
    default boolean countsOnce() {
        return true;
    }

    /**
     * Deletes staged rows of an import that does not count: interrupted, rejected, only checked, or undone. Called in a
     * transaction of its own, again and again until it returns less than the limit.
     *
     * @param limit most rows to delete
     * @return how many were deleted
     */
    int discard(UUID importId, int limit);

    /**
     * Takes back what a committed import did. Called in the transaction in which it becomes undone.
     *
     * @param target as given with the upload
     * @throws ProblemException CONFLICT when too much has been built on it
     */
    void undo(UUID importId, String target);
}
