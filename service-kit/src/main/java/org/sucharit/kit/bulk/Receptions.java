package org.sucharit.kit.bulk;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sucharit.kit.problem.ProblemException;

/** The files that this process is receiving: few at once, each with its progress noted and its sender's pace watched. */
@ApplicationScoped
class Receptions {

    private static final Logger LOG = Logger.getLogger(Receptions.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final Duration TICK = Duration.ofMillis(500);

    private final BulkConfig config;
    private final ImportStore store;
    private final Semaphore places;
    private final Set<Reception> receptions = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("imports-progress").daemon(true).factory());

    Receptions(BulkConfig config, ImportStore store) {
        this.config = config;
        this.store = store;
        this.places = new Semaphore(config.atOnce());
        var _ = clock.scheduleWithFixedDelay(
                this::checkTimes,
                TICK.toMillis(),
                Math.min(TICK.toMillis(), config.idle().toMillis() / 2),
                TimeUnit.MILLISECONDS);
        var _ = clock.scheduleWithFixedDelay(
                this::noteProgress,
                config.progress().toMillis(),
                config.progress().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    /**
     * Takes a place; give it back by {@link #leave}.
     *
     * @throws ProblemException UNAVAILABLE while all are taken
     */
    Reception enter(BulkUpload upload) {
        if (!places.tryAcquire()) {
            throw ProblemException.unavailable(
                    config.atOnce() + " files are being received already. Send this one again in a moment.",
                    RETRY_AFTER);
        }
        Reception reception = new Reception(upload, config);
        receptions.add(reception);
        return reception;
    }

    void leave(Reception reception) {
        if (receptions.remove(reception)) {
            places.release();
        }
    }

    private void checkTimes() {
        receptions.forEach(reception -> reception.client().checkTime());
    }

    /** Also while a file waits for its commit: a process that lives must not be taken for dead. */
    private void noteProgress() {
        for (Reception reception : receptions) {
            try {
                if (reception.open()
                        && !store.progress(
                                reception.id(),
                                reception.rows(),
                                reception.content().count(),
                                reception.violationsSeen())
                        && reception.open()) {
                    reception.giveUp();
                }
            } catch (RuntimeException e) {
                LOG.warnf("progress of import %s not noted: %s", reception.id(), e);
            }
        }
    }
}
