package org.sucharit.kit.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** Versions as entity tags. */
public final class Etags {

    private Etags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
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
