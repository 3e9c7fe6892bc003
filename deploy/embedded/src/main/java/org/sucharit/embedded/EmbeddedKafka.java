package org.sucharit.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * One Kafka broker that is its own controller, in this JVM, listening on the loopback interface only. Topics are not
 * created by being used: the suite creates its own.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final String NODE_ID = "1";
    private static final String HOST = "127.0.0.1";
    private static final long NEEDED_MEBIBYTES = 256;
    /** How often a throw-away broker is tried when somebody takes the free port it was about to use. */
    private static final int TRIES = 3;

    private final KafkaRaftServer server;
    private final Path directory;
    private final boolean durable;
    private final DirectoryLock lock;
    private final String bootstrapServers;
    private boolean closed;

    private EmbeddedKafka(KafkaRaftServer server, Path directory, boolean durable, DirectoryLock lock, int port) {
        this.server = server;
        this.directory = directory;
        this.durable = durable;
        this.lock = lock;
        this.bootstrapServers = HOST + ":" + port;
    }

    /** A broker that is fast rather than safe and leaves nothing behind, unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@code host:port}, as a client's {@code bootstrap.servers} wants it. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker cleanly; one that is thrown away takes its files along. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.shutdown();
        server.awaitShutdown();
        lock.close();
        if (!durable) {
            deleteQuietly(directory);
        }
    }

    private static void deleteQuietly(Path directory) {
        try {
            Disk.delete(directory);
        } catch (IOException e) {
            System.getLogger(EmbeddedKafka.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot remove " + directory, e);
        }
    }

    /** What the broker should be like. */
    public static final class Builder {

        private final Map<String, String> overrides = new HashMap<>();
        private Path directory;
        private int port;

        private Builder() {}

        /**
         * Keeps everything in {@code directory}, survives a {@code kill -9} of this JVM and a power cut: every record
         * is on the disk before it is acknowledged, which with one broker and no replica is the only copy. Formatted the
         * first time only; node and cluster id stay.
         */
        public Builder durable(Path directory) {
            this.directory = directory;
            return this;
        }

        /** The clients' port; 0, the default, takes a free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * Makes log compaction happen as soon as a topic's own settings allow it ({@code segment.ms},
         * {@code min.cleanable.dirty.ratio}), instead of after a quarter of a minute or more.
         */
        public Builder compactionEvery(Duration backoff) {
            overrides.put("log.cleaner.enable", "true");
            overrides.put("log.cleaner.backoff.ms", Long.toString(backoff.toMillis()));
            overrides.put("log.cleaner.min.cleanable.ratio", "0.01");
            return this;
        }

        /** Any other setting of the broker, winning over what this class sets. */
        public Builder setting(String name, String value) {
            overrides.put(name, value);
            return this;
        }

        /**
         * Starts the broker; it answers when this returns.
         *
         * @throws EmbeddedServerException when the port is in use, the directory is used by another broker, or there is
         *     too little room
         */
        public EmbeddedKafka start() {
            int tries = port == 0 && directory == null ? TRIES : 1;
            EmbeddedServerException failure = null;
            for (int i = 0; i < tries; i++) {
                try {
                    return startOnce();
                } catch (EmbeddedServerException e) {
                    failure = e;
                }
            }
            throw failure;
        }

        private EmbeddedKafka startOnce() {
            boolean durable = directory != null;
            Path data = durable ? directory.toAbsolutePath() : temporaryDirectory();
            Disk.require(data, NEEDED_MEBIBYTES);
            if (port != 0) {
                Ports.requireFree(port, "Kafka");
            }
            Path log = data.resolve("log");
            List<Integer> free = Ports.free(2);
            int clientPort = port == 0 ? free.get(0) : port;
            // Kafka's own lock comes too late: by then the second broker writes into the first one's metadata.
            DirectoryLock lock = DirectoryLock.of(data);
            KafkaRaftServer server = null;
            try {
                format(log);
                server = new KafkaRaftServer(
                        new KafkaConfig(settings(log, durable, clientPort, free.get(1))), Time.SYSTEM);
                server.startup();
                return new EmbeddedKafka(server, data, durable, lock, clientPort);
            } catch (Exception e) {
                if (server != null) {
                    server.shutdown();
                }
                lock.close();
                if (!durable) {
                    deleteQuietly(data);
                }
                throw new EmbeddedServerException("Kafka does not start in %s: %s.".formatted(data, reason(e)), e);
            }
        }

        private static String reason(Throwable failure) {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        }

        private static Path temporaryDirectory() {
            try {
                return Files.createTempDirectory("sucharit-kafka");
            } catch (IOException e) {
                throw new EmbeddedServerException("Cannot create a temporary directory: " + e.getMessage() + ".", e);
            }
        }

        private static void format(Path log) throws Exception {
            if (Files.exists(log.resolve("meta.properties"))) {
                return;
            }
            new Formatter()
                    .setNodeId(Integer.parseInt(NODE_ID))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(Set.of(log.toString()))
                    .setMetadataLogDirectory(log.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        }

        private Map<String, String> settings(Path log, boolean durable, int clientPort, int controllerPort) {
            String controller = HOST + ":" + controllerPort;
            Map<String, String> settings = new HashMap<>();
            settings.put("node.id", NODE_ID);
            settings.put("process.roles", "broker,controller");
            settings.put("listeners", "PLAINTEXT://" + HOST + ":" + clientPort + ",CONTROLLER://" + controller);
            settings.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + clientPort);
            settings.put("controller.listener.names", "CONTROLLER");
            settings.put("inter.broker.listener.name", "PLAINTEXT");
            settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
            settings.put("controller.quorum.voters", NODE_ID + "@" + controller);
            settings.put("log.dirs", log.toString());
            settings.put("metadata.log.dir", log.toString());
            settings.put("auto.create.topics.enable", "false");

            // Internal topics: one broker, few clients.
            settings.put("offsets.topic.replication.factor", "1");
            settings.put("offsets.topic.num.partitions", "1");
            settings.put("transaction.state.log.replication.factor", "1");
            settings.put("transaction.state.log.min.isr", "1");
            settings.put("transaction.state.log.num.partitions", "1");
            settings.put("share.coordinator.state.topic.replication.factor", "1");
            settings.put("share.coordinator.state.topic.min.isr", "1");
            settings.put("share.coordinator.state.topic.num.partitions", "1");

            // A service that was killed is replaced soon: do not wait for more members, allow short sessions.
            settings.put("group.initial.rebalance.delay.ms", "0");
            settings.put("group.min.session.timeout.ms", "1000");
            settings.put("group.consumer.min.session.timeout.ms", "1000");
            settings.put("group.consumer.min.heartbeat.interval.ms", "500");
            // A transaction left open by a killed producer holds back every reader until it is given up.
            settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");

            settings.put("num.network.threads", "1");
            settings.put("num.io.threads", "2");
            settings.put("num.replica.fetchers", "1");
            settings.put("background.threads", "1");
            settings.put("log.cleaner.threads", "1");
            settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
            // A broker that starts again waits until its killed predecessor counts as gone, or has said goodbye. One
            // that
            // is thrown away never starts again, and must not count as gone only because the machine is busy.
            settings.put("broker.session.timeout.ms", durable ? "6000" : "60000");
            settings.put("broker.heartbeat.interval.ms", "500");
            settings.put("controlled.shutdown.enable", Boolean.toString(durable));
            settings.put("log.cleaner.enable", Boolean.toString(durable));
            if (durable) {
                settings.put("log.flush.interval.messages", "1");
            }
            settings.putAll(overrides);
            return settings;
        }
    }
}
