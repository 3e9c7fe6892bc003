package org.sucharit.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Suite;

/** When scores are there, asked of the databases: asking for each over HTTP would measure the asking. */
final class Scored implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    /** Counting all takes some milliseconds itself. */
    private static final long COUNTING_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Map<Service, Connection> databases = new ConcurrentHashMap<>();
    private final Map<String, Long> awaited = new ConcurrentHashMap<>();

    Scored(Suite suite) {
        for (Service service : Service.values()) {
            String database = service.id();
            try {
                databases.put(
                        service,
                        DriverManager.getConnection(
                                suite.postgres().jdbcUrl(database),
                                suite.postgres().user(database),
                                suite.postgres().password(database)));
            } catch (SQLException e) {
                close();
                throw new LaunchException("Cannot ask the database " + database + ": " + e.getMessage() + ".", e);
            }
        }
    }

    /** Expects the first score of an agency. */
    void expect(String agency, long startNanos) {
        awaited.put("2568/" + agency, startNanos);
    }

    /** Looks until so many of the scores that are or will be expected are there; how long each took from its start. */
    Spread await(int scores, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        Spread times = new Spread();
        for (int seen = 0; seen < scores; ) {
            if (System.nanoTime() > end) {
                throw new LaunchException(seen + " of " + scores + " scores are there.");
            }
            List<String> there = there(awaited.keySet());
            long now = System.nanoTime();
            for (String key : there) {
                times.add(Duration.ofNanos(now - awaited.remove(key)));
            }
            seen += there.size();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return times;
    }

    private List<String> there(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        String sql = "select key from snapshot where topic = 'ita.score.v1' and key = any (?)";
        Connection scoring = databases.get(Service.SCORING);
        try (PreparedStatement statement = scoring.prepareStatement(sql)) {
            statement.setArray(1, scoring.createArrayOf("text", keys.toArray()));
            List<String> there = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    there.add(row.getString(1));
                }
            }
            return there;
        } catch (SQLException e) {
            throw new LaunchException("Cannot look for scores: " + e.getMessage() + ".", e);
        }
    }

    /** Scores of fictitious agencies in fiscal year 2568. */
    long count() {
        return count(
                Service.SCORING, "select count(*) from snapshot where topic = 'ita.score.v1' and key like '2568/f%'");
    }

    /** Waits until there are so many scores. */
    void awaitCount(long expected, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        for (long count = count(); count < expected; count = count()) {
            if (System.nanoTime() > end) {
                throw new LaunchException(count + " of " + expected + " scores are there.");
            }
            LockSupport.parkNanos(COUNTING_PAUSE_NANOS);
        }
    }

    /** Waits until every service has taken in what the others told, and has nothing left to derive or to tell. */
    void awaitCalm(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!calm()) {
            if (System.nanoTime() > end) {
                throw new LaunchException("The services have not come to rest.");
            }
            LockSupport.parkNanos(COUNTING_PAUSE_NANOS);
        }
    }

    private boolean calm() {
        return databases.keySet().stream().allMatch(this::rests)
                && told(Service.SCORING, "assessment") == told(Service.ASSESSMENT, "assessment")
                && told(Service.REPORTING, "score") == told(Service.SCORING, "score")
                && told(Service.REPORTING, "plan") == told(Service.MEASURES, "plan");
    }

    private boolean rests(Service service) {
        return count(service, "select (select count(*) from stale) + (select count(*) from outbox)") == 0
                && told(service, "agency") == told(Service.ASSESSMENT, "agency");
    }

    /** How many aggregates of a kind a service knows of. */
    private long told(Service service, String aggregate) {
        return count(service, "select count(*) from snapshot where topic = 'ita." + aggregate + ".v1'");
    }

    private long count(Service service, String sql) {
        try (PreparedStatement statement = databases.get(service).prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new LaunchException("Cannot count: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        for (Connection database : databases.values()) {
            try {
                database.close();
            } catch (SQLException e) {
                throw new LaunchException("Cannot leave a database: " + e.getMessage() + ".", e);
            }
        }
    }
}
