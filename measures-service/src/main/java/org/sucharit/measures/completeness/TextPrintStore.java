package org.sucharit.measures.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sucharit.kit.events.DatabaseException;

/** Fingerprints of paragraphs, of all agencies and years. */
@ApplicationScoped
class TextPrintStore {

    private final DataSource dataSource;

    TextPrintStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The fingerprints of a plan, and where each is first. */
    Map<Long, String> of(int fiscalYear, String agency) {
        String sql = "select hash, place from text_print where fiscal_year = ? and agency_code = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, fiscalYear);
            statement.setString(2, agency);
            Map<Long, String> prints = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    prints.put(row.getLong(1), row.getString(2));
                }
            }
            return prints;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Puts fingerprints in the place of those that a plan had. */
    void replace(int fiscalYear, String agency, Map<Long, String> prints) {
        try (Connection connection = dataSource.getConnection()) {
            Array hashes = connection.createArrayOf("bigint", prints.keySet().toArray());
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from text_print" + " where fiscal_year = ? and agency_code = ? and not hash = any (?)")) {
                delete.setInt(1, fiscalYear);
                delete.setString(2, agency);
                delete.setArray(3, hashes);
                delete.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into text_print (fiscal_year, agency_code, hash, place)
                    select ?, ?, * from unnest(?::bigint[], ?::text[])
                    on conflict (fiscal_year, agency_code, hash) do update set place = excluded.place
                    where text_print.place <> excluded.place
                    """)) {
                insert.setInt(1, fiscalYear);
                insert.setString(2, agency);
                insert.setArray(3, hashes);
                insert.setArray(
                        4, connection.createArrayOf("text", prints.values().toArray()));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Which other agencies have the same paragraphs, in whatever year.
     *
     * @param most agencies of one paragraph
     */
    Map<Long, List<String>> elsewhere(String agency, Collection<Long> hashes, int most) {
        String sql = """
                select h.hash, other.agency_code from unnest(?::bigint[]) as h (hash)
                cross join lateral (
                    select distinct agency_code from text_print p
                    where p.hash = h.hash and p.agency_code <> ? order by agency_code limit ?) other
                order by h.hash, other.agency_code
                """;
        if (hashes.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", hashes.toArray()));
            statement.setString(2, agency);
            statement.setInt(3, most);
            Map<Long, List<String>> agencies = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    agencies.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
            return agencies;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
