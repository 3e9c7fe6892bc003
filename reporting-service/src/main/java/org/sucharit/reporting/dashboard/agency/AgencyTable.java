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
        Clause query = new Clause().add("with page as (");
        results(filter, order, query);
        if (after != null) {
            String key = order.byName() ? "?" : "?::numeric";
            query.add(
                    " and (sort_key " + (order.descending() ? "<" : ">") + " " + key + " or (sort_key = " + key
                            + " and agency > ?))",
                    after.key(),
                    after.key(),
                    after.agency());
        }
        String direction = order.descending() ? "desc" : "asc";
        query.add(" order by sort_key " + direction + ", agency limit ?)", limit)
                .add(" select " + FigureRows.COLUMNS + ", page.counted, page.change, page.sort_key")
                .add(" from page join agency_place p on p.agency = page.agency");
        figures(filter, query);
        query.add(" order by page.sort_key " + direction + ", page.agency");
        return statements.query(query.sql.toString(), AgencyTable::row, query.values());
    }

    /** How many are wanted. */
    int count(AgencyFilter filter) {
        Clause query = new Clause().add("select count(*) from (");
        results(filter, Order.BY_TOTAL, query);
        query.add(") wanted");
        return statements
                .query(query.sql.toString(), row -> row.getInt(1), query.values())
                .getFirst();
    }

    /** Some agencies in the order of their codes. */
    List<AgencyRow> some(int fiscalYear, Scope scope, List<String> codes) {
        AgencyFilter all = AgencyFilter.all(fiscalYear, scope);
        Clause query = new Clause().add("with page as (");
        results(all, Order.BY_TOTAL, query);
        query.add(" and agency = any(?)) ", (Object) codes.toArray(String[]::new))
                .add("select " + FigureRows.COLUMNS + ", page.counted, page.change, page.sort_key")
                .add(" from page join agency_place p on p.agency = page.agency");
        figures(all, query);
        query.add(" order by page.agency");
        return statements.query(query.sql.toString(), AgencyTable::row, query.values());
    }

    /** Agencies with total, change, and what they are sorted by; ends in a condition. */
    private static void results(AgencyFilter filter, Order order, Clause query) {
        query.add("select agency, counted, change, sort_key from (select p.agency, p.name_th, p.name_en, f.ratings,"
                + " f.measures_late, f.scores, r.counted, r.counted - r.before as change, ");
        key(order, query);
        query.add(" as sort_key from agency_place p");
        figures(filter, query);
        query.add(" cross join lateral (select case when " + counts("f", filter.scope())
                + " then f.total end as counted, case when " + counts("b", filter.scope())
                + " then b.total end as before) r where (p.active or f.score_version is not null)");
        for (Area area : filter.within()) {
            AreaCondition condition = AreaCondition.of(area);
            query.add(" and " + condition.sql(), condition.values());
        }
        query.add(") every where true");
        wanted(filter, query);
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
            query.add(" and counted is not null and cardinality(ratings) = 1 and ratings[1] = any(?)", (Object)
                    filter.ratings().toArray(String[]::new));
        }
        if (filter.from() != null) {
            query.add(" and counted >= ?", filter.from());
        }
        if (filter.below() != null) {
            query.add(" and counted < ?", filter.below());
        }
        if (filter.failing() != null) {
            query.add(" and counted is not null and (scores->>?)::numeric < ?", filter.failing(), filter.criterion());
        }
        if (filter.moved() != null) {
            query.add(filter.moved() == AgencyFilter.Moved.UP ? " and change > 0" : " and change < 0");
        }
        if (filter.late() != null) {
            query.add(filter.late() ? " and measures_late > 0" : " and coalesce(measures_late, 0) = 0");
        }
        if (filter.name() != null) {
            query.add(
                    " and (position(lower(?) in lower(name_th)) > 0 or position(lower(?) in lower(name_en)) > 0"
                            + " or starts_with(agency, ?))",
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
            case "change" -> query.add("coalesce(r.counted - r.before, " + last + ")");
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
