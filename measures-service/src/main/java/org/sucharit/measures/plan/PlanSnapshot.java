package org.sucharit.measures.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Approval;
import org.sucharit.contracts.plan.Plan.Assignment;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.contracts.plan.Plan.Measure;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Progress;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Step;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

/**
 * A plan as it is told: what is planned, and how far each part of it has come on a day.
 *
 * @param content the revision in force
 * @param entries what was told of its parts, the newest first
 * @param results what its measures came to, by number
 */
record PlanSnapshot(
        PlanEntity plan,
        Diagnosis diagnosis,
        PlanContent content,
        Map<Part, List<Entry>> entries,
        Map<Integer, ResultEntity> results,
        List<Approval> approvals,
        LocalDate today) {

    Plan of(long version) {
        return new Plan(
                plan.fiscalYear(),
                plan.agency(),
                version,
                plan.state(),
                plan.revision(),
                plan.isEdited(),
                plan.basedOn(),
                plan.scoreVersion(),
                plan.frameworkRevision(),
                plan.proposedChanges(),
                diagnosis.findings(),
                diagnosis.guidance(),
                content.measures().stream().map(this::measure).toList(),
                content.assignments().stream().map(this::assignment).toList(),
                approvals);
    }

    /** The next day on which this snapshot would be another though nobody did anything. */
    Optional<LocalDate> nextChange() {
        if (plan.state() == Plan.State.CLOSED || plan.state() == Plan.State.WITHDRAWN) {
            return Optional.empty();
        }
        Stream<Period> open = Stream.concat(
                content.measures().stream()
                        .filter(measure -> isOpen(state(measure)))
                        .map(PlannedMeasure::period),
                content.assignments().stream()
                        .filter(assignment -> isOpen(state(told(Part.assignment(assignment.node())))))
                        .map(PlannedAssignment::period));
        return open.flatMap(period -> FiscalPeriod.nextChange(plan.fiscalYear(), period, today).stream())
                .min(LocalDate::compareTo);
    }

    private static boolean isOpen(ProgressState state) {
        return state == ProgressState.NOT_STARTED || state == ProgressState.IN_OPERATION;
    }

    private Measure measure(PlannedMeasure measure) {
        Optional<ResultEntity> result = Optional.ofNullable(results.get(measure.number()));
        return new Measure(
                measure.number(),
                measure.indicator(),
                measure.issue(),
                measure.measure(),
                measure.responsible(),
                measure.steps().stream().map(step -> step(measure, step)).toList(),
                measure.period(),
                measure.budget(),
                measure.serves(),
                measure.carriedFrom(),
                progress(state(measure), measure.period(), told(Part.measure(measure.number()))),
                result.map(ResultEntity::summary).orElse(null),
                result.map(ResultEntity::outcome).orElse(null));
    }

    /** What was told of a measure itself counts; where nothing was, one of whose steps something was is in operation. */
    private ProgressState state(PlannedMeasure measure) {
        List<Entry> own = told(Part.measure(measure.number()));
        if (!own.isEmpty()) {
            return state(own);
        }
        boolean begun = measure.allSteps()
                .map(step -> state(told(Part.step(measure.number(), step.key()))))
                .anyMatch(state -> state != ProgressState.NOT_STARTED);
        return begun ? ProgressState.IN_OPERATION : ProgressState.NOT_STARTED;
    }

    private Step step(PlannedMeasure measure, PlannedStep step) {
        List<Entry> told = told(Part.step(measure.number(), step.key()));
        return new Step(
                step.key(),
                step.printed(),
                step.text(),
                step.steps().stream().map(within -> step(measure, within)).toList(),
                told.isEmpty() ? null : new Progress(state(told), stepTimeliness(measure, state(told)), told));
    }

    /** A step has the period of its measure, and with a measure that is done or stopped all is. */
    private Timeliness stepTimeliness(PlannedMeasure measure, ProgressState step) {
        return isOpen(state(measure)) ? timeliness(step, measure.period()) : Timeliness.SETTLED;
    }

    private Assignment assignment(PlannedAssignment assignment) {
        List<Entry> told = told(Part.assignment(assignment.node()));
        return new Assignment(
                assignment.node(),
                assignment.guidance(),
                assignment.responsible(),
                assignment.period(),
                progress(state(told), assignment.period(), told));
    }

    private Progress progress(ProgressState state, Period period, List<Entry> told) {
        return new Progress(state, timeliness(state, period), told);
    }

    private Timeliness timeliness(ProgressState state, Period period) {
        return FiscalPeriod.timeliness(plan.fiscalYear(), period, state, today);
    }

    private List<Entry> told(Part part) {
        return entries.getOrDefault(part, List.of());
    }

    private static ProgressState state(List<Entry> told) {
        return told.isEmpty() ? ProgressState.NOT_STARTED : told.getFirst().state();
    }
}
