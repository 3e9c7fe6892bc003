package org.sucharit.reporting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Dashboards;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.agency.AgencyDetails;
import org.sucharit.reporting.dashboard.agency.AgencyParameters;
import org.sucharit.reporting.figures.Area;

/** Collects what pages say that set agencies beside one another. */
@RequestScoped
public class Comparisons {

    private final AgencyDetails details;
    private final Dashboards dashboards;
    private final AreaPages areas;
    private final DashboardAccess access;

    public Comparisons(AgencyDetails details, Dashboards dashboards, AreaPages areas, DashboardAccess access) {
        this.details = details;
        this.dashboards = dashboards;
        this.areas = areas;
        this.access = access;
    }

    @Transactional
    NodeModel node(
            Area nation, String node, Scope scope, AgencyParameters parameters, Address address, Language language) {
        AgencyDetails.NodeOverview overview = details.node(nation.fiscalYear(), node, scope, language);
        Framework framework = dashboards.framework(nation.fiscalYear());
        parameters.failing(node);
        return new NodeModel(
                overview,
                framework.target().score(),
                areas.table(nation, scope, List.of(node), parameters, address, language),
                overview.provinces().stream()
                        .sorted(Comparator.comparing(AgencyDetails.InProvince::mean))
                        .toList());
    }

    /** The most that the caller may be told of all of some agencies. */
    @Transactional
    Scope widest(int fiscalYear, List<String> codes, Language language) {
        return codes.size() > 1
                        && details.compare(fiscalYear, codes, Scope.ANNOUNCED, language, access).agencies().stream()
                                .allMatch(agency -> access.widest(agency.agency(), agency.province()) == Scope.INTERNAL)
                ? Scope.INTERNAL
                : Scope.ANNOUNCED;
    }

    /** Some agencies beside one another; a page to choose them on where they are fewer than two. */
    @Transactional
    CompareModel of(int fiscalYear, List<String> codes, Scope scope, Language language) {
        Framework framework = dashboards.framework(fiscalYear);
        return new CompareModel(
                codes.size() < 2 ? null : details.compare(fiscalYear, codes, scope, language, access),
                framework.target().score(),
                String.join(", ", codes));
    }
}
