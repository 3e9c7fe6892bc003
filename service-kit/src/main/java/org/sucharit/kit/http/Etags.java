package org.sucharit.kit.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.Supplier;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** Versions as entity tags. */
public final class Etags {

    private Etags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The tag of one representation of a version: a language, a format. */
    public static EntityTag of(long version, String representation) {
        return new EntityTag(version + "-" + representation);
    }

    /** Answers a read: 304 where the client has this already, else what the supplier makes. */
    public static Response respond(Request request, EntityTag tag, Supplier<Response.ResponseBuilder> body) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? body.get() : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization")
                .build();
    }

    /**
     * Checks an edit that must say what it is based on.
     *
     * @param ifMatch the header as sent, null without
     * @throws ProblemException PRECONDITION_REQUIRED without, STALE where the version is another
     */
    public static void requireMatch(String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Read it first, and send its ETag as If-Match (or * to overwrite whatever is there).");
        }
        honourMatch(ifMatch, current);
    }

    /** Checks an edit that may say what it is based on. */
    public static void honourMatch(String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        String tag = '"' + Long.toString(current) + '"';
        if (Arrays.stream(ifMatch.split(",", -1)).map(String::strip).noneMatch(tag::equals)) {
            throw new ProblemException(
                    ProblemType.STALE, "The present version is " + tag + ". Read it again and redo the edit.");
        }
    }
}
