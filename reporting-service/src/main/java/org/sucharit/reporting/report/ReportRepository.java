package org.sucharit.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.report.Report;

/** Versions of documents, their contents and the files made of them. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<ReportEntity, ReportEntity.Id> {

    /** The newest version, whatever its state. */
    Optional<ReportEntity> newest(int fiscalYear, String agency, Report.Kind kind) {
        return newestFirst(fiscalYear, agency, kind, Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** Versions older than one, newest first. */
    List<ReportEntity> newestFirst(int fiscalYear, String agency, Report.Kind kind, long before, int limit) {
        return find(
                        "id.fiscalYear = ?1 and id.agency = ?2 and id.kind = ?3 and id.version < ?4"
                                + " order by id.version desc",
                        fiscalYear,
                        agency,
                        kind.code(),
                        before)
                .page(0, limit)
                .list();
    }

    Optional<ReportEntity> version(int fiscalYear, String agency, Report.Kind kind, long version) {
        return findByIdOptional(new ReportEntity.Id(fiscalYear, agency, kind.code(), version));
    }

    void keepContent(String hash, byte[] data) {
        getEntityManager()
                .createNativeQuery("insert into report_content (hash, data) values (?1, ?2) on conflict do nothing")
                .setParameter(1, hash)
                .setParameter(2, data)
                .executeUpdate();
    }

    byte[] content(String hash) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select data from report_content where hash = ?1", byte[].class)
                .setParameter(1, hash)
                .getSingleResult();
    }

    Optional<byte[]> file(String hash, Format format) {
        List<?> files = getEntityManager()
                .createNativeQuery("select data from report_file where content_hash = ?1 and format = ?2", byte[].class)
                .setParameter(1, hash)
                .setParameter(2, format.code())
                .getResultList();
        return files.stream().map(byte[].class::cast).findFirst();
    }

    void keepFile(String hash, Format format, byte[] data) {
        getEntityManager()
                .createNativeQuery("insert into report_file (content_hash, format, data) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, hash)
                .setParameter(2, format.code())
                .setParameter(3, data)
                .executeUpdate();
    }
}
