package org.sucharit.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.sucharit.kit.problem.ProblemException;

/** The entrance for files. */
@ApplicationScoped
public class Imports {

    /**
     * Reads a file to its end, checks and stages its rows, and commits them all, the good ones ({@code partial}), or
     * none. Call it from a blocking endpoint and outside a transaction, when the caller's rights are checked.
     *
     * @param staging makes what this request does with its rows, given the import's id
     * @return the import, where it is committed, only checked, or was committed before
     * @throws ProblemException INVALID with the first 1,000 violations and a link to the rest; CONFLICT where the key was
     *     used for other content; UNAVAILABLE while the same key, or too much else, is being received
     */
    public Response receive(BulkUpload upload, BulkKind kind, Function<UUID, Staging> staging) {
        throw new UnsupportedOperationException();
    }
}
