package org.sucharit.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;

/** Says as a problem (RFC 9457) that a service is away or takes too long; the log names the service and nothing else. */
final class Absence implements ProxyInterceptor {

    private static final System.Logger LOG = System.getLogger(Absence.class.getName());
    /** A service is started again within seconds. */
    private static final String RETRY_AFTER_SECONDS = "2";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> Future.succeededFuture(answer(context, failure)));
    }

    private static ProxyResponse answer(ProxyContext context, Throwable failure) {
        String service =
                context.get(Gateway.TARGET, Routes.Target.class).service().id();
        String kind = failure.getClass().getSimpleName();
        LOG.log(System.Logger.Level.WARNING, () -> "No answer from " + service + " (" + kind + ")");
        boolean slow = failure instanceof TimeoutException;
        JsonObject problem = slow
                ? problem(504, "The " + service + " service takes too long.")
                : problem(503, "The " + service + " service does not answer now; try again in a moment.");
        problem.put("instance", context.request().proxiedRequest().path());
        ProxyResponse response = context.request().release().response();
        if (!slow) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.setStatusCode(problem.getInteger("status"))
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(Buffer.buffer(problem.encode())));
    }

    private static JsonObject problem(int status, String detail) {
        return new JsonObject()
                // The type of the services' own catalogue.
                .put("type", "/problems/unavailable")
                .put("title", "Temporarily unavailable")
                .put("status", status)
                .put("detail", detail)
                .put("code", "unavailable")
                .put("violations", new JsonArray());
    }
}
