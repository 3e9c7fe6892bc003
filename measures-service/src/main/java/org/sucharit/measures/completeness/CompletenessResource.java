package org.sucharit.measures.completeness;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Language;
import org.sucharit.measures.plan.PlanReading;

@Path("/api/v1/plans/{fiscalYear}/{agency}/completeness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class CompletenessResource {

    private final PlanReading reading;
    private final Completeness completeness;

    public CompletenessResource(PlanReading reading, Completeness completeness) {
        this.reading = reading;
        this.completeness = completeness;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPlanCompleteness",
            summary = "What a plan lacks, and where it contradicts itself",
            description = "Of the revision that is being written, else of the one in force. Errors forbid its approval;"
                    + " warnings and notices ask somebody to look. Messages are Thai unless English is asked for.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CompletenessView.class)))
    public CompletenessView get(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency, @Context HttpHeaders headers) {
        reading.requireInside(agency);
        return CompletenessView.from(completeness.of(fiscalYear, agency), Language.of(headers));
    }
}
