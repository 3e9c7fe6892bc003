package org.sucharit.reporting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.http.Page;
import org.sucharit.reporting.dashboard.AreaResult;
import org.sucharit.reporting.dashboard.AreaView;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Dashboards;
import org.sucharit.reporting.dashboard.Names;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.agency.Agencies;
import org.sucharit.reporting.dashboard.agency.AgencyDetails;
import org.sucharit.reporting.dashboard.agency.AgencyParameters;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.report.ReportAccess;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.publication.PublicationView;
import org.sucharit.reporting.report.publication.Publications;

/** Collects what an area's page says. */
@RequestScoped
public class AreaPages {

    /** Agencies that need help first, told with their reasons. */
    private static final int HELPED = 10;

    private final Dashboards dashboards;
    private final Agencies agencies;
    private final AgencyDetails details;
    private final Publications publications;
    private final DashboardAccess access;

    public AreaPages(
            Dashboards dashboards,
            Agencies agencies,
            AgencyDetails details,
            Publications publications,
            DashboardAccess access) {
        this.dashboards = dashboards;
        this.agencies = agencies;
        this.details = details;
        this.publications = publications;
        this.access = access;
    }

    @Transactional
    AreaModel of(AreaResult result, AgencyParameters parameters, Address address, Language language) {
        AreaView view = dashboards.view(result, language);
        Area area = result.area();
        boolean listed = area.kind() != Area.Kind.NATION && area.kind() != Area.Kind.REGION;
        return new AreaModel(
                view,
                help(view, result.scope(), language),
                area.kind() == Area.Kind.NATION
                        ? ProvinceMap.of(view.provinces(), view.target().score())
                        : List.of(),
                Figures.limits(view.target().score()),
                parts(area, view),
                listed ? table(area, result.scope(), List.of(), parameters, address, language) : null,
                SessionFilter.PATH + "/" + area.fiscalYear() + "/agencies"
                        + (area.kind() == Area.Kind.REGION ? "?region=" + Figures.part(area.code()) : ""),
                document(area).orElse(null));
    }

    /**
     * The agencies of an area that are asked for.
     *
     * @param first nodes to show before the instruments
     */
    @Transactional
    AgencyTableModel table(
            Area area,
            Scope scope,
            List<String> first,
            AgencyParameters parameters,
            Address address,
            Language language) {
        Framework framework = dashboards.framework(area.fiscalYear());
        parameters.within(area);
        List<String> nodes = Stream.concat(
                        first.stream(), framework.instruments().stream().map(Framework.Instrument::code))
                .distinct()
                .toList();
        AgencyParameters.Query query =
                parameters.read(framework, Agencies.nodes(framework), scope).showing(nodes);
        return AgencyTableModel.of(
                agencies.page(query, Page.MAX_LIMIT, framework, language),
                query.sort(),
                address,
                area,
                scope,
                nodes,
                framework,
                Names.of(framework, language),
                Words.of(language));
    }

    private List<AreaModel.Need> help(AreaView view, Scope scope, Language language) {
        List<AreaView.Agency> first = view.help().first().stream().limit(HELPED).toList();
        if (first.isEmpty()) {
            return List.of();
        }
        AgencyDetails.Comparison comparison = details.compare(
                view.fiscalYear(), first.stream().map(AreaView.Agency::agency).toList(), scope, language, access);
        Needs needs = new Needs(Words.of(language), view.target(), comparison);
        return first.stream().map(needs::of).toList();
    }

    private static List<AreaModel.Part> parts(Area area, AreaView view) {
        String base = SessionFilter.PATH + "/" + area.fiscalYear();
        List<AreaModel.Part> parts = new ArrayList<>();
        part(parts, "regions", view.regions(), base + "/regions/");
        part(parts, "provinces", view.provinces(), base + "/provinces/");
        part(parts, "districts", view.districts(), base + "/provinces/" + Figures.part(area.code()) + "/districts/");
        part(parts, "types", view.types(), base + "/types/");
        part(parts, "sizes", view.sizes(), base + "/sizes/");
        return parts;
    }

    private static void part(List<AreaModel.Part> parts, String kind, List<AreaView.Group> groups, String base) {
        if (!groups.isEmpty()) {
            parts.add(new AreaModel.Part(
                    kind,
                    groups.stream()
                            .map(group -> new AreaModel.Row(group, base + Figures.part(group.code())))
                            .toList()));
        }
    }

    private Optional<PublicationView> document(Area area) {
        return switch (area.kind()) {
            case NATION -> publications.find(ReportAccess.key(area.fiscalYear(), ReportKey.NATION, "national"), null);
            case PROVINCE -> publications.find(ReportAccess.key(area.fiscalYear(), area.code(), "province"), null);
            case REGION, DISTRICT, TYPE, SIZE, PEERS -> Optional.empty();
        };
    }
}
