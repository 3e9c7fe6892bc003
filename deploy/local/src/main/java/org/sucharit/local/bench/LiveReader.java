package org.sucharit.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sucharit.local.suite.LaunchException;

/** Hears of changes as a browser does. */
final class LiveReader implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
    private final Stream<String> lines;

    /**
     * Connects.
     *
     * @param token a bearer token
     */
    LiveReader(String address, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new LaunchException("Live changes answer " + answer.statusCode() + ".");
            }
            lines = answer.body();
        } catch (IOException e) {
            throw new LaunchException("Live changes cannot be read: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while measuring.", e);
        }
        Thread.ofVirtual().start(() -> {
            try {
                lines.filter(line -> line.startsWith("id:")).forEach(_ -> heard.add(System.nanoTime()));
            } catch (RuntimeException e) {
                // The stream was closed.
                heard.clear();
            }
        });
    }

    /** When the next change was heard of, in nanoseconds of this machine's clock. */
    long next(Duration atMost) {
        try {
            Long moment = heard.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
            if (moment == null) {
                throw new LaunchException("No change was heard of in time.");
            }
            return moment;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while measuring.", e);
        }
    }

    /** Forgets what was heard. */
    void forget() {
        heard.clear();
    }

    @Override
    public void close() {
        client.shutdownNow();
        lines.close();
    }
}
