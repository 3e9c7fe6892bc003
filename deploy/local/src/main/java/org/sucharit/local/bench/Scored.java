package org.sucharit.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Suite;

/** How many scores there are, asked of the database: asking for each over HTTP would measure the asking. */
final class Scored implements AutoCloseable {

    private final Connection connection;

    Scored(Suite suite) {
        String database = Service.SCORING.id();
        try {
            connection = DriverManager.getConnection(
                    suite.postgres().jdbcUrl(database),
                    suite.postgres().user(database),
                    suite.postgres().password(database));
        } catch (SQLException e) {
            throw new LaunchException("Cannot ask the scoring service's database: " + e.getMessage() + ".", e);
        }
    }

    /** Scores of fictitious agencies in fiscal year 2568. */
    long count() {
        String sql = "select count(*) from snapshot where topic = 'ita.score.v1' and key like '2568/f%'";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new LaunchException("Cannot count scores: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LaunchException("Cannot leave the database: " + e.getMessage() + ".", e);
        }
    }
}
