package org.sucharit.measures.planning;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.GuidanceKind;

/** The files of the guidance library as they are written. */
final class GuidanceData {

    private GuidanceData() {}

    /**
     * The texts of one fiscal year.
     *
     * @param leaves by question or item code ({@code e4}) or by node ({@code EIT2.e4}), which goes first
     * @param indicators by indicator code
     */
    record Year(int fiscalYear, Map<String, Pair> leaves, Map<String, Template> indicators) {}

    /**
     * What serves every year.
     *
     * @param roles role to agency type ({@code sao}, or {@code default}) to Thai name
     */
    record Generic(
            Pair survey, Pair disclosure, Template indicator, Urgent urgent, Map<String, Map<String, String>> roles) {}

    record Pair(String raise, String maintain) {

        String of(GuidanceKind kind) {
            return switch (kind) {
                case RAISE -> raise;
                case MAINTAIN -> maintain;
            };
        }
    }

    record Urgent(String text, String leaf) {}

    /** An indicator's plan before it meets a score; its responsible are roles. */
    record Template(String issue, Pair measure, List<String> responsible, List<Step> steps, Plan.Period period) {}

    /** A step, written as its text alone where it has no steps within it. */
    record Step(String text, List<Step> steps) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Step {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Step of(String text) {
            return new Step(text, List.of());
        }
    }
}
