package org.sucharit.assessment.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Idempotency.Created;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;

@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies", description = "The register of public agencies")
public class AgencyResource {

    private static final String CSV = "text/csv";

    private final Agencies agencies;
    private final Idempotency idempotency;

    public AgencyResource(Agencies agencies, Idempotency idempotency) {
        this.agencies = agencies;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAgencies", summary = "Agencies in the order of their codes")
    public Page<Agency> list(
            @QueryParam("province") String province,
            @QueryParam("type") String type,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        int size = Page.limit(limit);
        return Page.of(agencies.page(province, type, after, size + 1), size, Agency::code);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getAgency", summary = "One agency")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Agency.class)))
    public Response get(@PathParam("code") String code, @Context Request request) {
        Agency agency =
                agencies.find(code).orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
        return Etags.respond(request, Etags.of(agency.version()), () -> Response.ok(agency));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(operationId = "registerAgency", summary = "Register an agency")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Agency.class)))
    public Response register(
            @HeaderParam("Idempotency-Key") String key,
            @NotNull(message = "the body is missing") AgencyData.Text agency) {
        return idempotency.once(key, Json.bytes(agency), () -> {
            Agency registered = agencies.register(agency);
            return new Created(201, URI.create("/api/v1/agencies/" + registered.code()), registered);
        });
    }

    @POST
    @Consumes(CSV)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "importAgencies",
            summary = "Register and change agencies from a CSV file",
            description = "Columns code, name_th, name_en, type, province_code and, where known, district, subdistrict,"
                    + " staff_count. All rows or none.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Agencies.Imported.class)))
    public Response importFile(@HeaderParam("Idempotency-Key") String key, byte[] file) {
        return idempotency.once(key, file, () -> new Created(200, null, agencies.importFile(file)));
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(operationId = "changeAgency", summary = "Change an agency")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Agency.class)))
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "the body is missing") AgencyData.Text agency) {
        return answer(agencies.change(code, ifMatch, agency));
    }

    private static Response answer(Agency agency) {
        return Response.ok(agency).tag(Etags.of(agency.version())).build();
    }
}
