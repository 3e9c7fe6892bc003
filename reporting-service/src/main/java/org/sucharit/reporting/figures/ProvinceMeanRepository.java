package org.sucharit.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sucharit.kit.database.Statements;
import org.sucharit.kit.json.Json;

/**
 * The means of provinces, and how they follow from their agencies' figures. All methods take part in the caller's
 * transaction.
 */
@ApplicationScoped
public class ProvinceMeanRepository {

    private final FigureRepository figures;
    private final Statements statements;

    public ProvinceMeanRepository(DataSource dataSource, FigureRepository figures) {
        this.figures = figures;
        statements = new Statements(dataSource);
    }

    /** The mean as it was last made up; empty where the province's year has never been added up. */
    public Optional<ProvinceMean> find(int fiscalYear, String province) {
        return statements
                .query(
                        "select version, agencies, means from province_mean where fiscal_year = ? and province = ?",
                        row -> mean(fiscalYear, province, row),
                        fiscalYear,
                        province)
                .stream()
                .findFirst();
    }

    public void keep(ProvinceMean mean) {
        statements.update(
                """
                insert into province_mean (fiscal_year, province, version, agencies, means) values (?, ?, ?, ?, ?::jsonb)
                on conflict (fiscal_year, province) do update set (version, agencies, means) =
                    (excluded.version, excluded.agencies, excluded.means)
                """,
                mean.fiscalYear(),
                mean.province(),
                mean.version(),
                mean.agencies(),
                new String(Json.bytes(mean.means()), StandardCharsets.UTF_8));
    }

    /**
     * What the figures come to now; empty while scores are known that no figures have been made of, as in the midst of a
     * rebuild.
     */
    public Optional<ProvinceMean> sum(int fiscalYear, String province) {
        return figures.isWhole(Area.province(fiscalYear, province))
                ? Optional.of(added(fiscalYear, province))
                : Optional.empty();
    }

    private ProvinceMean added(int fiscalYear, String province) {
        String sql = """
                with scored as materialized (
                    select f.score_version, f.announcement, f.scores || jsonb_build_object(?, f.total) as scores
                    from agency_place p join agency_figure f on f.agency = p.agency
                    where p.province = ? and f.fiscal_year = ? and f.score_version is not null),
                every as (
                    select max(score_version) as version, count(*) as agencies, count(announcement) as announced
                    from scored),
                node as (
                    select key, round(avg(value::numeric), 2)::text as mean from scored, jsonb_each_text(scored.scores)
                    group by key having count(value) >= ?)
                select every.version, every.agencies, jsonb_object_agg(node.key, node.mean) from every, node
                where every.agencies >= ? and every.announced = every.agencies
                group by every.version, every.agencies
                """;
        return statements
                .query(
                        sql,
                        row -> mean(fiscalYear, province, row),
                        ProvinceMean.TOTAL,
                        province,
                        fiscalYear,
                        ProvinceMean.FEWEST,
                        ProvinceMean.FEWEST)
                .stream()
                .findFirst()
                .orElseGet(() -> new ProvinceMean(fiscalYear, province, 0, 0, Map.of()));
    }

    private static ProvinceMean mean(int fiscalYear, String province, ResultSet row) throws SQLException {
        return new ProvinceMean(
                fiscalYear, province, row.getLong(1), row.getInt(2), FigureRows.scores(row.getString(3)));
    }

    /** Agencies of a province with a score of a year. */
    public List<String> scored(int fiscalYear, String province) {
        return statements.query("""
                        select p.agency from agency_place p join agency_figure f on f.agency = p.agency
                        where p.province = ? and f.fiscal_year = ? and f.score_version is not null
                        """, row -> row.getString(1), province, fiscalYear);
    }
}
