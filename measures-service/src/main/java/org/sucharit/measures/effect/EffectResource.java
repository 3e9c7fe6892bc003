package org.sucharit.measures.effect;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{fiscalYear}/{agency}/effect")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "effect", description = "Whether measures helped, as far as figures can say")
public class EffectResource {

    private final Effects effects;

    public EffectResource(Effects effects) {
        this.effects = effects;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getEffect",
            summary = "How what each measure served has changed, beside comparable agencies without such a measure",
            description = "Comparable are agencies of the same type that started within 5 points, with the same kind of"
                    + " finding, judged by the same frameworks, and whose plan in force had no measure for the node."
                    + " Of fewer than 10 no mean is told. Only announced figures of others are used. Public once the"
                    + " plan is approved and both scores are announced.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EffectView.class)))
    public EffectView get(@PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency) {
        return effects.of(fiscalYear, agency);
    }
}
