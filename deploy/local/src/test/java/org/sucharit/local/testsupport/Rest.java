package org.sucharit.local.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;

/** A caller of the suite's API, anonymous until told otherwise. Immutable. */
public final class Rest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Suite suite;
    private final String base;
    private final Map<String, String> headers;

    private Rest(Suite suite, String base, Map<String, String> headers) {
        this.suite = suite;
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    /** Through the gateway. */
    public static Rest of(Suite suite) {
        return new Rest(suite, suite.baseUrl() + "/api/v1/", Map.of());
    }

    /** At a service itself. */
    public Rest at(Service service) {
        return new Rest(suite, suite.url(service) + "/api/v1/", headers);
    }

    public Rest as(User user) {
        return as(suite.token(user));
    }

    public Rest as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** As an officer of an agency. */
    public Rest asOfficerOf(String agency) {
        return as(suite.identities().token("officer", "agency-officer", Map.of("agency", agency)));
    }

    /** As the executive of an agency. */
    public Rest asExecutiveOf(String agency) {
        return as(suite.identities().token("executive", "agency-executive", Map.of("agency", agency)));
    }

    public Rest ifMatch(String etag) {
        return with("If-Match", etag);
    }

    private Rest with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Rest(suite, base, more);
    }

    public Answer get(String path) {
        return expectAnswer(request(path).GET());
    }

    public Answer post(String path, Body body) {
        return expectAnswer(request(path, "POST", body));
    }

    public Answer put(String path, Body body) {
        return expectAnswer(request(path, "PUT", body));
    }

    public Answer patch(String path, Body body) {
        return expectAnswer(request(path, "PATCH", body));
    }

    /**
     * Patches while the service may be killed.
     *
     * @throws IOException where nobody will ever know whether it was done
     */
    public Answer tryPatch(String path, Body body) throws IOException {
        return send(request(path, "PATCH", body));
    }

    /**
     * Reads while the service may be killed.
     *
     * @throws IOException where there was no answer
     */
    public Answer tryGet(String path) throws IOException {
        return send(request(path).GET());
    }

    /** A path that begins with a slash is one of the gateway's root, like that of a published document. */
    private HttpRequest.Builder request(String path) {
        URI address = URI.create(path.startsWith("/") ? suite.baseUrl() + path : base + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(TIMEOUT);
        headers.forEach(request::header);
        return request;
    }

    private HttpRequest.Builder request(String path, String method, Body body) {
        return request(path)
                .header("Content-Type", body.type())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofByteArray(body.bytes()));
    }

    private static Answer expectAnswer(HttpRequest.Builder request) {
        try {
            return send(request);
        } catch (IOException e) {
            throw new AssertionError("no answer: " + e, e);
        }
    }

    private static Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(),
                    type.replaceFirst(";.*", "").strip(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
