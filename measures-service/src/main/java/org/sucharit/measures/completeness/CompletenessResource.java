package org.sucharit.measures.completeness;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Language;
import org.sucharit.measures.completeness.rules.Gap;
import org.sucharit.measures.completeness.rules.PlanText;
import org.sucharit.measures.content.Part;
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

    /**
     * Texts about a plan that stand elsewhere.
     *
     * @param texts at most 1,000
     */
    @Schema(name = "FurtherTexts")
    public record Further(@NotNull @Size(max = 1_000) List<@NotNull @Valid FurtherText> texts) {}

    /**
     * A text that stands elsewhere.
     *
     * @param place what it is called there
     */
    @Schema(name = "FurtherText")
    public record FurtherText(
            @NotBlank @Size(max = 300) String place,
            @NotNull @Size(max = 20_000) String text) {

        PlanText asPlanText() {
            return PlanText.prose(place, Part.elsewhere(place), text);
        }
    }

    /**
     * What was found, in both languages.
     *
     * @param gaps the worst first, at most 1,000
     */
    @Schema(name = "TextGaps")
    public record Found(List<Gap> gaps) {}

    @POST
    @Path("/texts")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "checkPlanTexts",
            summary = "What is in force, with texts about the plan that stand elsewhere",
            description = "A report on the plan has texts of its own; they are held against the plan's, and against"
                    + " those of other agencies. Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Found.class)))
    public Found check(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @NotNull(message = "the body is missing") @Valid Further further) {
        reading.requireInside(agency);
        List<PlanText> texts =
                further.texts().stream().map(FurtherText::asPlanText).toList();
        return new Found(completeness.inForce(fiscalYear, agency, texts).stream()
                .limit(CompletenessView.MOST)
                .toList());
    }
}
