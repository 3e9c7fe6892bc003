package org.sucharit.assessment.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.agency.Register.Effective;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Idempotency.Created;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies", description = "The register of public agencies")
public class AgencyResource {

    private static final int MAX_REASON = 1000;

    private final Agencies agencies;
    private final AgencyList list;
    private final Idempotency idempotency;

    public AgencyResource(Agencies agencies, AgencyList list, Idempotency idempotency) {
        this.agencies = agencies;
        this.list = list;
        this.idempotency = idempotency;
    }

    /** The kinds of agency. */
    public record Types(List<AgencyTypes.TypeName> items) {}

    /** What an agency was. */
    public record History(List<AgencyPeriod> items) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listAgencies",
            summary = "Agencies in the order of their codes",
            description = "q finds agencies whose Thai or English name contains each of its words, or whose code begins"
                    + " with it. Case, spaces, punctuation, Thai or Arabic digits do not matter; อบต. อบจ. ทต. ทม. ทน."
                    + " SAO PAO stand for what they abbreviate. state is active (the default), withdrawn or all.")
    public AgencyList.Listing list(
            @BeanParam AgencyQuery query,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        return list.page(query.text(), after, Page.limit(limit));
    }

    @GET
    @Path("/_types")
    @PermitAll
    @Operation(
            operationId = "listAgencyTypes",
            summary = "The types of agency in Thai and English",
            description = "No agency's code begins with an underscore.")
    public Types types() {
        return new Types(AgencyTypes.all());
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getAgency",
            summary = "One agency, as it is or with the name, type, place and state it had on a day",
            description = "Staff and organisation are always those of now.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Agency.class)))
    public Response get(@PathParam("code") String code, @QueryParam("on") String on, @Context Request request) {
        LocalDate day = Days.parse("on", on);
        Optional<Agency> found = day == null ? agencies.find(code) : agencies.on(code, day);
        Agency agency = found.orElseThrow(() -> unknown(code));
        return Etags.respond(
                request,
                day == null ? Etags.of(agency.version()) : Etags.of(agency.version(), day.toString()),
                () -> Response.ok(agency));
    }

    @GET
    @Path("/{code}/history")
    @PermitAll
    @Operation(operationId = "getAgencyHistory", summary = "What an agency was and when, the present first")
    public History history(@PathParam("code") String code) {
        List<AgencyPeriod> periods = agencies.periods(code);
        if (periods.isEmpty()) {
            throw unknown(code);
        }
        return new History(periods);
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

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "changeAgency",
            summary = "Change an agency, or bring back a withdrawn one",
            description = "A change of name, type or place holds from effectiveFrom: a day that is neither to come nor"
                    + " before the last change; today where it is not said. What it was before is kept.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Agency.class)))
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("effectiveFrom") String effectiveFrom,
            @QueryParam("reason") String reason,
            @NotNull(message = "the body is missing") AgencyData.Text agency) {
        return answer(agencies.change(code, ifMatch, agency, effective(effectiveFrom, reason)));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "withdrawAgency",
            summary = "Take an agency out of the register",
            description = "It can still be read, with its history, and is listed with state=withdrawn. Say why.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Agency.class)))
    public Response withdraw(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("effectiveFrom") String effectiveFrom,
            @QueryParam("reason") String reason) {
        return answer(agencies.withdraw(code, ifMatch, effective(effectiveFrom, reason)));
    }

    private static Effective effective(String from, String reason) {
        if (reason != null && reason.length() > MAX_REASON) {
            throw ProblemException.invalid(
                    List.of(Violation.at("reason", "too-long", "A reason has at most " + MAX_REASON + " characters.")));
        }
        return new Effective(
                Days.parse(EffectiveRule.PARAMETER, from), reason == null || reason.isBlank() ? null : reason.strip());
    }

    private static Response answer(Agency agency) {
        return Response.ok(agency).tag(Etags.of(agency.version())).build();
    }

    private static ProblemException unknown(String code) {
        return ProblemException.notFound("There is no agency " + code + ".");
    }
}
