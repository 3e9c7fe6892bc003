package org.sucharit.measures.drafting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.measures.plan.PlanReading;

@Path("/api/v1/plans/{fiscalYear}/{agency}/redraft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class RedraftResource {

    private final Redrafts redrafts;
    private final PlanReading reading;
    private final Caller caller;

    public RedraftResource(Redrafts redrafts, PlanReading reading, Caller caller) {
        this.redrafts = redrafts;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getRedraft",
            summary = "What the present score would change in what people have written",
            description = "Nothing of it is done before it is answered.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Redrafts.Proposal.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency, @Context Request request) {
        reading.requireInside(agency);
        Redrafts.Tagged tagged = redrafts.proposal(fiscalYear, agency);
        return Etags.respond(request, new EntityTag(tagged.tag()), () -> Response.ok(tagged.proposal()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "answerRedraft",
            summary = "Take of what is proposed what is wanted",
            description =
                    "If-Match takes the ETag of the proposal. What is not taken is not proposed again, until a score"
                            + " proposes something else.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Plan.class)))
    public Response answer(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "the body is missing") Redrafts.Answer answer) {
        caller.requireEntryFor(agency);
        Plan plan = redrafts.answer(fiscalYear, agency, ifMatch, answer);
        return Response.ok(plan).tag(Etags.of(plan.version())).build();
    }
}
