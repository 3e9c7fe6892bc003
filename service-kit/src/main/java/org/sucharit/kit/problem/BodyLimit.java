package org.sucharit.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * How large a body may be: little, except at the addresses that take files. Says as a problem that one is larger, as soon
 * as its length is announced, or, where it is not, as soon as the limit is passed; of a file whose length is not announced
 * the one who reads it says so. The server's own limit would answer without a word, before any mapper is asked.
 */
@ApplicationScoped
public class BodyLimit {

    /** Set where the length of a body is not announced, to what it may have. */
    static final String UNANNOUNCED = "sucharit.unannounced-body-limit";

    /** The server cuts a connection this far beyond the limit, should nobody have said anything before. */
    private static final long BACKSTOP = 1 << 20;

    private static final String JSON = "application/json";

    /** Bytes that are still read, and dropped, of a body that is refused. */
    private static final long DROPPED = 64 << 20;

    /** For how long. */
    private static final Duration DROPPING = Duration.ofSeconds(2);

    private final MemorySize limit;
    private final MemorySize fileLimit;
    private final List<Pattern> files;
    private final ObjectMapper mapper;

    public BodyLimit(
            @ConfigProperty(name = "sucharit.http.max-body-size") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize fileLimit,
            @ConfigProperty(name = "sucharit.bulk.paths") Optional<List<String>> files,
            ObjectMapper mapper) {
        this.limit = limit;
        this.fileLimit = fileLimit;
        this.files = files.orElse(List.of()).stream().map(BodyLimit::pattern).toList();
        this.mapper = mapper;
    }

    /** {@code /rounds/{fy}/answers}: a name in braces stands for one step. */
    private static Pattern pattern(String path) {
        StringBuilder regex = new StringBuilder();
        for (String step : path.split("/", -1)) {
            regex.append('/').append(step.matches("\\{\\w+}") ? "[^/]+" : Pattern.quote(step));
        }
        return Pattern.compile(regex.substring(1) + "/?");
    }

    void install(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::checkAnnounced);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::boundUnannounced);
    }

    private void checkAnnounced(RoutingContext context) {
        long most = takesFiles(context) ? fileLimit.asLongValue() : limit.asLongValue();
        if (announced(context) <= most) {
            context.next();
            return;
        }
        Problem problem = Problem.of(
                ProblemType.TOO_LARGE,
                ProblemType.TOO_LARGE.status(),
                detail(most),
                context.request().path(),
                List.of());
        closeUnread(context);
        if (announced(context) > DROPPED) {
            answer(context, problem);
            return;
        }
        // A gateway that cannot send everything takes that for a failure, whatever the answer.
        long waited = context.vertx().setTimer(DROPPING.toMillis(), late -> answer(context, problem));
        context.request().endHandler(ended -> {
            context.vertx().cancelTimer(waited);
            answer(context, problem);
        });
        context.request().handler(dropped -> {});
        context.request().resume();
    }

    private void answer(RoutingContext context, Problem problem) {
        if (context.response().ended()) {
            return;
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem));
    }

    private void boundUnannounced(RoutingContext context) {
        if (!hasBody(context.request())) {
            context.next();
            return;
        }
        if (takesFiles(context)) {
            // Whoever takes a file bounds what is read of it, says so, and may read on so that this is heard.
            context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, Long.MAX_VALUE);
            closeUnread(context);
        } else if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            context.put(UNANNOUNCED, limit.asLongValue());
            context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit.asLongValue() + BACKSTOP);
            closeUnread(context);
        }
        context.next();
    }

    /** In HTTP/1 a header says so; in HTTP/2 a body may follow without a word. */
    private static boolean hasBody(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2
                ? !request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)
                : request.getHeader(HttpHeaders.CONTENT_LENGTH) != null
                        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /**
     * A body is not read to its end in order to say that it is refused; the connection then ends with the answer. In
     * HTTP/2 only the request ends, by itself.
     */
    private static void closeUnread(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            return;
        }
        context.addHeadersEndHandler(headers -> {
            if (!context.request().isEnded()) {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
        context.addEndHandler(answered -> {
            if (!context.request().isEnded()) {
                closeAfterReading(context);
            }
        });
    }

    /** A connection that is closed over something unread takes the answer with it; so a while is read on and dropped. */
    private static void closeAfterReading(RoutingContext context) {
        HttpServerRequest request = context.request();
        long waited = context.vertx()
                .setTimer(DROPPING.toMillis(), late -> request.connection().close());
        request.endHandler(ended -> {
            context.vertx().cancelTimer(waited);
            var _ = request.connection().close();
        });
        request.handler(dropped -> {});
        request.resume();
    }

    /** An address that takes files may take single things beside them, in JSON. */
    private boolean takesFiles(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return (type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith(JSON))
                && files.stream()
                        .anyMatch(path -> path.matcher(context.normalizedPath()).matches());
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        // The server has refused what is no number.
        return length == null ? 0 : Long.parseLong(length);
    }

    static String detail(long most) {
        return "A body has at most " + most + " bytes. Send it in parts.";
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
