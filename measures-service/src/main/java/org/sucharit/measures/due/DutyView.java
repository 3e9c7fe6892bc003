package org.sucharit.measures.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Stale;
import org.sucharit.measures.plan.PlanView;

/** The duties of all agencies, which follow their plans. */
@ApplicationScoped
class DutyView implements PlanView {

    private static final int MAX_REVISIONS = 1_000;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final DutyStore store;
    private final Stale stale;

    DutyView(Snapshots snapshots, SharedSnapshots frameworks, DutyStore store, Stale stale) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.store = store;
        this.stale = stale;
    }

    @Override
    public void follow(Plan before, Plan now) {
        boolean bound = before != null && Duties.binds(before);
        if (Duties.binds(now)) {
            store.replace(now.fiscalYear(), now.agency(), province(now.agency()), Duties.of(now, nodes(now)));
            if (!bound) {
                // The agency may be moving at this moment; whoever commits last must see both.
                stale.mark(DutyProvince.NAME, now.agency());
            }
        } else if (bound) {
            store.clear(now.fiscalYear(), now.agency());
        }
    }

    private String province(String agency) {
        return snapshots
                .find(Topics.AGENCY, agency)
                .map(Agency::province)
                .map(Agency.Province::code)
                .orElse(null);
    }

    private FrameworkNodes nodes(Plan plan) {
        return framework(plan).map(FrameworkNodes::of).orElse(FrameworkNodes.NONE);
    }

    /** The framework that a plan's nodes are of; where no score says which revision, the newest of its year. */
    private Optional<Framework> framework(Plan plan) {
        String year = plan.basedOnFiscalYear() + "/";
        Optional<Integer> revision = plan.frameworkRevision() == null
                ? snapshots.keys(Topics.FRAMEWORK, year, "", MAX_REVISIONS).stream()
                        .map(key -> Integer.valueOf(key.substring(year.length())))
                        .max(Comparator.naturalOrder())
                : Optional.of(plan.frameworkRevision());
        return revision.flatMap(number -> frameworks.find(Topics.FRAMEWORK, year + number));
    }
}
