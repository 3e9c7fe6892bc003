package org.sucharit.assessment.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Surveys. */
@ApplicationScoped
public class SurveyRepository implements PanacheRepositoryBase<SurveyEntity, Integer> {

    /** Progress is shown in steps of so many, so that no single answer is seen to come in. */
    private static final int STEP = 5;

    /** The surveys of an assessment, by instrument. */
    List<SurveyEntity> of(int fiscalYear, String agency) {
        return list("fiscalYear = ?1 and agencyCode = ?2 order by instrument", fiscalYear, agency);
    }

    /** The surveys of some agencies, by agency and instrument. */
    List<SurveyEntity> of(int fiscalYear, Collection<String> agencies) {
        return list("fiscalYear = ?1 and agencyCode in ?2 order by agencyCode, instrument", fiscalYear, agencies);
    }

    /**
     * The surveys of some agencies, which nobody else changes until this transaction ends. They are locked in the order
     * of their ids, as imports lock them, so that neither waits for the other.
     */
    List<SurveyEntity> lock(int fiscalYear, Collection<String> agencies) {
        return find("fiscalYear = ?1 and agencyCode in ?2 order by id", fiscalYear, agencies)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<SurveyEntity> lock(int fiscalYear, String agency, String instrument) {
        return find("fiscalYear = ?1 and agencyCode = ?2 and instrument = ?3", fiscalYear, agency, instrument)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Brings what is shown of the progress up to date where that was not done today. A survey that has ended is brought
     * up to date once more.
     *
     * @param most surveys to look at
     * @return how many were looked at
     */
    int show(LocalDate today, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        update survey set shown = respondents / :step * :step, shown_on = :today
                        where id = any (array(
                            select id from survey where (shown_on is null or shown_on < :today)
                                and (state = 'open' or state <> 'planned' and shown <> respondents / :step * :step)
                            order by id limit :most for update skip locked))
                        """)
                .setParameter("step", STEP)
                .setParameter("today", today)
                .setParameter("most", most)
                .executeUpdate();
    }
}
