package org.sucharit.kit.bulk;

import java.time.Instant;
import java.util.UUID;

/**
 * An import as the database has it.
 *
 * @param hash SHA-256 of its content; null before it was read whole
 * @param committedRows rows that count; of a dry run, that would
 * @param summary JSON of what its kind has to say; null for nothing
 * @param sameAs the import that had the same content before; null otherwise
 */
record StoredImport(
        UUID id,
        String kind,
        String target,
        String caller,
        boolean partial,
        boolean dryRun,
        ImportState state,
        byte[] hash,
        long rows,
        long committedRows,
        long bytes,
        long violations,
        String summary,
        UUID sameAs,
        Instant startedAt,
        Instant heartbeatAt,
        Instant finishedAt) {}
