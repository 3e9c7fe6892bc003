package org.sucharit.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/**
 * The newest snapshot of every aggregate this service owns or has heard of. All methods take part in the caller's
 * transaction.
 */
@ApplicationScoped
public class Snapshots {

    /** The largest snapshot, in bytes of JSON. One that no broker takes would hold up all that come after it. */
    static final int MAX_BYTES = 4 << 20;

    private final DataSource dataSource;
    private final SnapshotCodec codec;

    public Snapshots(DataSource dataSource, SnapshotCodec codec) {
        this.dataSource = dataSource;
        this.codec = codec;
    }

    /** A snapshot as the bytes it is published as. */
    record Encoded(String key, long version, byte[] data) {}

    /** The newest snapshot under a key. */
    public <T extends Snapshot> Optional<T> find(Topic<T> topic, String key) {
        return data(topic, key).map(data -> codec.read(topic, data));
    }

    /** The newest snapshots under some keys, by key; without those that are not known here. */
    public <T extends Snapshot> Map<String, T> findAll(Topic<T> topic, Collection<String> keys) {
        String sql = "select key, data from snapshot where topic = ? and key = any (?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, topic.name());
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            Map<String, T> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), codec.read(topic, row.getBytes(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The version of the newest snapshot under a key. */
    public Optional<Long> version(Topic<?> topic, String key) {
        return query(
                        "select version from snapshot where topic = ? and key = ?",
                        List.of(topic.name(), key),
                        row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    /** The versions of the newest snapshots under some keys, by key; without those that are not known here. */
    public Map<String, Long> versions(Topic<?> topic, Collection<String> keys) {
        String sql = "select key, version from snapshot where topic = ? and key = any (?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, topic.name());
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            Map<String, Long> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getLong(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The newest snapshot under a key, as the bytes it is published as. */
    public Optional<byte[]> data(Topic<?> topic, String key) {
        return query(
                        "select data from snapshot where topic = ? and key = ?",
                        List.of(topic.name(), key),
                        row -> row.getBytes(1))
                .stream()
                .findFirst();
    }

    /** Keys that start with a prefix ({@code "2568/"}), in order, at most {@code limit} after {@code after}. */
    public List<String> keys(Topic<?> topic, String prefix, String after, int limit) {
        return query(
                "select key from snapshot where topic = ? and starts_with(key, ?) and key > ? order by key limit "
                        + limit,
                List.of(topic.name(), prefix, after),
                row -> row.getString(1));
    }

    /**
     * Tells the world the new state of an aggregate this service owns: keeps it, and puts it into the outbox. The
     * caller holds the aggregate's lock and has taken the version under it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends Snapshot> void publish(Topic<T> topic, T snapshot) {
        publishAll(topic, List.of(snapshot));
    }

    /**
     * The same for many aggregates at once, each of them once: two statements, however many they are. The caller holds
     * their locks.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends Snapshot> void publishAll(Topic<T> topic, Collection<T> snapshots) {
        if (snapshots.isEmpty()) {
            return;
        }
        List<Encoded> encoded = snapshots.stream()
                .map(snapshot -> new Encoded(snapshot.key(), snapshot.version(), encode(topic, snapshot)))
                .toList();
        if (keep(topic, encoded) != encoded.size()) {
            throw new IllegalStateException("a version of " + topic.name() + " does not rise: "
                    + snapshots.stream().map(Snapshot::key).limit(5).collect(Collectors.joining(", ")));
        }
        update(
                "insert into outbox (topic, key, version, data) select ?, unnest(?), unnest(?), unnest(?)",
                topic,
                encoded);
    }

    private <T extends Snapshot> byte[] encode(Topic<T> topic, T snapshot) {
        byte[] data = codec.encode(topic, snapshot);
        if (data.length > MAX_BYTES) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "This would be " + data.length + " bytes to pass on to other services; the most is " + MAX_BYTES
                            + ".");
        }
        return data;
    }

    /**
     * Keeps snapshots of one topic, each key once, but for those of which a newer or the same one is kept already; tells
     * how many it kept.
     */
    int keep(Topic<?> topic, Collection<Encoded> snapshots) {
        return update("""
                        insert into snapshot (topic, key, version, data) select ?, unnest(?), unnest(?), unnest(?)
                        on conflict (topic, key) do update set version = excluded.version, data = excluded.data
                        where snapshot.version < excluded.version
                        """, topic, snapshots);
    }

    private int update(String sql, Topic<?> topic, Collection<Encoded> snapshots) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, topic.name());
            Object[] keys = snapshots.stream().map(Encoded::key).toArray();
            Object[] versions = snapshots.stream().map(Encoded::version).toArray();
            byte[][] data = snapshots.stream().map(Encoded::data).toArray(byte[][]::new);
            statement.setArray(2, connection.createArrayOf("text", keys));
            statement.setArray(3, connection.createArrayOf("bigint", versions));
            statement.setArray(4, connection.createArrayOf("bytea", data));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private <R> List<R> query(String sql, List<String> values, Row<R> row) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            List<R> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(row.of(results));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    @FunctionalInterface
    private interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }
}
