package org.sucharit.kit.events;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;

/**
 * Where snapshots of others come in, from a topic or from their owner's answer: keeps the newest, and marks stale
 * what depends on it. Nothing is asked about what a snapshot refers to.
 */
@ApplicationScoped
public class SnapshotIntake {

    private static final int PAGE = 500;

    private final Snapshots snapshots;
    private final Stale stale;
    private final List<Derivation> derivations;

    public SnapshotIntake(Snapshots snapshots, Stale stale, @All List<Derivation> derivations) {
        this.snapshots = snapshots;
        this.stale = stale;
        // In one order everywhere, as what was derived is finished.
        this.derivations = derivations.stream()
                .sorted(Comparator.comparing(Derivation::name))
                .toList();
    }

    /** A snapshot that came in, with the bytes it came as. */
    public record Arrival(Topic<?> topic, Snapshot snapshot, byte[] data) {

        private Snapshots.Encoded encoded() {
            return new Snapshots.Encoded(snapshot.key(), snapshot.version(), data);
        }
    }

    /**
     * Takes in what arrived. What is derived from it is marked stale even where the snapshot is known already: the
     * process may have died between keeping it and deriving.
     */
    public void accept(Collection<Arrival> arrivals) {
        keep(arrivals);
        // After the commit: of two that arrive at once, whoever marks last sees the other's snapshot.
        mark(arrivals.stream()
                .map(arrival -> new Known(arrival.topic(), arrival.snapshot()))
                .toList());
    }

    /** Keeps the newest of each, all or none. */
    void keep(Collection<Arrival> arrivals) {
        // In one order everywhere, so that two intakes cannot wait for each other.
        Map<Topic<?>, List<Snapshots.Encoded>> inOrder = arrivals.stream()
                .sorted(Comparator.comparing(
                                (Arrival arrival) -> arrival.topic().name())
                        .thenComparing(arrival -> arrival.snapshot().key()))
                .collect(Collectors.groupingBy(
                        Arrival::topic, LinkedHashMap::new, Collectors.mapping(Arrival::encoded, Collectors.toList())));
        QuarkusTransaction.requiringNew().run(() -> inOrder.forEach(snapshots::keep));
    }

    /** Marks stale what depends on any snapshot of a topic that is kept here. */
    void markAll(Topic<?> topic) {
        List<String> keys;
        String after = "";
        do {
            keys = snapshots.keys(topic, "", after, PAGE);
            mark(keys.stream()
                    .flatMap(key -> snapshots.find(topic, key).stream())
                    .map(snapshot -> new Known(topic, snapshot))
                    .toList());
            after = keys.isEmpty() ? after : keys.getLast();
        } while (keys.size() == PAGE);
    }

    private void mark(Collection<Known> known) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (Derivation derivation : derivations) {
                List<String> touched = new ArrayList<>();
                known.forEach(k -> touched.addAll(derivation.touchedBy(k.topic(), k.snapshot())));
                stale.mark(derivation.name(), touched, derivation.settling());
            }
        });
    }

    private record Known(Topic<?> topic, Snapshot snapshot) {}
}
