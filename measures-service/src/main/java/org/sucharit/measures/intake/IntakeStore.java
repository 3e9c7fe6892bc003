package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.sucharit.kit.identity.Caller;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanJson;

/** What imports changed. */
@ApplicationScoped
class IntakeStore {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    IntakeStore(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** An import and the plan it was for. */
    record Stored<T>(int fiscalYear, String agency, T change) {}

    void keep(UUID importId, PlanEntity plan, Object change) {
        entities.createNativeQuery("insert into plan_import (import_id, fiscal_year, agency_code, change)"
                        + " values (:import, :year, :agency, :change)")
                .setParameter("import", importId)
                .setParameter("year", plan.fiscalYear())
                .setParameter("agency", plan.agency())
                .setParameter("change", PlanJson.write(change))
                .executeUpdate();
    }

    <T> Stored<T> find(UUID importId, Class<T> type) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select fiscal_year, agency_code, change from plan_import where import_id = :import")
                .setParameter("import", importId)
                .getSingleResult();
        return new Stored<>((Integer) row[0], (String) row[1], PlanJson.read((String) row[2], type));
    }

    int discard(UUID importId) {
        return entities.createNativeQuery("delete from plan_import where import_id = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    /** Who wrote something, when, and under which version. */
    record Edit(long version, String by, Instant at) {}

    /** An edit that the caller makes now. */
    Edit edit(long version) {
        return new Edit(version, caller.name(), clock.instant());
    }
}
