package org.sucharit.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.kit.runtime.Loop;

/**
 * Creates the suite's topics where they are missing, before any channel asks for them. Whichever service starts first
 * creates them all. A broker that is away does not hold up the start: the attempt goes on behind it.
 */
@ApplicationScoped
public class KafkaTopics {

    private static final Logger LOG = Logger.getLogger(KafkaTopics.class);
    private static final int WAIT_SECONDS = 5;
    private static final String MAX_MESSAGE_BYTES = Integer.toString(Snapshots.MAX_BYTES + (64 << 10));

    private final EventsConfig config;
    private final Map<String, Object> kafka;
    private final CountDownLatch created = new CountDownLatch(1);
    private Loop loop;

    public KafkaTopics(EventsConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.config = config;
        this.kafka = kafka;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started)
            throws InterruptedException {
        loop = new Loop("kafka-topics", config.maxBackoff(), this::createOnce);
        if (!created.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("the broker does not answer yet; starting without it");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loop.close();
    }

    private void createOnce(Loop self) throws ExecutionException, InterruptedException {
        create();
        created.countDown();
        self.end();
    }

    private void create() throws ExecutionException, InterruptedException {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic<?> topic : Topics.all()) {
            Map<String, String> settings = new HashMap<>(config.topic());
            settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, MAX_MESSAGE_BYTES);
            topics.add(new NewTopic(topic.name(), config.partitions(), config.replication()).configs(settings));
            topics.add(new NewTopic(DeadLetters.topicOf(topic.name()), 1, config.replication())
                    .configs(Map.of(
                            TopicConfig.RETENTION_MS_CONFIG,
                            "-1",
                            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                            MAX_MESSAGE_BYTES)));
        }
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        try (Admin admin = Admin.create(settings)) {
            for (KafkaFuture<Void> result : admin.createTopics(topics).values().values()) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }
}
