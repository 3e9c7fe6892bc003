package org.sucharit.reporting.dashboard.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.area.AreaNodes;
import org.sucharit.reporting.area.Mean;
import org.sucharit.reporting.dashboard.AreaResult;
import org.sucharit.reporting.dashboard.AreaView;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Dashboards;
import org.sucharit.reporting.dashboard.Names;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.Place;

/** What is told of one agency or node, or of some beside one another. */
@ApplicationScoped
public class AgencyDetails {

    private final AgencyTable table;
    private final Dashboards dashboards;

    public AgencyDetails(AgencyTable table, Dashboards dashboards) {
        this.table = table;
        this.dashboards = dashboards;
    }

    /**
     * Agencies beside one another, in the order asked for.
     *
     * @param version rises whenever a result changes; also its entity tag
     * @param nodes every instrument and indicator, in printed order, and what they are called
     */
    @Schema(name = "AgencyComparison")
    public record Comparison(int fiscalYear, long version, List<Heading> nodes, List<AgencyView> agencies) {}

    /** A node that agencies are compared by. */
    @Schema(name = "AgencyComparisonNode")
    public record Heading(String node, String label, Framework.Level level) {}

    /**
     * A node over all agencies, and in each province.
     *
     * @param version rises whenever any of this changes; also its entity tag
     * @param criterion that is to be reached
     * @param provinces by code; those where no agency has a score are missing
     */
    @Schema(name = "NodeDashboard")
    public record NodeOverview(
            int fiscalYear, long version, AreaView.Node nation, BigDecimal criterion, List<InProvince> provinces) {}

    /**
     * A node in a province.
     *
     * @param agencies how many have a score
     * @param below how many are below the criterion
     */
    @Schema(name = "NodeDashboardProvince")
    public record InProvince(String province, String name, BigDecimal mean, int agencies, int below) {}

    /**
     * An agency.
     *
     * @throws ProblemException NOT_FOUND without such an agency
     */
    @Transactional
    public AgencyDetail of(int fiscalYear, String agency, Scope scope, Language language, DashboardAccess access) {
        Framework framework = dashboards.framework(fiscalYear);
        AgencyRow row = table.some(fiscalYear, scope, List.of(agency)).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no agency " + agency + "."));
        Place place = row.figures().place();
        access.require(agency, place.province().code(), scope);
        Names names = Names.of(framework, language);
        Map<Area.Kind, AreaResult> among = new EnumMap<>(Area.Kind.class);
        place.areas(fiscalYear)
                .forEach(area -> dashboards
                        .find(area, scope == Scope.ANNOUNCED ? scope : access.widest(area))
                        .ifPresent(result -> among.put(area.kind(), result)));
        return new AgencyDetail(
                fiscalYear,
                version(among.values()),
                AgencyView.of(row, rank(row, among.get(Area.Kind.NATION)), scope, Set.of(), names),
                dashboards.comparability(framework).orElse(null),
                among.values().stream().map(result -> among(row, result, names)).toList(),
                nodes(row, among, framework, names),
                table.history(agency, scope),
                AgencyDetail.Links.of(fiscalYear, agency));
    }

    /** Whatever changes of an agency changes an area it is part of. */
    private static long version(Collection<AreaResult> areas) {
        return areas.stream().mapToLong(AreaResult::version).max().orElse(0);
    }

    private static Integer rank(AgencyRow row, AreaResult nation) {
        return nation == null ? null : nation.rank(row.total());
    }

    private static AgencyDetail.Among among(AgencyRow row, AreaResult result, Names names) {
        Mean mean = result.figures().total();
        return new AgencyDetail.Among(
                new AreaView.Place(
                        result.area().kind(), result.area().code(), names.area(result.area(), result.name())),
                result.rank(row.total()),
                mean.count(),
                mean.exists() ? mean.rounded(2) : null);
    }

