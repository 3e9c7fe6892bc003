package org.sucharit.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sucharit.measures.plan.PlanEntity;

/** The table of files; all methods take part in the caller's transaction. */
@ApplicationScoped
public class EvidenceFileStore {

    private static final String OF_PLAN = " from evidence_file where fiscal_year = :year and agency_code = :agency";

    private final EntityManager database;

    EvidenceFileStore(EntityManager database) {
        this.database = database;
    }

    /** A file by its hash. */
    @SuppressWarnings("ArrayRecordComponent")
    public record File(String hash, String type, byte[] content) {}

    boolean has(PlanEntity plan, String hash) {
        return !among(plan.fiscalYear(), plan.agency(), Set.of(hash)).isEmpty();
    }

    /** Those of some hashes of which a plan has the file. */
    @SuppressWarnings("unchecked")
    List<String> among(int fiscalYear, String agency, Set<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : database.createNativeQuery("select hash" + OF_PLAN + " and hash in (:hashes)", String.class)
                        .setParameter("year", fiscalYear)
                        .setParameter("agency", agency)
                        .setParameter("hashes", hashes)
                        .getResultList();
    }

    /** Bytes of all files of a plan. */
    long bytes(PlanEntity plan) {
        return (Long) database.createNativeQuery("select coalesce(sum(bytes), 0)" + OF_PLAN, Long.class)
                .setParameter("year", plan.fiscalYear())
                .setParameter("agency", plan.agency())
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    Optional<File> find(int fiscalYear, String agency, String hash) {
        List<Object[]> rows = database.createNativeQuery(
                        "select type, content" + OF_PLAN + " and hash = :hash", Object[].class)
                .setParameter("year", fiscalYear)
                .setParameter("agency", agency)
                .setParameter("hash", hash)
                .getResultList();
        return rows.stream()
                .map(row -> new File(hash, (String) row[0], (byte[]) row[1]))
                .findFirst();
    }

    void add(PlanEntity plan, File file, String by, Instant at) {
        database.createNativeQuery(
                        "insert into evidence_file (fiscal_year, agency_code, hash, type, bytes, content, sent_by, sent_at)"
                                + " values (:year, :agency, :hash, :type, :bytes, :content, :by, :at)")
                .setParameter("year", plan.fiscalYear())
                .setParameter("agency", plan.agency())
                .setParameter("hash", file.hash())
                .setParameter("type", file.type())
                .setParameter("bytes", file.content().length)
                .setParameter("content", file.content())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }
}
