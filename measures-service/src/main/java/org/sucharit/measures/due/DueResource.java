package org.sucharit.measures.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Role;
import org.sucharit.measures.plan.Days;

@Path("/api/v1/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "due", description = "What is due or late, of plans that are approved and not closed")
public class DueResource {

    private final DueScopes scopes;
    private final DueList list;
    private final Clock clock;

    DueResource(DueScopes scopes, DueList list, Clock clock) {
        this.scopes = scopes;
        this.list = list;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Role.NACC_ADMIN,
        Role.SERVICE,
        Role.ASSESSOR,
        Role.PROVINCE_COORDINATOR,
        Role.AGENCY_EXECUTIVE,
        Role.AGENCY_OFFICER
    })
    @Operation(
            operationId = "listDue",
            summary = "Measures and assignments that are late or due",
            description = "Those that end first before the others; done and stopped ones are none. A coordinator sees"
                    + " the own province, an assessor all but the own agency; officers and executives give their own"
                    + " agency. The following page: after={next}.")
    public DueList.DueListing list(
            @Parameter(description = "The year of the plan; without it those of any year that are not closed")
                    @QueryParam("fiscalYear")
                    Integer fiscalYear,
            @QueryParam("agency") String agency,
            @Parameter(description = "Two-digit code") @QueryParam("province") String province,
            @Parameter(
                            description = "Code of a unit, position or committee of the agency; of a unit, also what is"
                                    + " for those within it and for all units")
                    @QueryParam("unit")
                    String unit,
            @QueryParam("indicator") String indicator,
            @Parameter(description = "One or more of late, due (ends within 30 days), running (ends later)")
                    @QueryParam("timeliness")
                    @DefaultValue("late,due")
                    String timeliness,
            @Parameter(description = "The day on which they are so; today in Asia/Bangkok without it") @QueryParam("on")
                    String on,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        DueParameters parameters = new DueParameters();
        parameters.requireYear(fiscalYear);
        parameters.requireProvince(province);
        parameters.requireAgencyOf(unit, agency);
        parameters.requireIndicator(indicator);
        Set<Timeliness> kinds = parameters.timeliness(timeliness);
        LocalDate day = parameters.on(on, Days.today(clock));
        DueCursor place = parameters.after(after, DueCursor::parse);
        parameters.requireLimit(limit);
        parameters.require();
        DueFilter.Scope scope = agency == null ? scopes.many(province) : scopes.one(agency, province, unit);
        return list.page(new DueFilter(scope, fiscalYear, indicator, kinds, day), place, limit);
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Role.NACC_ADMIN, Role.SERVICE, Role.ASSESSOR, Role.PROVINCE_COORDINATOR})
    @Operation(
            operationId = "summariseDue",
            summary = "How much is late or due, by agency",
            description = "Agencies with most that is late first; those of which nothing is late or due are left out."
                    + " The following page: after={next}.")
    public DueList.DueSummary summary(
            @Parameter(description = "The year of the plan; without it those of any year that are not closed")
                    @QueryParam("fiscalYear")
                    Integer fiscalYear,
            @Parameter(description = "Two-digit code") @QueryParam("province") String province,
            @Parameter(description = "The day on which it is so; today in Asia/Bangkok without it") @QueryParam("on")
                    String on,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        DueParameters parameters = new DueParameters();
        parameters.requireYear(fiscalYear);
        parameters.requireProvince(province);
        LocalDate day = parameters.on(on, Days.today(clock));
        CountCursor place = parameters.after(after, CountCursor::parse);
        parameters.requireLimit(limit);
        parameters.require();
        DueFilter filter = new DueFilter(
                scopes.many(province), fiscalYear, null, EnumSet.of(Timeliness.LATE, Timeliness.DUE), day);
        return list.summary(filter, place, limit);
    }
}
