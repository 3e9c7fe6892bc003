package org.sucharit.kit.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import org.postgresql.PGConnection;

/**
 * Wakes whoever waits for work, in whichever replica, when the transaction that made the work commits. Only a hint:
 * the work itself is in a table, which rings when rows come in, and a waiter looks there now and then without being
 * rung for.
 */
enum Doorbell {
    OUTBOX,
    STALE;

    private final String channel = "sucharit_" + name().toLowerCase(Locale.ROOT);

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
}
