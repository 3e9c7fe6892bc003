package org.sucharit.kit.bulk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Takes files of notes. */
@Path("/api/v1/notes/{topic}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class NotesResource {

    private final Imports imports;
    private final Notes notes;

    public NotesResource(Imports imports, Notes notes) {
        this.imports = imports;
        this.notes = notes;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    public Response post(
            @PathParam("topic") String topic,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Content-Encoding") String encoding,
            @QueryParam("partial") @DefaultValue("false") boolean partial,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context HttpHeaders headers,
            InputStream body) {
        return imports.receive(
                new BulkUpload("notes/" + topic, key, partial, dryRun, headers.getMediaType(), encoding, body),
                notes,
                id -> notes.staging(id, topic));
    }
}
