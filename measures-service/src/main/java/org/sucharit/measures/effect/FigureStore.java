package org.sucharit.measures.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.json.Wire;
import org.sucharit.measures.comparison.Comparison.Others;
import org.sucharit.measures.comparison.Start;
import org.sucharit.measures.planning.Figures;

/** Announced figures of all agencies, and the nodes that their plans in force serve. */
@ApplicationScoped
class FigureStore {

    /** Figures are kept in millionths of a point: whole numbers of one size are found in an array without a search. */
    private static final int SCALE = 6;

    private final DataSource dataSource;

    FigureStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a score's figures, if they are not those kept already. */
    void keep(Score score) {
        List<String> nodes = nodes(score.fiscalYear(), score.frameworkRevision())
                .orElseGet(() -> begin(
                        score.fiscalYear(),
                        score.frameworkRevision(),
                        score.nodes().stream().map(Score.Node::node).toList()));
        Figures figures = Figures.of(score);
        Integer[] values = nodes.stream()
                .map(node -> figures.of(node)
                        .map(figure -> kept(figure, RoundingMode.HALF_UP))
                        .orElse(null))
                .toArray(Integer[]::new);
        update("""
                insert into year_figures (fiscal_year, agency_code, framework_revision, figures) values (?, ?, ?, ?)
                on conflict (fiscal_year, agency_code) do update
                set framework_revision = excluded.framework_revision, figures = excluded.figures
                where (year_figures.framework_revision, year_figures.figures)
                    is distinct from (excluded.framework_revision, excluded.figures)
                """, score.fiscalYear(), score.agency(), score.frameworkRevision(), values);
    }

    /** Whoever is first says in which order figures are kept: every score has all nodes of its framework. */
    private List<String> begin(int fiscalYear, int revision, List<String> nodes) {
        update(
                "insert into figure_nodes (fiscal_year, framework_revision, nodes) values (?, ?, ?) on conflict do nothing",
                fiscalYear,
                revision,
                nodes.toArray(String[]::new));
        return nodes(fiscalYear, revision).orElseThrow();
    }

    /** In which order figures of a framework are kept; empty where none are. */
    Optional<List<String>> nodes(int fiscalYear, int revision) {
        return query(
                        "select nodes from figure_nodes where fiscal_year = ? and framework_revision = ?",
                        row -> List.of((String[]) row.getArray(1).getArray()),
                        fiscalYear,
                        revision)
                .stream()
                .findFirst();
    }

    void forget(int fiscalYear, String agency) {
        update("delete from year_figures where fiscal_year = ? and agency_code = ?", fiscalYear, agency);
    }

    void keep(Agency agency) {
        update("""
                insert into agency_type (agency_code, type) values (?, ?)
                on conflict (agency_code) do update set type = excluded.type where agency_type.type <> excluded.type
                """, agency.code(), Wire.code(agency.type()));
    }

    /** Keeps what a plan in force serves. */
    void serve(int fiscalYear, String agency, int basedOn, List<String> nodes) {
        update("""
                insert into plan_serves (fiscal_year, agency_code, based_on, nodes) values (?, ?, ?, ?)
                on conflict (fiscal_year, agency_code) do update
                set based_on = excluded.based_on, nodes = excluded.nodes
                """, fiscalYear, agency, basedOn, nodes.toArray(String[]::new));
    }

    /** A plan is not in force any more. */
    void unserve(int fiscalYear, String agency) {
        update("delete from plan_serves where fiscal_year = ? and agency_code = ?", fiscalYear, agency);
    }

    /**
     * What others are asked about.
     *
     * @param agency whose others they are
     * @param before the year and revision of the framework by which they stood before
     * @param after the same of the later figures
     * @param planYear the year of the plans that must not serve a node
     */
    record Question(String agency, Agency.Type type, Year before, Year after, int planYear) {}

