package org.sucharit.scoring.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.sucharit.kit.http.Language;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.tree.NodeNames;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.reading.Reading;

@Path("/api/v1/scores/{fiscalYear}/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores", description = "Score sheets")
public class ScoreResource {

    private final Reading reading;

    public ScoreResource(Reading reading) {
        this.reading = reading;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getScore", summary = "The score sheet: derived beside published, at every node")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScoreView.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @Context HttpHeaders headers,
            @Context Request request) {
        Judgement judgement = reading.inForce(fiscalYear, agency);
        Long pending = reading.pending(judgement)
                .map(correction -> correction.score().version())
                .orElse(null);
        List<InvalidInputs.Violation> trouble = reading.trouble(fiscalYear, agency);
        Language language = Language.of(headers);
        return Etags.respond(
                request,
                // What depends on the reader or the moment is part of the representation.
                Etags.of(
                        judgement.score().version(),
                        language.tag()
                                + (pending == null ? "" : "-" + pending)
                                + (trouble.isEmpty() ? "" : "-" + trouble.hashCode())),
                () -> Response.ok(ScoreView.from(judgement.score(), pending, trouble, labels(judgement), language)));
    }

    private NodeNames labels(Judgement judgement) {
        return NodeNames.of(reading.rules(judgement).framework());
    }
}
