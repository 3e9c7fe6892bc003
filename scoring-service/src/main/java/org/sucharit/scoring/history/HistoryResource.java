package org.sucharit.scoring.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.http.Page;
import org.sucharit.scoring.core.tree.NodeNames;
import org.sucharit.scoring.judged.Cause;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.judged.Judgements;
import org.sucharit.scoring.reading.Reading;
import org.sucharit.scoring.sheet.ScoreView;

@Path("/api/v1/scores/{fiscalYear}/{agency}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores", description = "Score sheets")
public class HistoryResource {

    private final Reading reading;

    public HistoryResource(Reading reading) {
        this.reading = reading;
    }

    /** A page of versions, newest first. */
    @Schema(name = "HistoryPage")
    public record HistoryPage(List<VersionView> items, String next) {}

    /** What a version is now. */
    public enum Standing {
        /** The announced one. */
        @JsonProperty("announced")
        ANNOUNCED,
        /** Before any announcement: what follows from all that is known. */
        @JsonProperty("current")
        CURRENT,
        /** Waits to be announced as a correction. */
        @JsonProperty("pending")
        PENDING,
        /** Was one of these once. */
        @JsonProperty("superseded")
        SUPERSEDED
    }

    /**
     * One version of a score.
     *
     * @param total as derived; null where nothing was known
     * @param rating the one that followed, or every one that was possible
     * @param announcement its number; null where it never was announced
     * @param announcedBy who announced it; null for the round's announcement, and for those who may read only what is
     *     announced
     * @param causes what made it differ from the version before; for those who may read only what is announced, from the
     *     announcement before
     */
    public record VersionView(
            long version,
            Standing standing,
            Instant derivedAt,
            Assessment.Phase phase,
            BigDecimal total,
            List<String> rating,
            Integer announcement,
            Instant announcedAt,
            String announcedBy,
            String reason,
            List<Cause> causes) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listScoreVersions",
            summary = "Every version of the score, newest first, with what caused it",
            description = "After an announcement everyone reads the announced versions; those who may read what is not"
                    + " announced read all.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HistoryPage.class)))
    public HistoryPage list(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("after") @DefaultValue("9223372036854775807") long after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        Judgement inForce = reading.inForce(fiscalYear, agency);
        Long pending = reading.pending(inForce).map(p -> p.score().version()).orElse(null);
        boolean all = reading.readsEverything(agency);
        Page<Judgements.Entry> page = Page.of(
                reading.history(fiscalYear, agency, after, Page.limit(limit) + 1),
                limit,
                entry -> Long.toString(entry.version()));
        return new HistoryPage(
                page.items().stream()
                        .map(entry -> view(entry, standing(entry, inForce, pending), all))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/{version}")
    @PermitAll
    @Operation(operationId = "getScoreVersion", summary = "The score sheet as it was in one version")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScoreView.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("version") long version,
            @Context HttpHeaders headers,
            @Context Request request) {
        Judgement judgement = reading.version(fiscalYear, agency, version);
        Language language = Language.of(headers);
        return Etags.respond(
                request,
                Etags.of(version, language.tag() + "-" + judgement.score().announcement()),
                () -> Response.ok(ScoreView.from(
                        judgement.score(),
                        null,
                        List.of(),
                        NodeNames.of(reading.rules(judgement).framework()),
                        language)));
    }

    private static Standing standing(Judgements.Entry entry, Judgement inForce, Long pending) {
        if (entry.version() == inForce.score().version()) {
            return inForce.score().announcement() == null ? Standing.CURRENT : Standing.ANNOUNCED;
        }
        return pending != null && entry.version() == pending ? Standing.PENDING : Standing.SUPERSEDED;
    }

    private static VersionView view(Judgements.Entry entry, Standing standing, boolean all) {
        return new VersionView(
                entry.version(),
                standing,
                entry.derivedAt(),
                entry.score().phase(),
                entry.score().total().derived(),
                entry.score().rating().derived(),
                entry.score().announcement(),
                entry.announcedAt(),
                all ? entry.announcedBy() : null,
                entry.reason(),
                all ? entry.causes() : entry.announcedCauses());
    }
}
