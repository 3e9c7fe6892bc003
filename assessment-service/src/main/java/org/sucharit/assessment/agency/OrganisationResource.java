package org.sucharit.assessment.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;

@Path("/api/v1/agencies/{code}/organisation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
public class OrganisationResource {

    private final Agencies agencies;
    private final Organisations organisations;
    private final Caller caller;

    public OrganisationResource(Agencies agencies, Organisations organisations, Caller caller) {
        this.agencies = agencies;
        this.organisations = organisations;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getOrganisation",
            summary = "Units, positions, committees and executives of an agency",
            description = "With on, of the executives only those whose term was running on that day.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Organisation.class)))
    public Response get(@PathParam("code") String code, @QueryParam("on") String on, @Context Request request) {
        LocalDate day = Days.parse("on", on);
        Agency agency =
                agencies.find(code).orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
        return day == null
                ? Etags.respond(request, Etags.of(agency.version()), () -> Response.ok(agency.organisation()))
                : Etags.respond(
                        request,
                        Etags.of(agency.version(), day.toString()),
                        () -> Response.ok(Terms.on(agency.organisation(), day)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE})
    @Operation(
            operationId = "putOrganisation",
            summary = "Say how an agency is organised",
            description = "Replaces all of it; If-Match takes the agency's ETag. A code that was given up comes back"
                    + " under the Thai name it had only.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Organisation.class)))
    public Response put(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "the body is missing") Organisation organisation) {
        caller.requireOfficeOf(code);
        Agency agency = organisations.replace(code, ifMatch, organisation);
        return Response.ok(agency.organisation())
                .tag(Etags.of(agency.version()))
                .build();
    }
}
