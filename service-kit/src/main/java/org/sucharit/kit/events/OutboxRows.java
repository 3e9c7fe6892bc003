package org.sucharit.kit.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGStatement;

/** The outbox as the relay reads and empties it. */
final class OutboxRows {

    private OutboxRows() {}

    /** What waits to be sent. */
    record Row(long id, String topic, String key, long version, byte[] data) {}

    /** The oldest rows of which none is superseded by a newer one of the same key. */
    static List<Row> newest(Connection session, int limit) throws SQLException {
        String sql = """
                select id, topic, key, version, data from outbox o
                where not exists (select 1 from outbox n where n.topic = o.topic and n.key = o.key and n.id > o.id)
                order by id limit ?
                """;
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            // Planned anew each time: a plan that was kept from an empty outbox compares each row of a full one with
            // all.
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            statement.setInt(1, limit);
            List<Row> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(new Row(
                            results.getLong(1),
                            results.getString(2),
                            results.getString(3),
                            results.getLong(4),
                            results.getBytes(5)));
                }
            }
            return rows;
        }
    }

    /** Deletes what was sent, and what it superseded; row by row, since a join of all may read the whole outbox. */
    static void delete(Connection session, List<Row> rows) throws SQLException {
        String sql = "delete from outbox where topic = ? and key = ? and id <= ?";
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            for (Row row : rows) {
                statement.setString(1, row.topic());
                statement.setString(2, row.key());
                statement.setLong(3, row.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
