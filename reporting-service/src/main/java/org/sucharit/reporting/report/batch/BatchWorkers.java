package org.sucharit.reporting.report.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.sucharit.kit.runtime.Loop;
import org.sucharit.reporting.report.batch.Batch.Claim;

/**
 * Renders the files of batches, and forgets old batches. Replicas share the work: each takes what no other has on lease,
 * and what a killed one had when its lease is over.
 */
@ApplicationScoped
class BatchWorkers {

    private static final Logger LOG = Logger.getLogger(BatchWorkers.class);

    /** A document that kills its process, or that cannot be rendered, is not tried for ever. */
    static final int MOST_TRIES = 5;

    private static final String GIVEN_UP = "It could not be rendered, in " + MOST_TRIES + " tries.";

    /** Leased together: looking for work costs more than a lease. */
    private static final int AT_ONCE = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(10);

    private final BatchConfig config;
    private final BatchRepository repository;
    private final BatchFiles files;
    private final Company company = new Company();
    private final List<Loop> loops = new ArrayList<>();

    BatchWorkers(BatchConfig config, BatchRepository repository, BatchFiles files) {
        this.config = config;
        this.repository = repository;
        this.files = files;
    }

    void start(@Observes StartupEvent started) {
        IntStream.rangeClosed(1, config.workers())
                .forEach(n -> loops.add(new Loop("batch-" + n, MAX_PAUSE, this::work)));
        loops.add(new Loop("batch-sweeper", MAX_PAUSE, this::sweep));
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::end);
        loops.forEach(Loop::close);
    }

    void work(Loop self) throws InterruptedException {
        long begun = System.nanoTime();
        Deque<Claim> claims = new ArrayDeque<>(repository.claim(AT_ONCE, MOST_TRIES, config.lease()));
        if (claims.isEmpty()) {
            repository.giveUp(MOST_TRIES, GIVEN_UP);
            self.rest(config.idle());
        }
        try {
            // The others may be faster where these are slow.
            while (!claims.isEmpty()
                    && self.running()
                    && System.nanoTime() - begun < config.lease().toNanos() / 2) {
                Claim next = claims.removeFirst();
                company.with(next.tries() > 0, () -> render(next));
            }
        } finally {
            claims.forEach(claim -> repository.release(claim, Duration.ZERO));
        }
    }

    private void render(Claim leased) {
        Optional<Claim> begun = repository.begin(leased, config.lease());
        if (begun.isEmpty()) {
            return;
        }
        Claim claim = begun.get();
        try {
            repository.done(claim, BatchFiles.made(files.file(claim.batch(), claim.item())));
        } catch (RuntimeException | StackOverflowError e) {
            putOff(claim, e);
        } catch (Error e) {
            putOff(claim, e);
            // What this process lacks, it lacks for the next document too.
            throw e;
        }
    }

    private void putOff(Claim claim, Throwable trouble) {
        LOG.errorf(
                trouble,
                "version %d of %s for batch %s, try %d",
                claim.item().version(),
                claim.batch().report(claim.item()).path(),
                claim.batch().id(),
                claim.tries());
        repository.release(claim, FIRST_PAUSE.multipliedBy(1L << claim.tries()));
    }

    private void sweep(Loop self) throws InterruptedException {
        while (self.running() && repository.forget(config.keep()) > 0) {
            // One step is a transaction of its own.
        }
        while (self.running() && files.dropUnneeded() > 0) {
            // As above.
        }
        self.rest(config.sweep());
    }
}
