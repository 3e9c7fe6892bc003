package org.sucharit.scoring.rescoring;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;

@Path("/api/v1/rescorings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.NACC_ADMIN)
@Tag(name = "rescorings", description = "National runs: every score of a year by other rules")
public class RescoringResource {

    private final Rescorings rescorings;
    private final Drafts drafts;
    private final Idempotency idempotency;
    private final Caller caller;

    public RescoringResource(Rescorings rescorings, Drafts drafts, Idempotency idempotency, Caller caller) {
        this.rescorings = rescorings;
        this.drafts = drafts;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * What to rescore, and by what: either a published framework or a draft.
     *
     * @param fiscalYear whose scores
     * @param by fiscal year of a published framework; null with a draft
     * @param revision of it; null for the last
     * @param framework a whole draft framework in the form of the topic {@code ita.framework.v1}; null with a year. One
     *     of another year says by its crosswalks how its questions and items relate to those of earlier ones; in one of
     *     the same year, the same codes are the same
     */
    @Schema(name = "RescoringOrder")
    public record Request(
            @NotNull(message = "fiscalYear is missing; name the year whose scores are rescored")
            Integer fiscalYear,

            Integer by,
            Integer revision,

            @Schema(type = SchemaType.OBJECT) JsonNode framework) {}

    /** The runs that are kept, newest first. */
    @Schema(name = "RescoringList")
    public record RescoringList(List<RescoringView> items) {}

    /** A page of agencies. */
    @Schema(name = "RescoredAgencyPage")
    public record ResultPage(List<RescoredAgency> items, String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startRescoring",
            summary = "Rescore every agency of a year by other rules, or by a draft",
            description = "Needs an Idempotency-Key. The scores in force stay as they are, and nothing is announced or"
                    + " sent. The run goes on in the background and survives a restart.")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RescoringView.class)))
    public Response start(
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri,
            @Valid @NotNull(message = "the body is missing") Request request) {
        Order order = drafts.order(request.fiscalYear(), request.by(), request.revision(), request.framework());
        return idempotency.once(key, Json.bytes(request), () -> {
            RescoringView started = RescoringView.from(rescorings.start(order, caller.name()));
            return new Idempotency.Created(
                    202, uri.getBaseUriBuilder().path("api/v1/rescorings/{id}").build(started.id()), started);
        });
    }

    @GET
    @Operation(operationId = "listRescorings", summary = "The runs that are kept, newest first")
    public RescoringList list() {
        return new RescoringList(
                rescorings.list().stream().map(RescoringView::from).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRescoring",
            summary = "How far a run has come, and how many agencies would be rated otherwise")
    public RescoringView get(@PathParam("id") UUID id) {
        return RescoringView.from(rescorings.get(id));
    }

    @GET
    @Path("/{id}/results")
    @Operation(
            operationId = "listRescoredAgencies",
            summary = "What a run has found so far, agency by agency",
            description = "changed=true lists only those that would be rated otherwise for certain.")
    public ResultPage results(
            @PathParam("id") UUID id,
            @QueryParam("changed") @DefaultValue("false") boolean changed,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        Page<RescoredAgency> page =
                Page.of(rescorings.results(id, changed, after, Page.limit(limit) + 1), limit, RescoredAgency::agency);
        return new ResultPage(page.items(), page.next());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteRescoring", summary = "End a run if it is under way, and forget it")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(@PathParam("id") UUID id) {
        rescorings.delete(id);
    }
}
