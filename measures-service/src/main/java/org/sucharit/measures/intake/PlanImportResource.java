package org.sucharit.measures.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.bulk.FileParameters;
import org.sucharit.kit.bulk.ImportAnswer;
import org.sucharit.kit.bulk.Imports;
import org.sucharit.kit.identity.Role;

/** Files have addresses of their own: one part of a plan as JSON is another operation than many from a file. */
@Path("/api/v1/plans/{fiscalYear}/{agency}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
@RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
@Tag(name = "plan files", description = "Plans and their progress from files")
public class PlanImportResource {

    private final MeasuresImport measures;
    private final AssignmentsImport assignments;
    private final ProgressImport progress;
    private final Imports imports;

    PlanImportResource(
            MeasuresImport measures, AssignmentsImport assignments, ProgressImport progress, Imports imports) {
        this.measures = measures;
        this.assignments = assignments;
        this.progress = progress;
        this.imports = imports;
    }

    @POST
    @Path("/measures")
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
    public Response measures(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("basedOn") Integer basedOn,
            @BeanParam FileParameters parameters,
            InputStream body) {
        return imports.receive(
                parameters.of(target("plan-measures", fiscalYear, agency, basedOn), body),
                measures,
                measures.staging(fiscalYear, agency, basedOn));
    }

    @POST
    @Path("/assignments")
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
    public Response assignments(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("basedOn") Integer basedOn,
            @BeanParam FileParameters parameters,
            InputStream body) {
        return imports.receive(
                parameters.of(target("plan-assignments", fiscalYear, agency, basedOn), body),
                assignments,
                assignments.staging(fiscalYear, agency, basedOn));
    }

    @POST
    @Path("/progress")
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
    public Response progress(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @BeanParam FileParameters parameters,
            InputStream body) {
        return imports.receive(
                parameters.of(target("plan-progress", fiscalYear, agency, null), body),
                progress,
                progress.staging(fiscalYear, agency));
    }

    /** The same file meant otherwise is another request. */
    private static String target(String kind, int fiscalYear, String agency, Integer basedOn) {
        return kind + "/" + fiscalYear + "/" + agency + (basedOn == null ? "" : "/" + basedOn);
    }
}
