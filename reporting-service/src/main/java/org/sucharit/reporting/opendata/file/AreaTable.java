package org.sucharit.reporting.opendata.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.figures.Place;

/** What announced results come to: of the nation, of each province, and of each kind of agencies. */
final class AreaTable {

    static final String NAME = "areas";

    private static final int DECIMALS = 2;
    private static final int HUNDRED = 100;

    private final BigDecimal target;
    private final List<Column.Code> ratings;
    private final List<Column> columns = new ArrayList<>();
    private final Group nation;
    private final Map<String, Group> provinces = new TreeMap<>();
    private final Map<String, Group> types = new TreeMap<>();
    private final Map<String, Label> typeNames;

    /** The sums of some agencies that belong together. */
    private static final class Group {

        private final Label name;
        private int agencies;
        private int scored;
        private BigDecimal sum = BigDecimal.ZERO;
        private int reached;
        private final Map<String, Integer> ratings = new TreeMap<>();

        Group(Label name) {
            this.name = name;
        }

        void add(BigDecimal total, String rating, BigDecimal target) {
            agencies++;
            if (total != null) {
                scored++;
                sum = sum.add(total);
                reached += total.compareTo(target) >= 0 ? 1 : 0;
                if (rating != null) {
                    ratings.merge(rating, 1, Integer::sum);
                }
            }
        }

        BigDecimal mean() {
            return sum.divide(BigDecimal.valueOf(scored), DECIMALS, RoundingMode.HALF_UP);
        }

        BigDecimal percentReached() {
            return BigDecimal.valueOf((long) reached * HUNDRED)
                    .divide(BigDecimal.valueOf(scored), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /**
     * An empty table.
     *
     * @param revisions of the year's framework, the newest first
     */
    AreaTable(List<Framework> revisions, Wording wording) {
        target = revisions.getFirst().target().score();
        ratings = Columns.ratings(revisions);
        nation = new Group(wording.of("nation"));
        typeNames = Columns.types(wording).stream().collect(Collectors.toMap(Column.Code::code, Column.Code::label));
        Columns say = new Columns(wording, NAME);
        columns.addAll(List.of(
                say.code(
                        "area",
                        List.of(
                                new Column.Code("nation", wording.of("area.nation")),
                                new Column.Code("province", wording.of("area.province")),
                                new Column.Code("type", wording.of("area.type")))),
                say.text("code"),
                say.text("name_th"),
                say.text("name_en"),
                say.integer("agencies", "agencies", 1),
                say.integer("scored", "agencies", 0),
                say.decimalOrEmpty("mean", say.decimals("points", HUNDRED, DECIMALS)),
                say.decimalOrEmpty("reached", say.decimals("percent", HUNDRED, DECIMALS))));
        ratings.forEach(rating -> columns.add(new Column(
                "rating_" + rating.code(),
                Column.Kind.INTEGER,
                say.integers("agencies", 0),
                rating.label(),
                wording.of("column.areas.ratings.meaning"),
                wording.of("column.areas.ratings.empty"),
                List.of())));
        columns.add(new Column(
                "rating_open",
                Column.Kind.INTEGER,
                say.integers("agencies", 0),
                wording.of("column.areas.open.label"),
                wording.of("column.areas.open.meaning"),
                wording.of("column.areas.ratings.empty"),
                List.of()));
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Adds an agency whose result is announced. */
    void add(AgencyFigures agency) {
        Place place = agency.place();
        String type = Wire.code(place.type());
        Group province = provinces.computeIfAbsent(
                place.province().code(), _ -> new Group(place.province().name()));
        Group kind = types.computeIfAbsent(type, _ -> new Group(typeNames.get(type)));
        for (Group group : List.of(nation, province, kind)) {
            group.add(agency.result().total(), ResultTable.rating(agency.result()), target);
        }
    }

    /** The nation, then provinces and kinds by their codes. */
    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("nation", "TH", nation, nation.scored < SmallGroups.FEWEST));
        rows(provinces, "province", rows);
        rows(types, "type", rows);
        return rows;
    }

    private void rows(Map<String, Group> groups, String area, List<List<Object>> rows) {
        Set<String> withheld = SmallGroups.withheld(groups.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().scored)));
        groups.forEach((code, group) -> rows.add(row(area, code, group, group.scored == 0 || withheld.contains(code))));
    }

    private List<Object> row(String area, String code, Group group, boolean silent) {
        List<Object> row = new ArrayList<>();
        row.add(area);
        row.add(code);
        row.add(group.name.th());
        row.add(group.name.en());
        row.add(group.agencies);
        row.add(group.scored);
        row.add(silent ? null : group.mean());
        row.add(silent ? null : group.percentReached());
        ratings.forEach(rating -> row.add(silent ? null : group.ratings.getOrDefault(rating.code(), 0)));
        int rated = group.ratings.values().stream().mapToInt(Integer::intValue).sum();
        row.add(silent ? null : group.scored - rated);
        return row;
    }
}
