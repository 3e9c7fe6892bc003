package org.sucharit.scoring.judged;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Versions of scores, and which of them matter. */
@ApplicationScoped
public class ScoreVersionRepository implements PanacheRepositoryBase<ScoreVersionEntity, ScoreVersionEntity.Id> {

    private static final String IN_FORCE = "select v from ScoreVersionEntity v, ScoreHistoryEntity h"
            + " where h.id.fiscalYear = v.id.fiscalYear and h.id.agency = v.id.agency"
            + " and v.id.version = coalesce(h.announcedVersion, h.newestVersion)";

    /** The history of a score, made if need be, that nobody else adds to until this transaction ends. */
    ScoreHistoryEntity lock(int fiscalYear, String agency) {
        EntityManager entities = getEntityManager();
        entities.createNativeQuery(
                        "insert into score_history (fiscal_year, agency) values (?1, ?2) on conflict do nothing")
                .setParameter(1, fiscalYear)
                .setParameter(2, agency)
                .executeUpdate();
        return entities.find(
                ScoreHistoryEntity.class,
                new ScoreHistoryEntity.Id(fiscalYear, agency),
                LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ScoreHistoryEntity> history(int fiscalYear, String agency) {
        return Optional.ofNullable(
                getEntityManager().find(ScoreHistoryEntity.class, new ScoreHistoryEntity.Id(fiscalYear, agency)));
    }

    Optional<ScoreVersionEntity> find(int fiscalYear, String agency, long version) {
        return findByIdOptional(new ScoreVersionEntity.Id(fiscalYear, agency, version));
    }

    /** Newest first. */
    List<ScoreVersionEntity> list(int fiscalYear, String agency, boolean announcedOnly, long before, int limit) {
        return find(
                        "id.fiscalYear = ?1 and id.agency = ?2 and id.version < ?3"
                                + (announcedOnly ? " and announcement is not null" : "")
                                + " order by id.version desc",
                        fiscalYear,
                        agency,
                        before)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The versions that count in one year, by agency, after one of them, at most {@code limit}. */
    List<ScoreVersionEntity> inForce(int fiscalYear, String after, int limit) {
        return getEntityManager()
                .createQuery(
                        IN_FORCE + " and v.id.fiscalYear = ?1 and v.id.agency > ?2 order by v.id.agency",
                        ScoreVersionEntity.class)
                .setParameter(1, fiscalYear)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The versions that count of one agency, newest year first, at most {@code limit}. */
    List<ScoreVersionEntity> inForce(String agency, int limit) {
        return getEntityManager()
                .createQuery(IN_FORCE + " and v.id.agency = ?1 order by v.id.fiscalYear desc", ScoreVersionEntity.class)
                .setParameter(1, agency)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many agencies have a score in a year. */
    long countInForce(int fiscalYear) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from ScoreHistoryEntity h where h.id.fiscalYear = ?1"
                                + " and h.newestVersion is not null",
                        Long.class)
                .setParameter(1, fiscalYear)
                .getSingleResult();
    }

    /** Takes hold of the histories of some agencies, made if need be. */
    void hold(int fiscalYear, Collection<String> agencies) {
        getEntityManager()
                .createNativeQuery("insert into score_history (fiscal_year, agency)"
                        + " select :year, agency from unnest(cast(:agencies as text[])) agency order by agency"
                        + " on conflict do nothing")
                .setParameter("year", fiscalYear)
                .setParameter("agencies", agencies.toArray(String[]::new))
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("select agency from score_history where fiscal_year = :year"
                        + " and agency in (:agencies) order by agency for update")
                .setParameter("year", fiscalYear)
                .setParameter("agencies", agencies)
                .getResultList();
    }

    /** Agencies with the versions of the published tables that their announced scores were judged by. */
    @SuppressWarnings("unchecked")
    List<Object[]> announcedTables(int fiscalYear, Collection<String> agencies) {
        return getEntityManager()
                .createNativeQuery("""
                        select agency, cast(cast(judged_by as json) #>> '{sources,published}' as bigint)
                        from score_version
                        where fiscal_year = :year and agency in (:agencies) and announcement is not null
                        """)
                .setParameter("year", fiscalYear)
                .setParameter("agencies", agencies)
                .getResultList();
    }

    /** Forgets what was never announced, but for the newest so many. */
    void prune(int fiscalYear, String agency, int keep) {
        getEntityManager()
                .createNativeQuery("""
                        delete from score_version where fiscal_year = ?1 and agency = ?2 and announcement is null
                        and version < (select version from score_version where fiscal_year = ?1 and agency = ?2
                                       order by version desc offset ?3 limit 1)
                        """)
                .setParameter(1, fiscalYear)
                .setParameter(2, agency)
                .setParameter(3, keep - 1)
                .executeUpdate();
    }
}
