package org.sucharit.reporting.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Who signed in for the pages is known by a cookie. It stands for a token where pages are read, and nowhere else: no API
 * heeds it, so another site that makes a browser ask changes nothing.
 */
@ApplicationScoped
public class SessionFilter {

    /** Its path keeps it from everything but pages. */
    static final String COOKIE = "session";

    static final String PATH = "/dashboards";

    /** Before tokens are looked at. */
    private static final int BEFORE_AUTHENTICATION = 250;

    void register(@Observes Filters filters) {
        filters.register(SessionFilter::carry, BEFORE_AUTHENTICATION);
    }

    private static void carry(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isPage(context) && !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            Cookie cookie = request.getCookie(COOKIE);
            if (cookie != null) {
                request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + cookie.getValue());
            }
        }
        context.next();
    }

    private static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        return List.of("GET", "HEAD").contains(context.request().method().name())
                && (path.equals(PATH) || path.startsWith(PATH + "/"));
    }
}
