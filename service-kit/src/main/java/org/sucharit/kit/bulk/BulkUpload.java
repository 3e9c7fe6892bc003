package org.sucharit.kit.bulk;

import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/**
 * A file as it arrives.
 *
 * @param target what it is for; the same content counts once per target: {@code answers/2568/IIT}
 * @param idempotencyKey the header of that name, 1–200 characters; not needed for a dry run
 * @param partial whether good rows are taken where others are bad
 * @param dryRun whether it is only checked
 * @param type {@code text/csv} or {@code application/x-ndjson}
 * @param contentEncoding {@code gzip}, {@code identity} or null
 * @param body read to its end by the caller's thread
 */
public record BulkUpload(
        String target,
        String idempotencyKey,
        boolean partial,
        boolean dryRun,
        MediaType type,
        String contentEncoding,
        InputStream body) {

    /** One JSON object per line. */
    public static final String NDJSON = "application/x-ndjson";

    public static final String CSV = "text/csv";
}
