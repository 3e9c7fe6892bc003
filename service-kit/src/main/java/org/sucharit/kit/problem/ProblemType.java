package org.sucharit.kit.problem;

import java.util.Locale;

/** The catalogue of problems. The code is the last part of the type's address and never changes. */
public enum ProblemType {
    MALFORMED(400, "The request cannot be read"),
    UNAUTHENTICATED(401, "A valid bearer token is needed"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "This method is not offered here"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is offered"),
    INCOMPLETE(408, "The request did not arrive whole"),
    CONFLICT(409, "In conflict with the present state"),
    STALE(412, "Changed by someone else in the meantime"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not understood here"),
    INVALID(422, "The request breaks a rule"),
    PRECONDITION_REQUIRED(428, "The edit must say which version it is based on"),
    REJECTED(400, "The request was rejected"),
    UNEXPECTED(500, "Unexpected error"),
    UNAVAILABLE(503, "Temporarily unavailable");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** {@code not-found} for {@link #NOT_FOUND}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address that names the type, relative to the suite's origin. */
    public String uri() {
        return "/problems/" + code();
    }

    /** The type that speaks for an HTTP status, where no better one is known. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? UNEXPECTED : REJECTED;
    }
}
