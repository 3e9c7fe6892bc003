package org.sucharit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path directory;

    @Test
    void a_database_belongs_to_the_user_of_its_name_alone() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            postgres.createDatabase("scoring");
            postgres.createDatabase("measures");
            postgres.createDatabase("measures");

            try (Connection own = connect(postgres, "scoring", "scoring")) {
                own.createStatement().execute("CREATE TABLE sheet (agency text)");
            }
            assertThatThrownBy(() -> connect(postgres, "scoring", "measures"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void a_thrown_away_server_is_fast_and_leaves_nothing() throws SQLException {
        Path data;
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            assertThat(setting(postgres, "fsync")).isEqualTo("off");
            data = Path.of(setting(postgres, "data_directory"));
            assertThat(data).exists();
        }
        assertThat(data.getParent()).doesNotExist();
    }

    @Test
    void a_durable_server_syncs_and_keeps_its_data() throws SQLException {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().durable(directory).start()) {
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
            assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(postgres, "full_page_writes")).isEqualTo("on");
            postgres.createDatabase("scoring");
        }
        try (EmbeddedPostgres again =
                        EmbeddedPostgres.builder().durable(directory).start();
                Connection own = connect(again, "scoring", "scoring")) {
            assertThat(own.isValid(1)).isTrue();
        }
    }

    @Test
    void it_only_listens_on_the_loopback_interface() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(postgres, "unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void a_server_whose_launcher_was_killed_stops_and_its_data_can_be_used_again() throws Exception {
        Process launcher = Launchers.start("postgres", directory);
        try {
            Launchers.awaitReady(launcher);
            ProcessHandle postmaster = postmaster();

            launcher.destroyForcibly().waitFor();

            await().atMost(Duration.ofSeconds(20)).until(() -> !postmaster.isAlive());
            try (EmbeddedPostgres again =
                            EmbeddedPostgres.builder().durable(directory).start();
                    Connection own = connect(again, "kept", "kept")) {
                assertThat(own.isValid(1)).isTrue();
            }
        } finally {
            launcher.destroyForcibly();
        }
    }

    @Test
    void an_orphan_that_still_runs_is_replaced() throws Exception {
        Process launcher = Launchers.start("postgres", directory);
        try {
            Launchers.awaitReady(launcher);
            ProcessHandle postmaster = postmaster();
            // The shell that would stop the server is killed with the launcher, as a machine short of memory might.
            launcher.toHandle()
                    .children()
                    .filter(child -> child.pid() != postmaster.pid())
                    .forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly().waitFor();
            assertThat(postmaster.isAlive()).isTrue();

            try (EmbeddedPostgres again =
                    EmbeddedPostgres.builder().durable(directory).start()) {
                assertThat(postmaster.isAlive()).isFalse();
                assertThat(setting(again, "fsync")).isEqualTo("on");
            }
        } finally {
            launcher.destroyForcibly();
        }
    }

    @Test
    void a_stale_pid_file_does_not_hinder() throws Exception {
        EmbeddedPostgres.builder().durable(directory).start().close();
        // The number of a process that lives and is not PostgreSQL.
        Files.writeString(
                directory.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (EmbeddedPostgres again =
                EmbeddedPostgres.builder().durable(directory).start()) {
            assertThat(setting(again, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void two_servers_never_share_a_directory() {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().durable(directory).start()) {
            assertThat(postgres.port()).isPositive();
            assertThatThrownBy(
                            () -> EmbeddedPostgres.builder().durable(directory).start())
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("in use by another running suite");
        }
    }

    @Test
    void a_port_in_use_is_said() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.builder()
                            .port(taken.getLocalPort())
                            .start())
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + ", which PostgreSQL needs, is in use");
        }
    }

    @Test
    void too_little_room_is_said() {
        assertThatThrownBy(() -> Disk.require(directory, Long.MAX_VALUE / (1024 * 1024)))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("make room");
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Connection connect(EmbeddedPostgres postgres, String database, String user) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), user, postgres.password(user));
    }

    private static String setting(EmbeddedPostgres postgres, String name) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
