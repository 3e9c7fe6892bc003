package org.sucharit.scoring.trend;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.reading.Reading;

@Path("/api/v1/scores/{fiscalYear}/{agency}/rescored")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trends", description = "Scores over years and changes of framework")
public class RescoredResource {

    private final Reading reading;
    private final Trends trends;

    public RescoredResource(Reading reading, Trends trends) {
        this.reading = reading;
        this.trends = trends;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getRescored",
            summary = "The score by another year's rules, with how much of it can be compared",
            description = "by=2567 says by which year's rules, earlier or later; revision by which revision of them,"
                    + " without it the last. Nothing is kept. For all but administrators each question counts as it is"
                    + " published, so figures may differ by a hundredth.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RescoredView.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("by") Integer by,
            @QueryParam("revision") Integer revision,
            @Context HttpHeaders headers,
            @Context Request request) {
        if (by == null) {
            throw ProblemException.invalid(
                    List.of(Violation.at("by", "required", "Name the year by whose rules: by=2567.")));
        }
        Judgement judgement = reading.inForce(fiscalYear, agency);
        RescoredView view = RescoredView.from(
                judgement.score(),
                reading.rules(judgement).framework(),
                trends.rescored(judgement, by, revision),
                Language.of(headers));
        return Etags.respond(request, ContentTag.of(view), () -> Response.ok(view));
    }
}
