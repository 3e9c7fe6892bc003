package org.sucharit.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Derived aggregates whose inputs have changed. All methods take part in the caller's transaction. */
@ApplicationScoped
public class Stale {

    /** Aggregates among which those are looked for that nobody derives: more than all replicas take at once. */
    private static final int LOOKED_AT = 1_000;

    private final DataSource dataSource;

    public Stale(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One aggregate to derive, and its mark when it was taken. */
    record Item(String derivation, String key, int attempts, long mark) {}

    /** Marks aggregates stale; they are derived soon after the transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(String derivation, Collection<String> keys) {
        mark(derivation, keys, Duration.ZERO);
    }

    /** Marks aggregates stale that are derived after a while; one that has been waiting already waits no longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(String derivation, Collection<String> keys, Duration settling) {
        mark(derivation, keys.stream().distinct().collect(Collectors.toMap(Function.identity(), _ -> settling)));
    }

    /** Marks aggregates stale that are derived after a while, each after its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(String derivation, Map<String, Duration> settling) {
        if (settling.isEmpty()) {
            return;
        }
        String sql = """
                insert into stale (derivation, key, not_before)
                select ?, k, now() + millis * interval '1 millisecond' from unnest(?, ?) as marked (k, millis) order by k
                on conflict (derivation, key) do update
                set mark = nextval('stale_mark'), not_before = least(stale.not_before, excluded.not_before)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, derivation);
            List<Map.Entry<String, Duration>> marked = List.copyOf(settling.entrySet());
            statement.setArray(2, array(connection, "text", marked, Map.Entry::getKey));
            statement.setArray(
                    3,
                    array(connection, "bigint", marked, each -> each.getValue().toMillis()));
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

    /**
     * Takes the oldest aggregates that nobody else is deriving, at most so many: nobody else derives them until the
     * transaction ends. They stay stale until {@link #done}.
     */
    List<Item> take(int most) {
        String sql = """
                select derivation, key, attempts, mark from (
                    select derivation, key, attempts, mark from stale where not_before <= now()
                    order by not_before limit ?) oldest
                where pg_try_advisory_xact_lock(hashtext(derivation), hashtext(key)) limit ?
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, LOOKED_AT);
            statement.setInt(2, most);
            return items(statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Takes one aggregate again; empty where it is stale no more, or somebody else is deriving it. */
    Optional<Item> take(Item item) {
        String sql = """
                select derivation, key, attempts, mark from stale where derivation = ? and key = ?
                and pg_try_advisory_xact_lock(hashtext(derivation), hashtext(key))
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, item.derivation());
            statement.setString(2, item.key());
            return items(statement).stream().findFirst();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static List<Item> items(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Item> items = new ArrayList<>();
            while (row.next()) {
                items.add(new Item(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)));
            }
            return items;
        }
    }

    /**
     * What was taken has been derived, and is stale no more; what was marked meanwhile settles, and waits for its turn
     * again. Called last in the transaction: who marks waits for nothing but its end.
     *
     * @param settling how long aggregates of a derivation settle
     */
    void done(List<Item> items, Function<String, Duration> settling) {
        if (items.isEmpty()) {
            return;
        }
        int deleted = finish("""
                delete from stale using taken
                where stale.derivation = taken.derivation and stale.key = taken.key and stale.mark = taken.mark
                """, items, settling);
        if (deleted < items.size()) {
            finish("""
                    update stale set not_before = now() + taken.settling * interval '1 millisecond', attempts = 0
                    from taken where stale.derivation = taken.derivation and stale.key = taken.key
                    """, items, settling);
        }
    }

    /** Locks the rows in the order in which they are marked, before it changes them. */
    private int finish(String change, List<Item> items, Function<String, Duration> settling) {
        String sql = """
                with taken as materialized (
                    select stale.derivation, stale.key, seen.mark, seen.settling from stale
                    join unnest(?, ?, ?, ?) as seen (derivation, key, mark, settling) using (derivation, key)
                    order by stale.derivation, stale.key for update of stale)
                """ + change;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(connection, "text", items, Item::derivation));
            statement.setArray(2, array(connection, "text", items, Item::key));
            statement.setArray(3, array(connection, "bigint", items, Item::mark));
            statement.setArray(
                    4,
                    array(
                            connection,
                            "bigint",
                            items,
                            item -> settling.apply(item.derivation()).toMillis()));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static <T> Array array(Connection connection, String type, List<T> items, Function<T, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, items.stream().map(column).toArray());
    }

    /** How long until the next of those that are not due yet is; at most so long. */
    Duration untilNext(Duration most) {
        String sql = """
                select ceil(extract(epoch from min(not_before) - now()) * 1000)::bigint from stale where not_before > now()
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            Duration next = Duration.ofMillis(row.getLong(1));
            return row.wasNull() || next.compareTo(most) > 0 ? most : next;
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
