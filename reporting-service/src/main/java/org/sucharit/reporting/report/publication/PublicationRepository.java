package org.sucharit.reporting.report.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.report.ReportKey;

/** What was published, and its files. */
@ApplicationScoped
public class PublicationRepository implements PanacheRepositoryBase<PublicationEntity, PublicationEntity.Id> {

    /** Publications older than one, newest first. */
    List<PublicationEntity> newestFirst(ReportKey key, int before, int limit) {
        return find(
                        "id.fiscalYear = ?1 and id.subject = ?2 and id.kind = ?3 and id.number < ?4"
                                + " order by id.number desc",
                        key.fiscalYear(),
                        key.subject(),
                        key.kind().code(),
                        before)
                .page(0, limit)
                .list();
    }

    Optional<PublicationEntity> newest(ReportKey key) {
        return newestFirst(key, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    Optional<PublicationEntity> number(ReportKey key, int number) {
        return findByIdOptional(PublicationEntity.Id.of(key, number));
    }

    void keep(PublicationEntity publication, Format format, String sha256, byte[] data) {
        ReportKey key = publication.key();
        getEntityManager()
                .createNativeQuery(
                        "insert into publication_file (fiscal_year, subject, kind, number, format, sha256, bytes, data)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, key.fiscalYear())
                .setParameter(2, key.subject())
                .setParameter(3, key.kind().code())
                .setParameter(4, publication.number())
                .setParameter(5, format.code())
                .setParameter(6, sha256)
                .setParameter(7, (long) data.length)
                .setParameter(8, data)
                .executeUpdate();
    }

    /** What files a publication has, without what is in them. */
    List<Report.File> files(PublicationEntity publication) {
        List<?> rows = of("select format, sha256, bytes from publication_file", publication, " order by format")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Report.File((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** A file's bytes; empty where the publication has none of this format. */
    Optional<byte[]> file(PublicationEntity publication, Format format) {
        List<?> rows = of("select data from publication_file", publication, " and format = ?5")
                .setParameter(5, format.code())
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    private Query of(String select, PublicationEntity publication, String rest) {
        ReportKey key = publication.key();
        return getEntityManager()
                .createNativeQuery(
                        select + " where fiscal_year = ?1 and subject = ?2 and kind = ?3 and number = ?4" + rest)
                .setParameter(1, key.fiscalYear())
                .setParameter(2, key.subject())
                .setParameter(3, key.kind().code())
                .setParameter(4, publication.number());
    }
}
