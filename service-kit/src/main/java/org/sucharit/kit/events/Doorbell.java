package org.sucharit.kit.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Wakes whoever waits for work, in whichever replica, when the transaction that made the work commits. Only a hint:
 * the work itself is in a table, and a waiter looks there now and then without being rung for.
 */
enum Doorbell {
    OUTBOX,
    STALE;

    private final String channel = "sucharit_" + name().toLowerCase(Locale.ROOT);

    /** Rings when the surrounding transaction commits; rings of one transaction are one. */
    void ring(DataSource dataSource) {
        execute(dataSource, "notify " + channel);
    }

    /** Makes a connection hear this bell. */
    void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
    }

    /** Waits for a ring, at most so long. */
    static void await(Connection listening, Duration atMost) throws SQLException {
        listening.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
