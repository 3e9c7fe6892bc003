package org.sucharit.kit.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.kit.events.SnapshotCodec;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;

/** Finds a snapshot here or, once, at its owner: an aggregate may be asked for before its event has come. */
@ApplicationScoped
public class Peers {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    /** Keys that can exist; what is not one is not asked for with this service's own rights. */
    private static final Pattern KEY =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}(/[A-Za-z0-9][A-Za-z0-9_.-]{0,63}){0,2}");
    /** Requests for made-up keys must not take all threads. */
    private static final int MOST_AT_ONCE = 8;

    private static final ObjectMapper MAPPER = Json.mapper();

    private final PeersConfig config;
    private final Snapshots snapshots;
    private final SnapshotCodec codec;
    private final SnapshotIntake intake;
    private final HttpClient http;
    private final Semaphore asking = new Semaphore(MOST_AT_ONCE);

    public Peers(PeersConfig config, Snapshots snapshots, SnapshotCodec codec, SnapshotIntake intake) {
        this.config = config;
        this.snapshots = snapshots;
        this.codec = codec;
        this.intake = intake;
        this.http = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    /**
     * A snapshot by its key. Call it outside a transaction: it may wait for the owner.
     *
     * @return empty where the owner does not know it either
     * @throws ProblemException UNAVAILABLE where it is not here and the owner does not answer
     */
    public <T extends Snapshot> Optional<T> find(Topic<T> topic, String key) {
        if (!KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        Optional<T> here = snapshots.find(topic, key);
        return here.isPresent() ? here : askInTurn(topic, key);
    }

    private <T extends Snapshot> Optional<T> askInTurn(Topic<T> topic, String key) {
        if (!asking.tryAcquire()) {
            throw unavailable(topic);
        }
        try {
            return ask(topic, key);
        } finally {
            asking.release();
        }
    }

    private <T extends Snapshot> Optional<T> ask(Topic<T> topic, String key) {
        try {
            HttpResponse<byte[]> response = http.send(request(topic, key), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 404) {
                return Optional.empty();
            }
            if (response.statusCode() != 200) {
                throw unavailable(topic);
            }
            T snapshot = codec.decode(topic, key, response.body());
            intake.accept(List.of(new SnapshotIntake.Arrival(topic, snapshot, response.body())));
            return Optional.of(snapshot);
        } catch (IOException | SnapshotCodec.PoisonException e) {
            throw unavailable(topic);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(topic);
        }
    }

    /**
     * Asks a peer something with this service's own rights. Call it outside a transaction.
     *
     * @param path from the peer's address on, encoded
     * @param question written as JSON
     * @return empty where the peer knows of nothing there
     * @throws ProblemException UNAVAILABLE where it does not answer, or otherwise than asked
     */
    public <T> Optional<T> ask(String service, String path, Object question, Class<T> answer) {
        if (!asking.tryAcquire()) {
            throw silent(service);
        }
        try {
            HttpRequest request = to(service, path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(question)))
                    .build();
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 404) {
                return Optional.empty();
            }
            if (response.statusCode() != 200) {
                throw silent(service);
            }
            return Optional.of(MAPPER.readValue(response.body(), answer));
        } catch (IOException e) {
            throw silent(service);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(service);
        } finally {
            asking.release();
        }
    }

    private HttpRequest request(Topic<?> topic, String key) throws IOException {
        String path = Arrays.stream(key.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return to(topic.owner(), "/api/v1/events/" + topic.name() + "/" + path).build();
    }

    private HttpRequest.Builder to(String service, String path) throws IOException {
        URI base = config.url().get(service);
        if (base == null) {
            throw new IOException("no address of " + service);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(config.timeout());
        if (config.tokenFile().isPresent()) {
            request.header(
                    "Authorization",
                    "Bearer " + Files.readString(config.tokenFile().get()).strip());
        }
        return request;
    }

    private static ProblemException silent(String service) {
        return ProblemException.unavailable(service + "-service does not answer. Try again shortly.", RETRY_AFTER);
    }

    private static ProblemException unavailable(Topic<?> topic) {
        return ProblemException.unavailable(
                "Not known here yet, and " + topic.owner() + "-service does not answer. Try again shortly.",
                RETRY_AFTER);
    }
}
