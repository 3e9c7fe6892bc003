package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Measure;
import org.sucharit.contracts.plan.Plan.Origin;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Step;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

/**
 * What an earlier plan leaves open goes on in the next draft: issue, measure, responsible and the steps that are not
 * done, in the new draft's period. What is done or stopped is left behind.
 */
public final class CarryOver {

    private CarryOver() {}

    /**
     * The measures that a plan leaves open, with the steps that it leaves open, under their numbers; none of a plan that
     * was never carried out.
     */
    public static List<PlannedMeasure> open(Plan plan) {
        if (plan.state() != Plan.State.IN_OPERATION && plan.state() != Plan.State.CLOSED) {
            return List.of();
        }
        return plan.measures().stream()
                .filter(measure -> isOpen(measure.progress().state()))
                .map(measure -> open(plan.fiscalYear(), measure))
                .toList();
    }

    private static PlannedMeasure open(int fiscalYear, Measure measure) {
        List<PlannedStep> steps = keyed(open(measure.steps()));
        return new PlannedMeasure(
                measure.number(),
                0,
                measure.indicator(),
                measure.issue(),
                measure.measure(),
                measure.responsible(),
                steps,
                count(steps),
                null,
                null,
                measure.serves(),
                new Origin(fiscalYear, measure.number()));
    }

    /** Numbers as they were printed would tell of steps that are left out. */
    private static List<PlannedStep> open(List<Step> steps) {
        return steps.stream()
                .filter(step ->
                        step.progress() == null || isOpen(step.progress().state()))
                .map(step -> new PlannedStep(0, null, step.text(), open(step.steps())))
                .toList();
    }

    private static boolean isOpen(ProgressState state) {
        return state == ProgressState.NOT_STARTED || state == ProgressState.IN_OPERATION;
    }

    /**
     * A draft that goes on with what is open: in the place of the measure drafted for an indicator stands one for each
     * open measure of it. A finding stays with the measure that served it; the others are the first one's.
     *
     * @param draft one measure an indicator
     * @param open what an earlier plan leaves open
     * @param counterparts of the draft's nodes, in the framework of that plan
     * @param urgentStep the text of the step with which a draft begins where something is urgent
     */
    public static PlanContent into(
            PlanContent draft, List<PlannedMeasure> open, Counterparts counterparts, String urgentStep) {
        List<PlannedMeasure> measures = new ArrayList<>();
        for (PlannedMeasure drafted : draft.measures()) {
            List<PlannedMeasure> going = open.stream()
                    .filter(measure -> measure.indicator().equals(drafted.indicator()))
                    .toList();
            if (going.isEmpty()) {
                measures.add(drafted.as(measures.size() + 1, drafted.version()));
            }
            Map<Integer, List<String>> serves = serves(drafted, going, counterparts);
            List<PlannedStep> urgent = urgent(drafted, going, urgentStep);
            for (int i = 0; i < going.size(); i++) {
                PlannedMeasure before = going.get(i);
                measures.add(goOn(
                        measures.size() + 1,
                        drafted,
                        before,
                        i == 0 ? urgent : List.of(),
                        serves.getOrDefault(before.number(), List.of())));
            }
        }
        return new PlanContent(measures, measures.size(), draft.assignments());
    }

    private static PlannedMeasure goOn(
            int number, PlannedMeasure drafted, PlannedMeasure before, List<PlannedStep> urgent, List<String> serves) {
        List<PlannedStep> steps = before.steps().isEmpty()
                ? drafted.steps()
                : Stream.concat(urgent.stream(), before.steps().stream()).toList();
        List<PlannedStep> keyed = keyed(steps);
        return new PlannedMeasure(
                number,
                drafted.version(),
                drafted.indicator(),
                written(before.issue(), drafted.issue()),
                written(before.measure(), drafted.measure()),
                before.responsible().isEmpty() ? drafted.responsible() : before.responsible(),
                keyed,
                count(keyed),
                drafted.period(),
                null,
                serves,
                before.carriedFrom());
    }

    private static String written(String before, String drafted) {
        return before == null || before.isBlank() ? drafted : before;
    }

    private static Map<Integer, List<String>> serves(
            PlannedMeasure drafted, List<PlannedMeasure> going, Counterparts counterparts) {
        Map<Integer, List<String>> serves = new HashMap<>();
        if (!going.isEmpty()) {
            for (String node : drafted.serves()) {
                int number = counterparts.earlier(node).stream()
                        .flatMap(then -> going.stream()
                                .filter(measure -> measure.serves().contains(then)))
                        .findFirst()
                        .orElse(going.getFirst())
                        .number();
                serves.computeIfAbsent(number, n -> new ArrayList<>()).add(node);
            }
        }
        return serves;
    }

    /** What is urgent now, and is not among the steps that are open already. */
    private static List<PlannedStep> urgent(PlannedMeasure drafted, List<PlannedMeasure> going, String urgentStep) {
        Set<String> known = going.stream()
                .flatMap(PlannedMeasure::allSteps)
                .map(PlannedStep::text)
                .collect(Collectors.toSet());
        return drafted.steps().stream()
                .filter(step -> step.text().equals(urgentStep))
                .map(step -> new PlannedStep(
                        0,
                        null,
                        step.text(),
                        step.steps().stream()
                                .filter(leaf -> !known.contains(leaf.text()))
                                .toList()))
                .filter(step -> !step.steps().isEmpty())
                .toList();
    }

    private static List<PlannedStep> keyed(List<PlannedStep> steps) {
        return new Keys().given(steps);
    }

    private static int count(List<PlannedStep> steps) {
        return Math.toIntExact(steps.stream().flatMap(PlannedStep::all).count());
    }

    /** Keys in the order in which steps stand. */
    private static final class Keys {

        private int last;

        List<PlannedStep> given(List<PlannedStep> steps) {
            List<PlannedStep> given = new ArrayList<>();
            for (PlannedStep step : steps) {
                last++;
                given.add(new PlannedStep(last, step.printed(), step.text(), given(step.steps())));
            }
            return given;
        }
    }
}
