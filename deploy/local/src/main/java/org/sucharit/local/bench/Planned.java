package org.sucharit.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Suite;

/** Which scores there are, and which of them plans answer, asked of the databases. */
final class Planned implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    /** Looking at all takes time itself, of the cores that are measured. */
    private static final long COUNTING_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final String SCORE = "select version from snapshot where topic = 'ita.score.v1' and key = ?";
    private static final String PLAN = "select score_version from plan where agency_code = ? and fiscal_year = ?";
    private static final String SCORES =
            "select substr(key, 6), version from snapshot where topic = 'ita.score.v1' and key like ?";
    private static final String PLANS =
            "select agency_code, score_version from plan where fiscal_year = ? and agency_code like 'f%'";

    private final Connection scoring;
    private final Connection measures;

    Planned(Suite suite) {
        this.scoring = open(suite, Service.SCORING);
        this.measures = open(suite, Service.MEASURES);
    }

    private static Connection open(Suite suite, Service service) {
        String database = service.id();
        try {
            return DriverManager.getConnection(
                    suite.postgres().jdbcUrl(database),
                    suite.postgres().user(database),
                    suite.postgres().password(database));
        } catch (SQLException e) {
            throw new LaunchException("Cannot ask the database " + database + ": " + e.getMessage() + ".", e);
        }
    }

    /** The database of measures-service. */
    Connection measures() {
        return measures;
    }

    /** The version of an agency's score; 0 without one. */
    long score(int fiscalYear, String agency) {
        return number(scoring, SCORE, fiscalYear + "/" + agency);
    }

    /** Looks until the score has a newer version; tells which. */
    long awaitScoreAfter(int fiscalYear, String agency, long before, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        long now = score(fiscalYear, agency);
        while (now <= before) {
            pause(end, PAUSE_NANOS, "no newer score");
            now = score(fiscalYear, agency);
        }
        return now;
    }

    /** Looks until the plan for the year after the score's answers a version of it. */
    void awaitPlan(int scoreYear, String agency, long scoreVersion, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (number(measures, PLAN, agency, scoreYear + 1) < scoreVersion) {
            pause(end, PAUSE_NANOS, "no plan of the newest score");
        }
    }

    /** The versions of the fictitious agencies' scores of a year. */
    Map<String, Long> scores(int fiscalYear) {
        return numbers(scoring, SCORES, fiscalYear + "/f%");
    }

    /** Looks until every score of the fictitious agencies is newer than before, and then until plans answer them all. */
    void awaitPlans(int scoreYear, Map<String, Long> before, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!scores(scoreYear).entrySet().stream()
                .allMatch(score -> score.getValue() > before.getOrDefault(score.getKey(), 0L))) {
            pause(end, COUNTING_PAUSE_NANOS, "not all scores are new");
        }
        while (!numbers(measures, PLANS, scoreYear + 1).equals(scores(scoreYear))) {
            pause(end, COUNTING_PAUSE_NANOS, "not all plans answer their scores");
        }
    }

    private static void pause(long end, long nanos, String trouble) {
        if (System.nanoTime() > end) {
            throw new LaunchException("In time there was " + trouble + ".");
        }
        LockSupport.parkNanos(nanos);
    }

    private static long number(Connection database, String sql, Object... values) {
        try (PreparedStatement statement = prepare(database, sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new LaunchException("Cannot look into a database: " + e.getMessage() + ".", e);
        }
    }

    private static Map<String, Long> numbers(Connection database, String sql, Object... values) {
        try (PreparedStatement statement = prepare(database, sql, values);
                ResultSet row = statement.executeQuery()) {
            Map<String, Long> numbers = new HashMap<>();
            while (row.next()) {
                numbers.put(row.getString(1), row.getLong(2));
            }
            return numbers;
        } catch (SQLException e) {
            throw new LaunchException("Cannot look into a database: " + e.getMessage() + ".", e);
        }
    }

    private static PreparedStatement prepare(Connection database, String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try (scoring;
                measures) {
            // Leaving is all there is to do.
        } catch (SQLException e) {
            throw new LaunchException("Cannot leave a database: " + e.getMessage() + ".", e);
        }
    }
}