    /** A fiscal year and the revision of its framework. */
    record Year(int fiscalYear, int revision) {}

    /**
     * A node of which others are asked.
     *
     * @param before its code in the earlier framework
     * @param after its code in the later one
     * @param start where others must have stood
     */
    record Asked(String before, String after, Start start) {}

    /**
     * What became of nodes at agencies of the same type, judged by the same frameworks, at which no plan in force served
     * the node. A plan that answers another year names nodes by other codes, so nobody knows what it serves, and its
     * agency is left out.
     *
     * @return by the code before; without nodes of which there are none
     */
    Map<String, Others> others(Question question, List<Asked> asked) {
        List<String> before = nodes(
                        question.before().fiscalYear(), question.before().revision())
                .orElse(List.of());
        List<String> after = nodes(
                        question.after().fiscalYear(), question.after().revision())
                .orElse(List.of());
        String sql = """
                with others as materialized (
                    select b.figures as before, a.figures as after, s.nodes as served
                    from year_figures b
                    join agency_type t on t.agency_code = b.agency_code and t.type = ?
                    join year_figures a on a.agency_code = b.agency_code
                        and a.fiscal_year = ? and a.framework_revision = ?
                    left join plan_serves s on s.agency_code = b.agency_code and s.fiscal_year = ?
                    where b.fiscal_year = ? and b.framework_revision = ? and b.agency_code <> ?
                        and (s.based_on is null or s.based_on = b.fiscal_year))
                select n.node, count(*), sum(o.after[n.after_at] - o.before[n.before_at])
                from others o
                cross join unnest(?::text[], ?::int[], ?::int[], ?::int[], ?::int[], ?::int[])
                    n (node, before_at, after_at, lowest, highest, below)
                where o.before[n.before_at] between n.lowest and n.highest and o.before[n.before_at] < n.below
                    and o.after[n.after_at] is not null
                    and (o.served is null or n.node <> all (o.served))
                group by n.node
                """;
        Map<String, Others> others = new HashMap<>();
        query(
                        sql,
                        row -> Map.entry(
                                row.getString(1), new Others(row.getInt(2), BigDecimal.valueOf(row.getLong(3), SCALE))),
                        Wire.code(question.type()),
                        question.after().fiscalYear(),
                        question.after().revision(),
                        question.planYear(),
                        question.before().fiscalYear(),
                        question.before().revision(),
                        question.agency(),
                        column(asked, String[]::new, Asked::before),
                        // From 1; what is kept nowhere is at 0, where an array has nothing.
                        column(asked, Integer[]::new, node -> before.indexOf(node.before()) + 1),
                        column(asked, Integer[]::new, node -> after.indexOf(node.after()) + 1),
                        column(asked, Integer[]::new, node -> kept(node.start().lowest(), RoundingMode.CEILING)),
                        column(asked, Integer[]::new, node -> kept(node.start().highest(), RoundingMode.FLOOR)),
                        column(asked, Integer[]::new, node -> kept(node.start().below(), RoundingMode.CEILING)))
                .forEach(found -> others.put(found.getKey(), found.getValue()));
        return others;
    }

    private static <T> T[] column(List<Asked> asked, IntFunction<T[]> array, Function<Asked, T> field) {
        return asked.stream().map(field).toArray(array);
    }

    /** A figure as it is kept; no framework rounds to more decimals. */
    private static Integer kept(BigDecimal figure, RoundingMode rounding) {
        return figure.movePointRight(SCALE).setScale(0, rounding).intValueExact();
    }

    private void update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <R> List<R> query(String sql, Row<R> row, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            List<R> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(row.of(results));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Object[] array ? array(statement, array) : values[i]);
        }
    }

    private static Array array(PreparedStatement statement, Object... values) throws SQLException {
        String type = values instanceof Integer[] ? "int4" : "text";
        return statement.getConnection().createArrayOf(type, values);
    }

    @FunctionalInterface
    private interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }
}
