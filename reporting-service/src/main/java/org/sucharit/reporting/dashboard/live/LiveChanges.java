package org.sucharit.reporting.dashboard.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.runtime.Loop;
import org.sucharit.reporting.dashboard.AreaResultRepository;
import org.sucharit.reporting.dashboard.AreaResultRepository.Change;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;

/**
 * Looks for changed areas while anybody reads, once for all readers of this process. Of what a reader is too slow for, only
 * the newest is kept: it says all.
 */
@ApplicationScoped
public class LiveChanges {

    /** A transaction may commit after another that began later: changes of so long are looked at again. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final AreaResultRepository results;
    private final LiveConfig config;
    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private final AtomicInteger readers = new AtomicInteger();
    private final Map<String, Change> told = new ConcurrentHashMap<>();
    private Loop loop;

    public LiveChanges(AreaResultRepository results, LiveConfig config) {
        this.results = results;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        loop = new Loop("live-changes", MAX_PAUSE, this::look);
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.close();
        changes.onComplete();
    }

    /**
     * Versions of what is told of an area, as they come.
     *
     * @throws ProblemException UNAVAILABLE where as many read already as this process can tell
     */
    Multi<Change> of(Area area, Scope scope) {
        if (readers.get() >= config.readers()) {
            throw ProblemException.unavailable("Too many read live changes at present.", RETRY_AFTER);
        }
        Multi<Change> coming = changes.select()
                .where(change -> change.scope() == scope && change.area().equals(area))
                .onOverflow()
                .dropPreviousItems();
        // What came between the reader's own look and now.
        Multi<Change> missed = Multi.createFrom().items(() -> Stream.ofNullable(told.get(key(area, scope))));
        return Multi.createBy()
                .merging()
                .streams(coming, missed)
                .onSubscription()
                .invoke(() -> readers.incrementAndGet())
                .onTermination()
                .invoke(() -> readers.decrementAndGet());
    }

    private static String key(Area area, Scope scope) {
        return scope + " " + area.key();
    }

    private void look(Loop self) throws InterruptedException {
        if (readers.get() > 0) {
            List<Change> recent = QuarkusTransaction.requiringNew().call(() -> results.recent(LATE));
            Map<String, Change> seen = new HashMap<>();
            for (Change change : recent) {
                String key = key(change.area(), change.scope());
                seen.put(key, change);
                Change before = told.put(key, change);
                if (before == null || before.version() < change.version()) {
                    changes.onNext(change);
                }
            }
            told.keySet().retainAll(seen.keySet());
        }
        self.rest(config.every());
    }
}
