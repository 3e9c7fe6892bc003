package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

/** What of a measure a draft proposes; budget and evidence are the people's own. */
enum MeasureField {
    ISSUE,
    MEASURE,
    RESPONSIBLE,
    STEPS,
    PERIOD,
    SERVES,
    CARRIED_FROM;

    /**
     * What a field says.
     *
     * @param compared what two are told apart by
     * @param shown what people are shown
     */
    record Value(Object compared, Object shown) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Value value && Objects.equals(compared, value.compared);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(compared);
        }
    }

    String code() {
        return this == CARRIED_FROM ? "carriedFrom" : name().toLowerCase(Locale.ROOT);
    }

    Value of(PlannedMeasure measure) {
        return switch (this) {
            case ISSUE -> new Value(measure.issue(), measure.issue());
            case MEASURE -> new Value(measure.measure(), measure.measure());
            case RESPONSIBLE -> new Value(measure.responsible(), measure.responsible());
            case STEPS -> new Value(unkeyed(measure.steps()), measure.steps());
            case PERIOD -> new Value(measure.period(), measure.period());
            case SERVES -> new Value(measure.serves(), measure.serves());
            case CARRIED_FROM -> new Value(measure.carriedFrom(), measure.carriedFrom());
        };
    }

    /** The measure, with this field as another says it. */
    PlannedMeasure take(PlannedMeasure measure, PlannedMeasure other) {
        if (of(measure).equals(of(other))) {
            return measure;
        }
        Keys keys = new Keys(measure);
        List<PlannedStep> steps = this == STEPS ? keys.given(other.steps()) : measure.steps();
        return new PlannedMeasure(
                measure.number(),
                measure.version(),
                measure.indicator(),
                this == ISSUE ? other.issue() : measure.issue(),
                this == MEASURE ? other.measure() : measure.measure(),
                this == RESPONSIBLE ? other.responsible() : measure.responsible(),
                steps,
                keys.last,
                this == PERIOD ? other.period() : measure.period(),
                measure.budget(),
                this == SERVES ? other.serves() : measure.serves(),
                this == CARRIED_FROM ? other.carriedFrom() : measure.carriedFrom());
    }

    private static List<PlannedStep> unkeyed(List<PlannedStep> steps) {
        return steps.stream()
                .map(step -> new PlannedStep(0, step.printed(), step.text(), unkeyed(step.steps())))
                .toList();
    }

    /** A step whose text stays keeps its key, and with it what was told of its progress. */
    private static final class Keys {

        private final Map<String, Integer> known = new HashMap<>();
        private int last;

        Keys(PlannedMeasure measure) {
            measure.allSteps().forEach(step -> known.putIfAbsent(step.text(), step.key()));
            last = measure.lastStep();
        }

        List<PlannedStep> given(List<PlannedStep> steps) {
            List<PlannedStep> given = new ArrayList<>();
            for (PlannedStep step : steps) {
                Integer key = known.remove(step.text());
                if (key == null) {
                    last++;
                    key = last;
                }
                given.add(new PlannedStep(key, step.printed(), step.text(), given(step.steps())));
            }
            return given;
        }
    }
}
