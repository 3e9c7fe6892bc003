package org.sucharit.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collector;

/** Lets a service's documentation pages work under a prefix: they name their own files from the root. */
final class Documentation implements ProxyInterceptor {

    private static final String OWN_ROOT = "/q/";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        String prefix = target(context).prefix();
        if (!prefix.isEmpty()) {
            context.request().setURI(context.request().getURI().substring(prefix.length()));
            // The page is rewritten, which needs its plain text.
            context.request().headers().remove(HttpHeaders.ACCEPT_ENCODING);
        }
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        String prefix = target(context).prefix();
        ProxyResponse response = context.response();
        if (prefix.isEmpty()) {
            return context.sendResponse();
        }
        String location = response.headers().get(HttpHeaders.LOCATION);
        if (location != null) {
            // Relative to this origin, however the service spelled it.
            int own = location.indexOf(OWN_ROOT);
            response.putHeader(HttpHeaders.LOCATION, own < 0 ? location : prefix + location.substring(own));
        }
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith("text/html") || response.getBody() == null) {
            return context.sendResponse();
        }
        return read(response.getBody()).compose(page -> {
            response.setBody(Body.body(Buffer.buffer(rewrite(page, prefix))));
            return context.sendResponse();
        });
    }

    private static Future<String> read(Body body) {
        Future<Buffer> all = body.stream()
                .collect(Collector.of(
                        Buffer::buffer, Buffer::appendBuffer, (first, second) -> first.appendBuffer(second)));
        body.stream().resume();
        return all.map(page -> page.toString(StandardCharsets.UTF_8));
    }

    private static String rewrite(String page, String prefix) {
        return page.replace("\"" + OWN_ROOT, "\"" + prefix + OWN_ROOT).replace("'" + OWN_ROOT, "'" + prefix + OWN_ROOT);
    }

    private static Routes.Target target(ProxyContext context) {
        return context.get(Gateway.TARGET, Routes.Target.class);
    }
}
