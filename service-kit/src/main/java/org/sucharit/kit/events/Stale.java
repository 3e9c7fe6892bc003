package org.sucharit.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Derived aggregates whose inputs have changed. All methods take part in the caller's transaction. */
@ApplicationScoped
public class Stale {

    private final DataSource dataSource;

    public Stale(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One aggregate to derive. */
    record Item(String derivation, String key, int attempts) {}

    /** Marks aggregates stale; they are derived soon after the transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(String derivation, Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        String sql = """
                insert into stale (derivation, key) select ?, k from unnest(?) k order by k
                on conflict (derivation, key) do update
                set not_before = least(stale.not_before, excluded.not_before)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, derivation);
            statement.setArray(
                    2, connection.createArrayOf("text", keys.stream().distinct().toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
        Doorbell.STALE.ring(dataSource);
    }

    /** Marks one aggregate stale. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(String derivation, String key) {
        mark(derivation, List.of(key));
    }

    /** Takes the oldest aggregate that nobody else is deriving, and with it its lock. */
    Optional<Item> take() {
        String sql = """
                delete from stale where (derivation, key) = (
                    select derivation, key from stale where not_before <= now()
                    order by not_before limit 1 for update skip locked)
                returning derivation, key, attempts
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Item(row.getString(1), row.getString(2), row.getInt(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Notes a failed try, and when to try again. */
    void postpone(Item item, Duration pause) {
        String sql = """
                update stale set attempts = attempts + 1, not_before = now() + ? * interval '1 millisecond'
                where derivation = ? and key = ?
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, pause.toMillis());
            statement.setString(2, item.derivation());
            statement.setString(3, item.key());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
