package org.sucharit.kit.events;

import java.time.Duration;
import java.util.Collection;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;

/**
 * Makes an aggregate of this service out of snapshots and own source state. An implementation is a bean; the kit calls
 * it whenever an input has changed.
 */
public interface Derivation {

    /** A stable name, unique within the service. */
    String name();

    /** The keys of the derived aggregates that a snapshot is an input of. */
    Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot);

    /**
     * How long what was touched waits before it is derived, counted from the first touch: changes that come together
     * then make one result. At most a few seconds.
     */
    default Duration settling() {
        return Duration.ZERO;
    }

    /**
     * Derives one aggregate anew. Runs in a transaction that holds the aggregate's lock: reads all inputs, and if they
     * are complete and the result differs from the last, writes the result and publishes it. Does nothing otherwise,
     * so that a repeated call is silent.
     */
    void derive(String key);
}
