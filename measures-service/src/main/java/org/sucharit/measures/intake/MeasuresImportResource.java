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

@Path("/api/v1/plans/{fiscalYear}/{agency}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan files", description = "Plans and their progress from files")
public class MeasuresImportResource {

    private final MeasuresImport measures;
    private final Imports imports;

    MeasuresImportResource(MeasuresImport measures, Imports imports) {
        this.measures = measures;
        this.imports = imports;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "importMeasures",
            summary = "Take over the measures of a plan",
            description =
                    "Columns: number, indicator, measure, and any of issue, steps (one a line), responsible, period, budget, serves,"
                            + " summary, outcome. A measure of the same number is replaced, others are added; a draft in"
                            + " which nobody has written gives way. Where there is no plan yet, one is begun that answers"
                            + " the score of basedOn, or of the year before. It can be undone until the plan is changed"
                            + " or approved.")
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
                        "plan-measures/" + fiscalYear + "/" + agency + (basedOn == null ? "" : "/" + basedOn),
                        key,
                        partial,
                        dryRun,
                        headers.getMediaType(),
                        encoding,
                        body),
                measures,
                measures.staging(fiscalYear, agency, basedOn));
    }
}
