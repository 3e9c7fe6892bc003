package org.sucharit.reporting.dashboard.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.http.Page;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Fields;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.Wanted;
import org.sucharit.reporting.figures.Area;

@Path("/api/v1/dashboards/{fiscalYear}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "dashboards")
public class AgencyResource {

    private final Agencies agencies;
    private final AgencyDetails details;
    private final DashboardAccess access;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    AgencyResource(Agencies agencies, AgencyDetails details, DashboardAccess access) {
        this.agencies = agencies;
        this.details = details;
        this.access = access;
    }

    @GET
    @Path("/agencies")
    @Operation(
            operationId = "listAgencyResults",
            summary = "Agencies with their results",
            description =
                    "Ranks are among the agencies of the region, province, district, type and size that are given."
                            + " The following page: after={next}.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgencyPage.class)))
    public Response list(
            @PathParam("fiscalYear") int fiscalYear,
            @BeanParam AgencyParameters parameters,
            @BeanParam Wanted wanted,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        Scope scope = wanted.scope();
        int most = Page.limit(limit);
        Framework framework = agencies.framework(fiscalYear);
        AgencyParameters.Query query = parameters.read(framework, Agencies.nodes(framework), scope);
        Area area = query.filter().area();
        access.require(area, scope);
        Fields fields = wanted.fields(AgencyView.class);
        Language language = Language.of(headers);
        return tell(
                agencies.version(area, scope),
                wanted,
                language,
                () -> fields.ofEach(agencies.page(query, most, framework, language), "agencies"),
                query.text(),
                Integer.toString(most));
    }

    @GET
    @Path("/agencies/{agency}")
    @Operation(operationId = "getAgencyDashboard", summary = "An agency's result beside others'")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgencyDetail.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency, @BeanParam Wanted wanted) {
        Fields fields = wanted.fields(AgencyDetail.class);
        Language language = Language.of(headers);
        AgencyDetail detail = details.of(fiscalYear, agency, wanted.scope(), language, access);
        return tell(detail.version(), wanted, language, () -> fields.of(detail), agency);
    }

    private Response tell(long version, Wanted wanted, Language language, Supplier<Object> answer, String... more) {
        return Etags.respond(
                request, Etags.of(version, wanted.representation(language, more)), () -> Response.ok(answer.get()));
    }

    @GET
    @Path("/comparison")
    @Operation(operationId = "compareAgencies", summary = "Up to ten agencies beside one another")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgencyDetails.Comparison.class)))
    public Response compare(
            @PathParam("fiscalYear") int fiscalYear,
            @Parameter(description = "Two to ten codes, with commas between them", required = true)
                    @QueryParam("agencies")
                    String codes,
            @BeanParam Wanted wanted) {
        Fields fields = wanted.fields(AgencyDetails.Comparison.class);
        Language language = Language.of(headers);
        AgencyDetails.Comparison comparison =
                details.compare(fiscalYear, Codes.read(codes), wanted.scope(), language, access);
        return tell(comparison.version(), wanted, language, () -> fields.of(comparison), codes);
    }

    @GET
    @Path("/nodes/{node}")
    @Operation(
            operationId = "getNodeDashboard",
            summary = "A question, item, indicator or instrument over all agencies",
            description = "Which agencies fail it: agencies?failing={node}&nodes={node}&sort={node}.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgencyDetails.NodeOverview.class)))
    public Response node(
            @PathParam("fiscalYear") int fiscalYear,
            @Parameter(description = "OIT.o14, 9, EIT1") @PathParam("node") String node,
            @BeanParam Wanted wanted) {
        access.require(Area.nation(fiscalYear), wanted.scope());
        Fields fields = wanted.fields(AgencyDetails.NodeOverview.class);
        Language language = Language.of(headers);
        AgencyDetails.NodeOverview overview = details.node(fiscalYear, node, wanted.scope(), language);
        return tell(overview.version(), wanted, language, () -> fields.of(overview), node);
    }
}
