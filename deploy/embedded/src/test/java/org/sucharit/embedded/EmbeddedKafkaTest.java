package org.sucharit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedKafkaTest {

    private static final String TOPIC = "snapshots";
    private static final Duration WAIT = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void committed_transactions_are_read_and_aborted_ones_are_not() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.builder().start()) {
            createTopic(kafka, Map.of());
            try (KafkaProducer<String, String> producer = producer(kafka)) {
                producer.initTransactions();
                producer.beginTransaction();
                send(producer, "a", "1");
                producer.commitTransaction();
                producer.beginTransaction();
                send(producer, "a", "2");
                producer.abortTransaction();
                producer.beginTransaction();
                send(producer, "b", "3");
                producer.commitTransaction();
            }
            assertThat(read(kafka)).containsExactly("a=1", "b=3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lz4", "zstd", "snappy", "gzip"})
    void compressed_records_are_read(String compression) throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.builder().start()) {
            createTopic(kafka, Map.of());
            try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", kafka.bootstrapServers(), "compression.type", compression),
                    new StringSerializer(),
                    new StringSerializer())) {
                send(producer, "a", compression.repeat(100));
            }
            assertThat(read(kafka)).containsExactly("a=" + compression.repeat(100));
        }
    }

    @Test
    void topics_are_not_created_by_being_used() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.builder().start();
                Admin admin = admin(kafka);
                KafkaConsumer<String, String> consumer = consumer(kafka)) {
            consumer.partitionsFor("nobody-made-this", WAIT);
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void cluster_and_records_outlive_a_killed_launcher() throws Exception {
        Process launcher = Launchers.start("kafka", directory);
        try {
            Launchers.awaitReady(launcher);
        } finally {
            launcher.destroyForcibly().waitFor();
        }
        String clusterId;
        try (EmbeddedKafka kafka = EmbeddedKafka.builder().durable(directory).start()) {
            clusterId = clusterId(kafka);
            createTopic(kafka, Map.of());
            try (KafkaProducer<String, String> producer = producer(kafka)) {
                producer.initTransactions();
                producer.beginTransaction();
                send(producer, "a", "1");
                producer.commitTransaction();
            }
        }
        try (EmbeddedKafka again = EmbeddedKafka.builder().durable(directory).start()) {
            assertThat(clusterId(again)).isEqualTo(clusterId);
            assertThat(read(again)).containsExactly("a=1");
        }
    }

    @Test
    void compaction_can_be_forced() throws Exception {
        try (EmbeddedKafka kafka =
                EmbeddedKafka.builder().compactionEvery(Duration.ofMillis(100)).start()) {
            createTopic(
                    kafka,
                    Map.of(
                            "cleanup.policy", "compact",
                            "segment.ms", "100",
                            "min.cleanable.dirty.ratio", "0.001",
                            "delete.retention.ms", "0"));
            await().atMost(WAIT).until(() -> {
                // A segment is closed by the record that comes after its time.
                try (KafkaProducer<String, String> producer = producer(kafka)) {
                    producer.initTransactions();
                    producer.beginTransaction();
                    send(producer, "a", UUID.randomUUID().toString());
                    producer.commitTransaction();
                }
                return offsets(kafka).stream()
                        .findFirst()
                        .filter(first -> first > 0)
                        .isPresent();
            });
        }
    }

    @Test
    void a_port_in_use_is_said() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            EmbeddedKafka.builder().port(taken.getLocalPort()).start())
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + ", which Kafka needs, is in use");
        }
    }

    @Test
    void two_brokers_never_share_a_directory() {
        try (EmbeddedKafka kafka = EmbeddedKafka.builder().durable(directory).start()) {
            assertThat(kafka.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedKafka.builder().durable(directory).start())
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("in use by another running suite");
        }
    }

    private static Admin admin(EmbeddedKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    private static String clusterId(EmbeddedKafka kafka) throws Exception {
        try (Admin admin = admin(kafka)) {
            return admin.describeCluster().clusterId().get(30, TimeUnit.SECONDS);
        }
    }

    private static void createTopic(EmbeddedKafka kafka, Map<String, String> settings) throws Exception {
        try (Admin admin = admin(kafka)) {
            NewTopic topic = new NewTopic(TOPIC, Optional.of(1), Optional.of((short) 1)).configs(settings);
            admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static KafkaProducer<String, String> producer(EmbeddedKafka kafka) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "relay"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void send(KafkaProducer<String, String> producer, String key, String value) throws Exception {
        producer.send(new ProducerRecord<>(TOPIC, key, value)).get(30, TimeUnit.SECONDS);
    }

    private static KafkaConsumer<String, String> consumer(EmbeddedKafka kafka) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static List<String> read(EmbeddedKafka kafka) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer(kafka)) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition), WAIT).get(partition);
            while (consumer.position(partition, WAIT) < end) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                    values.add(record.key() + "=" + record.value());
                }
            }
        }
        return values;
    }

    /** The offsets of the records that are still there. */
    private static List<Long> offsets(EmbeddedKafka kafka) {
        List<Long> offsets = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer(kafka)) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition), WAIT).get(partition);
            while (consumer.position(partition, WAIT) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> offsets.add(record.offset()));
            }
        }
        return offsets;
    }
}
