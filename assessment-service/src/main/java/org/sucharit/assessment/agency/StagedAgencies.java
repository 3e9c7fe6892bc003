package org.sucharit.assessment.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.json.Json;

/**
 * Rows of agencies by the import they came with: staged, and, where they count, with what they have replaced. All
 * methods take part in the caller's transaction.
 */
@ApplicationScoped
public class StagedAgencies {

    private static final ObjectMapper MAPPER = Json.mapper();

    private final DataSource dataSource;

    public StagedAgencies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An agency and the line it stands in. */
    record Row(int line, AgencyData agency) {

        String code() {
            return agency.code();
        }
    }

    /**
     * What a row that counts has done.
     *
     * @param version of the agency that it made
     * @param before what it replaced; null where it registered the agency
     */
    record Applied(String code, long version, AgencyData before) {}

    void add(UUID importId, List<Row> rows) {
        execute(
                "insert into agency_import (import_id, code, line, agency)"
                        + " select ?, unnest(?::text[]), unnest(?::integer[]), unnest(?::text[])",
                importId,
                array(rows, Row::code),
                array(rows, Row::line),
                array(rows, row -> write(row.agency())));
    }

    /** Staged rows in the order of their codes, after a code. */
    List<Row> after(UUID importId, String code, int limit) {
        return query(
                "select line, agency from agency_import where import_id = ? and code > ? order by code limit ?",
                row -> new Row(row.getInt(1), read(row.getString(2))),
                importId,
                code,
                limit);
    }

    void remove(UUID importId, Collection<String> codes) {
        execute("delete from agency_import where import_id = ? and code = any (?)", importId, codes.toArray());
    }

    /** Deletes some rows; how many they were. */
    int discard(UUID importId, int limit) {
        return execute(
                "delete from agency_import where ctid = any (array("
                        + "select ctid from agency_import where import_id = ? limit ?))",
                importId,
                limit);
    }

    /** Notes what rows have done. */
    void note(UUID importId, List<Applied> applied) {
        execute(
                "update agency_import i set version = a.version, before = a.before"
                        + " from unnest(?::text[], ?::bigint[], ?::text[]) a (code, version, before)"
                        + " where i.import_id = ? and i.code = a.code",
                array(applied, Applied::code),
                array(applied, Applied::version),
                array(applied, row -> row.before() == null ? null : write(row.before())),
                importId);
    }

    /** What rows have done, in the order of their codes, after a code. */
    List<Applied> appliedAfter(UUID importId, String code, int limit) {
        return query(
                "select code, version, before from agency_import"
                        + " where import_id = ? and version is not null and code > ? order by code limit ?",
                row -> new Applied(
                        row.getString(1), row.getLong(2), row.getString(3) == null ? null : read(row.getString(3))),
                importId,
                code,
                limit);
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet results = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(reader.read(results));
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(
                    i + 1, values[i] instanceof Object[] array ? connection.createArrayOf("text", array) : values[i]);
        }
        return statement;
    }

    /** As text, whatever the type in the end. */
    private static <T> Object[] array(List<T> rows, Function<T, Object> cell) {
        return rows.stream()
                .map(cell)
                .map(value -> value == null ? null : value.toString())
                .toArray();
    }

    private static String write(AgencyData agency) {
        try {
            return MAPPER.writeValueAsString(agency);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AgencyData read(String json) {
        try {
            return MAPPER.readValue(json, AgencyData.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
