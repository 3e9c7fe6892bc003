package org.sucharit.local.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Suite;

/** Looks into the services' databases, as no service does. */
public final class Tables {

    private final Suite suite;

    private Tables(Suite suite) {
        this.suite = suite;
    }

    public static Tables of(Suite suite) {
        return new Tables(suite);
    }

    /** How many rows a service has in a table. */
    public long rows(Service service, String table) {
        try (Connection connection = suite.postgres().connect(service.id());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the services have still to tell or to derive. */
    public long pending() {
        long pending = 0;
        for (Service service : Service.values()) {
            pending += rows(service, "outbox") + rows(service, "stale");
        }
        return pending;
    }
}
