package org.sucharit.reporting.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.dashboard.Names;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.agency.AgencyPage;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.Size;

/**
 * A table of agencies that links and a form sort and filter.
 *
 * @param address of the page it is on, with what was asked for
 * @param next where the following page is; null on the last
 * @param filtered whether the form narrows it
 * @param choices what can be chosen, by parameter
 */
public record AgencyTableModel(
        AgencyPage page,
        Address address,
        List<Column> columns,
        List<String> nodes,
        BigDecimal target,
        Names names,
        String next,
        boolean filtered,
        boolean late,
        List<Choices> choices) {

    private static final List<String> FILTERS =
            List.of("name", "rating", "type", "size", "province", "region", "below", "moved", "late", "failing");

    /**
     * A column that can be sorted by.
     *
     * @param full what its heading stands for; null where it says all
     * @param order {@code ascending} or {@code descending} where the table is sorted by it, else null
     */
    public record Column(String code, String label, String full, String href, String order) {

        public boolean number() {
            return !code.equals("name");
        }
    }

    /** What the form does not show and sends nevertheless. */
    public List<String> kept() {
        return List.of("region", "province", "district", "failing", "below");
    }

    /** A parameter with what can be chosen. */
    public record Choices(String parameter, String label, List<Choice> choices) {}

    /** One of them. */
    public record Choice(String value, String label, boolean chosen) {}

    static AgencyTableModel of(
            AgencyPage page,
            String sort,
            Address address,
            Area area,
            Scope scope,
            List<String> nodes,
            Framework framework,
            Names names,
            Words words) {
        boolean late = scope == Scope.INTERNAL;
        List<Column> columns = new ArrayList<>();
        for (String code : List.of("name", "total", "change")) {
            columns.add(column(code, words.get("table." + code), null, sort, address));
        }
        nodes.forEach(node ->
                columns.add(column(node, node.substring(node.indexOf('.') + 1), names.node(node), sort, address)));
        if (late) {
            columns.add(column("late", words.get("table.late"), null, sort, address));
        }
        return new AgencyTableModel(
                page,
                address,
                columns,
                nodes,
                framework.target().score(),
                names,
                page.next() == null ? null : address.with("after", page.next()).text(),
                FILTERS.stream().anyMatch(name -> !address.get(name).isEmpty()),
                late,
                choices(address, area, late, framework, names, words));
    }

    private static Column column(String code, String label, String full, String sort, Address address) {
        boolean ascending = sort.equals(code);
        boolean descending = sort.equals("-" + code);
        // Names from the first letter on, figures from the greatest on, until they are turned.
        String turned = descending || (code.equals("name") && !ascending) ? code : "-" + code;
        return new Column(
                code,
                label,
                full,
                address.without("after").with("sort", turned).text() + "#agencies",
                ascending ? "ascending" : descending ? "descending" : null);
    }

    private static List<Choices> choices(
            Address address, Area area, boolean late, Framework framework, Names names, Words words) {
        List<Choices> choices = new ArrayList<>();
        choices.add(choices(
                "rating",
                framework.bands().stream()
                        .map(Framework.Band::rating)
                        .distinct()
                        .toList(),
                names::rating,
                address,
                words));
        if (area.kind() != Area.Kind.TYPE && area.kind() != Area.Kind.PEERS) {
            choices.add(choices(
                    "type",
                    codes(Agency.Type.values()),
                    code -> names.area(Area.Kind.TYPE, code, null),
                    address,
                    words));
        }
        if (area.kind() != Area.Kind.SIZE && area.kind() != Area.Kind.PEERS) {
            choices.add(choices(
                    "size", codes(Size.values()), code -> names.area(Area.Kind.SIZE, code, null), address, words));
        }
        choices.add(choices("moved", List.of("up", "down"), code -> words.get("filter.moved-" + code), address, words));
        if (late) {
            choices.add(choices(
                    "late", List.of("true", "false"), code -> words.get("filter.late-" + code), address, words));
        }
        return choices;
    }

    private static Choices choices(
            String parameter, List<String> codes, UnaryOperator<String> label, Address address, Words words) {
        return new Choices(
                parameter,
                words.get("filter." + parameter),
                codes.stream()
                        .map(code -> new Choice(
                                code, label.apply(code), address.get(parameter).equals(code)))
                        .toList());
    }

    private static List<String> codes(Enum<?>... constants) {
        return Arrays.stream(constants).map(Figures::code).toList();
    }
}
