package org.sucharit.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;

/**
 * Reads the topics of others, channel {@code snapshots}. What cannot be decoded goes to the dead-letter topic;
 * anything else that goes wrong is the infrastructure's trouble, and is waited out for as long as it lasts while the
 * channel pauses its partitions.
 */
@ApplicationScoped
public class SnapshotConsumer {

    private static final Logger LOG = Logger.getLogger(SnapshotConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final SnapshotCodec codec;
    private final SnapshotIntake intake;
    private final DeadLetters deadLetters;
    private final EventsConfig config;
    private final Map<String, Topic<?>> topics = new LinkedHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    public SnapshotConsumer(SnapshotCodec codec, SnapshotIntake intake, DeadLetters deadLetters, EventsConfig config) {
        this.codec = codec;
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.config = config;
        Topics.all().forEach(topic -> topics.put(topic.name(), topic));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    @Incoming("snapshots")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        Map<String, SnapshotIntake.Arrival> arrivals = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                add(record, arrivals);
            } catch (SnapshotCodec.PoisonException e) {
                LOG.errorf("%s-%d@%d is poison", record.topic(), record.partition(), record.offset());
                insist(() -> deadLetters.bury(record, e.getMessage()));
            }
        }
        if (!arrivals.isEmpty()) {
            insist(() -> intake.accept(arrivals.values()));
        }
    }

    /** What can be read of records that were consumed before; what is poison was buried then. */
    Collection<SnapshotIntake.Arrival> readable(ConsumerRecords<String, byte[]> records) {
        Map<String, SnapshotIntake.Arrival> arrivals = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                add(record, arrivals);
            } catch (SnapshotCodec.PoisonException e) {
                LOG.debugf("%s-%d@%d is poison", record.topic(), record.partition(), record.offset());
            }
        }
        return arrivals.values();
    }

    /** The newest of a key stands for the ones before it in the batch. */
    private void add(ConsumerRecord<String, byte[]> record, Map<String, SnapshotIntake.Arrival> arrivals)
            throws SnapshotCodec.PoisonException {
        Topic<?> topic = topics.get(record.topic());
        Snapshot snapshot = codec.decode(topic, record.key(), record.value());
        arrivals.merge(
                record.topic() + " " + record.key(),
                new SnapshotIntake.Arrival(topic, snapshot, record.value()),
                SnapshotConsumer::newer);
    }

    private static SnapshotIntake.Arrival newer(SnapshotIntake.Arrival one, SnapshotIntake.Arrival other) {
        return other.snapshot().version() >= one.snapshot().version() ? other : one;
    }

    /** Tries until it works, or until the process stops: then the batch stays unacknowledged and comes again. */
    private void insist(Runnable action) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                action.run();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("cannot take in snapshots: %s; trying again in %d ms", e, pause.toMillis());
                LOG.debug("intake", e);
                if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw e;
                }
                Duration twice = pause.multipliedBy(2);
                pause = twice.compareTo(config.maxBackoff()) > 0 ? config.maxBackoff() : twice;
            }
        }
    }
}
