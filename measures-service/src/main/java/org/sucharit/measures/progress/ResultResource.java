package org.sucharit.measures.progress;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.measures.plan.PlanReading;

@Path("/api/v1/plans/{fiscalYear}/{agency}/measures/{number}/result")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
public class ResultResource {

    private final Results results;
    private final PlanReading reading;
    private final Caller caller;

    public ResultResource(Results results, PlanReading reading, Caller caller) {
        this.results = results;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getResult", summary = "What a measure came to: implementation summary and outcome")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Results.Result.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("number") int number,
            @Context Request request) {
        reading.plan(fiscalYear, agency);
        Results.Written written = results.get(fiscalYear, agency, number);
        return Etags.respond(request, Etags.of(written.version()), () -> Response.ok(written.result()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "putResult",
            summary = "Write what a measure came to",
            description = "If-Match takes the result's own ETag, and is not needed the first time.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Results.Result.class)))
    public Response put(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "the body is missing") Results.Result result) {
        caller.requireEntryFor(agency);
        Results.Written written = results.put(fiscalYear, agency, number, ifMatch, result);
        return Response.ok(written.result()).tag(Etags.of(written.version())).build();
    }
}
