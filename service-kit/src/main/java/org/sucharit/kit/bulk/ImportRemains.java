package org.sucharit.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.sucharit.kit.events.DatabaseException;

/** What is left of imports that do not count. */
@ApplicationScoped
class ImportRemains {

    private final DataSource dataSource;

    ImportRemains(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Discardable(UUID id, String kind) {}

    /**
     * The next import whose staged rows are to be discarded, locked until the transaction ends.
     *
     * @param grace how long an interrupted one is left alone: its process may not have noticed yet, and still stage
     */
    Optional<Discardable> next(Collection<String> kinds, Collection<UUID> except, Duration grace) {
        String sql = """
                select id, kind from import
                where not discarded and state in ('rejected', 'checked', 'interrupted', 'repeated', 'undone')
                    and (state <> 'interrupted' or finished_at < clock_timestamp() - ? * interval '1 millisecond')
                    and kind = any (?) and id <> all (?)
                order by finished_at limit 1 for update skip locked
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, grace.toMillis());
            statement.setArray(2, connection.createArrayOf("text", kinds.toArray()));
            statement.setArray(3, connection.createArrayOf("uuid", except.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Discardable(row.getObject(1, UUID.class), row.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Notes that nothing is staged any more. */
    void discarded(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update import set discarded = true where id = ?")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Deletes violations, and then imports, that are older and never counted; returns how many rows it deleted. */
    int forget(Duration age, int limit) {
        String old = """
                discarded and state in ('rejected', 'checked', 'interrupted', 'repeated')
                    and finished_at < clock_timestamp() - ? * interval '1 millisecond'
                """;
        int violations = delete("""
                delete from import_violation where ctid = any (array(
                    select v.ctid from import_violation v join import i on i.id = v.import_id
                    where %s limit ? for update of v skip locked))
                """.formatted(old), age, limit);
        return violations > 0 ? violations : delete("""
                delete from import where id = any (array(
                    select id from import where %s
                        and not exists (select 1 from import_violation where import_id = id)
                    limit ? for update skip locked))
                """.formatted(old), age, limit);
    }

    private int delete(String sql, Duration age, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, age.toMillis());
            statement.setInt(2, limit);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
