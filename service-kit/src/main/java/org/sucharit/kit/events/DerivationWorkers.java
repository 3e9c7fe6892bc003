package org.sucharit.kit.events;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.sucharit.kit.runtime.Loop;

/** Derives what is stale, and waits for more. */
@ApplicationScoped
public class DerivationWorkers {

    private static final Logger LOG = Logger.getLogger(DerivationWorkers.class);

    /** What a turn takes first, and at most: the more wait, the more a commit for each would cost. */
    private static final int FEW = 2;

    private static final int MOST = 20;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final Stale stale;
    private final EventsConfig config;
    private final Map<String, Derivation> derivations;
    private final Semaphore helpers = new Semaphore(0);
    private final List<Loop> loops = new ArrayList<>();

    public DerivationWorkers(
            DataSource dataSource, Stale stale, EventsConfig config, @All List<Derivation> derivations) {
        this.dataSource = dataSource;
        this.stale = stale;
        this.config = config;
        this.derivations = derivations.stream().collect(Collectors.toMap(Derivation::name, Function.identity()));
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started) {
        if (!derivations.isEmpty()) {
            loops.add(new Loop("derivation-1", config.maxBackoff(), this::listen));
            IntStream.rangeClosed(2, config.workers())
                    .forEach(n -> loops.add(new Loop("derivation-" + n, config.maxBackoff(), this::help)));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::end);
        loops.forEach(Loop::close);
    }

    /** One worker hears the bell: it would call all of them for a single aggregate. */
    private void listen(Loop self) throws SQLException {
        try (Connection bell = dataSource.getConnection()) {
            Doorbell.STALE.listen(bell);
            try {
                while (self.running()) {
                    deriveAll(self);
                    Doorbell.await(bell, QuarkusTransaction.requiringNew().call(() -> stale.untilNext(config.idle())));
                }
            } finally {
                try (Statement statement = bell.createStatement()) {
                    statement.execute("unlisten *");
                }
            }
        }
    }

    /** The others come when there is more than one takes, and look by themselves now and then. */
    private void help(Loop self) throws InterruptedException {
        if (helpers.tryAcquire(config.idle().toMillis(), TimeUnit.MILLISECONDS)) {
            helpers.drainPermits();
        }
        deriveAll(self);
    }

    /** Derives until no more is stale than one turn takes; what becomes stale meanwhile rings. */
    private void deriveAll(Loop self) {
        int most = FEW;
        while (self.running() && deriveNext(most) == most) {
            most = Math.min(2 * most, MOST);
        }
    }

    /** Derives some of the oldest aggregates; tells how many it found, up to {@code most}. */
    private int deriveNext(int most) {
        List<Stale.Item> taken = new ArrayList<>();
        int[] found = new int[1];
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                List<Stale.Item> oldest = stale.take(most);
                found[0] = oldest.size();
                if (oldest.size() == most) {
                    helpers.release();
                }
                taken.addAll(together(oldest));
                taken.stream()
                        // In one order everywhere, so that two workers cannot wait for each other.
                        .sorted(Comparator.comparing(Stale.Item::derivation).thenComparing(Stale.Item::key))
                        .forEach(this::derive);
                stale.done(taken, this::settling);
            });
        } catch (RuntimeException | Error e) {
            if (taken.isEmpty()) {
                throw e;
            }
            apart(taken, e);
        }
        return found[0];
    }

    /** What has failed before is derived alone, and nothing else fails with it again. */
    private static List<Stale.Item> together(List<Stale.Item> oldest) {
        return !oldest.isEmpty() && oldest.getFirst().attempts() > 0
                ? oldest.subList(0, 1)
                : oldest.stream().filter(item -> item.attempts() == 0).toList();
    }

    /** What failed together is derived one by one, so that only what fails alone has to wait. */
    private void apart(List<Stale.Item> items, Throwable trouble) {
        if (items.size() == 1) {
            postpone(items.getFirst(), trouble);
            return;
        }
        LOG.warnf("%d aggregates failed together (%s); deriving each alone", items.size(), trouble);
        for (Stale.Item item : items) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    stale.take(item).ifPresent(again -> {
                        derive(again);
                        stale.done(List.of(again), this::settling);
                    });
                });
            } catch (RuntimeException | Error e) {
                postpone(item, e);
            }
        }
    }

    private void derive(Stale.Item item) {
        Derivation derivation = derivations.get(item.derivation());
        if (derivation == null) {
            LOG.warnf("no derivation %s any more; %s is forgotten", item.derivation(), item.key());
            return;
        }
        derivation.derive(item.key());
    }

    private Duration settling(String derivation) {
        Derivation of = derivations.get(derivation);
        return of == null ? Duration.ZERO : of.settling();
    }

    private void postpone(Stale.Item item, Throwable trouble) {
        long pause = FIRST_PAUSE.toMillis() << Math.min(item.attempts(), 16);
        Duration capped = Duration.ofMillis(Math.min(pause, config.maxBackoff().toMillis()));
        LOG.errorf(trouble, "%s of %s failed; trying again in %d ms", item.derivation(), item.key(), capped.toMillis());
        QuarkusTransaction.requiringNew().run(() -> stale.postpone(item, capped));
    }
}
