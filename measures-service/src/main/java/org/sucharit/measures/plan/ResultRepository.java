package org.sucharit.measures.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What measures came to; written under the plan's lock. */
@ApplicationScoped
public class ResultRepository implements PanacheRepositoryBase<ResultEntity, ResultEntity.Id> {

    /** By the measure's number. */
    Map<Integer, ResultEntity> of(PlanEntity plan) {
        return list("id.fiscalYear = ?1 and id.agencyCode = ?2", plan.fiscalYear(), plan.agency()).stream()
                .collect(Collectors.toMap(ResultEntity::number, Function.identity()));
    }
}
