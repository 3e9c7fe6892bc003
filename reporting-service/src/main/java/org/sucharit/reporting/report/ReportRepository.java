package org.sucharit.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Versions of documents, and what they say. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<ReportEntity, ReportEntity.Id> {

    private final FileRepository files;

    public ReportRepository(FileRepository files) {
        this.files = files;
    }

    /** Until the transaction ends nobody else writes or publishes this document. */
    void lock(ReportKey key) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('report'), hashtext(?1))", Object.class)
                .setParameter(1, key.path())
                .getSingleResult();
    }

    /** Whether there is any version. None is loaded: one that is, before the document is held, may be another by then. */
    boolean isKept(ReportKey key) {
        return count(
                        "id.fiscalYear = ?1 and id.subject = ?2 and id.kind = ?3",
                        key.fiscalYear(),
                        key.subject(),
                        key.kind().code())
                > 0;
    }

    /** The newest version, whatever its state. */
    Optional<ReportEntity> newest(ReportKey key) {
        return newestFirst(key, Long.MAX_VALUE, 1).stream().findFirst();
    }

    /** Versions older than one, newest first. */
    List<ReportEntity> newestFirst(ReportKey key, long before, int limit) {
        return find(
                        "id.fiscalYear = ?1 and id.subject = ?2 and id.kind = ?3 and id.version < ?4"
                                + " order by id.version desc",
                        key.fiscalYear(),
                        key.subject(),
                        key.kind().code(),
                        before)
                .page(0, limit)
                .list();
    }

    Optional<ReportEntity> version(ReportKey key, long version) {
        return findByIdOptional(ReportEntity.Id.of(key, version));
    }

    /** Gives way to a newer version; files that no other version needs are dropped, and rendered again if asked for. */
    void supersede(ReportEntity version) {
        version.supersede();
        flush();
        files.dropUnneeded(version.content().hash());
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
}
