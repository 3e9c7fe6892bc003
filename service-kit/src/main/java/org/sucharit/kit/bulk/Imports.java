package org.sucharit.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sucharit.kit.events.EventsConfig;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** The entrance for files. */
@ApplicationScoped
public class Imports {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final int TRIES = 3;
    /** How long the rest of a refused file is read; at 200 MB/s that is some 10 GB. */
    private static final Duration LINGER = Duration.ofSeconds(60);

    private final ImportStore store;
    private final Receptions receptions;
    private final Intake intake;
    private final Caller caller;
    private final EventsConfig events;

    Imports(ImportStore store, Receptions receptions, Intake intake, Caller caller, EventsConfig events) {
        this.store = store;
        this.receptions = receptions;
        this.intake = intake;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Reads a file to its end, checks and stages its rows, and commits them all, the good ones ({@code partial}), or
     * none. Call it from a blocking endpoint and outside a transaction, when the caller's rights are checked.
     *
     * @param staging makes what this request does with its rows, given the import's id
     * @return the import, where it is committed, only checked, or was committed before
     * @throws ProblemException INVALID with the first 1,000 violations and a link to the rest; CONFLICT where the key was
     *     used for other content; UNAVAILABLE while the same key, or too much else, is being received; TOO_LARGE beyond a
     *     limit; INCOMPLETE where the sender went away or was too slow; UNSUPPORTED_MEDIA_TYPE
     */
    public Response receive(BulkUpload upload, BulkKind kind, Function<UUID, Staging> staging) {
        if (!upload.dryRun()) {
            Idempotency.requireKey(upload.idempotencyKey());
        }
        BulkFormat format = intake.format(upload.type());
        Content.packed(upload.contentEncoding());
        Reception reception = receptions.enter(upload);
        try {
            return receive(upload, kind, staging, format, reception);
        } catch (ProblemException refused) {
            reception.setOpen(false);
            if (refused.type() != ProblemType.INCOMPLETE) {
                reception.client().drop(LINGER);
            }
            throw refused;
        } finally {
            reception.setOpen(false);
            receptions.leave(reception);
        }
    }

    private Response receive(
            BulkUpload upload, BulkKind kind, Function<UUID, Staging> staging, BulkFormat format, Reception reception) {
        Optional<StoredImport> before = claim(reception, upload, kind);
        StoredImport result = before.isPresent()
                ? repeat(before.get(), upload, reception)
                : intake.take(upload, kind, format, staging, reception);
        return answer(result);
    }

    /** Begins an import, or finds the one that has used up the key. */
    private Optional<StoredImport> claim(Reception reception, BulkUpload upload, BulkKind kind) {
        for (int i = 0; i < TRIES; i++) {
            if (store.open(reception.id(), upload, kind, caller.name())) {
                reception.setOpen(true);
                return Optional.empty();
            }
            Optional<StoredImport> before = store.byKey(caller.name(), upload.target(), upload.idempotencyKey());
            // A key may become free between the two looks.
            if (before.isPresent() && before.get().state() != ImportState.RECEIVING) {
                return before;
            }
        }
        throw ProblemException.unavailable(
                "A file is being received under this Idempotency-Key. Send it again for its answer.", RETRY_AFTER);
    }

    private StoredImport repeat(StoredImport before, BulkUpload upload, Reception reception) {
        if (before.partial() != upload.partial() || !MessageDigest.isEqual(before.hash(), intake.hash(reception))) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "This Idempotency-Key was used for another file. Use a new one.");
        }
        return before;
    }

    private Response answer(StoredImport result) {
        StoredImport told = result.state() == ImportState.REPEATED
                ? store.byId(result.sameAs()).orElse(result)
                : result;
        return Response.ok(
                        ImportAnswer.from(told, new ImportId(events.service(), told.id())), MediaType.APPLICATION_JSON)
                .build();
    }
}
