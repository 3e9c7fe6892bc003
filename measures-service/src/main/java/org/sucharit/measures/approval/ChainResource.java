package org.sucharit.measures.approval;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.measures.approval.Chains.Chain;
import org.sucharit.measures.plan.PlanReading;

@Path("/api/v1/approval-chains/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval", description = "Who approves plans, and what becomes of them")
public class ChainResource {

    private final Chains chains;
    private final PlanReading reading;
    private final Caller caller;

    public ChainResource(Chains chains, PlanReading reading, Caller caller) {
        this.chains = chains;
        this.reading = reading;
        this.caller = caller;
    }

    /**
     * Positions that approve.
     *
     * @param positions codes of positions in the agency's organisation, in their turn; empty for the executive alone
     */
    public record Positions(List<String> positions) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "getApprovalChain",
            summary = "Who approves the plans of an agency, in their turn",
            description = "Of an agency that has named nobody, its executive.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Chain.class)))
    public Response get(@PathParam("agency") String agency, @Context Request request) {
        reading.requireInside(agency);
        Chain chain = chains.of(agency);
        return Etags.respond(request, Etags.of(chain.version()), () -> Response.ok(chain));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE})
    @Operation(
            operationId = "putApprovalChain",
            summary = "Name the positions that approve the plans of an agency",
            description = "If-Match is needed where there is a chain already.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Chain.class)))
    public Response put(
            @PathParam("agency") String agency,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "the body is missing") Positions positions) {
        caller.requireOfficeOf(agency);
        Chain chain = chains.replace(reading.agency(agency), ifMatch, positions.positions());
        return Response.ok(chain).tag(Etags.of(chain.version())).build();
    }
}
