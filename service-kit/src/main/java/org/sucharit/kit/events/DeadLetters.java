package org.sucharit.kit.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Keeps records that cannot be decoded on {@code <topic>.dlq}, with where they stood and why they were refused. */
@ApplicationScoped
public class DeadLetters {

    private static final int MAX_REASON = 1_000;

    private final EventsConfig config;
    private final Map<String, Object> kafka;
    private final MeterRegistry metrics;
    private KafkaProducer<byte[], byte[]> producer;

    public DeadLetters(
            EventsConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka, MeterRegistry metrics) {
        this.config = config;
        this.kafka = kafka;
        this.metrics = metrics;
    }

    /** The dead-letter topic of a topic. */
    static String topicOf(String topic) {
        return topic + ".dlq";
    }

    /**
     * Buries a record and returns when the broker has it.
     *
     * @throws IllegalStateException where the broker does not take it
     */
    synchronized void bury(ConsumerRecord<String, byte[]> record, String reason) {
        byte[] key = record.key() == null ? null : record.key().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topicOf(record.topic()), key, record.value());
        record.headers().forEach(letter.headers()::add);
        CloudEvents.add(letter.headers(), "dlq-reason", shortened(reason));
        CloudEvents.add(letter.headers(), "dlq-service", config.service());
        CloudEvents.add(letter.headers(), "dlq-partition", Integer.toString(record.partition()));
        CloudEvents.add(letter.headers(), "dlq-offset", Long.toString(record.offset()));
        try {
            producer().send(letter).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take a dead letter", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        metrics.counter("sucharit.events.dead.letters", "topic", record.topic()).increment();
    }

    private static String shortened(String reason) {
        String text = String.valueOf(reason);
        return text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }

    /** Made when first needed, which is hopefully never. */
    private KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
            settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 64 << 20);
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
