package org.sucharit.measures.completeness;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Progress;
import org.sucharit.contracts.plan.Plan.Step;
import org.sucharit.measures.completeness.rules.PlanText;
import org.sucharit.measures.content.Part;

/** What was told of a plan's parts since it was planned, as texts. */
final class ToldTexts {

    private final List<PlanText> texts = new ArrayList<>();

    private ToldTexts() {}

    static List<PlanText> of(Plan plan) {
        ToldTexts told = new ToldTexts();
        for (Plan.Measure measure : plan.measures()) {
            Part part = Part.measure(measure.number());
            String at = "/measures/" + measure.number();
            told.add(at + "/summary", part, measure.summary());
            told.add(at + "/outcome", part, measure.outcome());
            told.entries(at, part, measure.progress());
            told.steps(at + "/steps/", part, "", measure.steps());
        }
        for (Plan.Assignment assignment : plan.assignments()) {
            told.entries(
                    "/assignments/" + assignment.node(), Part.assignment(assignment.node()), assignment.progress());
        }
        return List.copyOf(told.texts);
    }

    private void steps(String at, Part part, String above, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            String number = above + (i + 1);
            entries(at + number, part, steps.get(i).progress());
            steps(at, part, number + ".", steps.get(i).steps());
        }
    }

    /** The newest entry is number 0. */
    private void entries(String at, Part part, Progress progress) {
        if (progress != null) {
            for (int i = 0; i < progress.entries().size(); i++) {
                add(at + "/progress/" + i, part, progress.entries().get(i).text());
            }
        }
    }

    private void add(String place, Part part, String text) {
        if (text != null) {
            texts.add(PlanText.prose(place, part, text));
        }
    }
}
