package org.sucharit.measures.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Measure;

/** What plans and their measures serve. */
public final class Served {

    private Served() {}

    /** The nodes that a measure is for: its indicator, where it only has to keep its level. */
    public static List<String> by(Measure measure) {
        return measure.serves().isEmpty() ? List.of(measure.indicator()) : measure.serves();
    }

    /**
     * The nodes for which a plan in force has a measure; empty where the plan is not in force. What serves a question or
     * item serves the indicator too, whose mean it raises.
     */
    public static Optional<List<String>> inForce(Plan plan) {
        return switch (plan.state()) {
            case DRAFT, WITHDRAWN -> Optional.empty();
            case APPROVED, IN_OPERATION, CLOSED ->
                Optional.of(plan.measures().stream()
                        .flatMap(measure -> Stream.concat(by(measure).stream(), Stream.of(measure.indicator())))
                        .distinct()
                        .sorted()
                        .toList());
        };
    }
}
