package org.sucharit.measures.completeness.rules;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

/**
 * A text in a plan.
 *
 * @param part the measure or assignment it stands in, which may repeat itself
 * @param prose whether it is running text; not the name of a unit, which stands everywhere
 */
public record PlanText(String place, Part part, boolean prose, String text) {

    /** Running text in a measure or assignment. */
    public static PlanText prose(String place, Part part, String text) {
        return new PlanText(place, part, true, text);
    }

    /** The texts that people plan, in order. */
    public static List<PlanText> of(PlanContent content) {
        List<PlanText> texts = new ArrayList<>();
        for (PlannedMeasure measure : content.measures()) {
            Part part = Part.measure(measure.number());
            String at = "/measures/" + measure.number();
            add(texts, at + "/issue", part, measure.issue());
            add(texts, at + "/measure", part, measure.measure());
            steps(texts, at + "/steps/", part, "", measure.steps());
            responsible(texts, at, part, measure.responsible());
        }
        for (PlannedAssignment assignment : content.assignments()) {
            Part part = Part.assignment(assignment.node());
            String at = "/assignments/" + assignment.node();
            add(texts, at + "/guidance", part, assignment.guidance());
            responsible(texts, at, part, assignment.responsible());
        }
        return List.copyOf(texts);
    }

    private static void steps(List<PlanText> texts, String at, Part part, String above, List<PlannedStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            String number = above + (i + 1);
            add(texts, at + number, part, steps.get(i).text());
            steps(texts, at, part, number + ".", steps.get(i).steps());
        }
    }

    private static void responsible(List<PlanText> texts, String at, Part part, List<Responsible> responsible) {
        for (int i = 0; i < responsible.size(); i++) {
            String name = responsible.get(i).name();
            if (name != null) {
                texts.add(new PlanText(at + "/responsible/" + i, part, false, name));
            }
        }
    }

    private static void add(List<PlanText> texts, String place, Part part, String text) {
        if (text != null) {
            texts.add(prose(place, part, text));
        }
    }
}
