package org.sucharit.measures.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.http.Etags;

@Path("/api/v1/plans/{fiscalYear}/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "What an agency will do, by the fiscal year it is done in")
public class PlanResource {

    private final PlanReading reading;

    public PlanResource(PlanReading reading) {
        this.reading = reading;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPlan",
            summary = "The plan: findings, guidance for every question and item, measures",
            description = "The year is the one the measures run in; basedOnFiscalYear is the year scored.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Plan.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency, @Context Request request) {
        Plan plan = reading.plan(fiscalYear, agency);
        return Etags.respond(request, Etags.of(plan.version()), () -> Response.ok(plan));
    }
}
