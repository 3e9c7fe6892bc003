package org.sucharit.measures.due;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.json.Json;

/** The rows of all duties. All methods take part in the caller's transaction. */
@ApplicationScoped
class DutyStore {

    private static final ObjectMapper MAPPER = Json.mapper();

    /** What is no more is deleted, what is new or another is written, and nothing else is touched. */
    private static final String REPLACE = """
            with wanted as materialized (
                select * from jsonb_to_recordset(?::jsonb) as w (
                    part text, indicator text, text text, responsible text[], "heldBy" text[],
                    "startsOn" date, "endsOn" date, state text)
            ), gone as (
                delete from duty d where d.agency_code = ? and d.fiscal_year = ?
                and not exists (select 1 from wanted w where w.part = d.part)
            )
            insert into duty as d (agency_code, fiscal_year, province_code, part, indicator, text, responsible, held_by,
                starts_on, ends_on, state)
            select ?, ?, ?, w.* from wanted w
            on conflict (agency_code, fiscal_year, part) do update
            set province_code = excluded.province_code, indicator = excluded.indicator, text = excluded.text,
                responsible = excluded.responsible, held_by = excluded.held_by, starts_on = excluded.starts_on,
                ends_on = excluded.ends_on, state = excluded.state
            where (d.province_code, d.indicator, d.text, d.responsible, d.held_by, d.starts_on, d.ends_on, d.state)
                is distinct from (excluded.province_code, excluded.indicator, excluded.text, excluded.responsible,
                    excluded.held_by, excluded.starts_on, excluded.ends_on, excluded.state)
            """;

    private final DataSource dataSource;

    DutyStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Puts a plan's duties in the place of those it had.
     *
     * @param province null where it is not known
     */
    void replace(int fiscalYear, String agency, String province, List<Duty> duties) {
        update(REPLACE, json(duties), agency, fiscalYear, agency, fiscalYear, province);
    }

    /** Deletes a plan's duties. */
    void clear(int fiscalYear, String agency) {
        update("delete from duty where agency_code = ? and fiscal_year = ?", agency, fiscalYear);
    }

    /** Whether any duty of an agency is found under another province. */
    boolean elsewhere(String agency, String province) {
        String sql = "select exists (select 1 from duty where agency_code = ? and province_code is distinct from ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, agency);
            statement.setString(2, province);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Finds an agency's duties under a province from now on. */
    void move(String agency, String province) {
        update(
                "update duty set province_code = ? where agency_code = ? and province_code is distinct from ?",
                province,
                agency,
                province);
    }

    private void update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static String json(List<Duty> duties) {
        try {
            return MAPPER.writeValueAsString(duties);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
