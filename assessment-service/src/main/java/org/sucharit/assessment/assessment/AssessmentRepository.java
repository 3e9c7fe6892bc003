package org.sucharit.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Assessments. */
@ApplicationScoped
public class AssessmentRepository implements PanacheRepositoryBase<AssessmentEntity, AssessmentEntity.Id> {

    /** An assessment that nobody else changes until this transaction ends. */
    Optional<AssessmentEntity> lock(int fiscalYear, String agency) {
        return findByIdOptional(new AssessmentEntity.Id(fiscalYear, agency), LockModeType.PESSIMISTIC_WRITE);
    }
}
