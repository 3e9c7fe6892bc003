package org.sucharit.measures.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;

@Path("/api/v1/plans/{fiscalYear}/{agency}/state")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval")
public class StateResource {

    private final States states;
    private final Caller caller;

    public StateResource(States states, Caller caller) {
        this.states = states;
        this.caller = caller;
    }

    /**
     * Where a plan is moved.
     *
     * @param state {@code in-operation} or {@code closed}
     * @param reason needed to close
     */
    public record Move(Plan.State state, String reason) {}

    /** All steps of a plan, the first first. */
    public record Transitions(List<States.Transition> items) {}

    @GET
    @PermitAll
    @Operation(operationId = "listPlanTransitions", summary = "Every step of the plan, who took it, when and why")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Transitions.class)))
    public Transitions transitions(@PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency) {
        return new Transitions(states.transitions(fiscalYear, agency));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE})
    @Operation(
            operationId = "movePlan",
            summary = "Put an approved plan in operation, or close one",
            description =
                    "The executive closes, and says why. What is not done by then is carried into the next draft.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Plan.class)))
    public Response move(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @NotNull(message = "the body is missing") Move move) {
        caller.requireOfficeOf(agency);
        Plan plan = states.move(fiscalYear, agency, move.state(), move.reason());
        return Response.ok(plan).tag(Etags.of(plan.version())).build();
    }
}
