package org.sucharit.local.suite;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sucharit.gateway.Service;

/** One service as a child process. It can be killed and started again, as often as a test likes. */
final class ServiceProcess {

    private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(2);

    private final Service service;
    private final List<String> command;
    private final Map<String, String> environment;
    private final URI ready;
    private final Path log;
    private final HttpClient client;
    private Process process;

    /**
     * A service that does not run yet.
     *
     * @param ready answers 200 as soon as the service does its work
     * @param log where its output goes
     */
    ServiceProcess(
            Service service,
            List<String> command,
            Map<String, String> environment,
            URI ready,
            Path log,
            HttpClient client) {
        this.service = service;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.ready = ready;
        this.log = log;
        this.client = client;
    }

    synchronized void start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            // Settings of the shell that started the launcher must not reach a service by accident.
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("SUCHARIT_"));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new LaunchException("Cannot start the " + service.id() + " service: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Waits until the service does its work.
     *
     * @throws LaunchException when it ends instead, or takes longer
     */
    void awaitReady(Duration atMost) {
        Process started = current();
        boolean came = Waiting.until(atMost, () -> !started.isAlive() || answers());
        if (!started.isAlive()) {
            throw new LaunchException("The %s service stopped while it was starting (exit code %d); its log is %s%s"
                    .formatted(service.id(), started.exitValue(), log, lastError()));
        }
        if (!came) {
            throw new LaunchException("The %s service was not ready within %d seconds; its log is %s%s"
                    .formatted(service.id(), atMost.toSeconds(), log, lastError()));
        }
        Precedence.apply(service, started);
    }

    /** Ends it as a power cut would. */
    void kill() {
        Process running = current();
        running.destroyForcibly();
        running.onExit().join();
    }

    /** Asks it to end. */
    void terminate() {
        current().destroy();
    }

    /** Waits for its end, and makes it end when the time is over; whether it ended by itself. */
    boolean awaitEnd(Duration atMost) {
        Process running = current();
        try {
            if (running.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.destroyForcibly();
        return false;
    }

    synchronized Process current() {
        return process;
    }

    private boolean answers() {
        try {
            return client.send(
                                    HttpRequest.newBuilder(ready)
                                            .timeout(PROBE_TIMEOUT)
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastError() {
        try {
            return Files.readAllLines(log, StandardCharsets.UTF_8).reversed().stream()
                    .filter(line -> line.contains("ERROR") || line.startsWith("Caused by:") || line.startsWith("Error"))
                    .findFirst()
                    .map(line -> ", and says: " + line.strip())
                    .orElse(".");
        } catch (IOException e) {
            return ".";
        }
    }
}
