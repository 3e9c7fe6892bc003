package org.sucharit.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sucharit.contracts.Topics;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.json.Json;

/**
 * The means of provinces, and how they follow from their agencies' figures. All methods take part in the caller's
 * transaction.
 */
@ApplicationScoped
public class ProvinceMeanRepository {

    private final DataSource dataSource;

    public ProvinceMeanRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The mean as it was last made up; empty where the province's year has never been added up. */
    public Optional<ProvinceMean> find(int fiscalYear, String province) {
        String sql = "select version, agencies, means from province_mean where fiscal_year = ? and province = ?";
        return query(
                        sql,
                        row -> new ProvinceMean(
                                fiscalYear,
                                province,
                                row.getLong(1),
                                row.getInt(2),
                                FigureRows.scores(row.getString(3))),
                        fiscalYear,
                        province)
                .stream()
                .findFirst();
    }

    public void keep(ProvinceMean mean) {
        String sql = """
                insert into province_mean (fiscal_year, province, version, agencies, means) values (?, ?, ?, ?, ?::jsonb)
                on conflict (fiscal_year, province) do update set (version, agencies, means) =
                    (excluded.version, excluded.agencies, excluded.means)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, mean.fiscalYear());
            statement.setString(2, mean.province());
            statement.setLong(3, mean.version());
            statement.setInt(4, mean.agencies());
            statement.setString(5, new String(Json.bytes(mean.means()), StandardCharsets.UTF_8));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * What the figures come to now; empty while scores are known that no figures have been made of, as in the midst of a
     * rebuild.
     */
    public Optional<ProvinceMean> sum(int fiscalYear, String province) {
        return isWhole(fiscalYear, province) ? Optional.of(added(fiscalYear, province)) : Optional.empty();
    }

    private boolean isWhole(int fiscalYear, String province) {
        return query("""
                        select 1 from agency_place p join snapshot s on s.topic = ? and s.key = ? || '/' || p.agency
                        where p.province = ? and not exists (
                            select 1 from agency_figure f where f.fiscal_year = ? and f.agency = p.agency)
                        limit 1
                        """, row -> row.getInt(1), Topics.SCORE.name(), Integer.toString(fiscalYear), province, fiscalYear)
                .isEmpty();
    }

    private ProvinceMean added(int fiscalYear, String province) {
        String sql = """
                with scored as materialized (
                    select f.score_version, f.announcement, f.scores || jsonb_build_object(?, f.total) as scores
                    from agency_place p join agency_figure f on f.agency = p.agency
                    where p.province = ? and f.fiscal_year = ? and f.score_version is not null),
                every as (
                    select max(score_version) as version, count(*) as agencies, count(announcement) as announced
                    from scored)
                select every.version, every.agencies, node.key, round(avg(node.value::numeric), 2)
                from every, scored, jsonb_each_text(scored.scores) node
                where every.agencies >= ? and every.announced = every.agencies
                group by every.version, every.agencies, node.key having count(node.value) >= ?
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, ProvinceMean.TOTAL, province, fiscalYear, ProvinceMean.FEWEST, ProvinceMean.FEWEST);
            try (ResultSet row = statement.executeQuery()) {
                long version = 0;
                int agencies = 0;
                Map<String, BigDecimal> means = new HashMap<>();
                while (row.next()) {
                    version = row.getLong(1);
                    agencies = row.getInt(2);
                    means.put(row.getString(3), row.getBigDecimal(4));
                }
                return new ProvinceMean(fiscalYear, province, version, agencies, means);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Agencies of a province with a score of a year. */
    public List<String> scored(int fiscalYear, String province) {
        return query("""
                        select p.agency from agency_place p join agency_figure f on f.agency = p.agency
                        where p.province = ? and f.fiscal_year = ? and f.score_version is not null
                        """, row -> row.getString(1), province, fiscalYear);
    }

    private <R> List<R> query(String sql, Row<R> row, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
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

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @FunctionalInterface
    private interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }
}
