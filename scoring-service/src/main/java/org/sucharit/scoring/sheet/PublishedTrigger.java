package org.sucharit.scoring.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.sucharit.kit.events.Stale;
import org.sucharit.scoring.published.PublishedChanged;

/** Has scores derived anew when what was published of them has changed. */
@ApplicationScoped
public class PublishedTrigger {

    private final Stale stale;

    public PublishedTrigger(Stale stale) {
        this.stale = stale;
    }

    void changed(@Observes PublishedChanged change) {
        stale.mark(
                ScoreDerivation.NAME,
                change.agencies().stream()
                        .map(agency -> change.fiscalYear() + "/" + agency)
                        .toList());
    }
}
