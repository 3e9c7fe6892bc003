package org.sucharit.assessment.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The register of agencies. */
@ApplicationScoped
public class AgencyRepository implements PanacheRepositoryBase<AgencyEntity, String> {

    /** An agency that nobody else changes until this transaction ends. */
    Optional<AgencyEntity> lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Agencies by code, optionally of one province or type. */
    List<AgencyEntity> page(String provinceCode, String type, String after, int limit) {
        return find(
                        "(?1 is null or provinceCode = ?1) and (?2 is null or type = ?2) and code > ?3 order by code",
                        provinceCode,
                        type,
                        after)
                .page(0, limit)
                .list();
    }
}
