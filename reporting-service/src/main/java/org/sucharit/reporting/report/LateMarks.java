package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        Noted noted = (Noted) transaction.getResource(KEY);
        if (noted == null) {
            noted = new Noted();
            transaction.putResource(KEY, noted);
            transaction.registerInterposedSynchronization(noted);
        }
        noted.keys.computeIfAbsent(derivation, _ -> new HashSet<>()).addAll(keys);
    }

    private final class Noted implements Synchronization {

        private final Map<Derivation, Set<String>> keys = new TreeMap<>(Comparator.comparing(Derivation::name));

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                keys.forEach((derivation, noted) -> stale.mark(derivation.name(), noted, derivation.settling()));
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing: what was marked is part of what was committed.
        }
    }
}
