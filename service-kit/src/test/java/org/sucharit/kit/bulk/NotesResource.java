package org.sucharit.kit.bulk;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
    public Response post(@PathParam("topic") String topic, @BeanParam FileParameters parameters, InputStream body) {
        return imports.receive(parameters.of("notes/" + topic, body), notes, id -> notes.staging(id, topic));
    }
}
