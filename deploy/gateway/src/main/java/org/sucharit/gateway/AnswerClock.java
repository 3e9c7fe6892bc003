package org.sucharit.gateway;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;

/**
 * Bounds the wait for an answer. The clock starts when the request has been passed on whole: an upload that moves may take
 * as long as it needs, and one that stalls is ended by the connections' idle time.
 */
final class AnswerClock implements ProxyInterceptor {

    /** Attachment: the request to the service, from when there is one. */
    static final String REQUEST = "request";

    private final Duration timeout;

    AnswerClock(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        Body body = context.request().getBody();
        context.request().setBody(Body.body(new Watched(body.stream(), () -> start(context)), body.length()));
        return context.sendRequest();
    }

    private void start(ProxyContext context) {
        HttpClientRequest request = context.get(REQUEST, HttpClientRequest.class);
        if (request != null && !request.response().isComplete()) {
            request.idleTimeout(timeout.toMillis());
        }
    }

    /** A stream that says when it ends. */
    private record Watched(ReadStream<Buffer> stream, Runnable atEnd) implements ReadStream<Buffer> {

        @Override
        public Watched endHandler(Handler<Void> handler) {
            stream.endHandler(
                    handler == null
                            ? null
                            : end -> {
                                atEnd.run();
                                handler.handle(null);
                            });
            return this;
        }

        @Override
        public Watched exceptionHandler(Handler<Throwable> handler) {
            stream.exceptionHandler(handler);
            return this;
        }

        @Override
        public Watched handler(Handler<Buffer> handler) {
            stream.handler(handler);
            return this;
        }

        @Override
        public Watched pause() {
            stream.pause();
            return this;
        }

        @Override
        public Watched resume() {
            stream.resume();
            return this;
        }

        @Override
        public Watched fetch(long amount) {
            stream.fetch(amount);
            return this;
        }
    }
}
