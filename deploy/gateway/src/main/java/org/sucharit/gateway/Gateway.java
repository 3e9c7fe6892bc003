package org.sucharit.gateway;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The running proxy. It passes bodies on as they come, in both directions, and never holds one whole: how large one may be
 * is each service's own affair. It writes no access log.
 */
public final class Gateway implements AutoCloseable {

    static final String TARGET = "target";

    private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
    /** Without a byte in either direction; a stream of events sends a comment more often than that. */
    private static final int IDLE_SECONDS = 120;
    /** From the end of a request until the answer begins: a large file may take its time to be checked. */
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(110);

    private static final int CONNECTIONS_PER_SERVICE = 128;
    private static final int WAITING_REQUESTS = 1_000;

    private final Vertx vertx;
    private final int port;

    private Gateway(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    /**
     * Starts a proxy on the loopback interface; see {@link #start(String, int, Map)}.
     *
     * @param port where to listen; 0 takes a free one
     * @param services where each service is, {@code http://host:port}
     */
    public static Gateway start(int port, Map<Service, URI> services) {
        return start("127.0.0.1", port, services);
    }

    /**
     * Starts a proxy; it answers when this returns.
     *
     * @param host the interface to listen on
     * @param port where to listen; 0 takes a free one
     * @param services where each service is, {@code http://host:port}; all of them
     * @throws IllegalArgumentException when a service is missing
     * @throws IllegalStateException when it cannot listen there
     */
    public static Gateway start(String host, int port, Map<Service, URI> services) {
        return start(host, port, services, ANSWER_TIMEOUT);
    }

    static Gateway start(String host, int port, Map<Service, URI> services, Duration answerTimeout) {
        Map<Service, SocketAddress> origins = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            URI address = services.get(service);
            if (address == null || address.getHost() == null) {
                throw new IllegalArgumentException("no address for the " + service.id() + " service");
            }
            origins.put(
                    service,
                    SocketAddress.inetSocketAddress(address.getPort() < 0 ? 80 : address.getPort(), address.getHost()));
        }
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(1));
        Server server = new Server(host, port, Map.copyOf(origins), answerTimeout);
        try {
            vertx.deployVerticle(server, new DeploymentOptions())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            close(vertx);
            throw new IllegalStateException(
                    "The gateway cannot listen on port " + port + ": "
                            + e.getCause().getMessage(),
                    e.getCause());
        }
        return new Gateway(vertx, server.listeningPort());
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Stops at once: requests under way are cut off. */
    @Override
    public void close() {
        close(vertx);
    }

    private static void close(Vertx vertx) {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(failure -> null)
                .join();
    }

    private static final class Server extends AbstractVerticle {

        private final String host;
        private final int port;
        private final Map<Service, SocketAddress> origins;
        private final Duration answerTimeout;
        private volatile int listeningPort;

        Server(String host, int port, Map<Service, SocketAddress> origins, Duration answerTimeout) {
            this.host = host;
            this.port = port;
            this.origins = origins;
            this.answerTimeout = answerTimeout;
        }

        @Override
        public void start(Promise<Void> started) {
            HttpClient client = vertx.createHttpClient(
                    new HttpClientOptions()
                            .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                            .setIdleTimeout(IDLE_SECONDS)
                            // Shorter than a service keeps an idle connection, or a request could meet its end.
                            .setKeepAliveTimeout(10)
                            .setMaxWaitQueueSize(WAITING_REQUESTS),
                    new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
            HttpProxy proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                    .origin(this::connect)
                    .addInterceptor(new Routing())
                    .addInterceptor(new Absence())
                    .addInterceptor(new Documentation())
                    .addInterceptor(new Forwarding())
                    .addInterceptor(new AnswerClock(answerTimeout));
            vertx.createHttpServer(new HttpServerOptions()
                            .setHandle100ContinueAutomatically(true)
                            // The proxy loses the body of an HTTP/2 request that does not announce its length.
                            .setHttp2ClearTextEnabled(false)
                            .setIdleTimeout(IDLE_SECONDS))
                    .requestHandler(proxy)
                    .invalidRequestHandler(Unreadable::answer)
                    .listen(port, host)
                    .onSuccess(server -> listeningPort = server.actualPort())
                    .<Void>mapEmpty()
                    .onComplete(started);
        }

        int listeningPort() {
            return listeningPort;
        }

        private Future<HttpClientRequest> connect(ProxyContext context) {
            Service service = context.get(TARGET, Routes.Target.class).service();
            return context.client()
                    .request(new RequestOptions()
                            .setServer(origins.get(service))
                            .setConnectTimeout(CONNECT_TIMEOUT_MILLIS))
                    .onSuccess(request -> context.set(AnswerClock.REQUEST, request));
        }
    }

    /** Decides once per request where it goes; the others look it up. */
    private static final class Routing implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            String path = context.request().proxiedRequest().path();
            context.set(TARGET, Routes.of(path == null ? "/" : path));
            return context.sendRequest();
        }
    }
}