    private static List<AgencyDetail.Node> nodes(
            AgencyRow row, Map<Area.Kind, AreaResult> among, Framework framework, Names names) {
        Map<String, BigDecimal> scores =
                row.total() == null ? Map.of() : row.figures().result().scores();
        Map<String, BigDecimal> province = means(among.get(Area.Kind.PROVINCE));
        Map<String, BigDecimal> peers = means(among.get(Area.Kind.PEERS));
        Map<String, BigDecimal> nation = means(among.get(Area.Kind.NATION));
        List<AgencyDetail.Node> nodes = new ArrayList<>();
        AreaNodes.of(framework).forEach((node, level) -> {
            BigDecimal score = scores.get(node);
            nodes.add(new AgencyDetail.Node(
                    node,
                    names.node(node),
                    names.home(node),
                    level,
                    score,
                    score == null
                            ? null
                            : score.compareTo(framework.thresholds().verdict()) >= 0,
                    province.get(node),
                    peers.get(node),
                    nation.get(node)));
        });
        return nodes;
    }

    private static Map<String, BigDecimal> means(AreaResult result) {
        return result == null
                ? Map.of()
                : result.figures().nodes().stream()
                        .filter(node -> node.mean().exists())
                        .collect(Collectors.toMap(
                                AreaFigures.NodeFigure::node,
                                node -> node.mean().rounded(2)));
    }

    /**
     * Agencies beside one another.
     *
     * @throws ProblemException INVALID that names those there are not
     */
    @Transactional
    public Comparison compare(
            int fiscalYear, List<String> codes, Scope scope, Language language, DashboardAccess access) {
        Framework framework = dashboards.framework(fiscalYear);
        Map<String, AgencyRow> rows = table.some(fiscalYear, scope, codes).stream()
                .collect(Collectors.toMap(row -> row.figures().place().agency(), row -> row));
        List<Violation> unknown = codes.stream()
                .filter(code -> !rows.containsKey(code))
                .map(code -> Violation.at("agencies", "unknown-agency", "There is no agency " + code + "."))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.invalid(unknown);
        }
        rows.forEach((code, row) ->
                access.require(code, row.figures().place().province().code(), scope));
        Names names = Names.of(framework, language);
        List<Heading> headings = AreaNodes.of(framework).entrySet().stream()
                .filter(node -> node.getValue() != Framework.Level.LEAF)
                .map(node -> new Heading(node.getKey(), names.node(node.getKey()), node.getValue()))
                .toList();
        List<String> nodes = headings.stream().map(Heading::node).toList();
        return new Comparison(
                fiscalYear,
                dashboards
                        .find(Area.nation(fiscalYear), scope)
                        .map(AreaResult::version)
                        .orElse(0L),
                headings,
                codes.stream()
                        .map(code -> AgencyView.of(rows.get(code), null, scope, nodes, names))
                        .toList());
    }

    /**
     * A node over all agencies.
     *
     * @throws ProblemException NOT_FOUND where the year has no such node
     */
    @Transactional
    public NodeOverview node(int fiscalYear, String node, Scope scope, Language language) {
        Framework framework = dashboards.framework(fiscalYear);
        Names names = Names.of(framework, language);
        AreaResult whole = dashboards.of(Area.nation(fiscalYear), scope);
        AreaView.Node nation = find(whole, node)
                .map(figure -> AreaView.Node.of(figure, names))
                .orElseThrow(() -> ProblemException.notFound("The framework of " + fiscalYear + " has no node " + node
                        + " that is told of: instruments, indicators, questions and items are."));
        List<AreaResult> results = dashboards.all(fiscalYear, Area.Kind.PROVINCE, scope);
        List<InProvince> provinces = results.stream()
                .flatMap(result -> find(result, node).filter(each -> each.mean().exists()).stream()
                        .map(figure -> new InProvince(
                                result.area().code(),
                                names.area(result.area(), result.name()),
                                figure.mean().rounded(2),
                                figure.mean().count(),
                                figure.below())))
                .toList();
        return new NodeOverview(
                fiscalYear,
                Math.max(whole.version(), version(results)),
                nation,
                framework.thresholds().verdict(),
                provinces);
    }

    private static Optional<AreaFigures.NodeFigure> find(AreaResult result, String node) {
        return result.figures().nodes().stream()
                .filter(figure -> figure.node().equals(node))
                .findFirst();
    }
}
