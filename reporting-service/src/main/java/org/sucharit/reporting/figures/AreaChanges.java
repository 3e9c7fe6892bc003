package org.sucharit.reporting.figures;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells readers which areas have changed, once per transaction and last in it: all agencies share the nation, and who
 * derives one must not wait until another has been derived.
 */
@ApplicationScoped
public class AreaChanges {

    private static final Object KEY = AreaChanges.class;

    private final TransactionSynchronizationRegistry transaction;
    private final List<AreaReader> readers;

    public AreaChanges(TransactionSynchronizationRegistry transaction, @All List<AreaReader> readers) {
        this.transaction = transaction;
        this.readers = readers;
    }

    /** Notes areas that the transaction under way has changed. */
    void note(Collection<Area> areas) {
        Changed changed = (Changed) transaction.getResource(KEY);
        if (changed == null) {
            changed = new Changed();
            transaction.putResource(KEY, changed);
            transaction.registerInterposedSynchronization(changed);
        }
        changed.areas.addAll(areas);
    }

    private final class Changed implements Synchronization {

        private final Set<Area> areas = new LinkedHashSet<>();

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                readers.forEach(reader -> reader.changed(List.copyOf(areas)));
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing: what was told is part of what was committed.
        }
    }
}
