package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.plan.Plan.State;
import org.sucharit.kit.json.Wire;

/** Plans. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<PlanEntity, PlanEntity.Id> {

    /** The year of an agency's newest plan that has begun to be carried out, of the years from one to another. */
    public Optional<Integer> newestBegun(int from, int to, String agency) {
        return find(
                        "id.fiscalYear between ?1 and ?2 and id.agencyCode = ?3 and (state = ?4 or state = ?5)"
                                + " order by id.fiscalYear desc",
                        from,
                        to,
                        agency,
                        Wire.code(State.IN_OPERATION),
                        Wire.code(State.CLOSED))
                .firstResultOptional()
                .map(PlanEntity::fiscalYear);
    }

    /** The years whose scores an agency's plans answer, of the years from one to another. */
    public List<Integer> basedOn(int from, int to, String agency) {
        return list("id.fiscalYear between ?1 and ?2 and id.agencyCode = ?3", from, to, agency).stream()
                .map(PlanEntity::basedOn)
                .toList();
    }

    /** A plan that nobody else changes until this transaction ends. */
    Optional<PlanEntity> lock(int fiscalYear, String agency) {
        return findByIdOptional(new PlanEntity.Id(fiscalYear, agency), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The plans of an agency that answer a year's score; locked. */
    List<PlanEntity> lockBasedOn(int scoreYear, String agency) {
        return find("basedOn = ?1 and id.agencyCode = ?2 order by id.fiscalYear", scoreYear, agency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Plans in which something becomes due or late by a day, but some, which nobody else is changing; locked. */
    @SuppressWarnings("unchecked")
    List<PlanEntity> changing(LocalDate by, Collection<PlanEntity.Id> except, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from plan where next_change <= :day"
                                + " and fiscal_year || '/' || agency_code <> all (cast(:except as text[]))"
                                + " order by next_change, fiscal_year, agency_code"
                                + " limit :most for update skip locked",
                        PlanEntity.class)
                .setParameter("day", by)
                .setParameter(
                        "except",
                        except.stream()
                                .map(id -> id.fiscalYear() + "/" + id.agencyCode())
                                .toArray(String[]::new))
                .setParameter("most", most)
                .getResultList();
    }
}
