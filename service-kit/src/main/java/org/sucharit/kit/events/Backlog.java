package org.sucharit.kit.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How much is decided and not yet told, and how much has to be derived: both near zero while all is well. */
@ApplicationScoped
public class Backlog {

    private final DataSource dataSource;

    public Backlog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        Gauge.builder("sucharit.events.outbox.rows", () -> count("select count(*) from outbox"))
                .description("Snapshots that the broker has not committed yet")
                .register(metrics);
        Gauge.builder("sucharit.events.stale.rows", () -> count("select count(*) from stale"))
                .description("Aggregates that have to be derived anew")
                .register(metrics);
        Gauge.builder("sucharit.events.stale.failing", () -> count("select count(*) from stale where attempts > 2"))
                .description("Aggregates whose derivation has failed more than twice")
                .register(metrics);
    }

    /** Not a number while the database is away. */
    private double count(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
