package org.sucharit.reporting.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.agency.AgencyDetail;
import org.sucharit.reporting.dashboard.agency.AgencyParameters;
import org.sucharit.reporting.figures.Area;

/** Pages of agencies: tables of them, one of them, some compared, and those that fail a node. */
@Path("/dashboards/{fiscalYear:[0-9]{4}}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AgencyPagesResource {

    private static final int COMPARED = 10;

    private final AgencyPages agencies;
    private final Comparisons comparisons;
    private final AreaPages areas;
    private final DashboardAccess access;
    private final Framing framing;

    private final Pages pages;

    AgencyPagesResource(
            AgencyPages agencies,
            Comparisons comparisons,
            AreaPages areas,
            DashboardAccess access,
            Framing framing,
            Pages pages) {
        this.agencies = agencies;
        this.comparisons = comparisons;
        this.areas = areas;
        this.access = access;
        this.framing = framing;
        this.pages = pages;
    }

    @GET
    @Path("/agencies")
    @Operation(hidden = true)
    public Response list(@PathParam("fiscalYear") int fiscalYear, @BeanParam AgencyParameters parameters) {
        Area nation = Area.nation(fiscalYear);
        Scope scope = framing.scope(access.widest(nation));
        access.require(nation, scope);
        AgencyTableModel table =
                areas.table(nation, scope, List.of(), parameters, framing.address(), framing.language());
        Frame frame = within(nation, scope, access.widest(nation), pages.words().get("agencies.heading"), List.of());
        return pages.answer(Pages.Templates.agencies(frame, table));
    }

    @GET
    @Path("/agencies/{agency}")
    @Operation(hidden = true)
    public Response get(@PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency) {
        Scope widest = agencies.widest(fiscalYear, agency, framing.language());
        Scope scope = framing.scope(widest);
        AgencyModel model = agencies.of(fiscalYear, agency, scope, framing.language());
        AgencyDetail detail = model.detail();
        List<Frame.Crumb> way = new ArrayList<>();
        String province = detail.agency().province();
        way.add(new Frame.Crumb(model.province(), SessionFilter.PATH + "/" + fiscalYear + "/provinces/" + province));
        Frame frame = within(
                        Area.province(fiscalYear, province),
                        scope,
                        widest,
                        detail.agency().name(),
                        way)
                .following(new Frame.Live(Area.Kind.PROVINCE, province, 0));
        return pages.answer(Pages.Templates.agency(frame, model));
    }

    @GET
    @Path("/nodes/{node}")
    @Operation(hidden = true)
    public Response node(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("node") String node,
            @BeanParam AgencyParameters parameters) {
        Area nation = Area.nation(fiscalYear);
        Scope scope = framing.scope(access.widest(nation));
        access.require(nation, scope);
        NodeModel model = comparisons.node(nation, node, scope, parameters, framing.address(), framing.language());
        Frame frame = within(
                nation, scope, access.widest(nation), model.overview().nation().label(), List.of());
        return pages.answer(Pages.Templates.node(frame, model));
    }

    @GET
    @Path("/compare")
    @Operation(hidden = true)
    public Response compare(@PathParam("fiscalYear") int fiscalYear, @QueryParam("agencies") List<String> given) {
        List<String> codes = given.stream()
                .flatMap(text -> Arrays.stream(text.split("[,\\s]+", -1)))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (codes.size() > COMPARED) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "agencies", "too-many", "At most " + COMPARED + " agencies stand beside one another.")));
        }
        Scope widest = comparisons.widest(fiscalYear, codes, framing.language());
        Scope scope = framing.scope(widest);
        CompareModel model = comparisons.of(fiscalYear, codes, scope, framing.language());
        Area nation = Area.nation(fiscalYear);
        return pages.answer(Pages.Templates.compare(
                within(nation, scope, widest, pages.words().get("compare.heading"), List.of()), model));
    }

    private Frame within(Area area, Scope scope, Scope widest, String title, List<Frame.Crumb> more) {
        List<Frame.Crumb> way = new ArrayList<>(framing.crumbs(Area.province(area.fiscalYear(), "")));
        way.addAll(more);
        return framing.around(area, scope, widest == Scope.INTERNAL).titled(title, way);
    }
}
