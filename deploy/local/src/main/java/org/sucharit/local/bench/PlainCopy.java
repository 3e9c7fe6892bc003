package org.sucharit.local.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.sucharit.embedded.EmbeddedPostgres;
import org.sucharit.local.suite.LaunchException;

/** The reference for taking a file over: the same file by COPY into a table without index, and nothing else. */
final class PlainCopy {

    private static final String DATABASE = "plaincopy";

    private PlainCopy() {}

    /** How long it took. */
    record Copied(long rows, double seconds) {}

    static Copied of(EmbeddedPostgres postgres, Path file) {
        postgres.createDatabase(DATABASE);
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(DATABASE), postgres.user(DATABASE), postgres.password(DATABASE));
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists answers");
            statement.execute("create table answers (" + columns(file) + ")");
            long start = System.nanoTime();
            try (InputStream in = Files.newInputStream(file)) {
                long rows = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy answers from stdin (format csv, header true)", in, 1 << 16);
                double seconds = (System.nanoTime() - start) / 1e9;
                statement.execute("drop table answers");
                return new Copied(rows, seconds);
            }
        } catch (SQLException | IOException e) {
            throw new LaunchException("Cannot COPY " + file + ": " + e.getMessage() + ".", e);
        }
    }

    private static String columns(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Arrays.stream(reader.readLine().split(",", -1))
                    .map(column -> column + " text")
                    .collect(Collectors.joining(", "));
        }
    }
}
