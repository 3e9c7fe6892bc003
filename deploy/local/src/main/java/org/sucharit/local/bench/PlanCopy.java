package org.sucharit.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** The reference for drafting: the snapshots of the same plans by COPY into a table without index, and nothing else. */
final class PlanCopy {

    private static final String FORMAT = " (format binary)";

    private PlanCopy() {}

    static void measure(Suite suite, int fiscalYear, Progress progress) {
        String database = Service.MEASURES.id();
        Path file = null;
        try (Connection connection = DriverManager.getConnection(
                        suite.postgres().jdbcUrl(database),
                        suite.postgres().user(database),
                        suite.postgres().password(database));
                Statement statement = connection.createStatement()) {
            file = Files.createTempFile("plans", ".copy");
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = Files.newOutputStream(file)) {
                copies.copyOut(
                        "copy (select * from snapshot where topic = 'ita.plan.v1' and key like '" + fiscalYear
                                + "/f%') to stdout" + FORMAT,
                        out);
            }
            statement.execute("create table plan_copy (like snapshot)");
            long start = System.nanoTime();
            long rows;
            try (InputStream in = Files.newInputStream(file)) {
                rows = copies.copyIn("copy plan_copy from stdin" + FORMAT, in, 1 << 16);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            statement.execute("drop table plan_copy");
            progress.say(String.format(
                    Locale.ROOT,
                    "  %-44s %,d rows   %,d MB   COPY %.1f s",
                    "reference: their snapshots",
                    rows,
                    Files.size(file) / 1_000_000,
                    seconds));
        } catch (SQLException | IOException e) {
            throw new LaunchException("Cannot COPY plans: " + e.getMessage() + ".", e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new LaunchException("Cannot delete " + file + ": " + e.getMessage() + ".", e);
        }
    }
}
