package org.sucharit.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.sucharit.kit.runtime.Loop;

/**
 * Carries the outbox to the broker, in order, and deletes a row only when the broker has committed it.
 *
 * <p>Of all replicas one is active: the one whose database session holds an advisory lock. Should a stalled one wake
 * after another has taken over, its lock is gone with its session, and its producer is fenced by the successor's, so
 * it can neither send nor delete. That matters because compaction keeps the last record of a key, not the newest.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** Any number, the same in all replicas; a service has its database to itself. */
    private static final long LOCK = 0x5C4A_0B0CL;

    /** An abort that the broker does not confirm must not keep the lock from a successor. */
    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final EventsConfig config;
    private final Map<String, Object> kafka;
    private Loop loop;

    public OutboxRelay(
            DataSource dataSource, EventsConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.dataSource = dataSource;
        this.config = config;
        this.kafka = kafka;
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started) {
        loop = new Loop("outbox-relay", config.maxBackoff(), this::lead);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (loop != null) {
            loop.close();
        }
    }

    /** Waits to become the active relay, and then relays until the loop stops or something breaks. */
    private void lead(Loop self) throws SQLException {
        try (Connection session = dataSource.getConnection()) {
            if (!locked(session)) {
                Doorbell.await(session, config.idle());
                return;
            }
            try {
                relay(self, session);
            } finally {
                release(session);
            }
        }
    }

    private void relay(Loop self, Connection session) throws SQLException {
        KafkaProducer<String, byte[]> producer = new KafkaProducer<>(producerConfig());
        try {
            producer.initTransactions();
            LOG.info("relaying the outbox");
            Doorbell.OUTBOX.listen(session);
            while (self.running()) {
                // What comes in meanwhile rings.
                if (relay(session, producer) < config.batch()) {
                    Doorbell.await(session, config.idle());
                }
            }
        } finally {
            producer.close(CLOSE);
        }
    }

    /** Sends one batch; tells how many rows it took. */
    private int relay(Connection session, KafkaProducer<String, byte[]> producer) throws SQLException {
        List<OutboxRows.Row> rows = OutboxRows.newest(session, config.batch());
        if (rows.isEmpty()) {
            return 0;
        }
        producer.beginTransaction();
        for (OutboxRows.Row row : rows) {
            // What fails here fails the commit.
            var _ = producer.send(
                    CloudEvents.record(row.topic(), row.key(), row.version(), row.data(), config.service()));
        }
        producer.commitTransaction();
        OutboxRows.delete(session, rows);
        return rows.size();
    }

    private static boolean locked(Connection session) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            result.next();
            return result.getBoolean(1);
        }
    }

    /** The session goes back to the pool, so it must not take lock and bell with it. */
    private static void release(Connection session) {
        try (Statement statement = session.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
            statement.execute("unlisten *");
        } catch (SQLException e) {
            LOG.debug("the session is gone, and its lock with it", e);
        }
    }

    private Map<String, Object> producerConfig() {
        Map<String, Object> producer = new HashMap<>(kafka);
        producer.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        producer.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        producer.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, config.service() + "-outbox");
        // A killed relay holds back readers of its partitions for this long, unless a successor aborts it first.
        producer.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // Measured before compression; the rest is for headers.
        producer.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Snapshots.MAX_BYTES + (64 << 10));
        // Repetitive JSON shrinks to a tenth, and neither client nor broker needs a library for it.
        producer.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        // The least effort takes a third of the time, and some tenth more space.
        producer.put(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, 1);
        return producer;
    }
}
