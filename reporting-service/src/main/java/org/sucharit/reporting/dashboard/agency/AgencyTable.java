package org.sucharit.reporting.dashboard.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sucharit.kit.database.Statements;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.AreaCondition;
import org.sucharit.reporting.figures.FigureRows;

/** Finds agencies. All methods take part in the caller's transaction. */
@ApplicationScoped
public class AgencyTable {

    /** Beyond every score and count: who has nothing to be sorted by is last. */
    private static final int FAR = 1_000_000;

    private final Statements statements;

    public AgencyTable(DataSource dataSource) {
        statements = new Statements(dataSource);
    }

    /** Part of a statement, and what its question marks stand for. */
    private static final class Clause {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        Clause add(String part, Object... more) {
            sql.append(part);
            values.addAll(List.of(more));
            return this;
        }

        Object[] values() {
            return values.toArray();
        }
    }

    /**
     * The agencies that are wanted, in order.
     *
     * @param after where the page before ended; null for the first
     */
    List<AgencyRow> find(AgencyFilter filter, Order order, Cursor after, int limit) {
        Clause query = new Clause();
        ranked(filter, query);
        query.add("select ").add(FigureRows.COLUMNS).add(", r.rank, r.counted, r.change, ");
        key(order, query);
        query.add(" as sort_key from ranked r join agency_place p on p.agency = r.agency");
        figures(filter, query);
        query.add(" where true");
        wanted(filter, query);
        if (after != null) {
            query.add(" and (");
            key(order, query);
            query.add(order.descending() ? " < " : " > ");
            query.add("?" + (order.byName() ? "" : "::numeric"), after.key()).add(" or (");
            key(order, query);
            query.add(
                    " = ?" + (order.byName() ? "" : "::numeric") + " and r.agency > ?))", after.key(), after.agency());
        }
        query.add(" order by sort_key " + (order.descending() ? "desc" : "asc") + ", r.agency limit ?", limit);
        return statements.query(query.sql.toString(), AgencyTable::row, query.values());
    }

    /** Some agencies in the order of their codes, without ranks. */
    List<AgencyRow> some(int fiscalYear, Scope scope, List<String> codes) {
        AgencyFilter all = AgencyFilter.all(fiscalYear, scope);
        Clause query = new Clause();
        query.add("select ")
                .add(FigureRows.COLUMNS)
                .add(", null as rank, case when " + counts("f", scope)
                        + " then f.total end as counted, case when " + counts("f", scope) + " and " + counts("b", scope)
                        + " then f.total - b.total end as change, null as sort_key from agency_place p");
        figures(all, query);
        query.add(" where p.agency = any(?) order by p.agency", (Object) codes.toArray(String[]::new));
        return statements.query(query.sql.toString(), AgencyTable::row, query.values());
    }

    /** How many agencies have a higher total, and so stand before one of this. */
    int before(Area area, Scope scope, BigDecimal total) {
        AgencyFilter filter = AgencyFilter.all(area.fiscalYear(), scope);
        AreaCondition condition = AreaCondition.of(area);
        Clause query = new Clause().add("select count(*) from agency_place p");
        figures(filter, query);
        query.add(" where " + counts("f", scope) + " and f.total > ?", total)
                .add(" and " + condition.sql(), condition.values());
        return statements
                .query(query.sql.toString(), row -> row.getInt(1), query.values())
                .getFirst();
    }

    /** How many are wanted. */
    int count(AgencyFilter filter) {
        Clause query = new Clause();
        ranked(filter, query);
        query.add("select count(*) from ranked r join agency_place p on p.agency = r.agency");
        figures(filter, query);
        query.add(" where true");
        wanted(filter, query);
        return statements
                .query(query.sql.toString(), row -> row.getInt(1), query.values())
                .getFirst();
    }

