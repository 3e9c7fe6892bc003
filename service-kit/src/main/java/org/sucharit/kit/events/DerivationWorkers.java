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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.sucharit.kit.runtime.Loop;

/** Derives what is stale, one aggregate a transaction, and waits for more. */
@ApplicationScoped
public class DerivationWorkers {

    private static final Logger LOG = Logger.getLogger(DerivationWorkers.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final Stale stale;
    private final EventsConfig config;
    private final Map<String, Derivation> derivations;
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
            IntStream.rangeClosed(1, config.workers())
                    .forEach(n -> loops.add(new Loop("derivation-" + n, config.maxBackoff(), this::work)));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::end);
        loops.forEach(Loop::close);
    }

    private void work(Loop self) throws SQLException {
        try (Connection bell = dataSource.getConnection()) {
            Doorbell.STALE.listen(bell);
            try {
                while (self.running()) {
                    if (!deriveNext()) {
                        Doorbell.await(bell, config.idle());
                    }
                }
            } finally {
                try (Statement statement = bell.createStatement()) {
                    statement.execute("unlisten *");
                }
            }
        }
    }

    /** Derives one aggregate; false where there was none to derive. */
    boolean deriveNext() {
        Stale.Item[] taken = new Stale.Item[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<Stale.Item> item = stale.take();
                taken[0] = item.orElse(null);
                item.ifPresent(this::derive);
                return item.isPresent();
            });
        } catch (RuntimeException | Error e) {
            if (taken[0] == null) {
                throw e;
            }
            postpone(taken[0], e);
            return true;
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

    private void postpone(Stale.Item item, Throwable trouble) {
        long pause = FIRST_PAUSE.toMillis() << Math.min(item.attempts(), 16);
        Duration capped = Duration.ofMillis(Math.min(pause, config.maxBackoff().toMillis()));
        LOG.errorf(trouble, "%s of %s failed; trying again in %d ms", item.derivation(), item.key(), capped.toMillis());
        QuarkusTransaction.requiringNew().run(() -> stale.postpone(item, capped));
    }
}
