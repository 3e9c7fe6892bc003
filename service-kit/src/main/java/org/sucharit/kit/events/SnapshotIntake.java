package org.sucharit.kit.events;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;

/**
 * Where snapshots of others come in, from a topic or from their owner's answer: keeps the newest, and marks stale
 * what depends on it. Nothing is asked about what a snapshot refers to.
 */
@ApplicationScoped
public class SnapshotIntake {

    private final Snapshots snapshots;
    private final Stale stale;
    private final List<Derivation> derivations;

    public SnapshotIntake(Snapshots snapshots, Stale stale, @All List<Derivation> derivations) {
        this.snapshots = snapshots;
        this.stale = stale;
        this.derivations = derivations;
    }

    /** A snapshot that came in, with the bytes it came as. */
    public record Arrival(Topic<?> topic, Snapshot snapshot, byte[] data) {}

    /**
     * Takes in what arrived, all or none. What is derived from it is marked stale even where the snapshot is known
     * already: the process may have died between keeping it and deriving.
     */
    public void accept(Collection<Arrival> arrivals) {
        QuarkusTransaction.requiringNew().run(() -> {
            arrivals.forEach(arrival -> snapshots.keep(arrival.topic(), arrival.snapshot(), arrival.data()));
            for (Derivation derivation : derivations) {
                List<String> touched = new ArrayList<>();
                arrivals.forEach(arrival -> touched.addAll(derivation.touchedBy(arrival.topic(), arrival.snapshot())));
                stale.mark(derivation.name(), touched);
            }
        });
    }
}
