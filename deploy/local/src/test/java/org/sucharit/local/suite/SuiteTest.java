package org.sucharit.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.SuiteOptions.Caches;

class SuiteTest {

    @TempDir
    Path directory;

    private Home home;
    private SuiteOptions options;

    @BeforeEach
    void prepare() throws IOException {
        home = new Home(directory);
        Path jar = FakeService.jar(directory);
        Map<Service, Path> applications = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            applications.put(service, jar);
        }
        options = SuiteOptions.throwAway(home)
                .withApplications(applications)
                .withCaches(Caches.IGNORE)
                .withEnvironment(home.environment());
    }

    @Test
    void everything_is_there_when_it_has_started_and_gone_when_it_is_closed() throws Exception {
        List<ProcessHandle> processes;
        try (Suite suite = new Suite(options, Progress.silent())) {
            suite.start();
            processes = List.of(Service.values()).stream().map(suite::process).toList();

            assertThat(get(suite.baseUrl() + "/api/v1/scores/2568/x"))
                    .contains("SUCHARIT_EVENTS_INSTANCE=scoring-1")
                    .contains("KAFKA_BOOTSTRAP_SERVERS=" + suite.kafka().bootstrapServers())
                    .contains("QUARKUS_DATASOURCE_JDBC_URL=" + suite.postgres().jdbcUrl("scoring"))
                    .contains("QUARKUS_OIDC_PUBLIC_KEY=" + suite.identities().publicKey())
                    .contains("SUCHARIT_EXIT_WITH_PARENT=true");
            assertThat(Files.getPosixFilePermissions(home.environment()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(sourced("$BASE_URL $REPORTING_URL"))
                    .isEqualTo(suite.baseUrl() + " " + suite.url(Service.REPORTING));
            assertThat(sourced("$PROVINCE_TOKEN")).isEqualTo(suite.token(User.PROVINCE));
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(home.environment()).doesNotExist();
        options.ports().requireFree();
    }

    @Test
    void a_killed_service_can_be_started_again_while_the_others_go_on() throws Exception {
        try (Suite suite = new Suite(options, Progress.silent())) {
            suite.start();
            ProcessHandle killed = suite.process(Service.MEASURES);

            suite.kill(Service.MEASURES);

            assertThat(killed.isAlive()).isFalse();
            assertThat(get(suite.baseUrl() + "/api/v1/plans/2569/x")).contains("unavailable");
            assertThat(get(suite.baseUrl() + "/api/v1/scores/2568/x")).contains("scoring-1");
            suite.restart(Service.MEASURES);
            assertThat(get(suite.baseUrl() + "/api/v1/plans/2569/x")).contains("measures-1");
        }
    }

    @Test
    void a_service_that_ends_while_starting_is_told_with_its_last_error() {
        Suite suite = new Suite(options.withProperties(List.of("-Dfake.crash=measures")), Progress.silent());

        assertThatThrownBy(suite::start)
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("The measures service stopped while it was starting (exit code 3)")
                .hasMessageContaining("measures.log")
                .hasMessageContaining("the database schema is from the future");
        options.ports().requireFree();
    }

    @Test
    void a_port_in_use_is_told_before_anything_starts() throws IOException {
        try (ServerSocket taken = new ServerSocket(options.ports().gateway(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Suite(options, Progress.silent()).start())
                    .isInstanceOf(LaunchException.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + ", which the gateway needs, is in use")
                    .hasMessageContaining("--port-base");
        }
    }

    @Test
    void a_service_that_is_not_built_is_told() {
        assertThatThrownBy(() -> new Suite(options.withApplications(Map.of()), Progress.silent()).start())
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("The assessment service is not built")
                .hasMessageContaining("./ita");
    }

    @Test
    void closing_while_it_starts_leaves_nothing() {
        Suite suite = new Suite(options, Progress.silent());
        CompletableFuture<Void> starting = CompletableFuture.runAsync(suite::start);
        await().atMost(Duration.ofSeconds(30)).until(() -> suite.postgres() != null || starting.isDone());

        suite.close();

        await().atMost(Duration.ofSeconds(60)).until(starting::isDone);
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(ProcessHandle::isAlive)
                        .filter(process ->
                                process.info().commandLine().orElse("").contains("fake.jar")))
                .isEmpty();
        options.ports().requireFree();
    }

    @Test
    void a_file_for_shells_is_replaced_as_a_whole() throws IOException {
        Path file = directory.resolve("env");
        EnvironmentFile.write(file, Map.of("BASE_URL", "http://localhost:1"));
        EnvironmentFile.write(file, Map.of("BASE_URL", "http://localhost:2"));

        assertThat(EnvironmentFile.read(file)).isEqualTo(Map.of("BASE_URL", "http://localhost:2"));
    }

    private String sourced(String expression) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", ". " + home.environment() + "; echo " + expression).start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static String get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
