package org.sucharit.reporting.report.publication;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for a page at an address that was looked at before: its name is not resolved again, so that it cannot lead
 * elsewhere the second time. The name is still what the server is asked for, and what its certificate has to be of.
 */
@ApplicationScoped
public class PinnedHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http;

    @Inject
    public PinnedHttp(Vertx vertx) {
        this(vertx, new HttpClientOptions());
    }

    PinnedHttp(Vertx vertx, HttpClientOptions options) {
        http = vertx.createHttpClient(
                options.setKeepAlive(false).setConnectTimeout(Math.toIntExact(PATIENCE.toMillis())));
    }

    /**
     * What a server said.
     *
     * @param location where to look instead; null without
     */
    public record Reply(int status, String location) {

        static Reply of(HttpClientResponse response) {
            // How large the page is, or how slow it comes, is no matter.
            response.request().connection().close();
            return new Reply(response.statusCode(), response.getHeader("Location"));
        }

        boolean isRedirection() {
            return status >= 300 && status < 400 && location != null;
        }
    }

    /**
     * Asks for a page; waits at most 5 s. Redirections are told, not followed.
     *
     * @throws IOException where there is no answer
     */
    public Reply ask(URI link, InetAddress address) throws IOException, InterruptedException {
        Future<Reply> reply = http.request(request(URI.create(link.toASCIIString()), address))
                .compose(HttpClientRequest::send)
                .map(Reply::of)
                .toCompletionStage()
                .toCompletableFuture();
        try {
            return reply.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    private static RequestOptions request(URI link, InetAddress address) {
        boolean secure = "https".equalsIgnoreCase(link.getScheme());
        int port = link.getPort() > 0 ? link.getPort() : secure ? 443 : 80;
        String path = link.getRawPath().isEmpty() ? "/" : link.getRawPath();
        return new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(link.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(link.getRawQuery() == null ? path : path + "?" + link.getRawQuery())
                .setTimeout(PATIENCE.toMillis());
    }
}
