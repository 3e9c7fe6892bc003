package org.sucharit.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Bounds bodies that come in chunks, so that nobody knows beforehand how long they are. */
public class UnannouncedBody {

    @ServerRequestFilter
    void bound(ContainerRequestContext request, RoutingContext context) {
        Long limit = context.get(BodyLimit.UNANNOUNCED);
        // A stream is made only where there is a body: an unread one would keep the connection from going on.
        if (limit != null && context.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            request.setEntityStream(new Bounded(request.getEntityStream(), limit));
        }
    }

    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private long count;

        Bounded(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int read) {
            count += result < 0 ? 0 : read;
            if (count > limit) {
                throw new ProblemException(ProblemType.TOO_LARGE, BodyLimit.detail(limit));
            }
            return result;
        }
    }
}
