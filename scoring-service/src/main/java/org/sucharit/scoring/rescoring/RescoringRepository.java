package org.sucharit.scoring.rescoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** National runs, at most a few. */
@ApplicationScoped
public class RescoringRepository implements PanacheRepositoryBase<RescoringEntity, UUID> {

    /** A run that nobody else works at until this transaction ends. */
    Optional<RescoringEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets nobody else start a run until this transaction ends. */
    void lockAll() {
        getEntityManager()
                .createNativeQuery("lock table rescoring in share row exclusive mode")
                .executeUpdate();
    }

    long underWay() {
        return count("finishedAt is null");
    }

    /** Newest first. */
    List<RescoringEntity> newest() {
        return list("order by createdAt desc, id");
    }

    /** Forgets the oldest runs that are finished, so that at most so many are left. */
    void prune(int keep) {
        getEntityManager().createNativeQuery("""
                        delete from rescoring where id in (
                            select id from rescoring where finished_at is not null
                            order by created_at limit greatest(0, (select count(*) from rescoring) - ?1))
                        """).setParameter(1, keep).executeUpdate();
    }
}
