package org.sucharit.kit.bulk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** What a client says beside the file that it sends, the same at every address that takes one; see {@link BulkUpload}. */
public record FileParameters(
        @HeaderParam("Content-Type") MediaType type,
        @HeaderParam("Idempotency-Key") String idempotencyKey,
        @HeaderParam("Content-Encoding") String contentEncoding,
        @QueryParam("partial") @DefaultValue("false") boolean partial,
        @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {

    /** The file, meant for a target. */
    public BulkUpload of(String target, InputStream body) {
        return new BulkUpload(target, idempotencyKey, partial, dryRun, type, contentEncoding, body);
    }
}
