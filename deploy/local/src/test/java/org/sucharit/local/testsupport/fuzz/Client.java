package org.sucharit.local.testsupport.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.sucharit.local.suite.Suite;

/** Sends calls, through the gateway wherever it leads to the service that is meant. */
final class Client {

    /** An answer that takes longer is a finding of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Suite suite;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Client(Suite suite) {
        this.suite = suite;
    }

    /**
     * Sends.
     *
     * @param token null for nobody; an {@code Authorization} of the call itself goes before
     * @throws IOException where there was no answer
     */
    Reply send(Call call, String token) throws IOException {
        String base = call.operation().shared() ? suite.url(call.operation().service()) : suite.baseUrl();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.target()))
                .timeout(PATIENCE)
                .method(
                        call.method(),
                        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::header);
        if (token != null && !call.headers().containsKey("Authorization")) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    /** Reads an address of the gateway. */
    Reply get(String path, String token) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(suite.baseUrl() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token));
    }

    private Reply send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
