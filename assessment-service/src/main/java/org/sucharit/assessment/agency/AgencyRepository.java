package org.sucharit.assessment.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of agencies. */
@ApplicationScoped
public class AgencyRepository implements PanacheRepositoryBase<AgencyEntity, String> {

    /** How many agencies name a district. */
    record DistrictCount(String district, long agencies) {}

    /** An agency that nobody else changes until this transaction ends. */
    Optional<AgencyEntity> lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of these agencies that there are; nobody else changes them until this transaction ends. */
    List<AgencyEntity> lock(Collection<String> codes) {
        return find("code in ?1 order by code", codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of these agencies that there are. */
    List<AgencyEntity> withCodes(Collection<String> codes) {
        return list("code in ?1", codes);
    }

    /** Agencies after a code, by code. */
    List<AgencyEntity> page(AgencyFilter filter, String after, int limit) {
        Where where = new Where(filter);
        where.and("code > :after", "after", after);
        return find(where.text() + " order by code", where.parameters)
                .page(0, limit)
                .list();
    }

    long count(AgencyFilter filter) {
        Where where = new Where(filter);
        return count(where.text(), where.parameters);
    }

    /** The districts of a province that agencies in the register name, by name. */
    List<DistrictCount> districts(String province) {
        return getEntityManager()
                .createQuery("""
                        select district, count(*) from AgencyEntity
                        where provinceCode = :province and state = 'active' and district is not null
                        group by district order by district
                        """, DistrictCount.class)
                .setParameter("province", province)
                .getResultList();
    }

    /** Some agencies whose names were made searchable by other rules. */
    List<AgencyEntity> lockMadeByOtherRules(int rules, int limit) {
        return find("searchRules <> ?1 order by code", rules)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    /** The conditions of a filter. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(AgencyFilter filter) {
            and("state = :state", "state", filter.state());
            and("type = :type", "type", filter.type());
            and("district = :district", "district", filter.district());
            and("provinceCode in :provinces", "provinces", filter.provinces());
            if (filter.terms() != null) {
                names(filter);
            }
        }

        void and(String condition, String name, Object value) {
            if (value != null) {
                conditions.add(condition);
                parameters.put(name, value);
            }
        }

        private void names(AgencyFilter filter) {
            List<String> alternatives = new ArrayList<>();
            for (int i = 0; i < filter.terms().size(); i++) {
                // Terms have letters and digits only: nothing in them means something to like.
                alternatives.add("searchText like :term" + i);
                parameters.put("term" + i, "%" + filter.terms().get(i) + "%");
            }
            String names = alternatives.isEmpty() ? "" : "(" + String.join(" and ", alternatives) + ") or ";
            conditions.add("(" + names + "locate(:prefix, lower(code)) = 1)");
            parameters.put("prefix", filter.codePrefix());
        }

        String text() {
            return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        }
    }
}
