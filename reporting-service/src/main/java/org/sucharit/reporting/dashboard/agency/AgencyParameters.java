package org.sucharit.reporting.dashboard.agency;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.Size;

/** Reads the parameters of a table, and refuses all that are wrong at once. */
public class AgencyParameters {

    /** Nodes whose scores a table shows beside one another. */
    private static final int NODES = 20;

    private static final int LONGEST_NAME = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Parameter(description = "north, northeast, central, east, west or south")
    @QueryParam("region")
    String region;

    @Parameter(description = "Two-digit code of TIS 1099")
    @QueryParam("province")
    String province;

    @Parameter(description = "Thai name without อำเภอ or เขต; with a province")
    @QueryParam("district")
    String district;

    @QueryParam("type")
    String type;

    @QueryParam("size")
    String size;

    @Parameter(description = "One rating or more, with commas between them")
    @QueryParam("rating")
    String rating;

    @Parameter(description = "Totals from this on, 0–100")
    @QueryParam("from")
    String from;

    @Parameter(description = "Totals below this, 0–100")
    @QueryParam("below")
    String below;

    @Parameter(description = "A node where they are below the criterion: OIT.o14")
    @QueryParam("failing")
    String failing;

    @Parameter(description = "up or down against the year before")
    @QueryParam("moved")
    String moved;

    @Parameter(description = "Whether measures are late; in the internal scope alone")
    @QueryParam("late")
    Boolean late;

    @Parameter(description = "Part of the name, or how the code begins")
    @QueryParam("name")
    String name;

    @Parameter(
            description = "total, name, change, late or a node; with a minus the greatest first. Who has none is last")
    @QueryParam("sort")
    @DefaultValue("-total")
    String sort;

    @Parameter(description = "Up to 20 nodes whose scores are wanted, with commas between them: OIT,9,OIT.o14")
    @QueryParam("nodes")
    String nodes;

    @Parameter(description = "The next of the page before")
    @QueryParam("after")
    String after;

    /** What was asked for. */
    public record Query(AgencyFilter filter, Order order, List<String> nodes, Cursor after) {

        /** The same with the scores of some nodes, where none were asked for. */
        public Query showing(List<String> shown) {
            return nodes.isEmpty() ? new Query(filter, order, shown, after) : this;
        }

        /** By what it is sorted: a column, with a minus where the greatest is first. */
        public String sort() {
            return order.text();
        }

        /** What tells it from every other query. */
        String text() {
            return new String(Json.bytes(filter), StandardCharsets.UTF_8) + order + nodes + after;
        }
    }

