package org.sucharit.reporting.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.area.Mean;
import org.sucharit.reporting.area.Quartiles;
import org.sucharit.reporting.area.Share;
import org.sucharit.reporting.area.Standing;
import org.sucharit.reporting.figures.Area;

/**
 * What the results of an area add up to. Scores and means are 0–100 with two decimals, shares percent with two.
 *
 * @param version rises whenever any of this changes; also its entity tag
 * @param agencies how many there are
 * @param scored how many have a score that counts in this scope
 * @param undecided how many of these have a rating that is still open
 * @param mean of the totals; null without any
 * @param reached at or over the target
 * @param spread of the totals; null without any
 * @param ratings the best first
 * @param nodes every instrument, indicator, question and item, in printed order
 * @param weakest the indicators and items with the lowest means, the lowest first
 * @param regions empty where the area is part of one, as each of the following
 * @param movement against the year before
 * @param measures null where the scope does not tell of them
 * @param help those who need it first
 * @param best agencies with the highest totals
 * @param last agencies with the lowest totals that are not among the best; the lowest last
 */
@Schema(name = "AreaDashboard")
public record AreaView(
        int fiscalYear,
        Place area,
        Scope scope,
        long version,
        Target target,
        int agencies,
        int scored,
        int undecided,
        BigDecimal mean,
        Reached reached,
        Quartiles spread,
        List<RatingCount> ratings,
        List<Node> nodes,
        Weakest weakest,
        List<Group> regions,
        List<Group> provinces,
        List<Group> districts,
        List<Group> types,
        List<Group> sizes,
        Movement movement,
        Measures measures,
        Help help,
        List<Agency> best,
        List<Agency> last) {

    /** Agencies that a list of the best or the last names. */
    private static final int NAMED = 10;

    private static final int WEAK_INDICATORS = 3;
    private static final int WEAK_ITEMS = 10;

    /** Which area. */
    @Schema(name = "DashboardPlace")
    public record Place(Area.Kind kind, String code, String name) {}

    /**
     * What has to be reached.
     *
     * @param score by each agency
     * @param share percent of agencies that have to
     * @param criterion what a node has to reach
     */
    @Schema(name = "DashboardTarget")
    public record Target(BigDecimal score, BigDecimal share, BigDecimal criterion) {}

    /**
     * Agencies at or over the target.
     *
     * @param percent of those with a score; null without any
     * @param meetsTarget whether these are as many as the target asks; null without any
     */
    @Schema(name = "DashboardReached")
    public record Reached(int agencies, BigDecimal percent, Boolean meetsTarget) {

        static Reached of(Share share, Framework framework) {
            return share.whole() == 0
                    ? new Reached(0, null, null)
                    : new Reached(
                            share.part(),
                            share.percent(2),
                            share.reaches(framework.target().share()));
        }
    }

    /** How many have a rating. */
    @Schema(name = "DashboardRatingCount")
    public record RatingCount(String rating, String label, int agencies) {}

    /**
     * A node over all agencies that have a score there.
     *
     * @param belongsTo the label of a question's or item's indicator; empty for others
     * @param mean null where no agency has one
     * @param agencies how many have one
     * @param below how many are below the criterion
     */
    @Schema(name = "DashboardNode")
    public record Node(
            String node,
            String label,
            String belongsTo,
            Framework.Level level,
            BigDecimal mean,
            int agencies,
            int below) {

        /** A node in a language. */
        public static Node of(AreaFigures.NodeFigure figure, Names names) {
            return new Node(
                    figure.node(),
                    names.node(figure.node()),
                    names.home(figure.node()),
                    figure.level(),
                    rounded(figure.mean()),
                    figure.mean().count(),
                    figure.below());
        }
    }

    /** Where the area is weakest. */
    @Schema(name = "DashboardWeakest")
    public record Weakest(List<Node> indicators, List<Node> items) {

        static Weakest of(List<Node> nodes) {
            return new Weakest(
                    lowest(nodes, node -> node.level() == Framework.Level.INDICATOR, WEAK_INDICATORS),
                    lowest(nodes, node -> node.level() == Framework.Level.LEAF, WEAK_ITEMS));
        }

        private static List<Node> lowest(List<Node> nodes, Predicate<Node> which, int most) {
            return nodes.stream()
                    .filter(node -> node.mean() != null)
                    .filter(which)
                    .sorted(Comparator.comparing(Node::mean))
                    .limit(most)
                    .toList();
        }
    }

    /**
     * Some of the area's agencies.
     *
     * @param rank by the mean, ties alike; null without one
     * @param measures null where the scope does not tell of them
     */
    @Schema(name = "DashboardGroup")
    public record Group(
            String code,
            String name,
            Integer rank,
            int agencies,
            int scored,
            BigDecimal mean,
            Reached reached,
            Standing.Count measures) {}

    /**
     * Against the year before, over agencies with a score in both years.
     *
     * @param comparability of the two years' methods; null where the year before has no framework
     * @param agencies how many there are
     * @param mean null without any, as the two following
     * @param change points
     */
    @Schema(name = "DashboardMovement")
    public record Movement(
            Comparability comparability,
            int agencies,
            BigDecimal mean,
            BigDecimal before,
            BigDecimal change,
            int up,
            int down,
            int same,
            List<Agency> gains,
            List<Agency> losses) {}

    /**
     * Measures of the plans that answer the year's results.
     *
     * @param planned agencies with a plan
     * @param lateAgencies how many have a measure that is late
     * @param worst those with the most of them
     */
    @Schema(name = "DashboardMeasures")
    public record Measures(int planned, Standing.Count measures, int lateAgencies, List<Agency> worst) {}

    /**
     * Agencies below the target, or with measures that are late.
     *
     * @param agencies how many there are
     * @param first the first of them: below the target, then by late measures, then by score
     */
    @Schema(name = "DashboardHelp")
    public record Help(int agencies, List<Agency> first) {}

    /**
     * An agency in short.
     *
     * @param rank within the area, ties alike; null without a total
     * @param total null without a score that counts
     * @param ratings the one rating, or every one that is still possible
     * @param change points on the year before; null where there is none
     * @param late measures that are; null where the scope does not tell, or there is no plan
     */
    @Schema(name = "DashboardAgency")
    public record Agency(
            String agency,
            String name,
            String province,
            Integer rank,
            BigDecimal total,
            List<String> ratings,
            BigDecimal change,
            Integer late) {

        static Agency of(Standing standing, Names names) {
            return new Agency(
                    standing.agency(),
                    names.of(standing.name()),
                    standing.province(),
                    standing.rank(),
                    standing.total(),
                    standing.ratings(),
                    standing.change(),
                    standing.measures() == null ? null : standing.measures().late());
        }
    }

    /**
     * What is told of a result.
     *
     * @param comparability null where the year before has no framework
     */
    public static AreaView of(AreaResult result, Framework framework, Comparability comparability, Names names) {
        AreaFigures figures = result.figures();
        Telling told = new Telling(result.area(), framework, result.scope(), names);
        List<Node> nodes =
                figures.nodes().stream().map(each -> Node.of(each, names)).toList();
        Area area = result.area();
        return new AreaView(
                area.fiscalYear(),
                new Place(area.kind(), area.code(), names.area(area, result.name())),
                result.scope(),
                result.version(),
                new Target(
                        framework.target().score(),
                        framework.target().share(),
                        framework.thresholds().verdict()),
                figures.agencies(),
                figures.total().count(),
                figures.undecided(),
                rounded(figures.total()),
                Reached.of(figures.reached(), framework),
                figures.spread(),
                figures.ratings().stream()
                        .map(each -> new RatingCount(each.rating(), names.rating(each.rating()), each.count()))
                        .toList(),
                nodes,
                Weakest.of(nodes),
                groups(figures.regions(), Area.Kind.REGION, told),
                groups(figures.provinces(), Area.Kind.PROVINCE, told),
                groups(figures.districts(), Area.Kind.DISTRICT, told),
                groups(figures.types(), Area.Kind.TYPE, told),
                groups(figures.sizes(), Area.Kind.SIZE, told),
                movement(figures.movement(), comparability, names),
                result.scope() == Scope.ANNOUNCED ? null : measures(figures.overdue(), names),
                new Help(figures.help().agencies(), agencies(figures.help().first(), names)),
                agencies(figures.ranking().stream().limit(NAMED).toList(), names),
                agencies(last(figures), names));
    }

    /** Of a province the ranking holds all. */
    private static List<Standing> last(AreaFigures figures) {
        List<Standing> all = figures.last().isEmpty() ? figures.ranking() : figures.last();
        int already = figures.last().isEmpty() ? Math.min(NAMED, all.size()) : 0;
        return all.subList(Math.max(already, all.size() - NAMED), all.size());
    }

    private static List<Agency> agencies(List<Standing> standings, Names names) {
        return standings.stream().map(each -> Agency.of(each, names)).toList();
    }

    /** By what groups are told. */
    private record Telling(Area area, Framework framework, Scope scope, Names names) {

        /** Districts are called by the province they are in. */
        String name(Area.Kind kind, AreaFigures.GroupFigure group) {
            String code = kind == Area.Kind.DISTRICT ? area.code() + "/" + group.code() : group.code();
            return names.area(kind, code, group.name());
        }
    }

    private static List<Group> groups(List<AreaFigures.GroupFigure> groups, Area.Kind kind, Telling told) {
        return groups.stream()
                .map(each -> new Group(
                        each.code(),
                        told.name(kind, each),
                        each.rank(),
                        each.agencies(),
                        each.total().count(),
                        rounded(each.total()),
                        Reached.of(each.reached(), told.framework()),
                        told.scope() == Scope.ANNOUNCED ? null : each.measures()))
                .toList();
    }

    private static Movement movement(AreaFigures.Movement movement, Comparability comparability, Names names) {
        BigDecimal now = rounded(movement.now());
        BigDecimal before = rounded(movement.before());
        return new Movement(
                comparability,
                movement.now().count(),
                now,
                before,
                now == null ? null : now.subtract(before),
                movement.up(),
                movement.down(),
                movement.same(),
                agencies(movement.gains(), names),
                agencies(movement.losses(), names));
    }

    private static Measures measures(AreaFigures.Overdue overdue, Names names) {
        return new Measures(
                overdue.planned(), overdue.measures(), overdue.agencies(), agencies(overdue.worst(), names));
    }

    private static BigDecimal rounded(Mean mean) {
        return mean.exists() ? mean.rounded(2) : null;
    }
}
