package org.sucharit.local.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A caller of the suite's REST API. */
public final class Api implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;
    private final Map<User, String> tokens;

    /**
     * A caller.
     *
     * @param base one origin for all services, without a slash at the end
     * @param tokens a bearer token per user it may be asked to be
     */
    public Api(String base, Map<User, String> tokens) {
        this.base = base;
        this.tokens = Map.copyOf(tokens);
    }

    /** An answer, whole. */
    public static final class Answer {

        private final int status;
        private final String etag;
        private final Duration retryAfter;
        private final byte[] body;

        Answer(int status, String etag, Duration retryAfter, byte[] body) {
            this.status = status;
            this.etag = etag;
            this.retryAfter = retryAfter;
            this.body = body;
        }

        public int status() {
            return status;
        }

        /** The entity tag, or null. */
        public String etag() {
            return etag;
        }

        /** When to ask again, or null. */
        public Duration retryAfter() {
            return retryAfter;
        }

        /** As it came. */
        public byte[] body() {
            return body.clone();
        }

        public boolean ok() {
            return status / 100 == 2;
        }

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new LaunchException("An answer is not JSON: " + e.getMessage() + ".", e);
            }
        }
    }

    /** Reads. */
    public Answer get(User user, String path) {
        return send(request(user, path).header("Accept", "application/json").GET());
    }

    /** Reads a document in whatever type the path asks for. */
    public Answer download(User user, String path) {
        return send(request(user, path).GET());
    }

    /** Sends something; a fresh idempotency key goes with it. */
    public Answer send(User user, String method, String path, String contentType, byte[] body) {
        return send(writing(user, method, path, contentType, body));
    }

    /**
     * Sends something that may be sent again under the same idempotency key.
     *
     * @param atMost how long the answer may take
     */
    public Answer sendOnce(
            User user, String method, String path, String key, String contentType, byte[] body, Duration atMost) {
        return send(writing(user, method, path, key, contentType, BodyPublishers.ofByteArray(body))
                .timeout(atMost));
    }

    /**
     * Sends a CSV file that is made while it is sent. It may be sent again under the same idempotency key.
     *
     * @param file opens the file at its beginning
     * @param atMost how long sending it and the answer may take
     */
    public Answer upload(
            User user, String method, String path, String key, Supplier<InputStream> file, Duration atMost) {
        return send(writing(user, method, path, key, "text/csv", BodyPublishers.ofInputStream(file))
                .timeout(atMost));
    }

    /** Changes the version that was read, and no other. */
    public Answer sendIfMatch(User user, String method, String path, String etag, String contentType, byte[] body) {
        return send(writing(user, method, path, contentType, body).header("If-Match", etag));
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder writing(User user, String method, String path, String contentType, byte[] body) {
        String key = UUID.randomUUID().toString();
        return writing(user, method, path, key, contentType, BodyPublishers.ofByteArray(body));
    }

    private HttpRequest.Builder writing(
            User user, String method, String path, String key, String contentType, BodyPublisher body) {
        return request(user, path)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key)
                .method(method, body);
    }

    private HttpRequest.Builder request(User user, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokens.get(user));
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<byte[]> response = client.send(built, BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.headers()
                            .firstValue("Retry-After")
                            .filter(seconds -> seconds.matches("\\d{1,5}"))
                            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                            .orElse(null),
                    response.body());
        } catch (IOException e) {
            throw new LaunchException("No answer to " + built.method() + " " + built.uri() + ": " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + built.uri() + ".", e);
        }
    }
}
