package org.sucharit.local.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sucharit.embedded.Disk;
import org.sucharit.embedded.EmbeddedKafka;
import org.sucharit.embedded.EmbeddedPostgres;
import org.sucharit.embedded.EmbeddedServerException;
import org.sucharit.gateway.Gateway;
import org.sucharit.gateway.Service;

/**
 * PostgreSQL, a Kafka broker, the four services and the gateway, as one thing that starts and stops. It may be closed at
 * any time and from any thread, also while it is starting.
 */
public final class Suite implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(90);
    /** Recording and the reading of every class make a training run slow. */
    private static final Duration READY_TRAINING = Duration.ofMinutes(4);

    private static final Duration STOP = Duration.ofSeconds(15);
    /** Writing a start-up cache happens at the end of the process. */
    private static final Duration STOP_TRAINING = Duration.ofMinutes(4);

    private static final String STOPPED = "Stopped while starting.";

    private final SuiteOptions options;
    private final Progress progress;
    private final StartupCaches caches;
    private final Identities identities = new Identities(Clock.systemUTC());
    private final Map<User, String> tokens = new EnumMap<>(User.class);
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    /** What was started, last first. */
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private EmbeddedPostgres postgres;
    private EmbeddedKafka kafka;
    private boolean closed;

    /**
     * A suite that does not run yet.
     *
     * @param progress told of every step
     */
    public Suite(SuiteOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.caches = new StartupCaches(options.home());
        for (User user : User.values()) {
            tokens.put(user, user.token(identities));
        }
    }

    /**
     * Starts everything; all services do their work when this returns. What was started is stopped again when something
     * goes wrong.
     *
     * @throws LaunchException with a sentence that says what to do
     */
    public void start() {
        try {
            options.requireReady();
            startServers();
            startServices();
            progress.step("gateway", this::startGateway);
            if (options.environment() != null) {
                EnvironmentFile.write(options.environment(), environment());
                atEnd(() -> Files.deleteIfExists(options.environment()));
            }
        } catch (EmbeddedServerException e) {
            close();
            throw new LaunchException(e.getMessage(), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** One origin for all APIs and pages. */
    public String baseUrl() {
        return address(options.ports().gateway());
    }

    /** Where a service itself listens. */
    public String url(Service service) {
        return address(options.ports().services().get(service));
    }

    /** Where a service tells how it is. */
    public String managementUrl(Service service) {
        return address(options.ports().management().get(service));
    }

    /** A bearer token of this run. */
    public String token(User user) {
        return tokens.get(user);
    }

    /** Issues further tokens of this run. */
    public Identities identities() {
        return identities;
    }

    /** A caller of the REST API through the gateway. */
    public Api api() {
        return new Api(baseUrl(), tokens);
    }

    public EmbeddedPostgres postgres() {
        return postgres;
    }

    public EmbeddedKafka kafka() {
        return kafka;
    }

    /** The process of a service as it is now, for those who measure it. */
    public ProcessHandle process(Service service) {
        return processes.get(service).current().toHandle();
    }

    /** Ends a service as a power cut would; the others go on. */
    public void kill(Service service) {
        processes.get(service).kill();
    }

    /** Starts a service that was killed, and waits until it does its work. */
    public void restart(Service service) {
        ServiceProcess process = processes.get(service);
        process.start();
        process.awaitReady(READY);
    }

    /** Stops the gateway, then the services, then the broker and the database. Nothing is left behind. */
    @Override
    public void close() {
        while (true) {
            AutoCloseable next;
            synchronized (this) {
                closed = true;
                next = running.poll();
            }
            if (next == null) {
                return;
            }
            stop(next);
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.getLogger(Suite.class.getName()).log(System.Logger.Level.WARNING, "While stopping", e);
        }
    }

    private void startServers() {
        // Both take their time waiting for something, so one after the other would take twice as long.
        inParallel(List.of(
                () -> progress.step("PostgreSQL", this::startPostgres),
                () -> progress.step("Kafka", this::startKafka)));
    }

    private void startPostgres() {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().log(options.home().log("postgresql"));
        if (options.data() != null) {
            builder.durable(options.data().resolve("postgresql"));
        }
        postgres = own(builder::start);
        for (Service service : Service.values()) {
            postgres.createDatabase(service.id());
        }
    }

    private void startKafka() {
        EmbeddedKafka.Builder builder = EmbeddedKafka.builder();
        if (options.data() != null) {
            builder.durable(options.data().resolve("kafka"));
        }
        if (options.compaction() != null) {
            builder.compactionEvery(options.compaction());
        }
        kafka = own(builder::start);
    }

    private void startServices() {
        Path secrets = own(Secrets::new).directory();
        for (Service service : Service.values()) {
            processes.put(service, prepare(service, secrets));
        }
        atEnd(this::stopAll);
        boolean training = options.caches() == SuiteOptions.Caches.TRAIN;
        List<Runnable> starts = new ArrayList<>();
        processes.forEach((service, process) -> starts.add(() -> progress.step(service.id() + " service", () -> {
            startUnlessClosed(process);
            process.awaitReady(training ? READY_TRAINING : READY);
        })));
        inParallel(starts);
    }

    private ServiceProcess prepare(Service service, Path secrets) {
        Path log = options.home().log(service.id());
        Path token = secrets.resolve(service.id() + ".jwt");
        EnvironmentFile.writePrivately(token, identities.serviceToken(service.id()));
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new LaunchException("Cannot write " + log + ": " + e.getMessage() + ".", e);
        }
        List<String> cache = switch (options.caches()) {
            case USE -> caches.use(service);
            case TRAIN -> caches.train(service);
            case IGNORE -> List.of();
        };
        List<String> properties = new ArrayList<>(options.properties());
        for (Service peer : Service.values()) {
            if (peer != service) {
                properties.add("-Dsucharit.peer.url." + peer.id() + "=" + url(peer));
            }
        }
        return new ServiceProcess(
                service,
                ServiceCommand.of(options.application(service), cache, properties),
                settings(service, token, secrets),
                URI.create(managementUrl(service) + "/q/health/ready"),
                log,
                client);
    }

    private Map<String, String> settings(Service service, Path token, Path secrets) {
        String database = service.id();
        Map<String, String> settings = new LinkedHashMap<>(ServiceCommand.ENVIRONMENT);
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put(
                "QUARKUS_HTTP_PORT", Integer.toString(options.ports().services().get(service)));
        settings.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        settings.put(
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(options.ports().management().get(service)));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        settings.put("QUARKUS_DATASOURCE_USERNAME", postgres.user(database));
        settings.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(database));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        settings.put("SUCHARIT_EVENTS_INSTANCE", service.id() + "-1");
        settings.put("SUCHARIT_EVENTS_REPLICATION", "1");
        settings.put("QUARKUS_OIDC_PUBLIC_KEY", identities.publicKey());
        settings.put("QUARKUS_OIDC_TOKEN_ISSUER", identities.issuer());
        settings.put("QUARKUS_OIDC_TOKEN_AUDIENCE", Identities.AUDIENCE);
        settings.put("SUCHARIT_PEER_TOKEN_FILE", token.toString());
        settings.put("SUCHARIT_EXIT_WITH_PARENT", "true");
        if (service == Service.REPORTING) {
            settings.put("SUCHARIT_REPORTING_PUBLIC_ADDRESS", baseUrl());
            settings.put("SUCHARIT_REPORTING_ALLOW_LOCAL_ADDRESS", "true");
            settings.put("SUCHARIT_OPEN_DATA_CONTACT_EMAIL", "open-data@example.org");
            // The demonstration's links lead to real websites; how those are today shall not decide what it shows.
            settings.put("SUCHARIT_REPORTING_CHECK_LINKS", "false");
        }
        if (service == Service.SCORING) {
            // Receipts outlive a run where data does.
            Path keys = options.data() == null ? secrets : options.data();
            settings.put(
                    "SUCHARIT_RECEIPTS_SIGNING_KEY_FILE", ReceiptKey.in(keys).toString());
        }
        return settings;
    }

    private void startGateway() {
        Map<Service, URI> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, URI.create(url(service)));
        }
        var _ = own(() -> Gateway.start(options.ports().gateway(), services));
    }

    private Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("BASE_URL", baseUrl());
        for (Service service : Service.values()) {
            variables.put(service.variable(), url(service));
        }
        tokens.forEach((user, token) -> variables.put(user.variable(), token));
        return variables;
    }

    private void stopAll() {
        Duration atMost = options.caches() == SuiteOptions.Caches.TRAIN ? STOP_TRAINING : STOP;
        List<ServiceProcess> started = processes.values().stream()
                .filter(process -> process.current() != null)
                .toList();
        started.forEach(ServiceProcess::terminate);
        started.forEach(process -> process.awaitEnd(atMost));
    }

    /** Starts something and takes charge of it, unless the suite was closed meanwhile: then it is stopped at once. */
    private <T extends AutoCloseable> T own(Supplier<T> start) {
        T started = start.get();
        synchronized (this) {
            if (!closed) {
                running.push(started);
                return started;
            }
        }
        stop(started);
        throw new LaunchException(STOPPED);
    }

    private synchronized void atEnd(AutoCloseable end) {
        running.push(end);
    }

    private synchronized void startUnlessClosed(ServiceProcess process) {
        if (closed) {
            throw new LaunchException(STOPPED);
        }
        process.start();
    }

    /** The first failure closes the suite, so that the other tasks do not wait for what can no longer come. */
    private void inParallel(List<Runnable> tasks) {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Runnable task : tasks) {
                threads.execute(() -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        if (failure.compareAndSet(null, e)) {
                            close();
                        }
                    }
                });
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    /** A directory for the services' own tokens that is gone with the suite. */
    private record Secrets(Path directory) implements AutoCloseable {

        Secrets() {
            this(create());
        }

        private static Path create() {
            try {
                return Files.createTempDirectory("sucharit-secrets");
            } catch (IOException e) {
                throw new LaunchException("Cannot create a temporary directory: " + e.getMessage() + ".", e);
            }
        }

        @Override
        public void close() throws IOException {
            Disk.delete(directory);
        }
    }
}
