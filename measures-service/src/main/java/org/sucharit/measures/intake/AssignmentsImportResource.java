package org.sucharit.measures.intake;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.bulk.ImportAnswer;
import org.sucharit.kit.bulk.Imports;
import org.sucharit.kit.identity.Role;

@Path("/api/v1/plans/{fiscalYear}/{agency}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan files", description = "Plans and their progress from files")
public class AssignmentsImportResource {

    private final AssignmentsImport assignments;
    private final Imports imports;

    AssignmentsImportResource(AssignmentsImport assignments, Imports imports) {
        this.assignments = assignments;
        this.imports = imports;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "importAssignments",
            summary = "Take over who looks after indicators and items",
            description =
                    "Columns: node, and any of guidance, responsible, period. What is said of the same node is replaced, the rest"
                            + " stays. Where there is no plan yet, one is begun as by importMeasures. It can be undone"
                            + " until the plan is changed or approved.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    public Response importFile(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("basedOn") Integer basedOn,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Content-Encoding") String encoding,
            @QueryParam("partial") @DefaultValue("false") boolean partial,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context HttpHeaders headers,
            InputStream body) {
        return imports.receive(
                new BulkUpload(
                        "plan-assignments/" + fiscalYear + "/" + agency + (basedOn == null ? "" : "/" + basedOn),
                        key,
                        partial,
                        dryRun,
                        headers.getMediaType(),
                        encoding,
                        body),
                assignments,
                assignments.staging(fiscalYear, agency, basedOn));
    }
}
