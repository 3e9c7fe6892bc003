package org.sucharit.reporting.figures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.json.Wire;

/** Between rows of the figures' tables and what they say. */
public final class FigureRows {

    /** What {@link #agency} reads: of places {@code p}, figures {@code f} and those of the year before {@code b}. */
    public static final String COLUMNS = """
            p.*, p.version as place_version, f.*, f.version as figure_version, b.phase as before_phase,
            b.announcement as before_announcement, b.total as before_total, b.score_version as before_score_version
            """;

    private static final JsonFactory JSON = new JsonFactory();

    private FigureRows() {}

    static Object[] values(Place place) {
        return new Object[] {
            place.agency(),
            place.version(),
            place.name().th(),
            place.name().en(),
            Wire.code(place.type()),
            place.province().code(),
            place.province().name().th(),
            place.province().name().en(),
            place.province().region() == null ? null : place.province().region().code(),
            place.province().region() == null
                    ? null
                    : place.province().region().name().th(),
            place.province().region() == null
                    ? null
                    : place.province().region().name().en(),
            place.district(),
            Wire.code(place.size()),
            place.active()
        };
    }

    static Place place(ResultSet row) throws SQLException {
        return place(row, "version");
    }

    private static Place place(ResultSet row, String version) throws SQLException {
        return new Place(
                row.getString("agency"),
                row.getLong(version),
                new Label(row.getString("name_th"), row.getString("name_en")),
                Wire.parse(Agency.Type.class, row.getString("type")).orElseThrow(),
                new Agency.Province(
                        row.getString("province"),
                        new Label(row.getString("province_th"), row.getString("province_en")),
                        region(row)),
                row.getString("district"),
                Wire.parse(Size.class, row.getString("size")).orElseThrow(),
                row.getBoolean("active"));
    }

    private static Agency.Region region(ResultSet row) throws SQLException {
        String code = row.getString("region");
        return code == null
                ? null
                : new Agency.Region(code, new Label(row.getString("region_th"), row.getString("region_en")));
    }

    static Object[] values(Figure figure) {
        Result result = figure.result();
        Measures measures = figure.measures();
        boolean scored = result != null;
        boolean planned = measures != null;
        return new Object[] {
            figure.fiscalYear(),
            figure.agency(),
            figure.version(),
            scored ? result.version() : null,
            scored ? result.frameworkRevision() : null,
            scored ? Wire.code(result.phase()) : null,
            scored ? result.announcement() : null,
            scored ? result.total() : null,
            scored ? result.coverage() : null,
            scored ? String.join(",", result.ratings()) : "",
            scored ? new String(Json.bytes(result.scores()), StandardCharsets.UTF_8) : "{}",
            planned ? measures.version() : null,
            planned ? measures.fiscalYear() : null,
            planned ? measures.all() : null,
            planned ? measures.done() : null,
            planned ? measures.late() : null
        };
    }

    static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getInt("fiscal_year"), row.getString("agency"), row.getLong("version"), result(row), measures(row));
    }

    /** A row of both tables, and of the year before. */
    public static AgencyFigures agency(ResultSet row) throws SQLException {
        // Columns of the same name: of the first table that has them, unless they are named apart.
        String beforePhase = row.getString("before_phase");
        return new AgencyFigures(
                place(row, "place_version"),
                result(row),
                measures(row),
                beforePhase == null
                        ? null
                        : new AgencyFigures.Before(
                                phase(beforePhase),
                                row.getObject("before_announcement", Integer.class),
                                row.getBigDecimal("before_total")),
                AgencyFigures.newest(
                        row.getObject("place_version", Long.class),
                        row.getObject("figure_version", Long.class),
                        row.getObject("before_score_version", Long.class)));
    }

    /** Null where there is no score. */
    private static Result result(ResultSet row) throws SQLException {
        Long version = row.getObject("score_version", Long.class);
        return version == null
                ? null
                : new Result(
                        version,
                        row.getInt("framework_revision"),
                        phase(row.getString("phase")),
                        row.getObject("announcement", Integer.class),
                        row.getBigDecimal("total"),
                        row.getBigDecimal("coverage"),
                        List.of((String[]) row.getArray("ratings").getArray()),
                        scores(row.getString("scores")));
    }

    /** Null where there is no plan. */
    private static Measures measures(ResultSet row) throws SQLException {
        Long version = row.getObject("plan_version", Long.class);
        return version == null
                ? null
                : new Measures(
                        version,
                        row.getInt("plan_fiscal_year"),
                        row.getInt("measures"),
                        row.getInt("measures_done"),
                        row.getInt("measures_late"));
    }

    private static Assessment.Phase phase(String code) {
        return Wire.parse(Assessment.Phase.class, code).orElseThrow();
    }

    /** By hand: an area has hundreds of thousands of them. */
    static Map<String, BigDecimal> scores(String json) {
        Map<String, BigDecimal> scores = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            for (String node = parser.nextFieldName(); node != null; node = parser.nextFieldName()) {
                scores.put(node, new BigDecimal(parser.nextTextValue()));
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
