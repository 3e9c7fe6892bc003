package org.sucharit.assessment.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Extensions. */
@ApplicationScoped
public class ExtensionRepository implements PanacheRepositoryBase<ExtensionEntity, UUID> {

    /** The extensions of a year, in the order in which they were granted. */
    List<ExtensionEntity> of(int fiscalYear) {
        return list("fiscalYear = ?1 order by grantedAt, id", fiscalYear);
    }

    /** Those that concern some agencies. */
    List<ExtensionEntity> of(int fiscalYear, Collection<String> agencies, Collection<String> provinces) {
        return list(
                "fiscalYear = ?1 and (agencyCode is null or agencyCode in ?2)"
                        + " and (provinceCode is null or provinceCode in ?3)",
                fiscalYear,
                agencies,
                provinces);
    }
}
