package org.sucharit.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/**
 * What a service learns of the one who asks: the host name that was asked for, so that addresses in answers are those of
 * the gateway, and nothing else. The asker's own address stays here: nobody behind can log, by mistake or otherwise, from
 * where a survey was answered. The like of it that a client claims is dropped.
 */
final class Forwarding implements ProxyInterceptor {

    private static final List<String> CLAIMS = List.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-forwarded-ssl",
            "x-real-ip");
    /** RFC 9110, section 7.6.1; a proxy also drops what {@code Connection} names. */
    private static final List<String> HOP_BY_HOP = List.of(
            "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer", "upgrade");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest asked = request.proxiedRequest();
        dropHopByHop(request.headers());
        CLAIMS.forEach(request.headers()::remove);
        HostAndPort authority = asked.authority();
        if (authority != null) {
            request.setAuthority(authority);
            request.putHeader("x-forwarded-host", authority.toString());
        }
        request.putHeader("x-forwarded-proto", asked.scheme());
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        dropHopByHop(context.response().headers());
        return context.sendResponse();
    }

    private static void dropHopByHop(MultiMap headers) {
        for (String connection : headers.getAll("connection")) {
            for (String named : connection.split(",", -1)) {
                String name = named.strip();
                // Without its length a body would be read wrongly, whatever the sender says.
                if (!name.isEmpty() && !name.equalsIgnoreCase("content-length")) {
                    headers.remove(name);
                }
            }
        }
        headers.remove("connection");
        HOP_BY_HOP.forEach(headers::remove);
    }
}
