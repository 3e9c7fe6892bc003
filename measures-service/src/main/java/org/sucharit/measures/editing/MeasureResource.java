package org.sucharit.measures.editing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.MeasureData;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.plan.RevisionTags;

@Path("/api/v1/plans/{fiscalYear}/{agency}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "writing", description = "Writing a plan: measures, steps, who is responsible")
public class MeasureResource {

    private final Measures measures;
    private final EditHistory history;
    private final PlanReading reading;
    private final Idempotency idempotency;
    private final Caller caller;

    public MeasureResource(
            Measures measures, EditHistory history, PlanReading reading, Idempotency idempotency, Caller caller) {
        this.measures = measures;
        this.history = history;
        this.reading = reading;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "addMeasure",
            summary = "Add a measure",
            description = "It gets the next number of the plan; numbers are never used again. Only while a revision of"
                    + " the plan is open.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlannedMeasure.class)))
    public Response add(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull(message = "the body is missing") MeasureData measure) {
        caller.requireEntryFor(agency);
        return idempotency.once(key, Json.bytes(measure), () -> {
            PlannedMeasure added = measures.add(fiscalYear, agency, measure);
            return new Idempotency.Created(
                    201,
                    URI.create("/api/v1/plans/" + fiscalYear + "/" + agency + "/measures/" + added.number()),
                    added);
        });
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "getMeasure",
            summary = "One measure of the plan in force, and how far it has come",
            description = "What is being written is read in the open revision.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Plan.Measure.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("number") int number,
            @Context Request request) {
        Plan plan = reading.plan(fiscalYear, agency);
        Plan.Measure measure = plan.measures().stream()
                .filter(m -> m.number() == number)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("The plan has no measure " + number + "."));
        return Etags.respond(request, Etags.of(plan.version()), () -> Response.ok(measure));
    }

    @PUT
    @Path("/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "putMeasure",
            summary = "Write a measure anew",
            description =
                    "If-Match takes the ETag of the open revision, that of the answer to an edit of this measure, or, of a"
                            + " draft, that of the plan. Where others have"
                            + " changed the measure since, the answer is 412 with what they changed, and nothing is lost. Steps"
                            + " that carry their key keep what was told of their progress.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlannedMeasure.class)))
    public Response put(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "the body is missing") MeasureData measure) {
        caller.requireEntryFor(agency);
        PlannedMeasure written = measures.replace(fiscalYear, agency, number, ifMatch, measure);
        return Response.ok(written)
                .tag(RevisionTags.of(written.version(), Part.measure(number)))
                .build();
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "removeMeasure",
            summary = "Take a measure out of the open revision",
            description = "What was written and told of it is kept, and its number is not used again.")
    @APIResponse(responseCode = "204")
    public void remove(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch) {
        caller.requireEntryFor(agency);
        measures.remove(fiscalYear, agency, number, ifMatch);
    }

    @GET
    @Path("/{number}/edits")
    @PermitAll
    @Operation(operationId = "listMeasureEdits", summary = "Who wrote what of a measure, the newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureEdits.class)))
    public MeasureEdits edits(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("number") int number,
            @QueryParam("after") @DefaultValue("9223372036854775807") long after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        Page<EditHistory.MeasureEdit> page = history.ofMeasure(fiscalYear, agency, number, after, Page.limit(limit));
        return new MeasureEdits(page.items(), page.next());
    }

    /** A page of edits, the newest first. */
    public record MeasureEdits(List<EditHistory.MeasureEdit> items, String next) {}
}
