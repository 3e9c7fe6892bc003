package org.sucharit.assessment.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
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

    /** The surveys of an assessment, which nobody else changes until this transaction ends. */
    List<SurveyEntity> lock(int fiscalYear, String agency) {
        return find("fiscalYear = ?1 and agencyCode = ?2 order by id", fiscalYear, agency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<SurveyEntity> lock(int fiscalYear, String agency, String instrument) {
        return find("fiscalYear = ?1 and agencyCode = ?2 and instrument = ?3", fiscalYear, agency, instrument)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What was answered, batch by batch. */
    @SuppressWarnings("unchecked")
    List<byte[]> answers(SurveyEntity survey) {
        return getEntityManager()
                .createNativeQuery("select answers from answer_batch where survey_id = ?1", byte[].class)
                .setParameter(1, survey.id())
                .getResultList();
    }

    /**
     * Brings what is shown of the progress up to date where that was not done today.
     *
     * @param most surveys to look at
     * @return how many were looked at
     */
    int show(LocalDate today, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        update survey set shown = respondents / :step * :step, shown_on = :today
                        where id = any (array(
                            select id from survey where state <> 'planned' and shown_on is distinct from :today
                            order by id limit :most for update skip locked))
                        """)
                .setParameter("step", STEP)
                .setParameter("today", today)
                .setParameter("most", most)
                .executeUpdate();
    }
}
