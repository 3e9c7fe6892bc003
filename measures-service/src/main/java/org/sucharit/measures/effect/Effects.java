package org.sucharit.measures.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.comparison.Caution;
import org.sucharit.measures.comparison.Comparison;
import org.sucharit.measures.comparison.Comparison.Others;
import org.sucharit.measures.comparison.Served;
import org.sucharit.measures.effect.EffectView.CautionText;
import org.sucharit.measures.effect.EffectView.MeasureEffect;
import org.sucharit.measures.effect.EffectView.NodeEffect;
import org.sucharit.measures.effect.EffectView.YearResult;
import org.sucharit.measures.plan.PlanReading;
import org.sucharit.measures.planning.ScoredYear;
import org.sucharit.measures.years.ScoredYears;

/** What became of what a plan's measures served. */
@ApplicationScoped
public class Effects {

    private final PlanReading reading;
    private final ScoredYears years;
    private final FigureStore store;

    Effects(PlanReading reading, ScoredYears years, FigureStore store) {
        this.reading = reading;
        this.years = years;
        this.store = store;
    }

    /**
     * What became of what a plan's measures served, as far as the caller may read it: all may where the plan and both
     * scores are announced.
     *
     * @throws ProblemException NOT_FOUND without plan or agency
     */
    public EffectView of(int fiscalYear, String agency) {
        Plan plan = reading.plan(fiscalYear, agency);
        Optional<ScoredYear> before = years.find(plan.basedOnFiscalYear(), agency);
        Optional<ScoredYear> after = years.find(yearAfter(plan), agency);
        if (!isAnnounced(before) || !isAnnounced(after)) {
            reading.requireInside(agency);
        }
        TwoYears both = new TwoYears(
                before,
                after,
                before.flatMap(b -> after.map(a -> years.counterparts(b.framework(), a.framework()))),
                isAnnounced(before) && isAnnounced(after));
        List<TwoYears.Change> changes = plan.measures().stream()
                .flatMap(measure -> Served.by(measure).stream())
                .distinct()
                .map(both::change)
                .toList();
        Map<String, Comparison> comparisons = comparisons(plan, both, changes);
        Map<String, NodeEffect> effects = changes.stream()
                .map(change -> effect(change, comparisons.get(change.node())))
                .collect(Collectors.toMap(NodeEffect::node, effect -> effect));
        List<Caution> general = plan.state() == Plan.State.DRAFT ? List.of(Caution.NOT_APPROVED) : List.of();
        List<MeasureEffect> measures = plan.measures().stream()
                .map(measure -> new MeasureEffect(
                        measure.number(),
                        measure.indicator(),
                        measure.measure(),
                        measure.progress().state(),
                        Served.by(measure).stream().map(effects::get).toList()))
                .toList();
        return new EffectView(
                plan.fiscalYear(),
                agency,
                result(plan.basedOnFiscalYear(), before),
                result(yearAfter(plan), after),
                general,
                measures,
                texts(general, effects.values()));
    }

    /** The result of the year the measures ran in; of a plan that ran in the year it answers, the next. */
    private static int yearAfter(Plan plan) {
        return Math.max(plan.basedOnFiscalYear() + 1, plan.fiscalYear());
    }

    private Map<String, Comparison> comparisons(Plan plan, TwoYears both, List<TwoYears.Change> changes) {
        List<TwoYears.Change> known =
                changes.stream().filter(change -> change.points() != null).toList();
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<String, Others> others = store.others(
                new FigureStore.Question(
                        plan.agency(),
                        reading.agency(plan.agency()).type(),
                        year(both.before().orElseThrow()),
                        year(both.after().orElseThrow()),
                        plan.fiscalYear()),
                known.stream()
                        .map(change -> new FigureStore.Asked(change.node(), change.later(), both.start(change)))
                        .toList());
        return known.stream()
                .collect(Collectors.toMap(
                        TwoYears.Change::node,
                        change -> Comparison.of(change.points(), others.getOrDefault(change.node(), Others.NONE))));
    }

    private static FigureStore.Year year(ScoredYear year) {
        return new FigureStore.Year(year.score().fiscalYear(), year.score().frameworkRevision());
    }

    private static NodeEffect effect(TwoYears.Change change, Comparison comparison) {
        List<Caution> cautions = new ArrayList<>(change.cautions());
        if (comparison != null) {
            cautions.add(comparison.tells() ? Caution.OBSERVED_ONLY : Caution.TOO_FEW_AGENCIES);
        }
        cautions.sort(null);
        return new NodeEffect(
                change.node(), change.before(), change.after(), change.points(), comparison, List.copyOf(cautions));
    }

    private static List<CautionText> texts(List<Caution> general, Iterable<NodeEffect> effects) {
        List<Caution> used = new ArrayList<>(general);
        effects.forEach(effect -> used.addAll(effect.cautions()));
        return used.stream()
                .distinct()
                .sorted()
                .map(caution -> new CautionText(caution, caution.text()))
                .toList();
    }

    private static YearResult result(int fiscalYear, Optional<ScoredYear> year) {
        return new YearResult(
                fiscalYear,
                year.map(y -> y.score().version()).orElse(null),
                year.map(y -> y.framework().revision()).orElse(null),
                isAnnounced(year));
    }

    private static boolean isAnnounced(Optional<ScoredYear> year) {
        return year.map(ScoredYear::score)
                .map(Score::phase)
                .filter(Assessment.Phase.ANNOUNCED::equals)
                .isPresent();
    }
}
