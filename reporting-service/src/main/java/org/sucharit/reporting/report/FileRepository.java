package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Files rendered so far. */
@ApplicationScoped
public class FileRepository {

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
     * Keeps a file while what it says is current or published; what is superseded can be rendered again. Nobody supersedes
     * it meanwhile: who waits to do so finds the file, and drops it.
     */
    void keep(String content, Edition edition, Format format, byte[] data) {
        entities.createNativeQuery("with saying as (select from report"
                        + " where content_hash = ?1 and state <> 'superseded' limit 1 for share)"
                        + " insert into report_file (content_hash, edition, format, data)"
                        + " select ?1, ?2, ?3, ?4 from saying on conflict do nothing")
                .setParameter(1, content)
                .setParameter(2, edition.code())
                .setParameter(3, format.code())
                .setParameter(4, data)
                .executeUpdate();
    }
}
