package org.sucharit.reporting.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Language;
import org.sucharit.reporting.figures.Area;

@Path("/api/v1/dashboards")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "dashboards", description = "Results by area and by agency")
public class AreaResource {

    private final Dashboards dashboards;
    private final DashboardAccess access;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    AreaResource(Dashboards dashboards, DashboardAccess access) {
        this.dashboards = dashboards;
        this.access = access;
    }

    /** Every year of which something is told, the latest first. */
    @Schema(name = "DashboardYears")
    public record Years(List<Integer> fiscalYears) {}

    @GET
    @Operation(operationId = "listDashboardYears", summary = "Years of which results are told, the latest first")
    public Years years() {
        return new Years(dashboards.years(Scope.ANNOUNCED));
    }

    @GET
    @Path("/{fiscalYear}/nation")
    @Operation(operationId = "getNationDashboard", summary = "The results of all agencies")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AreaView.class)))
    public Response nation(@PathParam("fiscalYear") int fiscalYear, @BeanParam Wanted wanted) {
        return tell(Area.nation(fiscalYear), wanted);
    }

    @GET
    @Path("/{fiscalYear}/regions/{region}")
    @Operation(operationId = "getRegionDashboard", summary = "The results of a region's agencies")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AreaView.class)))
    public Response region(
            @PathParam("fiscalYear") int fiscalYear,
            @Parameter(description = "north, northeast, central, east, west or south") @PathParam("region")
                    String region,
            @BeanParam Wanted wanted) {
        return tell(new Area(fiscalYear, Area.Kind.REGION, region), wanted);
    }

    @GET
    @Path("/{fiscalYear}/provinces/{province}")
    @Operation(operationId = "getProvinceDashboard", summary = "The results of a province's agencies")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AreaView.class)))
    public Response province(
            @PathParam("fiscalYear") int fiscalYear,
            @Parameter(description = "Two-digit code of TIS 1099") @PathParam("province") String province,
            @BeanParam Wanted wanted) {
        return tell(Area.province(fiscalYear, province), wanted);
    }

    @GET
    @Path("/{fiscalYear}/provinces/{province}/districts/{district}")
    @Operation(operationId = "getDistrictDashboard", summary = "The results of a district's agencies")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AreaView.class)))
    public Response district(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("province") String province,
            @Parameter(description = "Thai name without อำเภอ or เขต") @PathParam("district") String district,
            @BeanParam Wanted wanted) {
        return tell(new Area(fiscalYear, Area.Kind.DISTRICT, province + "/" + district), wanted);
    }

    @GET
    @Path("/{fiscalYear}/types/{type}")
    @Operation(operationId = "getTypeDashboard", summary = "The results of all agencies of a type")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AreaView.class)))
    public Response type(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("type") String type, @BeanParam Wanted wanted) {
        return tell(new Area(fiscalYear, Area.Kind.TYPE, type), wanted);
    }

    @GET
    @Path("/{fiscalYear}/sizes/{size}")
    @Operation(operationId = "getSizeDashboard", summary = "The results of all agencies of a size")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AreaView.class)))
    public Response size(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("size") String size, @BeanParam Wanted wanted) {
        return tell(new Area(fiscalYear, Area.Kind.SIZE, size), wanted);
    }

    @GET
    @Path("/{fiscalYear}/peers/{type}/{size}")
    @Operation(operationId = "getPeersDashboard", summary = "The results of all agencies of a type and size")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AreaView.class)))
    public Response peers(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("type") String type,
            @PathParam("size") String size,
            @BeanParam Wanted wanted) {
        return tell(new Area(fiscalYear, Area.Kind.PEERS, type + "/" + size), wanted);
    }

    private Response tell(Area area, Wanted wanted) {
        Scope scope = wanted.scope();
        Fields fields = wanted.fields(AreaView.class);
        access.require(area, scope);
        Language language = Language.of(headers);
        AreaResult result = dashboards.of(area, scope);
        return Etags.respond(
                request,
                Etags.of(result.version(), wanted.representation(language)),
                () -> Response.ok(fields.of(dashboards.view(result, language))));
    }
}
