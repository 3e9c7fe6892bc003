package org.sucharit.reporting.report.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** How agencies have wanted their documents. All methods take part in the caller's transaction. */
@ApplicationScoped
public class TemplateRepository implements PanacheRepositoryBase<TemplateEntity, Long> {

    /** Until the transaction ends nobody writes a document of this agency with an older template. */
    void lock(String agency) {
        lock("pg_advisory_xact_lock", agency);
    }

    /** Until the transaction ends nobody changes this agency's template. */
    void hold(String agency) {
        lock("pg_advisory_xact_lock_shared", agency);
    }

    private void lock(String function, String agency) {
        getEntityManager()
                .createNativeQuery("select " + function + "(hashtext('template'), hashtext(?1))", Object.class)
                .setParameter(1, agency)
                .getSingleResult();
    }

    Optional<TemplateEntity> newest(String agency) {
        return find("agency = ?1 order by number desc", agency).firstResultOptional();
    }

    /** A document whose newest version is not published. */
    record Unpublished(int fiscalYear, String kind) {}

    List<Unpublished> unpublished(String agency) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select fiscal_year, kind from report where subject = ?1 and state = 'current'")
                .setParameter(1, agency)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Unpublished(((Number) row[0]).intValue(), (String) row[1]))
                .toList();
    }
}
