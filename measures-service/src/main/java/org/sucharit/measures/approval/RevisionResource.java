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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.plan.RevisionTags;

@Path("/api/v1/plans/{fiscalYear}/{agency}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval")
public class RevisionResource {

    private final Revisions revisions;
    private final PlanReading reading;
    private final Idempotency idempotency;
    private final Caller caller;

    public RevisionResource(Revisions revisions, PlanReading reading, Idempotency idempotency, Caller caller) {
        this.revisions = revisions;
        this.reading = reading;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** All revisions of a plan, the newest first; at most 1,000. */
    public record RevisionList(List<Revisions.Summary> items) {}

    /**
     * Why a plan is revised.
     *
     * @param reason 1–1,000 characters
     */
    public record Why(String reason) {}

    @GET
    @PermitAll
    @Operation(operationId = "listPlanRevisions", summary = "All revisions of the plan, the newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RevisionList.class)))
    public RevisionList list(@PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency) {
        return new RevisionList(revisions.list(fiscalYear, agency));
    }

    @GET
    @Path("/{revision}")
    @PermitAll
    @Operation(
            operationId = "getPlanRevision",
            summary = "What a revision says, the open one too",
            description = "Edits of the open revision are based on this: its ETag is the If-Match of any measure or"
                    + " assignment in it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Revisions.Whole.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("revision") int revision,
            @Context Request request) {
        reading.requireInside(agency);
        Revisions.Whole whole = revisions.get(fiscalYear, agency, revision);
        return Etags.respond(request, RevisionTags.of(whole.version(), revision), () -> Response.ok(whole));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "openPlanRevision",
            summary = "Open a revision of an approved plan",
            description = "What is in force stays so until the new revision is approved.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Revisions.Summary.class)))
    public Response open(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull(message = "the body is missing") Why why) {
        caller.requireEntryFor(agency);
        return idempotency.once(key, Json.bytes(why), () -> {
            Revisions.Summary opened = revisions.open(fiscalYear, agency, why.reason());
            return new Idempotency.Created(
                    201,
                    URI.create("/api/v1/plans/" + fiscalYear + "/" + agency + "/revisions/" + opened.revision()),
                    opened);
        });
    }

    @DELETE
    @Path("/{revision}")
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "abandonPlanRevision",
            summary = "Give up the open revision",
            description = "If-Match takes the revision's ETag. What is in force stays so; the revision can still be"
                    + " read.")
    @APIResponse(responseCode = "204")
    public void abandon(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("revision") int revision,
            @HeaderParam("If-Match") String ifMatch) {
        caller.requireEntryFor(agency);
        revisions.abandon(fiscalYear, agency, revision, ifMatch);
    }
}
