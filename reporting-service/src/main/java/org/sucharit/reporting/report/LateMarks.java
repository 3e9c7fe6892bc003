package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Stale;

/**
 * Marks aggregates stale last in a transaction, each once, and in one order: all agencies share the nation, and who
 * derives one must not wait until another has been derived. Where two have each taken what the other marks, the database
 * ends one of them, which then derives what it had taken one by one.
 */
@ApplicationScoped
public class LateMarks {

    private static final Object KEY = LateMarks.class;

    private final TransactionSynchronizationRegistry transaction;
    private final Stale stale;

    public LateMarks(TransactionSynchronizationRegistry transaction, Stale stale) {
        this.transaction = transaction;
        this.stale = stale;
    }

    /** Notes aggregates that are marked when the transaction under way is about to commit; they settle first. */
    public void note(Derivation derivation, Collection<String> keys) {
        note(derivation, keys, derivation.settling());
    }

    /** Notes aggregates that are marked when the transaction under way is about to commit, and wait for some time. */
    public void note(Derivation derivation, Collection<String> keys, Duration settling) {
        Noted noted = (Noted) transaction.getResource(KEY);
        if (noted == null) {
            noted = new Noted();
            transaction.putResource(KEY, noted);
            transaction.registerInterposedSynchronization(noted);
        }
        Map<String, Duration> waiting = noted.keys.computeIfAbsent(derivation, _ -> new HashMap<>());
        keys.forEach(key -> waiting.merge(key, settling, (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    private final class Noted implements Synchronization {

        private final Map<Derivation, Map<String, Duration>> keys =
                new TreeMap<>(Comparator.comparing(Derivation::name));

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                keys.forEach((derivation, waiting) -> stale.mark(derivation.name(), waiting));
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing: what was marked is part of what was committed.
        }
    }
}
