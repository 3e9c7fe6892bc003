package org.sucharit.assessment.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What agencies were. */
@ApplicationScoped
public class AgencyHistoryRepository implements PanacheRepositoryBase<AgencyPeriodEntity, AgencyPeriodEntity.Id> {

    /** The latest periods of an agency, the present one first. */
    List<AgencyPeriodEntity> latest(String agency, int limit) {
        return find("id.agency = ?1 order by id.number desc", agency)
                .page(0, limit)
                .list();
    }

    /** The last two periods of each agency, the present one first. */
    Map<String, List<AgencyPeriodEntity>> lastTwo(Collection<String> agencies) {
        return list("""
                        from AgencyPeriodEntity p where p.id.agency in ?1 and p.id.number >=
                            (select max(later.id.number) - 1 from AgencyPeriodEntity later
                             where later.id.agency = p.id.agency)
                        order by p.id.agency, p.id.number desc
                        """, agencies).stream().collect(Collectors.groupingBy(AgencyPeriodEntity::agency));
    }

    /** What an agency was on a day. */
    Optional<AgencyPeriodEntity> on(String agency, LocalDate day) {
        return find("id.agency = ?1 and (from is null or from <= ?2) and (to is null or to >= ?2)", agency, day)
                .firstResultOptional();
    }
}
