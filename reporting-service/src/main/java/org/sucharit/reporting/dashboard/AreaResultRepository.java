package org.sucharit.reporting.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sucharit.contracts.Label;
import org.sucharit.kit.database.Statements;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.figures.Area;

/** The results of areas as they are kept. All methods take part in the caller's transaction. */
@ApplicationScoped
public class AreaResultRepository {

    /** Results that are kept in memory: some hundred areas are looked at again and again. */
    private static final int KEPT = 300;

    /** There are some thousand areas in a year. */
    private static final int RECENT = 20_000;

    private static final ObjectMapper JSON = Json.mapper();

    private final Statements statements;
    private final Cache<Key, AreaResult> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public AreaResultRepository(DataSource dataSource) {
        statements = new Statements(dataSource);
    }

    private record Key(Area area, Scope scope) {}

    /** A change of an area's result. */
    public record Change(Area area, Scope scope, long version) {}

    /** The result; empty where nothing is told of the area. */
    public Optional<AreaResult> find(Area area, Scope scope) {
        AreaResult known = kept.getIfPresent(new Key(area, scope));
        Optional<AreaResult> found = statements
                .query(
                        """
                        select version, name_th, name_en, told.figures, told.totals from area_result r
                        left join lateral (select r.figures, r.totals where r.version <> ?) told on true
                        where fiscal_year = ? and kind = ? and code = ? and scope = ?
                        """,
                        row -> result(area, scope, known, row),
                        known == null ? 0 : known.version(),
                        area.fiscalYear(),
                        Wire.code(area.kind()),
                        area.code(),
                        Wire.code(scope))
                .stream()
                .findFirst();
        found.filter(result -> known == null || result.version() != known.version())
                .ifPresent(result -> kept.put(new Key(area, scope), result));
        return found;
    }

    private static AreaResult result(Area area, Scope scope, AreaResult known, ResultSet row) throws SQLException {
        String figures = row.getString(4);
        if (figures == null) {
            return known;
        }
        String thai = row.getString(2);
        return new AreaResult(
                area,
                scope,
                row.getLong(1),
                thai == null ? null : new Label(thai, row.getString(3)),
                figures(figures),
                List.of((BigDecimal[]) row.getArray(5).getArray()));
    }

    /** The results of every area of a kind, by code; for kinds of which there are some dozens. */
    public List<AreaResult> all(int fiscalYear, Area.Kind kind, Scope scope) {
        return statements
                .query(
                        "select code from area_result where fiscal_year = ? and kind = ? and scope = ? order by code",
                        row -> row.getString(1),
                        fiscalYear,
                        Wire.code(kind),
                        Wire.code(scope))
                .stream()
                .flatMap(code -> find(new Area(fiscalYear, kind, code), scope).stream())
                .toList();
    }

    private static AreaFigures figures(String json) {
        try {
            return JSON.readValue(json, AreaFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of an area's result; empty where nothing is told of it. */
    public Optional<Long> version(Area area, Scope scope) {
        return statements
                .query(
                        "select version from area_result where fiscal_year = ? and kind = ? and code = ? and scope = ?",
                        row -> row.getLong(1),
                        area.fiscalYear(),
                        Wire.code(area.kind()),
                        area.code(),
                        Wire.code(scope))
                .stream()
                .findFirst();
    }

    /** The newest of what has changed within a while, the oldest first. */
    public List<Change> recent(Duration within) {
        return statements.query(
                """
                select * from (
                    select fiscal_year, kind, code, scope, version from area_result
                    where version > (select max(version) from area_result) - ? order by version desc limit ?) newest
                order by version
                """,
                row -> new Change(
                        new Area(
                                row.getInt(1),
                                Wire.parse(Area.Kind.class, row.getString(2)).orElseThrow(),
                                row.getString(3)),
                        Wire.parse(Scope.class, row.getString(4)).orElseThrow(),
                        row.getLong(5)),
                ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(within)),
                RECENT);
    }

    void keep(AreaResult result) {
        statements.update(
                """
                insert into area_result (fiscal_year, kind, code, scope, version, name_th, name_en, figures, totals)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (fiscal_year, kind, code, scope) do update set (version, name_th, name_en, figures, totals) =
                    (excluded.version, excluded.name_th, excluded.name_en, excluded.figures, excluded.totals)
                """,
                result.area().fiscalYear(),
                Wire.code(result.area().kind()),
                result.area().code(),
                Wire.code(result.scope()),
                result.version(),
                result.name() == null ? null : result.name().th(),
                result.name() == null ? null : result.name().en(),
                new String(Json.bytes(result.figures()), StandardCharsets.UTF_8),
                result.totals().toArray(BigDecimal[]::new));
    }

    void forget(Area area, Scope scope) {
        statements.update(
                "delete from area_result where fiscal_year = ? and kind = ? and code = ? and scope = ?",
                area.fiscalYear(),
                Wire.code(area.kind()),
                area.code(),
                Wire.code(scope));
    }

    /** Every year of which something is told, the latest first. */
    public List<Integer> years(Scope scope) {
        return statements.query(
                "select fiscal_year from area_result where kind = 'nation' and scope = ? order by fiscal_year desc",
                row -> row.getInt(1),
                Wire.code(scope));
    }
}