    /**
     * What was asked for.
     *
     * @param known the codes of all nodes
     * @throws ProblemException INVALID that names everything that is wrong
     */
    public Query read(Framework framework, Collection<String> known, Scope scope) {
        List<Violation> wrong = new ArrayList<>();
        AgencyFilter filter = new AgencyFilter(
                framework.fiscalYear(),
                scope,
                areas(framework.fiscalYear(), wrong),
                ratings(framework, wrong),
                score("from", from, wrong),
                score("below", below, wrong),
                node("failing", failing, known, wrong),
                failing == null ? null : framework.thresholds().verdict(),
                moved == null ? null : moved(wrong),
                late(scope, wrong),
                name(wrong));
        Order order = order(scope, known, wrong);
        List<String> wanted = nodes == null ? List.of() : nodes(known, wrong);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Cursor place = after == null || after.isEmpty()
                ? null
                : Cursor.parse(after, filter, order)
                        .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                                "after",
                                "unknown-place",
                                "after is the next of the page before, with the same filters and order."))));
        return new Query(filter, order, wanted, place);
    }

    /** Narrows the table to an area, whatever else was asked for of its kind. */
    public void within(Area area) {
        String[] halves = area.code().split("/", 2);
        switch (area.kind()) {
            case NATION -> {}
            case REGION -> region = area.code();
            case PROVINCE -> province = area.code();
            case DISTRICT -> {
                province = halves[0];
                district = halves[1];
            }
            case TYPE -> type = area.code();
            case SIZE -> size = area.code();
            case PEERS -> {
                type = halves[0];
                size = halves[1];
            }
        }
    }

    /** Narrows the table to agencies below the criterion at a node, the lowest first where no other order is asked for. */
    public void failing(String node) {
        failing = node;
        if (sort.equals("-total")) {
            sort = node;
        }
    }

    /** The areas that the agencies are in; more than one narrow each other. */
    List<Area> areas(int fiscalYear, List<Violation> wrong) {
        List<Area> areas = new ArrayList<>();
        if (region != null) {
            areas.add(new Area(fiscalYear, Area.Kind.REGION, plain("region", region, "[a-z-]{1,32}", wrong)));
        }
        if (province != null) {
            areas.add(Area.province(fiscalYear, plain("province", province, "[1-9][0-9]", wrong)));
        }
        if (district != null) {
            if (province == null) {
                wrong.add(Violation.at("district", "missing-province", "Districts have namesakes: give the province."));
            }
            areas.add(new Area(
                    fiscalYear,
                    Area.Kind.DISTRICT,
                    province + "/" + plain("district", district, "[^/\\p{Cntrl}]{1,300}", wrong)));
        }
        if (type != null) {
            areas.add(new Area(fiscalYear, Area.Kind.TYPE, coded("type", type, Agency.Type.class, wrong)));
        }
        if (size != null) {
            areas.add(new Area(fiscalYear, Area.Kind.SIZE, coded("size", size, Size.class, wrong)));
        }
        return areas;
    }

    private static String plain(String parameter, String value, String pattern, List<Violation> wrong) {
        if (!value.matches(pattern)) {
            wrong.add(Violation.at(parameter, "unknown-" + parameter, "There is no such " + parameter + "."));
        }
        return value;
    }

    private static <E extends Enum<E>> String coded(
            String parameter, String value, Class<E> codes, List<Violation> wrong) {
        if (Wire.parse(codes, value).isEmpty()) {
            wrong.add(Violation.at(
                    parameter, "unknown-" + parameter, parameter + " is one of " + Wire.codes(codes) + "."));
        }
        return value;
    }

    private List<String> ratings(Framework framework, List<Violation> wrong) {
        if (rating == null) {
            return List.of();
        }
        List<String> known = framework.bands().stream()
                .map(Framework.Band::rating)
                .distinct()
                .toList();
        List<String> wanted =
                Arrays.stream(rating.split(",", -1)).distinct().sorted().toList();
        if (!known.containsAll(wanted)) {
            wrong.add(Violation.at("rating", "unknown-rating", "Ratings of this year are " + known + "."));
        }
        return wanted;
    }

    private static BigDecimal score(String parameter, String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            BigDecimal score = new BigDecimal(text);
            if (score.compareTo(MOST) <= 0) {
                return score;
            }
        }
        wrong.add(Violation.at(parameter, "out-of-range", parameter + " is a score from 0 to 100."));
        return null;
    }

    private static String node(String parameter, String node, Collection<String> known, List<Violation> wrong) {
        if (node != null && !known.contains(node)) {
            wrong.add(Violation.at(parameter, "unknown-node", "The year's framework has no such node."));
        }
        return node;
    }

    private AgencyFilter.Moved moved(List<Violation> wrong) {
        Optional<AgencyFilter.Moved> way = Wire.parse(AgencyFilter.Moved.class, moved);
        if (way.isEmpty()) {
            wrong.add(Violation.at("moved", "unknown-way", "moved is up or down."));
        }
        return way.orElse(null);
    }

    private Boolean late(Scope scope, List<Violation> wrong) {
        if (late != null && scope == Scope.ANNOUNCED) {
            wrong.add(Violation.at("late", "not-told", "Measures are told in the internal scope alone."));
        }
        return late;
    }

    private String name(List<Violation> wrong) {
        String stripped = name == null || name.isBlank() ? null : name.strip();
        if (stripped != null && (stripped.length() > LONGEST_NAME || stripped.indexOf('\0') >= 0)) {
            wrong.add(Violation.at("name", "too-long", "name has at most " + LONGEST_NAME + " characters."));
        }
        return stripped;
    }

    private Order order(Scope scope, Collection<String> known, List<Violation> wrong) {
        Optional<Order> order = Order.parse(sort, known);
        if (order.isEmpty()) {
            wrong.add(Violation.at(
                    "sort", "unknown-column", "sort is one of " + Order.COLUMNS + " or a node; a minus turns it."));
        } else if (order.get().column().equals("late") && scope == Scope.ANNOUNCED) {
            wrong.add(Violation.at("sort", "not-told", "Measures are told in the internal scope alone."));
        }
        return order.orElse(null);
    }

    private List<String> nodes(Collection<String> known, List<Violation> wrong) {
        List<String> wanted = Arrays.stream(nodes.split(",", -1)).distinct().toList();
        if (wanted.size() > NODES) {
            wrong.add(Violation.at("nodes", "too-many", "At most " + NODES + " nodes are shown at once."));
        } else {
            wanted.forEach(each -> node("nodes", each, known, wrong));
        }
        return wanted;
    }
}
