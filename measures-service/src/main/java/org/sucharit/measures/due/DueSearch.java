package org.sucharit.measures.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.json.Wire;

/** Asks the table of duties. */
@ApplicationScoped
class DueSearch {

    private final DataSource dataSource;

    DueSearch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A duty that was found. */
    record Found(String agency, int fiscalYear, String province, Duty duty) {}

    /** How many duties of an agency are late and due. */
    record Count(String agency, String province, long late, long due) {}

    /** Duties in the order of their last days, after a place. */
    List<Found> page(DueFilter filter, DueCursor after, int most) {
        DueConditions conditions = DueConditions.of(filter);
        if (after != null) {
            conditions.add("(ends_on, agency_code, part) > (?, ?, ?)", after.endsOn(), after.agency(), after.part());
        }
        String sql = "select agency_code, fiscal_year, province_code, part, indicator, text, responsible, held_by,"
                + " starts_on, ends_on, state from duty where "
                + conditions.sql()
                + " order by ends_on, agency_code, part limit ?";
        return query(sql, Stream.concat(conditions.values().stream(), Stream.of(most)), DueSearch::found);
    }

    /** Agencies by how many of their duties are late, then due, after a place. */
    List<Count> counts(DueFilter filter, CountCursor after, int most) {
        DueConditions conditions = DueConditions.of(filter);
        List<Object> values = new ArrayList<>(List.of(filter.on(), filter.on()));
        values.addAll(conditions.values());
        String beyond = "";
        if (after != null) {
            beyond = " where (-late, -due, agency_code) > (?, ?, ?)";
            values.addAll(List.of(-after.late(), -after.due(), after.agency()));
        }
        values.add(most);
        String sql = "select agency_code, province_code, late, due from (select agency_code,"
                + " max(province_code) as province_code, count(*) filter (where ends_on < ?) as late,"
                + " count(*) filter (where ends_on >= ?) as due from duty where "
                + conditions.sql()
                + " group by agency_code) counted"
                + beyond
                + " order by -late, -due, agency_code limit ?";
        return query(
                sql,
                values.stream(),
                row -> new Count(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                new Duty(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        texts(row, 7),
                        texts(row, 8),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDate.class),
                        Wire.parse(ProgressState.class, row.getString(11)).orElseThrow()));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private <R> List<R> query(String sql, Stream<Object> values, Row<R> row) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int column = 0;
            for (Object value : values.toList()) {
                column++;
                statement.setObject(column, value);
            }
            List<R> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(row.of(results));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    @FunctionalInterface
    private interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }
}
