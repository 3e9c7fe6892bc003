package org.sucharit.assessment.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Makes agencies findable by the present rules when the service starts, where they were stored under others. */
@ApplicationScoped
class SearchRefresh {

    private static final int BATCH = 500;

    private final AgencyRepository repository;

    SearchRefresh(AgencyRepository repository) {
        this.repository = repository;
    }

    void start(@Observes StartupEvent event) {
        while (QuarkusTransaction.requiringNew().call(this::refresh) == BATCH) {
            // The next batch.
        }
    }

    /** Refreshes some; how many they were. */
    int refresh() {
        List<AgencyEntity> outdated = repository.lockMadeByOtherRules(SearchText.RULES, BATCH);
        outdated.forEach(AgencyEntity::makeSearchable);
        return outdated.size();
    }
}