    /** Totals and ranks of all agencies within the areas. */
    private static void ranked(AgencyFilter filter, Clause query) {
        query.add("with counted as (select p.agency, case when " + counts("f", filter.scope())
                + " then f.total end as counted, case when " + counts("b", filter.scope())
                + " then b.total end as before from agency_place p");
        figures(filter, query);
        query.add(" where (p.active or f.score_version is not null)");
        for (Area area : filter.within()) {
            AreaCondition condition = AreaCondition.of(area);
            query.add(" and " + condition.sql(), condition.values());
        }
        query.add("), ranked as (select agency, counted, counted - before as change,"
                + " case when counted is not null then rank() over (order by counted desc nulls last) end as rank"
                + " from counted) ");
    }

    private static void figures(AgencyFilter filter, Clause query) {
        query.add(" left join agency_figure f on f.fiscal_year = ? and f.agency = p.agency", filter.fiscalYear());
        query.add(" left join agency_figure b on b.fiscal_year = ? and b.agency = p.agency", filter.fiscalYear() - 1);
    }

    /** Before its review a score is what few have answered so far. */
    private static String counts(String figure, Scope scope) {
        return scope == Scope.ANNOUNCED
                ? figure + ".announcement is not null"
                : figure + ".phase in ('review', 'clarify', 'confirm', 'announced')";
    }

    private static void wanted(AgencyFilter filter, Clause query) {
        if (!filter.ratings().isEmpty()) {
            query.add(" and r.counted is not null and cardinality(f.ratings) = 1 and f.ratings[1] = any(?)", (Object)
                    filter.ratings().toArray(String[]::new));
        }
        if (filter.from() != null) {
            query.add(" and r.counted >= ?", filter.from());
        }
        if (filter.below() != null) {
            query.add(" and r.counted < ?", filter.below());
        }
        if (filter.failing() != null) {
            query.add(
                    " and r.counted is not null and (f.scores->>?)::numeric < ?", filter.failing(), filter.criterion());
        }
        if (filter.moved() != null) {
            query.add(filter.moved() == AgencyFilter.Moved.UP ? " and r.change > 0" : " and r.change < 0");
        }
        if (filter.late() != null) {
            query.add(filter.late() ? " and f.measures_late > 0" : " and coalesce(f.measures_late, 0) = 0");
        }
        if (filter.name() != null) {
            query.add(
                    " and (position(lower(?) in lower(p.name_th)) > 0 or position(lower(?) in lower(p.name_en)) > 0"
                            + " or starts_with(p.agency, ?))",
                    filter.name(),
                    filter.name(),
                    filter.name());
        }
    }

    /** What it is sorted by. */
    private static void key(Order order, Clause query) {
        String last = order.descending() ? "-" + FAR : Integer.toString(FAR);
        switch (order.column()) {
            case "name" -> query.add("p.name_th");
            case "total" -> query.add("coalesce(r.counted, " + last + ")");
            case "change" -> query.add("coalesce(r.change, " + last + ")");
            case "late" -> query.add("coalesce(f.measures_late, " + last + ")");
            default ->
                query.add(
                        "coalesce(case when r.counted is not null then (f.scores->>?)::numeric end, " + last + ")",
                        order.column());
        }
    }

    private static AgencyRow row(ResultSet row) throws SQLException {
        return new AgencyRow(
                FigureRows.agency(row),
                row.getObject("rank") == null ? null : row.getInt("rank"),
                row.getBigDecimal("counted"),
                row.getBigDecimal("change"),
                row.getString("sort_key"));
    }

    /** How an agency's totals went over the years, the earliest first; null where one does not count. */
    List<YearTotal> history(String agency, Scope scope) {
        return statements.query(
                "select f.fiscal_year, f.total, f.ratings from agency_figure f where f.agency = ? and f.total is not null"
                        + " and " + counts("f", scope) + " order by f.fiscal_year",
                row -> new YearTotal(row.getInt(1), row.getBigDecimal(2), List.of((String[])
                        row.getArray(3).getArray())),
                agency);
    }

    /** An agency's result of a year. */
    public record YearTotal(int fiscalYear, BigDecimal total, List<String> ratings) {}
}
