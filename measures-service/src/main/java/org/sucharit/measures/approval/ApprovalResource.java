package org.sucharit.measures.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.plan.RevisionTags;

@Path("/api/v1/plans/{fiscalYear}/{agency}/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval")
public class ApprovalResource {

    private final Approvals approvals;
    private final PlanReading reading;
    private final Idempotency idempotency;
    private final Caller caller;

    public ApprovalResource(Approvals approvals, PlanReading reading, Idempotency idempotency, Caller caller) {
        this.approvals = approvals;
        this.reading = reading;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getApprovals",
            summary = "Who has approved the open revision, and whose turn is to come",
            description = "Where no revision is open, who approved the one in force.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Approvals.Progress.class)))
    public Response get(@PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency) {
        reading.requireInside(agency);
        Approvals.Progress progress = approvals.progress(fiscalYear, agency);
        return Response.ok(progress)
                .tag(RevisionTags.of(progress.version(), progress.revision()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE})
    @Operation(
            operationId = "approvePlan",
            summary = "Record the approval of the position whose turn it is",
            description = "If-Match takes the ETag of the open revision, or of this list: what is approved is what was"
                    + " read. The first approval asks whether the plan is complete; the last one, which the executive"
                    + " gives, puts the revision in force.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Approvals.Progress.class)))
    public Response approve(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "the body is missing") Approvals.Recorded approval) {
        caller.requireOfficeOf(agency);
        return idempotency.once(key, Json.bytes(approval), () -> {
            Approvals.Progress progress = approvals.approve(fiscalYear, agency, ifMatch, approval);
            return new Idempotency.Created(
                    201, URI.create("/api/v1/plans/" + fiscalYear + "/" + agency + "/approvals"), progress);
        });
    }

    @DELETE
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE})
    @Operation(
            operationId = "takeBackApprovals",
            summary = "Take back what the open revision has been given so far",
            description =
                    "If-Match takes the ETag of this list. The revision can then be changed; all positions approve"
                            + " it anew.")
    @APIResponse(responseCode = "204")
    public void takeBack(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("If-Match") String ifMatch) {
        caller.requireOfficeOf(agency);
        approvals.takeBack(fiscalYear, agency, ifMatch);
    }
}
