package org.sucharit.measures.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.measures.plan.PlanReading;

@Path("/api/v1/plans/{fiscalYear}/{agency}/measures/{number}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "What becomes of a plan: progress, evidence, results")
public class MeasureProgressResource {

    private final ProgressLog log;
    private final PlanReading reading;
    private final Idempotency idempotency;
    private final Caller caller;

    public MeasureProgressResource(ProgressLog log, PlanReading reading, Idempotency idempotency, Caller caller) {
        this.log = log;
        this.reading = reading;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMeasureProgress",
            summary = "What was told of a measure, or of a step of it, the newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EntryPage.class)))
    public EntryPage list(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("number") int number,
            @QueryParam("step") String step,
            @QueryParam("after") @DefaultValue("2147483647") int after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        reading.requireInside(agency);
        return EntryPage.from(log.ofMeasure(fiscalYear, agency, number, step, after, Page.limit(limit)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "tellMeasureProgress",
            summary = "Tell how far a measure, or a step of it, has come",
            description = "The newest entry says the state. The first entry puts an approved plan in operation.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressLog.Recorded.class)))
    public Response tell(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("number") int number,
            @QueryParam("step") String step,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull(message = "the body is missing") ProgressData progress) {
        caller.requireEntryFor(agency);
        return idempotency.once(key, Json.bytes(progress), () -> {
            ProgressLog.Recorded recorded = log.tellOfMeasure(fiscalYear, agency, number, step, progress);
            return new Idempotency.Created(
                    201,
                    URI.create("/api/v1/plans/" + fiscalYear + "/" + agency + "/measures/" + number + "/progress"),
                    recorded);
        });
    }
}
