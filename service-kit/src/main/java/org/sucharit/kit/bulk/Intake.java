package org.sucharit.kit.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.sucharit.kit.bulk.ImportStore.End;
import org.sucharit.kit.events.EventsConfig;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** Takes one file in, from its first byte to its end: committed, checked, rejected or interrupted. */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final BulkConfig config;
    private final ReadLimits limits;
    private final ImportStore store;
    private final ObjectMapper mapper;
    private final String service;

    Intake(BulkConfig config, ImportStore store, ObjectMapper mapper, EventsConfig events) {
        this.config = config;
        this.limits = new ReadLimits(
                config.maxLines(), Math.toIntExact(config.maxLineLength().asLongValue()));
        this.store = store;
        this.mapper = mapper;
        this.service = events.service();
    }

    /** @throws ProblemException UNSUPPORTED_MEDIA_TYPE for what is not read */
    BulkFormat format(MediaType type) {
        return BulkFormat.of(type, limits);
    }

    /** Reads a file for its hash alone. */
    byte[] hash(Reception reception) {
        try {
            reception.content().skipToEnd();
            return reception.content().hash();
        } catch (StopReading stopped) {
            throw new ProblemException(
                    stopped.type(), stopped.getMessage(), reception.violations().first());
        }
    }

    /** Reads a file whose import is open, and ends the import, however that goes. */
    StoredImport take(
            BulkUpload upload, BulkKind kind, BulkFormat format, Function<UUID, Staging> staging, Reception reception) {
        try {
            Staging rows = staging.apply(reception.id());
            Optional<StopReading> stopped = read(format, rows, reception);
            // From here on the import's lock says that it is alive.
            reception.setOpen(false);
            if (stopped.isPresent() || !acceptable(upload, reception)) {
                end(reception, upload.dryRun() ? ImportState.CHECKED : ImportState.REJECTED, null);
                throw refusal(reception, stopped);
            }
            if (upload.dryRun()) {
                end(reception, ImportState.CHECKED, json(rows.preview()));
            } else {
                commit(upload, kind, rows, reception);
            }
        } catch (RuntimeException | Error e) {
            interrupt(reception, e);
            throw e;
        }
        return store.byId(reception.id()).orElseThrow();
    }

    /** Reads all there is to read; says so where something was left. */
    private Optional<StopReading> read(BulkFormat format, Staging rows, Reception reception) {
        Collector collector = new Collector(rows, reception, store);
        Optional<StopReading> stopped = Optional.empty();
        try {
            format.read(reception.content(), rows.columns(), reception.violations(), collector);
            if (reception.rows() == 0) {
                reception.violations().add(1, null, "empty", "The file has no row.");
            }
            rows.flush(reception.violations());
        } catch (StopReading e) {
            stopped = Optional.of(e);
        }
        collector.keepViolations();
        return stopped;
    }

    private static boolean acceptable(BulkUpload upload, Reception reception) {
        return goodRows(reception) > 0
                && (upload.partial() || reception.violations().count() == 0);
    }

    private static long goodRows(Reception reception) {
        return Math.max(0, reception.rows() - reception.violations().lines());
    }

    private void commit(BulkUpload upload, BulkKind kind, Staging rows, Reception reception) {
        byte[] hash = reception.content().hash();
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(config.commit().toSeconds()))
                    .run(() -> {
                        lock(reception.id());
                        Optional<StoredImport> same =
                                kind.countsOnce() ? store.committed(upload.target(), hash) : Optional.empty();
                        if (same.isPresent()) {
                            finish(
                                    reception,
                                    ImportState.REPEATED,
                                    hash,
                                    null,
                                    same.get().id());
                        } else {
                            finish(reception, ImportState.COMMITTED, hash, json(rows.commit()), null);
                        }
                    });
        } catch (ProblemException refused) {
            end(reception, ImportState.REJECTED, null);
            throw refused;
        }
    }

    private void lock(UUID id) {
        if (store.locked(id).filter(i -> i.state() == ImportState.RECEIVING).isEmpty()) {
            throw Collector.givenUp();
        }
    }

    private void end(Reception reception, ImportState state, String summary) {
        if (!finish(reception, state, null, summary, null)) {
            throw Collector.givenUp();
        }
    }

    private boolean finish(Reception reception, ImportState state, byte[] hash, String summary, UUID sameAs) {
        boolean counts = state == ImportState.COMMITTED || state == ImportState.CHECKED;
        return store.finish(
                reception.id(),
                new End(
                        state,
                        hash,
                        reception.rows(),
                        counts ? goodRows(reception) : 0,
                        reception.content().count(),
                        reception.violations().count(),
                        summary,
                        sameAs));
    }

    /** Where it has ended already, it stays as it is; where that cannot be noted now, the sweeper does it later. */
    private void interrupt(Reception reception, Throwable reason) {
        try {
            finish(reception, ImportState.INTERRUPTED, null, null, null);
        } catch (RuntimeException e) {
            LOG.warnf("import %s, interrupted by %s, is not noted as such: %s", reception.id(), reason, e);
        }
    }

    private ProblemException refusal(Reception reception, Optional<StopReading> stopped) {
        BulkViolations violations = reception.violations();
        ProblemType type = stopped.map(StopReading::type).orElse(ProblemType.INVALID);
        String more = new ImportId(service, reception.id()).violations();
        // What ended the reading may lie beyond the mistakes that are listed.
        String detail = violations.count() == 1
                ? violations.first().getFirst().message()
                : stopped.map(reason -> reason.getMessage() + " ").orElse("") + violations.count() + " mistakes in "
                        + violations.lines() + " lines; " + reception.rows() + " rows were read.";
        String listed = violations.count() > Problem.MAX_VIOLATIONS
                ? " The first " + Problem.MAX_VIOLATIONS + " are listed here."
                : "";
        return new ProblemException(type, detail + listed + " Nothing was taken.", violations.first(), more);
    }

    private String json(Object summary) {
        try {
            return summary == null ? null : mapper.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
