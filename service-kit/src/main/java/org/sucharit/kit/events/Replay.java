package org.sucharit.kit.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/**
 * Reads the topics from their beginning to where they end now, beside the running consumer. What is known already
 * changes nothing; what was lost is kept and derived again.
 */
@ApplicationScoped
public class Replay {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final EventsConfig config;
    private final Map<String, Object> kafka;
    private final Set<String> subscribed;
    private final SnapshotConsumer consumer;
    private final SnapshotIntake intake;
    private final AtomicBoolean busy = new AtomicBoolean();

    public Replay(
            EventsConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "mp.messaging.incoming.snapshots.topics") Optional<Set<String>> subscribed,
            SnapshotConsumer consumer,
            SnapshotIntake intake) {
        this.config = config;
        this.kafka = kafka;
        this.subscribed = subscribed.orElse(Set.of());
        this.consumer = consumer;
        this.intake = intake;
    }

    /**
     * Replays the subscribed topics and those this service owns; returns how many records were read.
     *
     * @throws ProblemException CONFLICT while another replay runs in this process
     */
    public long run() throws InterruptedException {
        if (!busy.compareAndSet(false, true)) {
            throw new ProblemException(ProblemType.CONFLICT, "A replay is running already. Wait for it to end.");
        }
        Set<String> names = new TreeSet<>(subscribed);
        Topics.all().stream()
                .filter(topic -> topic.owner().equals(config.service()))
                .map(Topic::name)
                .forEach(names::add);
        try (KafkaConsumer<String, byte[]> reader = new KafkaConsumer<>(readerConfig())) {
            long read = read(reader, names);
            // Only now, from the newest of each: what the topics pass through on the way is history.
            Topics.all().stream().filter(topic -> names.contains(topic.name())).forEach(intake::markAll);
            return read;
        } finally {
            busy.set(false);
        }
    }

    private long read(KafkaConsumer<String, byte[]> reader, Set<String> topics) throws InterruptedException {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> reader.partitionsFor(topic).stream()
                        .map(partition -> new TopicPartition(topic, partition.partition())))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        long read = 0;
        while (partitions.stream().anyMatch(p -> reader.position(p) < ends.get(p))) {
            ConsumerRecords<String, byte[]> records = reader.poll(POLL);
            intake.keep(consumer.readable(records));
            read += records.count();
        }
        return read;
    }

    private Map<String, Object> readerConfig() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, config.service() + "-replay-" + UUID.randomUUID());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
        return settings;
    }
}
