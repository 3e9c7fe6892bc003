package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.sucharit.kit.identity.Caller;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.PlanJson;
import org.sucharit.measures.plan.RevisionEntity;

/** What imports changed, and the history of every part they wrote. */
@ApplicationScoped
class IntakeStore {

    private static final String DRAFTED_BY = "measures-service";

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

    /** Keeps the history of all parts that are not what they were: whoever edits an older one is told of it. */
    void history(PlanEntity plan, RevisionEntity revision, PlanContent before, PlanContent after, Edit edit) {
        Map<String, Object> old = Overlay.parts(before);
        Map<String, Object> parts = Overlay.parts(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(parts.keySet());
        for (String name : names) {
            Object was = old.get(name);
            Object is = parts.get(name);
            if (is == null || !is.equals(was)) {
                if (was != null) {
                    insert(plan, name, was, new Edit(version(was), DRAFTED_BY, revision.openedAt()));
                }
                insert(plan, name, is, edit);
            }
        }
    }

    /** Who wrote something, when, and under which version. */
    record Edit(long version, String by, Instant at) {}

    /** An edit that the caller makes now. */
    Edit edit(long version) {
        return new Edit(version, caller.name(), clock.instant());
    }

    private static long version(Object part) {
        return part instanceof PlannedMeasure measure ? measure.version() : ((PlannedAssignment) part).version();
    }

    /** What was kept under a version stays. */
    private void insert(PlanEntity plan, String part, Object content, Edit edit) {
        entities.createNativeQuery("insert into plan_edit"
                        + " (fiscal_year, agency_code, part, version, content, edited_by, edited_at)"
                        + " values (:year, :agency, :part, :version, :content, :by, :at)"
                        + " on conflict (fiscal_year, agency_code, part, version) do nothing")
                .setParameter("year", plan.fiscalYear())
                .setParameter("agency", plan.agency())
                .setParameter("part", part)
                .setParameter("version", edit.version())
                .setParameter("content", PlanJson.write(content))
                .setParameter("by", edit.by())
                .setParameter("at", edit.at())
                .executeUpdate();
    }
}
