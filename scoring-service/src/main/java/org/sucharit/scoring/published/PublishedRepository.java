package org.sucharit.scoring.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Published tables. */
@ApplicationScoped
public class PublishedRepository implements PanacheRepositoryBase<PublishedTableEntity, PublishedTableEntity.Id> {

    /** The table of an agency, made if need be, that nobody else changes until this transaction ends. */
    PublishedTableEntity lock(int fiscalYear, String agency) {
        getEntityManager()
                .createNativeQuery("insert into published_table (fiscal_year, agency, version) values (?1, ?2, 0)"
                        + " on conflict do nothing")
                .setParameter(1, fiscalYear)
                .setParameter(2, agency)
                .executeUpdate();
        return findById(new PublishedTableEntity.Id(fiscalYear, agency), LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was entered, perhaps nothing. */
    PublishedTable content(int fiscalYear, String agency) {
        return findByIdOptional(new PublishedTableEntity.Id(fiscalYear, agency))
                .map(PublishedTableEntity::content)
                .orElseGet(() -> PublishedTable.empty(fiscalYear, agency));
    }
}
