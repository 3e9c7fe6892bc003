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

@Path("/api/v1/plans/{fiscalYear}/{agency}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan files", description = "Plans and their progress from files")
public class ProgressImportResource {

    private final ProgressImport progress;
    private final Imports imports;

    ProgressImportResource(ProgressImport progress, Imports imports) {
        this.progress = progress;
        this.imports = imports;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "importProgress",
            summary = "Tell of the progress of many parts of a plan",
            description =
                    "Columns: state, and of measure, step (as counted) and node what the row is about; any of reason, text,"
                            + " activity_date, place, evidence_kind, evidence_number, evidence_date, evidence_place,"
                            + " evidence_url. A row without a state is further evidence of the row before. Taken while the"
                            + " plan is approved or in operation. It can be undone until something newer is told.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    public Response importFile(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Content-Encoding") String encoding,
            @QueryParam("partial") @DefaultValue("false") boolean partial,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context HttpHeaders headers,
            InputStream body) {
        return imports.receive(
                new BulkUpload(
                        "plan-progress/" + fiscalYear + "/" + agency,
                        key,
                        partial,
                        dryRun,
                        headers.getMediaType(),
                        encoding,
                        body),
                progress,
                progress.staging(fiscalYear, agency));
    }
}
