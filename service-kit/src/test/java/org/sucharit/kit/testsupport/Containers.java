package org.sucharit.kit.testsupport;

import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers a test needs, in containers. */
final class Containers implements AutoCloseable {

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18-alpine");
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka-native:4.1.1");

    Map<String, String> start() {
        postgres.start();
        kafka.start();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.getJdbcUrl(),
                "quarkus.datasource.username", postgres.getUsername(),
                "quarkus.datasource.password", postgres.getPassword(),
                "kafka.bootstrap.servers", kafka.getBootstrapServers());
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
