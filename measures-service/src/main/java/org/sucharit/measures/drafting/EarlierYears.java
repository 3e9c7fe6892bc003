package org.sucharit.measures.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Stale;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.PlanRepository;
import org.sucharit.measures.plan.PlanView;
import org.sucharit.measures.planning.CarryOver;
import org.sucharit.measures.planning.Counterparts;
import org.sucharit.measures.planning.PlanDraft;
import org.sucharit.measures.planning.Recurrence;
import org.sucharit.measures.years.ScoredYears;

/**
 * What a draft takes from the years before: since when its findings recur, and what the newest plan that was carried out
 * leaves open. Where that changes, the drafts after it are made anew.
 */
@ApplicationScoped
class EarlierYears implements PlanView {

    private final Snapshots snapshots;
    private final ScoredYears years;
    private final PlanRepository plans;
    private final Stale stale;

    EarlierYears(Snapshots snapshots, ScoredYears years, PlanRepository plans, Stale stale) {
        this.snapshots = snapshots;
        this.years = years;
        this.plans = plans;
        this.stale = stale;
    }

    /**
     * A draft with what it takes from the years before.
     *
     * @param framework by which the draft's score was scored
     * @param fiscalYear the plan's year
     */
    PlanDraft goOn(PlanDraft draft, Framework framework, String agency, int fiscalYear, String urgentStep) {
        List<Finding> findings = Recurrence.since(framework, draft.findings(), year -> years.find(year, agency));
        PlanContent content = before(fiscalYear, agency)
                .map(plan -> CarryOver.into(
                        draft.content(), CarryOver.open(plan), counterparts(plan, framework), urgentStep))
                .orElse(draft.content());
        return new PlanDraft(findings, draft.guidance(), content);
    }

    private Optional<Plan> before(int fiscalYear, String agency) {
        return plans.newestBegun(fiscalYear - Recurrence.YEARS, fiscalYear - 1, agency)
                .flatMap(year -> snapshots.find(Topics.PLAN, year + "/" + agency));
    }

    private Counterparts counterparts(Plan before, Framework framework) {
        return Optional.ofNullable(before.frameworkRevision())
                .flatMap(revision -> years.framework(before.basedOnFiscalYear(), revision))
                .filter(earlier -> earlier.fiscalYear() <= framework.fiscalYear())
                .map(earlier -> years.counterparts(earlier, framework))
                .orElseGet(() -> Counterparts.ofIndicators(framework));
    }

    /** A plan is never before itself: what follows from this marks only later years, and so comes to an end. */
    @Override
    public void follow(Plan before, Plan now) {
        if (before == null
                ? !CarryOver.open(now).isEmpty()
                : !CarryOver.open(before).equals(CarryOver.open(now))) {
            stale.mark(
                    PlanDerivation.NAME,
                    IntStream.concat(
                                    // The next plan may be being drafted now, and not be seen yet.
                                    IntStream.of(now.fiscalYear()),
                                    plans
                                            .basedOn(
                                                    now.fiscalYear() + 1,
                                                    now.fiscalYear() + Recurrence.YEARS,
                                                    now.agency())
                                            .stream()
                                            .mapToInt(year -> year))
                            .mapToObj(year -> year + "/" + now.agency())
                            .distinct()
                            .toList());
        }
    }
}
