package org.sucharit.local.testsupport.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.function.Supplier;
import org.sucharit.local.suite.Suite;

/** Sends calls, through the gateway wherever it leads to the service that is meant. */
final class Client {

    /** An answer that takes longer is a finding of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Of a stream of events: less than its first. */
    private static final int BEGINNING = 8;

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

    /** The whole; of a stream that does not end by itself, how it begins. */
    private static BodySubscriber<Supplier<byte[]>> body(ResponseInfo answer) {
        boolean endless = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
        return endless
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), in -> () -> beginning(in))
                : BodySubscribers.mapping(BodySubscribers.ofByteArray(), whole -> () -> whole);
    }

    private static byte[] beginning(InputStream in) {
        try (in) {
            return in.readNBytes(BEGINNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<Supplier<byte[]>> response = http.send(request.build(), Client::body);
            return new Reply(
                    response.statusCode(), response.headers(), response.body().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
