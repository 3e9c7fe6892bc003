package org.sucharit.scoring.published;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.bulk.FileParameters;
import org.sucharit.kit.bulk.Imports;
import org.sucharit.kit.identity.Role;

@Path("/api/v1/rounds/{fiscalYear}/published")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "published")
public class RoundPublishedResource {

    private final PublishedImport published;
    private final Imports imports;

    RoundPublishedResource(PublishedImport published, Imports imports) {
        this.published = published;
        this.imports = imports;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "importPublished",
            summary = "Lay published figures over the tables of many agencies",
            description = "Columns: agency_code, node, and any of score, use, verdict, guidance, printed_name,"
                    + " printed_order, respondents. Agencies and figures that the file does not name stay; a column that"
                    + " it does not have keeps its value; a row whose fields all end up empty takes the figure away."
                    + " Where a result is announced, what follows is a pending correction. It can be undone until a"
                    + " table is changed again or a result that rests on it is announced.")
    public Response importAll(
            @PathParam("fiscalYear") int fiscalYear, @BeanParam FileParameters parameters, InputStream body) {
        return imports.receive(
                parameters.of("published/" + fiscalYear, body), published, published.staging(fiscalYear));
    }
}
