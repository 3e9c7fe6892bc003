package org.sucharit.kit.bulk;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Clears up behind imports: takes silent ones for interrupted, discards staged rows that will never count, and forgets
 * what nobody asks for any more. Replicas share the work: each takes what no other has locked.
 */
@ApplicationScoped
public class ImportSweeper {

    private static final Logger LOG = Logger.getLogger(ImportSweeper.class);

    private final BulkConfig config;
    private final ImportStore store;
    private final ImportRemains remains;
    private final Map<String, BulkKind> kinds;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("imports-sweeper").daemon(true).factory());

    ImportSweeper(BulkConfig config, ImportStore store, ImportRemains remains, @All List<BulkKind> kinds) {
        this.config = config;
        this.store = store;
        this.remains = remains;
        this.kinds = kinds.stream().collect(Collectors.toMap(BulkKind::name, Function.identity()));
    }

    void start(@Observes StartupEvent started) {
        if (!kinds.isEmpty()) {
            long pause = config.sweep().toMillis();
            var _ = clock.scheduleWithFixedDelay(this::turn, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        clock.shutdownNow();
    }

    private void turn() {
        try {
            sweep();
        } catch (RuntimeException | Error e) {
            // Whatever it is, the next turn may do better; a turn that threw would be the last.
            LOG.warnf("sweeping imports: %s", e);
        }
    }

    /** One turn; ends when nothing is left to do, or the process shall stop. */
    void sweep() {
        int interrupted = store.interrupt(config.interruptedAfter());
        if (interrupted > 0) {
            LOG.infof("%d imports were silent for %s and are interrupted", interrupted, config.interruptedAfter());
        }
        Set<UUID> failed = new HashSet<>();
        while (!clock.isShutdown() && discard(failed)) {
            // One step is a transaction of its own.
        }
        while (!clock.isShutdown() && remains.forget(config.keep(), config.discardStep()) > 0) {
            // Likewise.
        }
    }

    /** Discards some rows of one import; false where there was none. */
    private boolean discard(Set<UUID> failed) {
        UUID[] current = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<ImportRemains.Discardable> next =
                        remains.next(kinds.keySet(), failed, config.interruptedAfter());
                if (next.isEmpty()) {
                    return false;
                }
                current[0] = next.get().id();
                if (kinds.get(next.get().kind()).discard(current[0], config.discardStep()) < config.discardStep()) {
                    remains.discarded(current[0]);
                }
                return true;
            });
        } catch (RuntimeException e) {
            if (current[0] == null) {
                throw e;
            }
            // The others shall not wait for it.
            LOG.warnf("staged rows of import %s not discarded: %s", current[0], e);
            return failed.add(current[0]);
        }
    }
}
