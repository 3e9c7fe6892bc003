package org.sucharit.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sucharit.assessment.phases.PhaseCalendar;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.json.Wire;

/** Assessments. */
@ApplicationScoped
public class AssessmentRepository implements PanacheRepositoryBase<AssessmentEntity, AssessmentEntity.Id> {

    /** Of the agencies in a list: those in a province, or all where none is given. */
    private static final String IN_SCOPE = " and (cast(:agency as text) is null or a.agency_code = :agency)"
            + " and (cast(:province as text) is null or a.agency_code in"
            + " (select code from agency where province_code = :province))";

    /** An assessment that nobody else changes until this transaction ends. */
    Optional<AssessmentEntity> lock(int fiscalYear, String agency) {
        return findByIdOptional(new AssessmentEntity.Id(fiscalYear, agency), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Assessments that nobody else changes until this transaction ends, by agency. */
    List<AssessmentEntity> lock(int fiscalYear, Collection<String> agencies) {
        return find("id.fiscalYear = ?1 and id.agencyCode in ?2 order by id.agencyCode", fiscalYear, agencies)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Assessments whose phase has ended, the longest ended first, which nobody else is moving; locked. */
    @SuppressWarnings("unchecked")
    List<AssessmentEntity> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from assessment where due_at <= :now order by due_at, agency_code limit :most"
                                + " for update skip locked",
                        AssessmentEntity.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** Agencies of a year's assessments in a phase, by code. */
    @SuppressWarnings("unchecked")
    List<String> standing(int fiscalYear, Phase phase, String province, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select a.agency_code from assessment a where a.fiscal_year = :year and a.phase = :phase"
                                + IN_SCOPE
                                + " order by a.agency_code limit :most",
                        String.class)
                .setParameter("year", fiscalYear)
                .setParameter("phase", Wire.code(phase))
                .setParameter("agency", null)
                .setParameter("province", province)
                .setParameter("most", most)
                .getResultList();
    }

    /** Assessments of a year that are looked for, by agency after a code. */
    @SuppressWarnings("unchecked")
    List<AssessmentList.Entry> page(int fiscalYear, AssessmentList.Filter filter, String after, int most) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select a.agency_code, g.name_th, g.name_en, g.province_code, a.phase, a.due_at, a.version
                        from assessment a join agency g on g.code = a.agency_code
                        where a.fiscal_year = :year and a.agency_code > :after
                        and (cast(:phase as text) is null or a.phase = :phase)
                        and (cast(:province as text) is null or g.province_code = :province)
                        and (cast(:except as text) is null or a.agency_code <> :except)
                        order by a.agency_code limit :most
                        """, Object[].class)
                .setParameter("year", fiscalYear)
                .setParameter("after", after)
                .setParameter("phase", filter.phase() == null ? null : Wire.code(filter.phase()))
                .setParameter("province", filter.province())
                .setParameter("except", filter.except())
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(AssessmentList::entry).toList();
    }

    /** Agencies of the register that take part in no assessment of a year, by code. */
    @SuppressWarnings("unchecked")
    List<String> missing(int fiscalYear, String province, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select g.code from agency g where g.state = 'active'"
                                + " and (cast(:province as text) is null or g.province_code = :province)"
                                + " and not exists (select 1 from assessment a"
                                + " where a.fiscal_year = :year and a.agency_code = g.code)"
                                + " order by g.code limit :most",
                        String.class)
                .setParameter("year", fiscalYear)
                .setParameter("province", province)
                .setParameter("most", most)
                .getResultList();
    }

    /** How many of a year's assessments stand in each phase. */
    @SuppressWarnings("unchecked")
    Map<String, Long> countByPhase(int fiscalYear) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select phase, count(*) from assessment where fiscal_year = :year group by phase")
                .setParameter("year", fiscalYear)
                .getResultList();
        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    /** Locks all assessments of a year, in the order in which others lock them. */
    void lock(int fiscalYear) {
        getEntityManager()
                .createNativeQuery(
                        "select count(*) from (select 1 from assessment where fiscal_year = :year"
                                + " order by agency_code for update) locked",
                        Long.class)
                .setParameter("year", fiscalYear)
                .getSingleResult();
    }

    /** The provinces of some agencies, by agency. */
    @SuppressWarnings("unchecked")
    Map<String, String> provinces(Collection<String> agencies) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select code, province_code from agency where code in (:agencies)")
                .setParameter("agencies", agencies)
                .getResultList();
        Map<String, String> provinces = new HashMap<>();
        rows.forEach(row -> provinces.put((String) row[0], (String) row[1]));
        return provinces;
    }

    /** Sets anew when the phase of every assessment of a year ends. */
    void fallDue(int fiscalYear, Phase phase, Instant end) {
        getEntityManager()
                .createNativeQuery("update assessment set due_at = :end where fiscal_year = :year and phase = :phase")
                .setParameter("end", end)
                .setParameter("year", fiscalYear)
                .setParameter("phase", Wire.code(phase))
                .executeUpdate();
    }

    /** Postpones when the phase of some assessments ends, for one agency or province, or all; tells how many. */
    int postpone(int fiscalYear, PhaseCalendar.Extension extension, String agency, String province) {
        return getEntityManager()
                .createNativeQuery("update assessment a set due_at = :until where a.fiscal_year = :year"
                        + " and a.phase = :phase and a.due_at < :until" + IN_SCOPE)
                .setParameter("until", extension.until())
                .setParameter("year", fiscalYear)
                .setParameter("phase", Wire.code(extension.phase()))
                .setParameter("agency", agency)
                .setParameter("province", province)
                .executeUpdate();
    }

    /** How many assessments in a scope have left a phase. */
    long past(int fiscalYear, Phase phase, String agency, String province) {
        List<String> later = java.util.Arrays.stream(Phase.values())
                .filter(other -> other.compareTo(phase) > 0)
                .map(Wire::code)
                .toList();
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from assessment a where a.fiscal_year = :year"
                                + " and a.phase in (:later)" + IN_SCOPE)
                        .setParameter("year", fiscalYear)
                        .setParameter("later", later)
                        .setParameter("agency", agency)
                        .setParameter("province", province)
                        .getSingleResult())
                .longValue();
    }

    List<TransitionEntity> transitions(int fiscalYear, String agency, int most) {
        return getEntityManager()
                .createQuery(
                        "from TransitionEntity t where t.fiscalYear = ?1 and t.agencyCode = ?2 order by t.id desc",
                        TransitionEntity.class)
                .setParameter(1, fiscalYear)
                .setParameter(2, agency)
                .setMaxResults(most)
                .getResultList();
    }
}
