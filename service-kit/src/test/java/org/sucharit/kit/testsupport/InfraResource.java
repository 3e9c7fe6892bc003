package org.sucharit.kit.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.sucharit.embedded.EmbeddedKafka;
import org.sucharit.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL, a real broker and this run's token issuer, for a {@code XQuarkusTest}. With {@code -Dinfra=docker}
 * servers run in containers, otherwise in and beside this JVM.
 */
public class InfraResource implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "service";

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(TestTokens.settings());
        settings.putAll(System.getProperty("infra", "embedded").equals("docker") ? containers() : embedded());
        settings.put("sucharit.events.replication", "1");
        settings.put("sucharit.events.partitions", "2");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    private Map<String, String> embedded() {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        open.push(postgres);
        postgres.createDatabase(DATABASE);
        EmbeddedKafka kafka = EmbeddedKafka.builder().start();
        open.push(kafka);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE),
                "quarkus.datasource.username", postgres.user(DATABASE),
                "quarkus.datasource.password", postgres.password(DATABASE),
                "kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    private Map<String, String> containers() {
        Containers containers = new Containers();
        open.push(containers);
        return containers.start();
    }

    @Override
    public void stop() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("a test server did not stop", e);
            }
        }
    }
}
