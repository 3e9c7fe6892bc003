package org.sucharit.assessment.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Calendars. */
@ApplicationScoped
public class RoundRepository implements PanacheRepositoryBase<RoundEntity, Integer> {

    /** The name of a lock in PostgreSQL: "calendar". */
    private static final long CALENDARS = 0x63616c656e646172L;

    /** A calendar that nobody else changes until this transaction ends. */
    Optional<RoundEntity> lock(int fiscalYear) {
        return findByIdOptional(fiscalYear, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Keeps all calendars as they are until this transaction ends; many may keep them at once. */
    void hold() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock_shared(:calendars)", Integer.class)
                .setParameter("calendars", CALENDARS)
                .getSingleResult();
    }

    /** Lets nobody else keep or change a calendar until this transaction ends. */
    void take() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:calendars)", Integer.class)
                .setParameter("calendars", CALENDARS)
                .getSingleResult();
    }

    /** Every year, newest first. */
    List<RoundEntity> newestFirst() {
        return list("order by fiscalYear desc");
    }
}
