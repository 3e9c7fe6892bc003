package org.sucharit.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    }

    /** Marks one aggregate stale. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(String derivation, String key) {
        mark(derivation, List.of(key));
    }

    /** Takes the oldest aggregates that nobody else is deriving, at most so many, and with them their locks. */
    List<Item> take(int most) {
        String sql = """
                with oldest as materialized (
                    select derivation, key from stale where not_before <= now()
                    order by not_before limit ? for update skip locked)
                delete from stale using oldest
                where stale.derivation = oldest.derivation and stale.key = oldest.key
                returning stale.derivation, stale.key, stale.attempts
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, most);
            return items(statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Takes one aggregate again; tells whether it is still stale and nobody else is deriving it. */
    boolean take(Item item) {
        String sql = """
                with still as materialized (
                    select derivation, key from stale where derivation = ? and key = ? for update skip locked)
                delete from stale using still
                where stale.derivation = still.derivation and stale.key = still.key
                returning stale.derivation, stale.key, stale.attempts
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, item.derivation());
            statement.setString(2, item.key());
            return !items(statement).isEmpty();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static List<Item> items(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Item> items = new ArrayList<>();
            while (row.next()) {
                items.add(new Item(row.getString(1), row.getString(2), row.getInt(3)));
            }
            return items;
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
