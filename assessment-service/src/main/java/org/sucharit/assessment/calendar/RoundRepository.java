package org.sucharit.assessment.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Calendars. */
@ApplicationScoped
public class RoundRepository implements PanacheRepositoryBase<RoundEntity, Integer> {

    /** A calendar that nobody else changes until this transaction ends. */
    Optional<RoundEntity> lock(int fiscalYear) {
        return findByIdOptional(fiscalYear, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Every year, newest first. */
    List<RoundEntity> newestFirst() {
        return list("order by fiscalYear desc");
    }
}
