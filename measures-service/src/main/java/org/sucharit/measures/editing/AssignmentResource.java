package org.sucharit.measures.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.measures.content.AssignmentData;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.plan.RevisionTags;

@Path("/api/v1/plans/{fiscalYear}/{agency}/assignments/{node}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "writing")
public class AssignmentResource {

    private final Assignments assignments;
    private final Caller caller;

    public AssignmentResource(Assignments assignments, Caller caller) {
        this.assignments = assignments;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "putAssignment",
            summary = "Say who looks after an indicator or item",
            description = "If-Match as for a measure; it is not needed where nobody looks after it yet.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlannedAssignment.class)))
    public Response put(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("node") String node,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "the body is missing") AssignmentData assignment) {
        caller.requireEntryFor(agency);
        PlannedAssignment written = assignments.put(fiscalYear, agency, node, ifMatch, assignment);
        return Response.ok(written)
                .tag(RevisionTags.of(written.version(), Part.assignment(node)))
                .build();
    }
}
