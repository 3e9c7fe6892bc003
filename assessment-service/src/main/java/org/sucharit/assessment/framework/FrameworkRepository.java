package org.sucharit.assessment.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Published frameworks. */
@ApplicationScoped
public class FrameworkRepository implements PanacheRepositoryBase<FrameworkEntity, FrameworkEntity.Id> {

    /** The newest revision of a year, 0 without any. */
    int latestRevision(int fiscalYear) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(f.id.revision), 0) from FrameworkEntity f where f.id.fiscalYear = ?1",
                        Integer.class)
                .setParameter(1, fiscalYear)
                .getSingleResult();
    }

    Optional<FrameworkEntity> revision(int fiscalYear, int revision) {
        return findByIdOptional(new FrameworkEntity.Id(fiscalYear, revision));
    }

    /** Every revision of every year, newest first. */
    List<FrameworkEntity> newestFirst() {
        return list("order by id.fiscalYear desc, id.revision desc");
    }

    /** Makes others who would publish wait until this transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table framework in share row exclusive mode")
                .executeUpdate();
    }
}
