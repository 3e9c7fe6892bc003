package org.sucharit.reporting.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sucharit.reporting.dashboard.AreaResult;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Dashboards;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.agency.AgencyParameters;
import org.sucharit.reporting.figures.Area;

/** Pages of areas: the nation, and whatever it is divided into. */
@Path("/dashboards")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DashboardPages {

    private final Dashboards dashboards;
    private final DashboardAccess access;
    private final AreaPages areas;
    private final Pages pages;
    private final Framing framing;

    DashboardPages(Dashboards dashboards, DashboardAccess access, AreaPages areas, Pages pages, Framing framing) {
        this.dashboards = dashboards;
        this.access = access;
        this.areas = areas;
        this.pages = pages;
        this.framing = framing;
    }

    @GET
    @Operation(hidden = true)
    public Response newest() {
        List<Integer> years = framing.years();
        return years.isEmpty()
                ? pages.answer(Pages.Templates.nothing(pages.frame(pages.words().get("nothing.heading"))))
                : Response.temporaryRedirect(URI.create(SessionFilter.PATH + "/" + years.getFirst()))
                        .build();
    }

    @GET
    @Path("/{fiscalYear:[0-9]{4}}")
    @Operation(hidden = true)
    public Response nation(@PathParam("fiscalYear") int fiscalYear, @BeanParam AgencyParameters parameters) {
        return tell(Area.nation(fiscalYear), parameters);
    }

    @GET
    @Path("/{fiscalYear:[0-9]{4}}/regions/{region}")
    @Operation(hidden = true)
    public Response region(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("region") String region,
            @BeanParam AgencyParameters parameters) {
        return tell(new Area(fiscalYear, Area.Kind.REGION, region), parameters);
    }

    @GET
    @Path("/{fiscalYear:[0-9]{4}}/provinces/{province}")
    @Operation(hidden = true)
    public Response province(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("province") String province,
            @BeanParam AgencyParameters parameters) {
        return tell(Area.province(fiscalYear, province), parameters);
    }

    @GET
    @Path("/{fiscalYear:[0-9]{4}}/provinces/{province}/districts/{district}")
    @Operation(hidden = true)
    public Response district(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("province") String province,
            @PathParam("district") String district,
            @BeanParam AgencyParameters parameters) {
        return tell(new Area(fiscalYear, Area.Kind.DISTRICT, province + "/" + district), parameters);
    }

    @GET
    @Path("/{fiscalYear:[0-9]{4}}/types/{type}")
    @Operation(hidden = true)
    public Response type(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("type") String type,
            @BeanParam AgencyParameters parameters) {
        return tell(new Area(fiscalYear, Area.Kind.TYPE, type), parameters);
    }

    @GET
    @Path("/{fiscalYear:[0-9]{4}}/sizes/{size}")
    @Operation(hidden = true)
    public Response size(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("size") String size,
            @BeanParam AgencyParameters parameters) {
        return tell(new Area(fiscalYear, Area.Kind.SIZE, size), parameters);
    }

    @GET
    @Path("/{fiscalYear:[0-9]{4}}/peers/{type}/{size}")
    @Operation(hidden = true)
    public Response peers(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("type") String type,
            @PathParam("size") String size,
            @BeanParam AgencyParameters parameters) {
        return tell(new Area(fiscalYear, Area.Kind.PEERS, type + "/" + size), parameters);
    }

    private Response tell(Area area, AgencyParameters parameters) {
        Scope scope = framing.scope(access.widest(area));
        access.require(area, scope);
        Optional<AreaResult> result = dashboards.find(area, scope);
        if (result.isEmpty() && area.kind() == Area.Kind.NATION) {
            return pages.answer(Pages.Templates.nothing(framing.of(area, null, scope)));
        }
        AreaResult told = dashboards.of(area, scope);
        AreaModel model = areas.of(told, parameters, framing.address(), framing.language());
        TemplateInstance page = Pages.Templates.area(framing.of(area, model.view(), scope), model);
        return pages.answer(page);
    }
}
