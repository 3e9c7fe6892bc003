package org.sucharit.kit.http;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of other origins read answers in a browser (CORS), those that are configured and no others. Callers are
 * known by the token they send, never by a cookie, so credentials are not allowed. Whoever is not listed is answered as
 * if nothing had been asked: it is the browser that keeps the answer from the page.
 *
 * <p>The platform's own filter answers strangers with a bare 403, same-origin pages too where TLS ends before the
 * service, and leaves caches to mix up the answers of two origins.
 */
@ApplicationScoped
public class CrossOrigin {

    /** Before a body is refused, so that this is heard as well. */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2;

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";

    private static final String REQUEST_HEADERS =
            "Accept, Accept-Language, Authorization, Content-Encoding, Content-Type, Idempotency-Key, If-Match,"
                    + " If-None-Match, Last-Event-ID, Range";

    private static final String RESPONSE_HEADERS =
            "Content-Disposition, Content-Range, Deprecation, ETag, Link, Location, Retry-After, Sunset";

    /** As long as any browser remembers it. */
    private static final Duration REMEMBERED = Duration.ofHours(2);

    private final AllowedOrigins allowed;

    public CrossOrigin(@ConfigProperty(name = AllowedOrigins.PROPERTY) Optional<List<String>> origins) {
        this.allowed = AllowedOrigins.of(origins.orElse(List.of()));
    }

    void install(@Observes Router router) {
        if (!allowed.isEmpty()) {
            router.route().order(ORDER).handler(this::handle);
        }
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean listed = allowed.contains(origin);
        // As the last thing: whoever answers sets headers of its own.
        context.addHeadersEndHandler(ending -> {
            MultiMap headers = context.response().headers();
            headers.add(HttpHeaders.VARY, "Origin");
            if (listed) {
                headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
                headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
            }
        });
        if (listed && isPreflight(request)) {
            context.response()
                    .setStatusCode(204)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, Long.toString(REMEMBERED.toSeconds()))
                    .end();
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }
}
