package org.sucharit.measures.due;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.sucharit.measures.plan.Days;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;

/** Tells plans anew when a day has come on which something in them begins, becomes due, or becomes late. */
@ApplicationScoped
class DayChange {

    private static final Logger LOG = Logger.getLogger(DayChange.class);

    private final Plans plans;
    private final PlanClock.Settings settings;
    private final Clock clock;
    private final Map<PlanEntity.Id, Instant> leftAlone = new ConcurrentHashMap<>();

    DayChange(Plans plans, PlanClock.Settings settings, Clock clock) {
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells some plans anew; tells how many it looked at. One that fails is left alone for a while. */
    int follow() {
        Instant now = clock.instant();
        leftAlone.values().removeIf(until -> !until.isAfter(now));
        List<PlanEntity.Id> taken = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                List<PlanEntity> changing = plans.holdChanging(Days.today(clock), leftAlone.keySet(), settings.batch());
                changing.forEach(plan -> taken.add(plan.id()));
                changing.forEach(this::tell);
            });
        } catch (RuntimeException | Error e) {
            if (taken.isEmpty()) {
                throw e;
            }
            LOG.warnf("%d plans could not be told together (%s); telling each alone", taken.size(), e);
            taken.forEach(this::tellAlone);
        }
        return taken.size();
    }

    private void tell(PlanEntity plan) {
        if (plans.isBehind(plan)) {
            throw new IllegalStateException("it is older than what was told of it: restore a newer backup");
        }
        plans.publish(plan);
    }

    private void tellAlone(PlanEntity.Id id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> plans.holdIfAny(id.fiscalYear(), id.agencyCode()).ifPresent(this::tell));
        } catch (RuntimeException | Error e) {
            LOG.errorf(
                    e,
                    "plan %d/%s cannot be told as of %s; trying again after %s",
                    id.fiscalYear(),
                    id.agencyCode(),
                    LocalDate.ofInstant(clock.instant(), Days.BANGKOK),
                    settings.retry());
            leftAlone.put(id, clock.instant().plus(settings.retry()));
        }
    }
}
