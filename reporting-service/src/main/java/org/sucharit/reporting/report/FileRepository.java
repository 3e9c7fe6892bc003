package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Files rendered so far: of versions that are current or published, or belong to an archive in the making. */
@ApplicationScoped
public class FileRepository {

    /** Of a version {@code r} of a document: whether its files are needed. */
    private static final String NEEDED = """
            (r.state <> 'superseded' or exists (
                select from batch_item i join batch b on b.id = i.batch
                where i.subject = r.subject and i.version = r.version
                    and b.fiscal_year = r.fiscal_year and b.kind = r.kind))
            """;

    /** Files dropped in one step: a second at most. */
    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    public FileRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<byte[]> find(String content, Edition edition, Format format) {
        List<?> files = entities.createNativeQuery(
                        "select data from report_file where content_hash = ?1 and edition = ?2 and format = ?3",
                        byte[].class)
                .setParameter(1, content)
                .setParameter(2, edition.code())
                .setParameter(3, format.code())
                .getResultList();
        return files.stream().map(byte[].class::cast).findFirst();
    }

    /**
     * Keeps a file that is needed; any other can be rendered again. No version that says this is superseded meanwhile: who
     * waits to do so finds the file, and drops it. Who ends an archive does not wait; what was kept for it alone is dropped
     * with what {@linkplain #dropUnneeded nobody needs}.
     */
    void keep(String content, Edition edition, Format format, byte[] data) {
        entities.createNativeQuery("with saying as (select from report r where r.content_hash = ?1 and " + NEEDED
                        + " limit 1 for share of r)"
                        + " insert into report_file (content_hash, edition, format, data)"
                        + " select ?1, ?2, ?3, ?4 from saying on conflict do nothing")
                .setParameter(1, content)
                .setParameter(2, edition.code())
                .setParameter(3, format.code())
                .setParameter(4, data)
                .executeUpdate();
    }

    /** Drops the files of what a version says unless some version that says so needs them. */
    void dropUnneeded(String content) {
        entities.createNativeQuery("delete from report_file where content_hash = ?1 and not exists"
                        + " (select from report r where r.content_hash = ?1 and " + NEEDED + ")")
                .setParameter(1, content)
                .executeUpdate();
    }

    /**
     * Drops some of the files that nobody needs any more.
     *
     * @return how many; 0 once there are none
     */
    @Transactional
    public int dropUnneeded() {
        return entities.createNativeQuery("delete from report_file where ctid = any (array("
                        + "select f.ctid from report_file f where not exists"
                        + " (select from report r where r.content_hash = f.content_hash and " + NEEDED + ")"
                        + " limit ?1 for update skip locked))")
                .setParameter(1, AT_ONCE)
                .executeUpdate();
    }
}
