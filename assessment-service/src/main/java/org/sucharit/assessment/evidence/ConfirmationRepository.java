package org.sucharit.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** What was confirmed last for each item. */
@ApplicationScoped
public class ConfirmationRepository implements PanacheRepositoryBase<ConfirmationEntity, ConfirmationEntity.Id> {

    /** An agency's, by item. */
    Map<String, Confirmation> of(int fiscalYear, String agency) {
        return list("id.fiscalYear = ?1 and id.agencyCode = ?2", fiscalYear, agency).stream()
                .collect(Collectors.toMap(ConfirmationEntity::item, ConfirmationEntity::confirmation));
    }

    void put(ConfirmationEntity.Id id, Confirmation confirmation) {
        findByIdOptional(id)
                .ifPresentOrElse(
                        known -> known.take(confirmation), () -> persist(new ConfirmationEntity(id, confirmation)));
    }
}
