package org.sucharit.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server of its own, listening on the loopback interface only. Its binaries come from the class path; it
 * also runs as root. Who can reach the loopback interface may use it: it is for tests and for one person's machine.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String SUPERUSER = "postgres";
    private static final long NEEDED_MEBIBYTES = 256;
    /** Long enough for the recovery after a crash; without one the server is there in a second. */
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    /** How often a throw-away server is tried when somebody takes the free port it was about to use. */
    private static final int TRIES = 3;

    private static final int LOG_LINES = 5;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final Path directory;
    private final boolean durable;
    private final DirectoryLock lock;
    private final Watchdog watchdog;
    private boolean closed;

    private EmbeddedPostgres(
            io.zonky.test.db.postgres.embedded.EmbeddedPostgres server,
            Path directory,
            boolean durable,
            DirectoryLock lock,
            Watchdog watchdog) {
        this.server = server;
        this.directory = directory;
        this.durable = durable;
        this.lock = lock;
        this.watchdog = watchdog;
    }

    /** A server that is fast rather than safe and leaves nothing behind, unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates the database and a user of the same name that owns it, unless they are there; other users cannot connect
     * to it.
     *
     * @param name lower-case letters, digits and underscores
     */
    public void createDatabase(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
                statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new EmbeddedServerException("Cannot create the database " + name + ": " + e.getMessage() + ".", e);
        }
    }

    /** Removes the database with everything in it, if it is there, also from under those who are connected to it. */
    public void dropDatabase(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new EmbeddedServerException("Cannot remove the database " + name + ": " + e.getMessage() + ".", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Where {@code database} is, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port() + "/" + database;
    }

    /** The user that owns {@code database}. */
    public String user(String database) {
        return database;
    }

    /** The password of that user. */
    public String password(String database) {
        return database;
    }

    public int port() {
        return server.getPort();
    }

    /** A connection that may do everything, for tests that look behind the scenes. */
    public Connection connect(String database) throws SQLException {
        return server.getDatabase(SUPERUSER, database).getConnection();
    }

    /** Stops the server, which ends its connections; one that is thrown away takes its files along. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.close();
            watchdog.dismiss();
            lock.close();
            if (!durable) {
                Disk.delete(directory);
            }
        } catch (IOException e) {
            System.getLogger(EmbeddedPostgres.class.getName())
                    .log(System.Logger.Level.WARNING, "While closing PostgreSQL in " + directory, e);
        }
    }

    /** What the server should be like. */
    public static final class Builder {

        private Path directory;
        private Path log;
        private int port;

        private Builder() {}

        /**
         * Keeps everything in {@code directory} and survives a {@code kill -9} of this JVM and a power cut: what is
         * committed is on the disk.
         */
        public Builder durable(Path directory) {
            this.directory = directory;
            return this;
        }

        /** 0, the default, takes a free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Where the server writes its log; beside its data by default. */
        public Builder log(Path file) {
            this.log = file;
            return this;
        }

        /**
         * Starts the server; it answers when this returns.
         *
         * @throws EmbeddedServerException when the port is in use, the directory is used by another server, or there is
         *     too little room
         */
        public EmbeddedPostgres start() {
            int tries = port == 0 && directory == null ? TRIES : 1;
            EmbeddedServerException failure = null;
            for (int i = 0; i < tries; i++) {
                try {
                    return startOnce();
                } catch (EmbeddedServerException e) {
                    failure = e;
                }
            }
            throw failure;
        }

        private EmbeddedPostgres startOnce() {
            boolean durable = directory != null;
            Path home = durable ? directory.toAbsolutePath() : temporaryDirectory();
            Disk.require(home, NEEDED_MEBIBYTES);
            if (port != 0) {
                Ports.requireFree(port, "PostgreSQL");
            }
            Path data = home.resolve("data");
            Path logFile = log == null ? home.resolve("postgresql.log") : log.toAbsolutePath();
            DirectoryLock lock = DirectoryLock.of(home);
            try {
                stopOrphan(data);
                var server = configure(data, durable, logFile).start();
                Watchdog watchdog = Watchdog.over(postmaster(data), durable ? null : home);
                return new EmbeddedPostgres(server, home, durable, lock, watchdog);
            } catch (IOException | RuntimeException e) {
                lock.close();
                String said = lastLines(logFile);
                if (!durable) {
                    deleteQuietly(home);
                }
                throw new EmbeddedServerException(
                        "PostgreSQL does not start in %s: %s. Its log ends with: %s"
                                .formatted(home, e.getMessage(), said),
                        e);
            }
        }

        private io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder configure(
                Path data, boolean durable, Path logFile) throws IOException {
            Files.createDirectories(logFile.getParent());
            Redirect output = Redirect.appendTo(logFile.toFile());
            String safe = durable ? "on" : "off";
            return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WAIT)
                    .setErrorRedirector(output)
                    .setOutputRedirector(output)
                    // The same order of text on every machine; does not need a locale of the operating system.
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", HOST)
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "64MB")
                    // The library passes -F, which switches fsync off; what comes later wins.
                    .setServerConfig("fsync", safe)
                    .setServerConfig("synchronous_commit", safe)
                    .setServerConfig("full_page_writes", safe);
        }

        private static Path temporaryDirectory() {
            try {
                return Files.createTempDirectory("sucharit-postgresql");
            } catch (IOException e) {
                throw new EmbeddedServerException("Cannot create a temporary directory: " + e.getMessage() + ".", e);
            }
        }

        /** Whoever started a server that is still running on this data is gone, since the lock is ours. */
        private static void stopOrphan(Path data) throws IOException {
            Path pidFile = data.resolve("postmaster.pid");
            if (Files.notExists(pidFile)) {
                return;
            }
            ProcessHandle orphan = ProcessHandle.of(postmaster(data))
                    .filter(process ->
                            process.info().command().orElse("postgres").contains("postgres"))
                    .orElse(null);
            if (orphan != null) {
                Watchdog.interrupt(orphan);
            }
            // After a crash the number may by now be that of another process, and PostgreSQL would refuse to start.
            Files.deleteIfExists(pidFile);
        }

        private static long postmaster(Path data) throws IOException {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.UTF_8);
            return lines.isEmpty() || lines.getFirst().isBlank()
                    ? 0
                    : Long.parseLong(lines.getFirst().strip());
        }

        private static String lastLines(Path log) {
            try {
                List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
                return String.join(" / ", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
            } catch (IOException e) {
                return "(no log)";
            }
        }

        private static void deleteQuietly(Path home) {
            try {
                Disk.delete(home);
            } catch (IOException e) {
                System.getLogger(EmbeddedPostgres.class.getName())
                        .log(System.Logger.Level.WARNING, "Cannot remove " + home, e);
            }
        }
    }
}
