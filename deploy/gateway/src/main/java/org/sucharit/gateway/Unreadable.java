package org.sucharit.gateway;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Says as a problem (RFC 9457) that a request could not even be read as far as to know whom it is for. */
final class Unreadable {

    private Unreadable() {}

    static void answer(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        JsonObject problem = switch (cause) {
            case TooLongHttpLineException _ ->
                problem(414, "too-large", "The request is too large", "The address is too long.");
            case TooLongHttpHeaderException _ ->
                problem(431, "too-large", "The request is too large", "The headers are too long.");
            case TooLongFrameException _ ->
                problem(413, "too-large", "The request is too large", "The request is too long.");
            case null, default -> problem(400, "malformed", "The request cannot be read", "This is not HTTP/1.1.");
        };
        // Where the next request would begin is not known either.
        request.response()
                .setStatusCode(problem.getInteger("status"))
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(problem.encode())
                .onComplete(sent -> request.connection().close());
    }

    private static JsonObject problem(int status, String code, String title, String detail) {
        return new JsonObject()
                // A type of the services' own catalogue.
                .put("type", "/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                // The address, were it known, might be what is too long.
                .put("instance", "/")
                .put("code", code)
                .put("violations", new JsonArray());
    }
}
